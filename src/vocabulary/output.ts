/** What can be rendered. */
export const FORMATS = ['data', 'packages', 'md', 'html', 'internal'] as const
export type Format = (typeof FORMATS)[number]

/** What a build makes when nothing else is asked for: never what is internal. */
export const DEFAULT_FORMATS: readonly Format[] = FORMATS.filter((format) => format !== 'internal')

/** One file to be written, relative to the output root: below `generated/` when it is committed, below `out/` when not. */
export interface Output {
  readonly path: string
  readonly format: Format
  readonly content: string
}
