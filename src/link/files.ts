import type { Records } from '../../generated/types/records.ts'
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
