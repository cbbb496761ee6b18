import type { PublishedFile } from '../../generated/types/records.ts'
import { within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { County, Placed } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { filesOf } from './files.ts'
import { TOWN } from './things.ts'
import { misplaced, unknown } from './words.ts'

/** The records of published lists, by the code of the town. */
export function linkPublished(
  files: readonly RecordFile[],
  counties: readonly County[],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Placed<PublishedFile>> {
  const known = new Set(counties.flatMap((county) => county.towns.map((town) => town.record.code)))
  const found = new Map<string, Placed<PublishedFile>>()
  for (const { path, value } of filesOf(files, 'published')) {
    const place = { file: path, path: [] }
    const expected = path.split('/').at(-1)?.replace('.yaml', '') ?? ''
    if (value.town !== expected) diagnostics.push(misplaced(within(place, 'town'), value.town, expected))
    else if (!known.has(value.town)) diagnostics.push(unknown('town', TOWN, value.town, known, within(place, 'town')))
    else found.set(value.town, { record: value, place })
  }
  return found
}
