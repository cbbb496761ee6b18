import { same } from '../vocabulary/diagnostic.ts'
import { breadthOfAll } from './breadth.ts'
import { byEffect } from './by-effect.ts'
import { type FieldChange, fieldChanges } from './details.ts'
import type { Difference } from './difference.ts'
import type { Effect } from './effect.ts'
import { foldAdjustment, followsList, movesWithList } from './entry-state.ts'
import { ENTRY_FIELDS, type Field, ITEM_FIELDS, LIST_FIELDS, REPEATED_FIELDS } from './fields.ts'
import type { Change, Detail, Facts, LegalChange } from './legal-change.ts'
import type { ChangeNames } from './names.ts'
import { wordsOf } from './values.ts'

/** What changed in the lists of towns: whole lists, and their entries. */
export function townChanges(
  changes: Difference,
  renumbered: ReadonlyMap<string, string>,
  names: ChangeNames,
): readonly LegalChange[] {
  const former = new Set(renumbered.values())
  return [...changes].flatMap(([key, change]) => {
    const [kind = '', town = '', id = ''] = key.split(' ')
    if (kind === 'list') return ofList(town, change, changes, names)
    if (kind !== 'at' || former.has(id)) return []
    const old = renumbered.get(id)
    const before = old === undefined ? change.before : changes.get(`at ${town} ${old}`)?.before
    return ofEntry(town, id, { before, after: change.after }, changes, names)
  })
}

/** A record of a town that is an entry of its list, not an absence. */
type Entry = Facts & { readonly absent?: never }

function isEntry(facts: Facts | undefined): facts is Entry {
  return facts !== undefined && !('absent' in facts)
}

function ofList(
  town: string,
  { before, after }: Change,
  changes: Difference,
  names: ChangeNames,
): readonly LegalChange[] {
  const head = { on: 'list', id: town, name: '', town: names.town(town) } as const
  if (!before || !after) {
    const effect: Effect = after ? 'added' : 'cancelled'
    const entries = [...changes].filter(
      ([key, each]) => key.startsWith(`at ${town} `) && isEntry(each.after ?? each.before),
    )
    const size: Detail = {
      field: 'entries',
      label: { zh: '清单', en: 'list' },
      from: before ? { zh: `${entries.length}项`, en: `${entries.length} entries` } : same(''),
      to: after ? { zh: `${entries.length}项`, en: `${entries.length} entries` } : same(''),
      breadth: 'neither',
    }
    return [{ ...head, effect, breadth: after ? 'wider' : 'narrower', details: [size] }]
  }
  const found = fieldChanges(flatHead(before), flatHead(after), LIST_FIELDS, names, 'wording')
  return byEffect(found).map(([effect, details]) => {
    const told = effect === 'state' ? [...details, ...consequences(town, { before, after }, changes, names)] : details
    return { ...head, effect, breadth: breadthOfAll(effect, told), details: told }
  })
}

/** The codes of a town and its county do not change while its list is the same. */
function flatHead(facts: Facts): Facts {
  const { town, ...rest } = facts
  return { ...rest, town: { name: (town as Facts).name ?? null } }
}

/** What a change of a list’s state does to its entries: how many come into force or leave it, and from when. */
function consequences(town: string, list: Change, changes: Difference, names: ChangeNames): readonly Detail[] {
  const counts = new Map<string, { count: number; detail: Detail }>()
  for (const [key, { before, after }] of changes) {
    if (!key.startsWith(`at ${town} `) || !isEntry(before) || !isEntry(after)) continue
    if (!movesWithList(before, after, list)) continue
    for (const { detail } of fieldChanges(before, after, ENTRY_FIELDS, names)) {
      if (detail.field === 'state' || !followsList(detail, before)) continue
      const count = (counts.get(sayings(detail))?.count ?? 0) + 1
      counts.set(sayings(detail), { count, detail })
    }
  }
  return [...counts.values()].map(({ count, detail }) => ({
    ...detail,
    to: { zh: `${detail.to.zh}（${count}项）`, en: `${detail.to.en} (${count} entries)` },
    // A day on which nothing had begun yet takes nothing away.
    breadth: detail.field === 'validity' ? detail.breadth : 'neither',
  }))
}

function ofEntry(
  town: string,
  id: string,
  { before, after }: Change,
  changes: Difference,
  names: ChangeNames,
): readonly LegalChange[] {
  const list = changes.get(`list ${town}`)
  const isNewList = list !== undefined && !list.before
  if (list !== undefined && !list.after) return []
  const name = String((after ?? before)?.name ?? changes.get(`item ${id}`)?.after?.name ?? id)
  const head = { on: 'entry', id, name, town: names.town(town) } as const
  if (isEntry(after) && !isEntry(before)) {
    if (isNewList && after.reason === 'by-law') return []
    const effect: Effect = after.source === 'conferred' || after.source === 'entrusted' ? 'handed-down' : 'added'
    const details = ['source', 'actsInNameOf', 'transferStatus'].flatMap((field) => side(after, field, 'to', names))
    return [{ ...head, ...byLaw(after), effect, breadth: 'wider', details }]
  }
  if (isEntry(before) && !isEntry(after)) {
    const effect = partingOf(before, after)
    const details = [...side(before, 'source', 'from', names), ...(after ? reasonsOf(after, names) : [])]
    return [{ ...head, ...byLaw(before), effect, breadth: 'narrower', details, name: String(before.name) }]
  }
  if (isEntry(before) && isEntry(after)) return ofChanged(head, before, after, changes, names)
  return isNewList ? [] : ofAbsence(head, before, after, names)
}

