import type { SourceFile } from '../source/source-file.ts'

/** A file whose text is well-formed YAML of the accepted subset, with the plain value it stands for. */
export interface YamlFile {
  readonly source: SourceFile
  readonly value: unknown
}
