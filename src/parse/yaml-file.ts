import type { Event } from 'js-yaml'
import type { SourceFile } from '../source/source-file.ts'

/** A file whose text is well-formed YAML of the accepted subset, with the plain value it stands for. */
export interface YamlFile {
  readonly source: SourceFile
  readonly value: unknown
  /** The parser's events, from which the places of this file's nodes can be computed without parsing again. */
  readonly events: readonly Event[]
}
