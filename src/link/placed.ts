import { rememberedAcrossRuns } from '../memory/remembered.ts'
import type { Path } from '../source/place.ts'
import type { Placed } from '../vocabulary/model.ts'

/** A record with its place. */
export function placed<T extends object>(record: T, file: string, path: Path): Placed<T> {
  return placedRecord(record, file, path) as Placed<T>
}

const placedRecord = rememberedAcrossRuns(
  (record: object, file: string, path: Path): Placed<object> => ({ record, place: { file, path } }),
)
