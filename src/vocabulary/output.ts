/** What can be rendered. */
export const FORMATS = ['data', 'packages', 'md', 'html', 'docx', 'xlsx', 'pdf', 'csv', 'site', 'internal'] as const
export type Format = (typeof FORMATS)[number]

/** What a build makes when nothing else is asked for: what is committed or read by machines, and quick to make; never what is internal. */
export const DEFAULT_FORMATS: readonly Format[] = ['data', 'packages', 'md', 'html']

/** One file to be written, relative to the output root: below `generated/` when it is committed, below `out/` when not. */
export interface Output {
  readonly path: string
  readonly format: Format
  readonly content: string | Uint8Array
  /** The digest of everything it was made from, for documents. */
  readonly digest?: string
}

/** Limits what documents are made; an empty list is no limit. */
export interface Selection {
  /** Kinds of documents, as `templates/documents.yaml` names them. */
  readonly documents: readonly string[]
  /** Codes of towns. */
  readonly towns: readonly string[]
}

export const EVERYTHING: Selection = { documents: [], towns: [] }
