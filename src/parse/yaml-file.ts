import type { Positions } from '../source/positions.ts'
import type { SourceFile } from '../source/source-file.ts'

/** A file whose text is well-formed YAML of the accepted subset, with the plain value it stands for. */
export interface YamlFile {
  readonly source: SourceFile
  readonly value: unknown
  /** Where its nodes stand, so that places can be computed without parsing again. */
  readonly positions: Positions
}
