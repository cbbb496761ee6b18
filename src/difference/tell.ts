import type { Lang } from '../vocabulary/diagnostic.ts'
import { by } from '../vocabulary/order.ts'
import type { Comparison } from './comparison.ts'
import { EFFECT_WORDS, EFFECTS } from './effect.ts'
import type { Detail, LegalChange, Whereabouts } from './legal-change.ts'

/** Changes of several towns that say the same, told once. */
export interface Told {
  readonly change: LegalChange
  readonly towns: readonly Whereabouts[]
}

/** What is told of one county. */
export interface CountyChanges {
  readonly code: string
  readonly name: string
  readonly told: readonly Told[]
}

/** Changes of catalogs, each with the towns whose lists have the item. */
export function catalogTold({ changes, affected }: Comparison): readonly Told[] {
  return changes.filter((change) => !change.town).map((change) => ({ change, towns: affected(change) }))
}

/**
 * Changes of towns, county by county; what several towns of a county have in common stands once. What law gives or takes with
 * the item itself is told with the item, which names the towns.
 */
export function countiesTold(comparison: Comparison): readonly CountyChanges[] {
  const items = new Set(
    comparison.changes.filter((each) => each.on === 'item').map(({ effect, id }) => `${effect} ${id}`),
  )
  return byCounty(comparison.changes.filter(({ isByLaw, effect, id }) => !(isByLaw && items.has(`${effect} ${id}`))))
}

/** Changes of towns, county by county, all of them. */
export function byCounty(changes: readonly LegalChange[]): readonly CountyChanges[] {
  const counties = new Map<string, { name: string; told: Map<string, { change: LegalChange; towns: Whereabouts[] }> }>()
  for (const change of changes) {
    if (!change.town) continue
    const { countyCode, county } = change.town
    const group = counties.get(countyCode) ?? { name: county, told: new Map() }
    counties.set(countyCode, group)
    const key = change.on === 'list' ? `${change.town.code} ${change.effect}` : sameness(change)
    const told = group.told.get(key)
    if (told) told.towns.push(change.town)
    else group.told.set(key, { change, towns: [change.town] })
  }
  return [...counties]
    .map(([code, { name, told }]) => ({ code, name, told: [...told.values()] }))
    .sort(by((county) => county.code))
}

function sameness({ effect, id, formerId, details }: LegalChange): string {
  return JSON.stringify([effect, id, formerId, details])
}

/** How many changes of each effect there are, counting what is told once as one. */
export function tally(comparison: Comparison, lang: Lang): string {
  const told = [...catalogTold(comparison), ...countiesTold(comparison).flatMap((county) => county.told)]
  const counts = EFFECTS.flatMap((effect) => {
    const count = told.filter(({ change }) => change.effect === effect).length
    return count === 0 ? [] : [`${EFFECT_WORDS[effect][lang]} ${count}`]
  })
  if (counts.length === 0) return { zh: '没有变更。', en: 'Nothing changed.' }[lang]
  const towns = new Map(told.flatMap((each) => each.towns).map((town) => [town.code, town]))
  const counties = new Set([...towns.values()].map((town) => town.countyCode))
  return lang === 'zh'
    ? `${counts.join('，')}；涉及 ${counties.size} 个县（市、区）、${towns.size} 个镇（街道）`
    : `${counts.join(', ')}; ${counties.size} counties and ${towns.size} towns concerned`
}

/** The subject of a change in one line: its id and name, with the former id where it was renumbered. */
export function subjectOf({ on, id, formerId, name, town }: LegalChange, lang: Lang): string {
  if (on === 'list') return town ? `${town.county}${town.name}${{ zh: '清单', en: ' (list)' }[lang]}` : id
  if (on !== 'item' && on !== 'entry') return { zh: `《${name}》`, en: name }[lang]
  return formerId === undefined
    ? `${id} ${name}`
    : `${id} ${name}${{ zh: `（原 ${formerId}）`, en: ` (was ${formerId})` }[lang]}`
}

/** One field in one line: 依据：甲 → 乙; what is only new or only gone is said so. */
export function detailLine({ effect }: LegalChange, { label, from, to, isPart }: Detail, lang: Lang): string {
  const colon = { zh: '：', en: ': ' }[lang]
  const [old, young] = [from[lang], to[lang]]
  if (young === '' && (effect === 'cancelled' || effect === 'withdrawn'))
    return `${{ zh: `原${label.zh}`, en: `former ${label.en}` }[lang]}${colon}${old}`
  const name = `${label[lang]}${colon}`
  if (old === '' && IS_NEW.has(effect)) return `${name}${young}`
  if (old === '')
    return `${name}${isPart ? { zh: '增加 ', en: 'added ' }[lang] : { zh: '无 → ', en: 'none → ' }[lang]}${young}`
  if (young === '')
    return isPart
      ? `${name}${{ zh: '删去 ', en: 'dropped ' }[lang]}${old}`
      : `${name}${old} → ${{ zh: '无', en: 'none' }[lang]}`
  return `${name}${old} → ${young}`
}

/** Effects whose details say what there is now, or why, rather than what became of what was. */
const IS_NEW: ReadonlySet<string> = new Set(['added', 'handed-down', 'cancelled', 'withdrawn'])

/** Towns in one line, county by county. */
export function townsLine(towns: readonly Whereabouts[], lang: Lang): string {
  const counties = new Map<string, string[]>()
  for (const town of towns) counties.set(town.county, [...(counties.get(town.county) ?? []), town.name])
  return [...counties]
    .map(([county, names]) => `${county}${names.join({ zh: '、', en: ', ' }[lang])}`)
    .join({ zh: '；', en: '; ' }[lang])
}
