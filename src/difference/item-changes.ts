import { same } from '../vocabulary/diagnostic.ts'
import { breadthOfAll } from './breadth.ts'
import { byEffect } from './by-effect.ts'
import { type FieldChange, fieldChanges } from './details.ts'
import type { Difference } from './difference.ts'
import type { Effect } from './effect.ts'
import { CATALOG_FIELDS, DEPARTMENT_FIELDS, EDITION_FIELDS, type Field, ITEM_FIELDS } from './fields.ts'
import type { Change, Detail, Facts, LegalChange } from './legal-change.ts'
import { successorOf } from './renumbering.ts'
import { type Names, wordsOf } from './values.ts'

/** What changed on items, catalogs, departments and the edition itself. */
export function itemChanges(
  changes: Difference,
  renumbered: ReadonlyMap<string, string>,
  names: Names,
): readonly LegalChange[] {
  const former = new Set(renumbered.values())
  return [...changes].flatMap(([key, change]) => {
    const [kind = '', id = ''] = key.split(' ')
    if (kind === 'item') {
      if (former.has(id)) return []
      const old = renumbered.get(id)
      return old === undefined
        ? ofItem(id, change, changes, names)
        : ofRenumbered(id, old, { before: changes.get(`item ${old}`)?.before, after: change.after }, names)
    }
    if (kind === 'catalog') return ofHead('catalog', id, change, CATALOG_FIELDS, names)
    if (kind === 'edition') return ofHead('edition', '', change, EDITION_FIELDS, names)
    return kind === 'department' ? ofHead('department', id, change, DEPARTMENT_FIELDS, names) : []
  })
}

function ofItem(id: string, { before, after }: Change, changes: Difference, names: Names): readonly LegalChange[] {
  if (!before && after) {
    const details = [...stated(after, 'basis', names), ...stated(after, 'department', names)]
    return [{ effect: 'added', on: 'item', id, name: String(after.name), breadth: 'wider', details }]
  }
  if (before && !after)
    return [
      {
        effect: 'cancelled',
        on: 'item',
        id,
        name: String(before.name),
        breadth: 'narrower',
        details: farewell(id, changes),
      },
    ]
  return before && after ? group(id, String(after.name), fieldChanges(before, after, ITEM_FIELDS, names)) : []
}

function ofRenumbered(id: string, formerId: string, { before, after }: Change, names: Names): readonly LegalChange[] {
  if (!before || !after) return []
  const { id: _old, ...rest } = before
  const { id: _new, ...young } = after
  const number: Detail = {
    field: 'id',
    label: { zh: '编号', en: 'id' },
    from: same(formerId),
    to: same(id),
    breadth: 'neither',
  }
  const name = String(after.name)
  return [
    { effect: 'renumbered', on: 'item', id, formerId, name, breadth: 'neither', details: [number] },
    ...group(id, name, fieldChanges(rest, young, ITEM_FIELDS, names)).map((each) => ({ ...each, formerId })),
  ]
}

function group(id: string, name: string, found: readonly FieldChange[]): readonly LegalChange[] {
  return byEffect(found.map(directed)).map(([effect, details]) => ({
    effect,
    on: 'item',
    id,
    name,
    breadth: breadthOfAll(effect, details),
    details,
  }))
}

/** A holder that moves towards the town hands the power down, one that moves away takes it back. */
function directed(change: FieldChange): FieldChange {
  if (change.detail.field !== 'holder' || change.detail.breadth === 'neither') return change
  return { ...change, effect: change.detail.breadth === 'wider' ? 'handed-down' : 'withdrawn' }
}

function stated(after: Facts, field: string, names: Names): readonly Detail[] {
  const { label, values } = ITEM_FIELDS[field] as Field
  const to = wordsOf(after[field], values, names)
  return to.zh === '' ? [] : [{ field, label, from: same(''), to, breadth: 'neither' }]
}

/** Why an item is gone, since when, and what stands in its place. */
function farewell(id: string, changes: Difference): readonly Detail[] {
  const record = changes.get(`withdrawn ${id}`)?.after
  if (!record) {
    const to = { zh: '没有注销记录', en: 'no record of its withdrawal' }
    return [{ field: 'withdrawn', label: { zh: '原因', en: 'reason' }, from: same(''), to, breadth: 'neither' }]
  }
  const successor = successorOf(changes, id)
  const detail = (field: string, zh: string, en: string, value: string): Detail => ({
    field,
    label: { zh, en },
    from: same(''),
    to: same(value),
    breadth: 'neither',
  })
  return [
    detail('reason', '原因', 'reason', String(record.reason)),
    detail('withdrawnOn', '注销日期', 'withdrawn on', String(record.withdrawnOn)),
    ...(successor === undefined ? [] : [detail('replacedBy', '并入', 'merged into', successor)]),
  ]
}

function ofHead(
  on: 'catalog' | 'edition' | 'department',
  id: string,
  { before, after }: Change,
  fields: Readonly<Record<string, Field>>,
  names: Names,
): readonly LegalChange[] {
  const name = String((after ?? before)?.title ?? (after ?? before)?.name ?? id)
  if (!before || !after) {
    const effect: Effect = after ? 'added' : 'cancelled'
    return [{ effect, on, id, name, breadth: after ? 'wider' : 'narrower', details: [] }]
  }
  return byEffect(fieldChanges(before, after, fields, names, 'wording')).map(([effect, details]) => ({
    effect,
    on,
    id,
    name,
    breadth: breadthOfAll(effect, details),
    details,
  }))
}
