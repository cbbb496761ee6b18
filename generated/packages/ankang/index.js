// Generated from catalogs/ by qingdan. Do not edit.
import statutoryLicences from './statutory-licences.js'
import delegatedServices from './delegated-services.js'
import statutoryEnforcement from './statutory-enforcement.js'
import delegatedEnforcement from './delegated-enforcement.js'
import withdrawn from './withdrawn.js'
import town610902115 from './towns/610902115.js'
import town610921100 from './towns/610921100.js'
import town610921101 from './towns/610921101.js'
import town610926100 from './towns/610926100.js'
import town610926102 from './towns/610926102.js'
import town610926108 from './towns/610926108.js'
import town610981106 from './towns/610981106.js'
import town610981109 from './towns/610981109.js'

const all = [...statutoryLicences, ...delegatedServices, ...statutoryEnforcement, ...delegatedEnforcement]
const byId = new Map(all.map((item) => [item.id, item]))
const withdrawnById = new Map(withdrawn.map((item) => [item.id, item]))
const byTown = new Map([['610902115', town610902115], ['610921100', town610921100], ['610921101', town610921101], ['610926100', town610926100], ['610926102', town610926102], ['610926108', town610926108], ['610981106', town610981106], ['610981109', town610981109]])

export const items = all
export const lists = [...byTown.values()]

export function itemById(id) {
  return byId.get(id)
}

export function itemOfCase(id) {
  return byId.get(id) ?? withdrawnById.get(id)
}

export function replacementOf(id) {
  return withdrawnById.get(id)?.replacedBy ?? null
}

export function listOfTown(code) {
  return byTown.get(code)
}

export function itemsOfTown(code) {
  return (byTown.get(code)?.entries ?? []).map((entry) => byId.get(entry.item))
}

export function itemsOfDepartment(department) {
  return all.filter((item) => item.department === department)
}

export { statutoryLicences, delegatedServices, statutoryEnforcement, delegatedEnforcement, withdrawn }
