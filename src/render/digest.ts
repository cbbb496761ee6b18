import { createHash } from 'node:crypto'

/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** The digest of plain data: what has the same JSON has the same digest. */
export function digestOf(value: unknown): string {
  return sha256(JSON.stringify(value))
}
