import type { Records } from '../../generated/types/records.ts'
import type { Placed } from '../vocabulary/model.ts'
import { by } from '../vocabulary/order.ts'
import type { RecordFile, RecordKind } from '../vocabulary/record-files.ts'

/** A record file of a known kind. */
export interface FileOf<K extends RecordKind> {
  readonly path: string
  readonly value: Records[K]
}

/** All files of a kind, in the order of their paths. */
export function filesOf<K extends RecordKind>(files: readonly RecordFile[], kind: K): readonly FileOf<K>[] {
  return (files.filter((file) => file.kind === kind) as unknown as FileOf<K>[]).sort(by((file) => file.path))
}

/** The file of a kind of which a project has one at most. */
export function onlyFile<K extends RecordKind>(files: readonly RecordFile[], kind: K): FileOf<K> | undefined {
  return filesOf(files, kind)[0]
}

/** What that file says, with its place. */
export function onlyRecord<K extends RecordKind>(
  files: readonly RecordFile[],
  kind: K,
): Placed<Records[K]> | undefined {
  const file = onlyFile(files, kind)
  return file && { record: file.value, place: { file: file.path, path: [] } }
}
