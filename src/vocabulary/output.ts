/** What can be rendered. */
export const FORMATS = ['data', 'packages', 'md', 'html', 'docx', 'xlsx', 'pdf', 'csv', 'site', 'internal'] as const
export type Format = (typeof FORMATS)[number]

/** What a build makes when nothing else is asked for: what is committed or read by machines, and quick to make; never what is internal. */
export const DEFAULT_FORMATS: readonly Format[] = ['data', 'packages', 'md', 'html']

/** What is made in one go, a document in one format for example, and the digest of everything it is made from. */
export interface Product {
  readonly id: string
  readonly inputs: string
}

/** One file to be written, relative to the output root: below `generated/` when it is committed, below `out/` when not. */
export interface Output {
  readonly path: string
  readonly format: Format
  readonly content: string | Uint8Array
  /** What it belongs to, where that can be left alone when its inputs are the same; several files may belong to one. */
  readonly product?: Product
}

/** What rendering gives: files that were made, and paths of those that stand since an earlier build and were not made again. */
export interface Rendering {
  readonly made: readonly Output[]
  readonly kept: readonly string[]
}

/** The files of a product, if an earlier build made them from the same inputs and they still are as they were written. */
export type Kept = (product: Product) => readonly string[] | undefined

/** Limits what documents are made; an empty list is no limit. */
export interface Selection {
  /** Kinds of documents, as `templates/documents.yaml` names them. */
  readonly documents: readonly string[]
  /** Codes of towns. */
  readonly towns: readonly string[]
}

export const EVERYTHING: Selection = { documents: [], towns: [] }
