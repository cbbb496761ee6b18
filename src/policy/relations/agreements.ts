import { keyOf, type Place, within } from '../../source/place.ts'
import type { County } from '../../vocabulary/model.ts'
import type { Agreement, Program, TownList } from '../../vocabulary/program.ts'
import type { Hit } from './relation.ts'

/** AGR-04: what a signed agreement lists and the town's choice does not have, or the reverse; and an agreement about nothing chosen. */
export function* differsFromChoice({ project, lists }: Program): Iterable<Hit> {
  for (const county of project.counties)
    for (const { record, place } of county.agreements) {
      const department = project.departments.get(record.department)?.record.name ?? record.department
      const agreement = agreementOf(county, lists, place)
      const hit = (at: Place, item: string | undefined, found: string, foundEn: string): Hit => ({
        at,
        ...(item === undefined ? {} : { item }),
        ...(agreement?.choices ? { related: [{ at: agreement.choices, note: HERE }] } : {}),
        values: { department, found, foundEn },
      })
      const over = overIn(lists, record.town)
      if (!agreement) {
        if (over.some(({ departments }) => departments.includes(record.department))) continue
        yield hit(within(place, 'department'), undefined, '没有一个选定的事项', 'nothing that was chosen')
        continue
      }
      if (record.items === undefined) continue
      const chosen = new Map(agreement.entries.map((entry) => [entry.item.id, entry.item]))
      for (const [index, id] of record.items.entries())
        if (!chosen.has(id) && !over.some((each) => each.item === id))
          yield hit(within(place, 'items', index), id, `没有选定的「${id}」`, `"${id}", which was not chosen`)
      for (const [id, item] of chosen)
        if (!record.items.includes(id))
          yield hit(
            keyOf(within(place, 'items')),
            id,
            `缺了选定的「${item.record.name}」（${id}）`,
            `all but "${item.record.name}" (${id}), which was chosen`,
          )
    }
}

/** What a town had chosen and no longer has: an agreement signed before still names it. */
function overIn(
  lists: readonly TownList[],
  town: string,
): readonly { readonly item: string; readonly departments: readonly string[] }[] {
  const absences = lists.find((list) => list.town.record.code === town)?.absences ?? []
  return absences.flatMap(({ item, reason }) => {
    if (reason.kind !== 'withdrawn' && reason.kind !== 'expired') return []
    return [{ item: item.id, departments: [item.department.record.id, reason.choice.record.delegator ?? ''] }]
  })
}

const HERE = { zh: '选择在这里', en: 'the choice is here' }

function agreementOf(
  county: County,
  lists: readonly TownList[],
  place: Place,
): (Agreement & { readonly choices: Place | undefined }) | undefined {
  for (const list of lists) {
    if (list.county !== county) continue
    const found = list.agreements.find((each) => each.statement?.place === place)
    if (found) return { ...found, choices: list.town.file && keyOf(within(list.town.file.place, 'choices')) }
  }
  return undefined
}

/** AGR-13: numbers the county has given out that its choices do not give. */
export function* totalsDiffer({ project, lists }: Program): Iterable<Hit> {
  for (const county of project.counties)
    for (const { record, place } of county.agreementTotals) {
      const list = lists.find((each) => each.town.record.code === record.town)
      const given = totalsOf(list?.agreements ?? [], record.kind)
      const name = county.towns.find((town) => town.record.code === record.town)?.record.name ?? record.town
      for (const key of ['agreements', 'items', 'licences'] as const) {
        const said = record[key]
        if (said !== undefined && said !== given[key])
          yield {
            at: within(place, key),
            values: { town: name, what: WORDS[key], whatEn: key, said: String(said), given: String(given[key]) },
          }
      }
    }
}

const WORDS = { agreements: '协议份数', items: '事项数', licences: '行政许可数' } as const

/** How many agreements, rows and licences there are, of one kind or of both. */
export function totalsOf(
  agreements: readonly Agreement[],
  kind?: Agreement['kind'],
): { readonly agreements: number; readonly items: number; readonly licences: number } {
  const counted = agreements.filter((each) => kind === undefined || each.kind === kind)
  const entries = counted.flatMap((each) => each.entries)
  return {
    agreements: counted.length,
    items: entries.length,
    licences: entries.filter((entry) => entry.item.record.kind === 'licence').length,
  }
}
