import { strToU8, type Zippable, zipSync } from 'fflate'

/** Local time without a zone, because a zip entry keeps what the clock on the wall says. */
const FIXED = '1980-01-01T00:00:00'

/** The parts of an office file by name, as text or bytes. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>

/** Packs parts so that the same parts are the same bytes on every machine: fixed dates, fixed order, deflate in JavaScript. */
export function zipParts(parts: PackageParts): Uint8Array {
  const files: Zippable = {}
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  for (const name of names) {
    const part = parts.get(name) ?? ''
    files[name] = [typeof part === 'string' ? strToU8(part) : part, { mtime: FIXED, level: 6, os: 0 }]
  }
  return zipSync(files)
}

/** Readers expect the content types first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
}
