/** What can be rendered. */
export const FORMATS = ['data', 'packages', 'md', 'html', 'site', 'internal'] as const
/** What a build makes when nothing is named: what is committed, and the lists as pages; never what is internal. */
export const DEFAULT_FORMATS = ['data', 'packages', 'md', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** One file to be written, relative to the output root: below `generated/` when it is committed, below `out/` when not. */
export interface Output {
  readonly path: string
  readonly format: Format
  readonly content: string
}
