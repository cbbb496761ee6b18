import { createHash } from 'node:crypto'
import { comparable } from './comparable.ts'

/** The SHA-256, in lower-case hexadecimal, of the comparable form of a text in UTF-8. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(comparable(text), 'utf8').digest('hex')
}
