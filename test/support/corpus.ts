import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNumeral } from '../../src/vocabulary/numeral.ts'
import { ROOT } from './project.ts'

/** The folder of law texts a test may read, or undefined when there is none. */
export function corpusFolder(): string | undefined {
  const folder = process.env.QINGDAN_CORPUS ?? join(ROOT, '../shared/statutes')
  return existsSync(folder) ? folder : undefined
}

interface Paragraph {
  readonly lines: string[]
  readonly items: Map<number, string>
}

/** Just enough of a reader to find a cited provision: articles, their paragraphs, and items. */
export class Corpus {
  readonly #paths = new Map<string, string>()
  readonly #articles = new Map<string, ReadonlyMap<number, readonly Paragraph[]>>()

  constructor(folder: string) {
    for (const name of readdirSync(folder, { recursive: true }).map(String)) {
      const match = /([^/\\]+)\((\d{4}-\d{2}-\d{2})\)\.md$/.exec(name)
      if (match) this.#paths.set(`${match[1]} ${match[2]}`, join(folder, name))
    }
  }

  /** The text of a provision without white space, or undefined when it is not there. */
  provision(
    title: string,
    version: string,
    article: number,
    paragraph: number | null,
    item: number | null,
  ): string | undefined {
    const paragraphs = this.#read(`${title} ${version}`)?.get(article)
    if (!paragraphs) return undefined
    if (paragraph === null && item !== null) return only(paragraphs.flatMap((each) => each.items.get(item) ?? []))
    if (paragraph === null) return squeeze(paragraphs.flatMap((each) => each.lines).join(''))
    const chosen = paragraphs[paragraph - 1]
    return item === null ? chosen && squeeze(chosen.lines.join('')) : chosen?.items.get(item)
  }

  /** How many paragraphs an article has. */
  paragraphs(title: string, version: string, article: number): number {
    return this.#read(`${title} ${version}`)?.get(article)?.length ?? 0
  }

  #read(key: string): ReadonlyMap<number, readonly Paragraph[]> | undefined {
    const path = this.#paths.get(key)
    if (path === undefined) return undefined
    const known = this.#articles.get(key) ?? readArticles(readFileSync(path, 'utf8'))
    this.#articles.set(key, known)
    return known
  }
}

function only(texts: readonly string[]): string | undefined {
  return texts.length === 1 ? texts[0] : undefined
}

function squeeze(text: string): string {
  return text.replace(/[\s\u3000\u200b\ufeff]/g, '')
}

function readArticles(text: string): ReadonlyMap<number, readonly Paragraph[]> {
  const articles = new Map<number, Paragraph[]>()
  let current: Paragraph[] | undefined
  for (const raw of text.split('\n')) {
    const line = raw.replace(/[\u200b\ufeff]/g, '').trim()
    if (line === '' || line.startsWith('<!--')) continue
    const head = /^[第笫]\s*([零〇一二三四五六七八九十百千]+)\s*条(?!之)[\s\u3000]+(.*)$/.exec(line)
    const item = /^[（(]([一二三四五六七八九十]+)[）)]\s*(.*)$/.exec(line)
    if (line.startsWith('#')) current = undefined
    else if (head) {
      current = [{ lines: [head[2] ?? ''], items: new Map() }]
      articles.set(readNumeral(head[1] ?? '') ?? -1, current)
    } else if (item && current) {
      current.at(-1)?.lines.push(line)
      current.at(-1)?.items.set(readNumeral(item[1] ?? '') ?? -1, squeeze(item[2] ?? ''))
    } else current?.push({ lines: [line], items: new Map() })
  }
  return articles
}
