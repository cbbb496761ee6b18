import { unzlibSync } from 'fflate'
import { contentText } from './pdf-content.ts'

/** The text of a PDF page by page, without what repeats on pages (page numbers, headers, repeated table heads). Reads the plain form that Typst writes. */
export function pdfText(bytes: Uint8Array): readonly string[] {
  const file = new PdfFile(bytes)
  return file.pages().map((page) => contentText(file.contents(page), file.fonts(page)))
}

/** The keywords of a PDF’s metadata, where stamps stand. */
export function pdfKeywords(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder('utf-8').decode(bytes)
  const found = /<pdf:Keywords>([^<]*)<\/pdf:Keywords>/.exec(text)?.[1] ?? ''
  return found.split(', ').map((word) => word.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
}

type Font = ReadonlyMap<number, string>

class PdfFile {
  readonly #bytes: Uint8Array
  /** One character a byte. */
  readonly #text: string
  readonly #offsets = new Map<number, number>()
  readonly #cmaps = new Map<number, Font>()

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#text = latin1(bytes)
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text)?.[1] ?? Number.NaN)
    const table = /^xref\s+(\d+)\s+(\d+)\s+/.exec(this.#text.slice(start, start + 100))
    if (!table) return
    const first = start + table[0].length
    for (let index = 0; index < Number(table[2]); index++) {
      const entry = this.#text.slice(first + index * 20, first + index * 20 + 18)
      if (entry.endsWith('n')) this.#offsets.set(Number(table[1]) + index, Number(entry.slice(0, 10)))
    }
  }

  pages(): readonly string[] {
    const trailer = this.#text.slice(this.#text.lastIndexOf('trailer'))
    const catalog = this.#dictionary(reference(trailer, 'Root'))
    return this.#leaves(reference(catalog, 'Pages'))
  }

  contents(page: string): string {
    return latin1(this.#stream(reference(page, 'Contents')))
  }

  fonts(page: string): ReadonlyMap<string, Font> {
    const fonts = /\/Font\s*<<([^>]*)>>/.exec(page)?.[1] ?? ''
    return new Map(
      [...fonts.matchAll(/\/(\w+)\s+(\d+) 0 R/g)].map((match) => [match[1] ?? '', this.#cmap(Number(match[2]))]),
    )
  }

  #leaves(id: number): readonly string[] {
    const node = this.#dictionary(id)
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1]
    if (kids === undefined) return node === '' ? [] : [node]
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((match) => this.#leaves(Number(match[1])))
  }

  #dictionary(id: number): string {
    const at = this.#offsets.get(id)
    if (at === undefined) return ''
    const end = this.#text.slice(at).search(/\bstream\r?\n|\bendobj\b/)
    return this.#text.slice(at, end === -1 ? undefined : at + end)
  }

  #stream(id: number): Uint8Array {
    const dictionary = this.#dictionary(id)
    const at = (this.#offsets.get(id) ?? 0) + dictionary.length
    const start = at + (/^stream\r?\n/.exec(this.#text.slice(at, at + 8))?.[0].length ?? 0)
    const bytes = this.#bytes.subarray(start, start + Number(/\/Length\s+(\d+)/.exec(dictionary)?.[1] ?? 0))
    return dictionary.includes('/FlateDecode') ? unzlibSync(bytes) : bytes
  }

  #cmap(id: number): Font {
    const known = this.#cmaps.get(id)
    if (known) return known
    const map = latin1(this.#stream(reference(this.#dictionary(id), 'ToUnicode')))
    const font = new Map<number, string>()
    for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
      for (const [, code = '', text = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
        font.set(Number.parseInt(code, 16), utf16(text))
    for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
      for (const [, from = '', to = '', text = ''] of block.matchAll(
        /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g,
      ))
        for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
          font.set(code, String.fromCodePoint((utf16(text).codePointAt(0) ?? 0) + code - Number.parseInt(from, 16)))
    this.#cmaps.set(id, font)
    return font
  }
}

function reference(dictionary: string, key: string): number {
  return Number(new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary)?.[1] ?? -1)
}

function utf16(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
