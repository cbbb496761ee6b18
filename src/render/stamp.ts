import { BUILD_ID, VERSION } from '#build-id'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Format } from '../vocabulary/output.ts'
import { digestOf, sha256 } from './digest.ts'
import type { OfficialDocument } from './documents/official-document.ts'

/** What a file says of its own making, by name. It holds no moment of time: the same inputs give the same stamp. */
export type Stamp = Readonly<Record<StampField, string>>

export const STAMP_FIELDS = [
  'qingdan-document',
  'qingdan-as-of',
  'qingdan-content',
  'qingdan-digest',
  'qingdan-compiler',
] as const
export type StampField = (typeof STAMP_FIELDS)[number]

/**
 * The stamp of one file. `content` is the digest of the document before it became a file, so of what catalogs, choices and templates say
 * in it; `digest` adds everything else that decides the bytes: format, layout, fonts and the compiler.
 * What is committed names the compiler by its version only, so that a change of the program does not touch it.
 */
export function stampOf(document: OfficialDocument, asOf: IsoDate, format: Format, layout: readonly string[]): Stamp {
  const content = contentDigest(document)
  const compiler = `qingdan ${format === 'md' ? VERSION : BUILD_ID}`
  return {
    'qingdan-document': `${document.kind} ${document.stem}`,
    'qingdan-as-of': asOf,
    'qingdan-content': content,
    'qingdan-digest': digestOf([content, asOf, format, compiler, ...layout.map(sha256)]),
    'qingdan-compiler': compiler,
  }
}

/** The stamp of a document put into a county’s own Word file, whatever that file is. */
export function filledStamp(document: OfficialDocument, asOf: IsoDate): Stamp {
  return stampOf(document, asOf, 'docx', ['template'])
}

const digests = new WeakMap<OfficialDocument, string>()

/** The digest of a document’s content, whatever its format. */
export function contentDigest(document: OfficialDocument): string {
  const digest = digests.get(document) ?? digestOf(document)
  digests.set(document, digest)
  return digest
}
