import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { comparable } from '../../src/statutes/comparable.ts'
import { Corpus } from '../../src/statutes/corpus.ts'
import { parseCitation } from '../../src/vocabulary/citation.ts'
import { ROOT, run } from '../support/project.ts'

const FOLDER = process.env.QINGDAN_TEST_CORPUS || join(ROOT, '../shared/statutes')
const present = existsSync(FOLDER)
if (!present) console.warn('SKIPPED: no law corpus. Set QINGDAN_TEST_CORPUS to hold the catalogs against the articles.')

interface Cited {
  readonly cite: string
  readonly anchor?: string
  readonly unverified?: string
}

interface Item {
  readonly id: string
  readonly holderPhrase?: string
  readonly basis: readonly Cited[]
  readonly transferBasis?: readonly Cited[]
  readonly penalties?: readonly { readonly minimum?: number; readonly maximum?: number }[]
}

function itemsOf(catalog: string): readonly Item[] {
  const folder = join(ROOT, 'catalogs', catalog)
  return readdirSync(folder)
    .sort()
    .flatMap((name) => (load(readFileSync(join(folder, name), 'utf8')) as { items?: Item[] }).items ?? [])
}

/** The whole articles that an item cites, without what comparing passes over; undefined where no text is at hand. */
function articlesOf(corpus: Corpus, { basis }: Item): string | undefined {
  const texts = basis.map(({ cite }) =>
    articleCited(corpus, cite)
      ?.paragraphs.map(({ text, items }) => text + items.map((each) => each.text).join(''))
      .join(''),
  )
  return texts.some((text) => text !== undefined) ? comparable(texts.join('')) : undefined
}

/** Whether a citation stops at an article of several paragraphs, or at a paragraph though its anchor stands in one of the items. */
function isCoarse(corpus: Corpus, cite: string, anchor: string): boolean {
  const parsed = parseCitation(cite)
  if ('problem' in parsed || parsed.provision?.item !== undefined) return false
  const paragraphs = articleCited(corpus, cite)?.paragraphs
  if (!paragraphs || !parsed.provision) return false
  if (parsed.provision.paragraph === undefined && paragraphs.length > 1) return true
  const paragraph = paragraphs[(parsed.provision.paragraph ?? 1) - 1]
  const wanted = comparable(anchor)
  return (
    paragraph !== undefined &&
    !comparable(paragraph.text).includes(wanted) &&
    paragraph.items.some((each) => comparable(each.text).includes(wanted))
  )
}

function articleCited(corpus: Corpus, cite: string) {
  const parsed = parseCitation(cite)
  if ('problem' in parsed || !parsed.provision) return undefined
  const { article, subArticle = 0 } = parsed.provision
  const file = corpus.find(parsed.title, parsed.version)
  return file && corpus.read(file).articles.find((each) => each.number === article && each.subNumber === subArticle)
}

/** How statutes write an amount of yuan: 二千, 2000, 5万. */
function writtenForms(amount: number): readonly string[] {
  return [chinese(amount), String(amount), ...(amount % 10_000 === 0 ? [`${amount / 10_000}万`] : [])]
}

function chinese(amount: number): string {
  if (amount >= 10_000)
    return `${chinese(Math.floor(amount / 10_000))}万${amount % 10_000 === 0 ? '' : chinese(amount % 10_000)}`
  let rest = amount
  let written = ''
  for (const [unit, value] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
  ] as const) {
    const digit = Math.floor(rest / value)
    if (digit > 0)
      written += `${unit === '十' && digit === 1 && written === '' ? '' : '零一二三四五六七八九'[digit]}${unit}`
    rest %= value
  }
  return written + (rest > 0 ? '零一二三四五六七八九'[rest] : '')
}

describe.skipIf(!present)('the catalogs, read against their articles', () => {
  const corpus = present ? new Corpus(FOLDER) : undefined
  const items = ['statutory-licences', 'statutory-enforcement', 'delegated-enforcement'].flatMap(itemsOf)

  it('name the holder of every power in words of a cited article', () => {
    const wrong = items.filter((item) => {
      const text = corpus && articlesOf(corpus, item)
      return item.holderPhrase === undefined || (text !== undefined && !text.includes(comparable(item.holderPhrase)))
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('state no amount of a fine that a cited article does not', () => {
    const amounts = items.flatMap((item) =>
      (item.penalties ?? []).flatMap(({ minimum, maximum }) =>
        [minimum, maximum].flatMap((amount) => (amount === undefined ? [] : [{ item, amount }])),
      ),
    )
    const wrong = amounts.filter(({ item, amount }) => {
      const text = corpus && articlesOf(corpus, item)
      return text !== undefined && !writtenForms(amount).some((form) => text.includes(form))
    })
    expect(wrong.map(({ item, amount }) => `${item.id} ${amount}`)).toEqual([])
    expect(amounts.length).toBeGreaterThan(250)
  })

  it('cite the very paragraph in which an anchor stands, and the item where only an item holds it', () => {
    const all = [...items, ...itemsOf('delegated-services')]
    const coarse = all.flatMap(({ id, basis, transferBasis = [] }) =>
      [...basis, ...transferBasis].flatMap(({ cite, anchor, unverified }) =>
        unverified === undefined && anchor !== undefined && corpus && isCoarse(corpus, cite, anchor)
          ? `${id} ${cite}`
          : [],
      ),
    )
    expect(coarse).toEqual([])
    expect(all.length).toBeGreaterThan(600)
  })

  it('answer for every provision of law that names a town and a power', async () => {
    const { exit, out } = await run('statutes', 'recall', '--root', ROOT, '--corpus', FOLDER, '--format', 'json')
    const { provisions, open, idle } = JSON.parse(out) as { provisions: unknown[]; open: unknown[]; idle: unknown[] }
    expect([exit, open, idle]).toEqual([0, [], []])
    expect(provisions.length).toBeGreaterThan(600)
  })
})
