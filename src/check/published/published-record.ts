import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PublishedEntryRecord, PublishedFile } from '../../../generated/types/records.ts'
import { printCitation } from '../../vocabulary/citation.ts'
import type { Citation, State } from '../../vocabulary/model.ts'
import { by } from '../../vocabulary/order.ts'
import type { Entry, TownList } from '../../vocabulary/program.ts'
import { PUBLISHED } from '../../vocabulary/states.ts'

/** Whether a list in this state is held to its record, as a suspended one still is. Drafts change freely. */
export function isHeldToRecord(state: State): boolean {
  return PUBLISHED.includes(state) || state === 'suspended'
}

/** What of a published list must not change unnoticed, in the order of the ids. */
export function publishedEntries(list: TownList): readonly PublishedEntryRecord[] {
  return list.entries.map(entryRecord).sort(by((entry) => entry.item))
}

function entryRecord(entry: Entry): PublishedEntryRecord {
  const transfer = cited(entry.transferBasis)
  const { from, to } = entry.interval
  return {
    item: entry.item.id,
    source: entry.source,
    name: entry.actsInNameOf,
    basis: cited(entry.item.basis),
    ...(transfer === '' ? {} : { transfer }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

function cited(citations: readonly Citation[]): string {
  const texts = citations.map(({ instrument, version, provision }) =>
    printCitation({
      title: instrument.record.title,
      ...(version ? { version: version.date } : {}),
      ...(provision ? { provision } : {}),
    }),
  )
  return [...new Set(texts)].join('；')
}

/** SHA-256 over the state and the entries of a list, field by field: an acknowledgement holds for exactly one of them. */
export function fingerprintOf(state: State, entries: readonly PublishedEntryRecord[]): string {
  const lines = entries.map(({ item, source, name, basis, transfer, from, to }) =>
    [item, source, name, basis, transfer ?? '', from ?? '', to ?? ''].join('\t'),
  )
  return bytesToHex(sha256(utf8ToBytes([state, ...lines].join('\n'))))
}

/** The text of a record file. */
export function printPublished({ town, state, entries, acknowledgements }: PublishedFile): string {
  const record = (fields: object) =>
    Object.entries(fields).map(
      ([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${JSON.stringify(value)}`,
    )
  return [
    '# 由 qingdan golden acknowledge 生成，不要手改。',
    `town: ${JSON.stringify(town)}`,
    `state: ${state}`,
    entries.length === 0 ? 'entries: []' : 'entries:',
    ...entries.flatMap(record),
    'acknowledgements:',
    ...acknowledgements.flatMap(record),
    '',
  ].join('\n')
}
