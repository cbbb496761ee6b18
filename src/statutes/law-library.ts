import type { Provision } from '../vocabulary/citation.ts'
import { type Found, findProvision } from './find-provision.ts'
import type { LawText } from './law-text.ts'

/** The names by which a library knows an instrument. */
interface Titled {
  readonly title: string
  readonly aliases?: readonly string[]
}

/** Where the compiler gets the text of a law, when it is given any. */
export interface LawLibrary {
  /** The text of one version of an instrument, by its title or an alias; undefined when it is not at hand. */
  find(instrument: Titled, version: string): LawText | undefined
  /** The fingerprint of a text, as the lock file keeps it. */
  fingerprint(text: string): string
  /** The date of the newest version in the library. */
  readonly newest: string
}

/** A provision of one version of an instrument; undefined where either is not stated, the text is not at hand or does not have it. */
export function provisionAtHand(
  laws: LawLibrary,
  instrument: Titled,
  version: string | undefined,
  provision: Provision | undefined,
): Found | undefined {
  const law = version === undefined ? undefined : laws.find(instrument, version)
  const found = law && provision && findProvision(law, provision)
  return found && !('missing' in found) ? found : undefined
}