function byLaw({ reason }: Facts): { isByLaw?: true } {
  return reason === 'by-law' ? { isByLaw: true } : {}
}

/** What ends with its item, with its term or by law is cancelled; what the county chose and chooses no more is taken back. */
function partingOf(before: Facts, after: Facts | undefined): Effect {
  if (after === undefined || ENDS_BY_ITSELF.has(String(after.absent))) return 'cancelled'
  return before.reason === 'by-law' ? 'cancelled' : 'withdrawn'
}

const ENDS_BY_ITSELF: ReadonlySet<string> = new Set(['not-in-force', 'not-applicable', 'expired'])

/** Why an entry is there no more, since when, and who has the power now; what the effect itself says is not said again. */
function reasonsOf(absence: Facts, names: ChangeNames): readonly Detail[] {
  const said = absence.absent === 'not-chosen' || absence.absent === 'withdrawn'
  return (said ? ['on', 'receiver'] : ['absent', 'on', 'receiver']).flatMap((field) =>
    side(absence, field, 'to', names),
  )
}

function side(facts: Facts, field: string, on: 'from' | 'to', names: ChangeNames): readonly Detail[] {
  const { label, values } = ENTRY_FIELDS[field] as Field
  const text = wordsOf(facts[field], values, names)
  if (text.zh === '') return []
  const empty = same('')
  return [{ field, label, from: on === 'from' ? text : empty, to: on === 'to' ? text : empty, breadth: 'neither' }]
}

function ofAbsence(
  head: Pick<LegalChange, 'on' | 'id' | 'name' | 'town'>,
  before: Facts | undefined,
  after: Facts | undefined,
  names: ChangeNames,
): readonly LegalChange[] {
  if (before?.absent !== 'refused' && after?.absent !== 'refused') return []
  const found = fieldChanges(before ?? {}, after ?? {}, ENTRY_FIELDS, names)
  const details = found.filter((each) => each.detail.field === 'absent').map((each) => each.detail)
  return details.length === 0 ? [] : [{ ...head, effect: 'state', breadth: 'neither', details }]
}

function ofChanged(
  head: Pick<LegalChange, 'on' | 'id' | 'name' | 'town'>,
  before: Facts,
  after: Facts,
  changes: Difference,
  names: ChangeNames,
): readonly LegalChange[] {
  const told = toldOfItem(head.id, after, changes, names)
  const list = changes.get(`list ${head.town?.code ?? ''}`)
  const isMovedWithList = movesWithList(before, after, list)
  const found = fieldChanges(own(before), own(after), ENTRY_FIELDS, names).filter(
    ({ detail }) =>
      !told.has(sayings(detail)) &&
      !(isMovedWithList && followsList(detail, before)) &&
      detail.field !== 'anchors' &&
      !followsRenaming(detail, list),
  )
  return byEffect(foldAdjustment(gathered(found), before, after)).map(([effect, details]) => ({
    ...head,
    effect,
    breadth: breadthOfAll(effect, details),
    details,
  }))
}

/** Whether nothing but the name of the town or the county differs, which the list tells. */
function followsRenaming({ from, to }: Detail, list: Change | undefined): boolean {
  const name = (side: Facts | undefined, field: 'town' | 'county') =>
    String((side?.[field] as Facts | undefined)?.name ?? '')
  return (['town', 'county'] as const).some((field) => {
    const old = name(list?.before, field)
    return old !== '' && from.zh.replace(old, name(list?.after, field)) === to.zh
  })
}

function own(entry: Facts): Facts {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !REPEATED_FIELDS.has(field)))
}

/** What follows from a change of the mode, or of who acts, is told with it; what the tables say of procedure and duties is left out then. */
function gathered(found: readonly FieldChange[]): readonly FieldChange[] {
  const lead = (['mode', 'holder'] as const).find((effect) => found.some((each) => each.effect === effect))
  if (lead === undefined) return found
  return found.flatMap((each) => {
    if (each.effect === 'procedure')
      return each.detail.field === 'remedies.respondent' || each.detail.field === 'remedies.reviewBody'
        ? [{ ...each, effect: lead }]
        : []
    return lead === 'mode' && each.effect !== 'period' ? [{ ...each, effect: lead }] : [each]
  })
}

/** The changes of an entry that its item or catalog already tells. */
function toldOfItem(id: string, after: Facts, changes: Difference, names: ChangeNames): ReadonlySet<string> {
  const told = new Set<string>()
  for (const key of [`item ${id}`, `catalog ${String(after.catalog)}`]) {
    const change = changes.get(key)
    if (!change?.before || !change.after) continue
    for (const { detail } of fieldChanges(change.before, change.after, ITEM_FIELDS, names)) told.add(sayings(detail))
  }
  return told
}

function sayings({ field, from, to }: Detail): string {
  return `${field}\n${from.zh}\n${to.zh}`
}
