import type { Waiver } from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import type { PlacedWaiver } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'

/** All waivers with what each may cover: a catalog's or county's own folder, or one town's file. */
export function collectWaivers(files: readonly RecordFile[]): readonly PlacedWaiver[] {
  return files.flatMap((file) => {
    if (file.kind !== 'catalog' && file.kind !== 'county' && file.kind !== 'town') return []
    const scope = file.kind === 'town' ? file.path : file.path.slice(0, file.path.lastIndexOf('/') + 1)
    return placed(file.value.waivers, { file: file.path, path: ['waivers'] }, scope)
  })
}

function placed(waivers: readonly Waiver[] | undefined, place: Place, scope: string): readonly PlacedWaiver[] {
  return (waivers ?? []).map((record, index) => ({ record, place: within(place, index), scope }))
}
