import type { LawText } from './law-text.ts'

/** Where the compiler gets the text of a law, when it is given any. */
export interface LawLibrary {
  /** The text of one version of an instrument, by its title or an alias; undefined when it is not at hand. */
  find(
    instrument: { readonly title: string; readonly aliases?: readonly string[] },
    version: string,
  ): LawText | undefined
  /** The fingerprint of a text, as the lock file keeps it. */
  fingerprint(text: string): string
  /** The date of the newest version in the library. */
  readonly newest: string
}
