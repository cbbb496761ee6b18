import type { RecallFile } from '../../generated/types/records.ts'
import { within } from '../source/place.ts'
import { parseCitation } from '../vocabulary/citation.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Item, Placed } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { filesOf } from './files.ts'
import { citationSyntax, unknown } from './words.ts'

const ITEM: Text = { zh: '事项', en: 'item' }

/** The record of provisions that are no item. Whether it is complete is asked by `statutes recall`, where law texts are at hand. */
export function linkRecall(
  files: readonly RecordFile[],
  items: ReadonlyMap<string, Item>,
  diagnostics: Diagnostic[],
): Placed<RecallFile> | undefined {
  const [file] = filesOf(files, 'recall')
  if (!file) return undefined
  const place = { file: file.path, path: [] }
  file.value.provisions.forEach(({ cite, item }, index) => {
    const at = within(place, 'provisions', index)
    const parsed = parseCitation(cite)
    if ('problem' in parsed) diagnostics.push(citationSyntax(within(at, 'cite'), cite, cite.slice(parsed.at) || cite))
    if (item !== undefined && !items.has(item))
      diagnostics.push(unknown('item', ITEM, item, [...items.keys()], within(at, 'item')))
  })
  return { record: file.value, place }
}
