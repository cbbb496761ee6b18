/** A face of a font file. */
export interface FontFace {
  /** Every name under which its family may be asked for, in all languages of the file. */
  readonly families: readonly string[]
  /** Bold, heavy, … as the file says it, in small letters. */
  readonly style: string
  /** Revision and checksum that the font carries of its own bytes: tells two files of one name apart without reading them whole. */
  readonly checksum: string
}

/** Reads bytes of a font file. */
export type ReadAt = (position: number, length: number) => Uint8Array

const FAMILY = new Set([1, 16])
const STYLE = new Set([2, 17])

/** The faces of a TrueType or OpenType file or collection, by its `name` tables; none where it is no such file. */
export function facesOf(readAt: ReadAt): readonly FontFace[] {
  const head = view(readAt(0, 12))
  const tag = textAt(head, 0)
  if (tag !== 'ttcf') return isFont(tag) ? [faceAt(readAt, 0)] : []
  const count = Math.min(64, head.getUint32(8))
  const offsets = view(readAt(12, count * 4))
  return Array.from({ length: count }, (_, index) => faceAt(readAt, offsets.getUint32(index * 4)))
}

function isFont(tag: string): boolean {
  return tag === 'OTTO' || tag === 'true' || tag === '\0\x01\0\0'
}

function faceAt(readAt: ReadAt, offset: number): FontFace {
  const tables = view(readAt(offset + 4, 2)).getUint16(0)
  const directory = view(readAt(offset + 12, tables * 16))
  let face: Omit<FontFace, 'checksum'> = { families: [], style: '' }
  let checksum = ''
  for (let at = 0; at + 16 <= directory.byteLength; at += 16) {
    const table = () => view(readAt(directory.getUint32(at + 8), directory.getUint32(at + 12)))
    if (textAt(directory, at) === 'name') face = namesIn(table())
    if (textAt(directory, at) === 'head') checksum = checksumOf(table())
  }
  return { ...face, checksum }
}

function checksumOf(head: DataView): string {
  return [4, 8].map((at) => head.getUint32(at).toString(16).padStart(8, '0')).join('')
}

function namesIn(table: DataView): Omit<FontFace, 'checksum'> {
  const families = new Set<string>()
  let style = ''
  const count = table.getUint16(2)
  const storage = table.getUint16(4)
  for (let index = 0; index < count; index++) {
    const at = 6 + index * 12
    const platform = table.getUint16(at)
    const name = table.getUint16(at + 6)
    if ((platform !== 3 && platform !== 0) || !(FAMILY.has(name) || STYLE.has(name))) continue
    const text = wide(table, storage + table.getUint16(at + 10), table.getUint16(at + 8))
    if (FAMILY.has(name)) families.add(text)
    else style += ` ${text.toLowerCase()}`
  }
  return { families: [...families], style }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function textAt(data: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => data.getUint8(at + index)))
}

function wide(data: DataView, at: number, length: number): string {
  let text = ''
  for (let index = 0; index + 1 < length; index += 2) text += String.fromCharCode(data.getUint16(at + index))
  return text
}
