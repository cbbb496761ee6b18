import type { Waiver } from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import type { PlacedWaiver } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'

/** The kinds of file whose waivers cover their whole folder. */
const FOLDERS: readonly string[] = ['catalog', 'county']

/** All waivers with what each may cover: a catalog's or county's own folder, or the one file. */
export function collectWaivers(files: readonly RecordFile[]): readonly PlacedWaiver[] {
  return files.flatMap((file) => {
    if (!('waivers' in file.value)) return []
    const scope = FOLDERS.includes(file.kind) ? file.path.slice(0, file.path.lastIndexOf('/') + 1) : file.path
    return placed(file.value.waivers, { file: file.path, path: ['waivers'] }, scope)
  })
}

function placed(waivers: readonly Waiver[] | undefined, place: Place, scope: string): readonly PlacedWaiver[] {
  return (waivers ?? []).map((record, index) => ({ record, place: within(place, index), scope }))
}
