import type { RecallFile } from '../../generated/types/records.ts'
import { within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Item, Placed } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { onlyFile } from './files.ts'
import { readCitationAt } from './link-citation.ts'
import { ITEM } from './things.ts'
import { unknown } from './words.ts'

/** The record of provisions that are no item. Whether it is complete is asked by `statutes recall`, where law texts are at hand. */
export function linkRecall(
  files: readonly RecordFile[],
  items: ReadonlyMap<string, Item>,
  diagnostics: Diagnostic[],
): Placed<RecallFile> | undefined {
  const file = onlyFile(files, 'recall')
  if (!file) return undefined
  const place = { file: file.path, path: [] }
  file.value.provisions.forEach(({ cite, item }, index) => {
    const at = within(place, 'provisions', index)
    readCitationAt(cite, within(at, 'cite'), diagnostics)
    if (item !== undefined && !items.has(item))
      diagnostics.push(unknown('item', ITEM, item, [...items.keys()], within(at, 'item')))
  })
  return { record: file.value, place }
}
