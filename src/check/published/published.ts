import type { PublishedEntryRecord, PublishedFile } from '../../../generated/types/records.ts'
import { type Place, within } from '../../source/place.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import type { Placed } from '../../vocabulary/model.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'
import { fingerprintOf, isHeldToRecord, publishedEntries } from './published-record.ts'
import { changed, dropped, joined, listGone, notRecorded, otherState, unacknowledged } from './words.ts'

/**
 * Holds every published list against the record of what was published, so that none changes unnoticed. Lists that are not
 * published are bound to nothing. On another day than the edition’s own nothing is compared: what is in a list depends on it.
 */
export function checkPublished({ project, asOf, lists }: Program): readonly Diagnostic[] {
  if (asOf !== project.edition.asOf) return []
  const known = new Map(lists.map((list) => [list.town.record.code, list]))
  const found = lists.flatMap((list) => {
    const record = project.published.get(list.town.record.code)
    if (!record) return isHeldToRecord(list.state) ? [notRecorded(list)] : []
    return checkList(list, record)
  })
  const gone = [...project.published].filter(([code, { record }]) => !known.has(code) && isHeldToRecord(record.state))
  return [...found, ...gone.map(([code, { place }]) => listGone(code, within(place, 'town')))]
}

function checkList(list: TownList, { record, place }: Placed<PublishedFile>): readonly Diagnostic[] {
  const found = unlessAcknowledged(list, record, place)
  if (!isHeldToRecord(list.state) && !isHeldToRecord(record.state)) return found
  if (list.state !== record.state) return [...found, otherState(list, record.state, within(place, 'state'))]
  return [...found, ...compareEntries(list, record, place)]
}

/** Entries that were edited by hand have no acknowledgement. */
function unlessAcknowledged(list: TownList, record: PublishedFile, place: Place): readonly Diagnostic[] {
  const last = record.acknowledgements.at(-1)
  if (last?.fingerprint === fingerprintOf(record.state, record.entries)) return []
  return [unacknowledged(list, within(place, 'acknowledgements', record.acknowledgements.length - 1))]
}

function compareEntries(list: TownList, record: PublishedFile, place: Place): readonly Diagnostic[] {
  const now = new Map(publishedEntries(list).map((entry) => [entry.item, entry]))
  const found: Diagnostic[] = []
  for (const [index, entry] of record.entries.entries()) {
    const current = now.get(entry.item)
    const at = within(place, 'entries', index)
    if (!current) found.push(dropped(list, entry.item, at))
    else {
      const fields = FIELDS.filter((field) => entry[field] !== current[field])
      if (fields.length > 0) found.push(changed(list, entry, current, fields, at))
    }
  }
  const known = new Set(record.entries.map((entry) => entry.item))
  for (const item of now.keys()) if (!known.has(item)) found.push(joined(list, item, within(place, 'entries')))
  return found
}

const FIELDS = [
  'source',
  'name',
  'basis',
  'transfer',
  'from',
  'to',
] as const satisfies readonly (keyof PublishedEntryRecord)[]
