import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Corpus, corpusFolder } from './support/corpus.ts'
import { ROOT } from './support/project.ts'

const folder = corpusFolder()
if (!folder)
  console.warn('SKIPPED: no law corpus. Set QINGDAN_CORPUS to a folder of law texts to verify every citation.')

interface Basis {
  readonly title: string
  readonly version: string
  readonly article: number | null
  readonly paragraph: number | null
  readonly item: number | null
  readonly anchor: string | null
  readonly text: string
  readonly unverified: string | null
}

it.skipIf(!folder)(
  'every verified citation of the catalogs has its anchor in the very provision, and names a paragraph only where there are several',
  () => {
    const corpus = new Corpus(folder ?? '')
    const wrong: string[] = []
    let verified = 0
    for (const id of ['statutory-licences', 'delegated-services', 'statutory-enforcement', 'delegated-enforcement']) {
      const { items } = JSON.parse(readFileSync(join(ROOT, 'generated/data/catalogs', `${id}.json`), 'utf8')) as {
        items: { id: string; basis: Basis[]; transferBasis: Basis[] }[]
      }
      for (const item of items)
        for (const basis of [...item.basis, ...item.transferBasis]) {
          if (basis.article === null || basis.anchor === null) continue
          const text = corpus.provision(basis.title, basis.version, basis.article, basis.paragraph, basis.item)
          const fold = (value: string) =>
            value
              .replace(/[（(]/g, '(')
              .replace(/[）)]/g, ')')
              .replace(/[\s\u3000]/g, '')
          const single = corpus.paragraphs(basis.title, basis.version, basis.article) === 1
          if (text === undefined || !fold(text).includes(fold(basis.anchor)))
            wrong.push(`${item.id} ${basis.text} 「${basis.anchor}」`)
          else if (single && basis.paragraph !== null)
            wrong.push(`${item.id} ${basis.text}: the article has one paragraph`)
          else verified++
        }
    }
    expect(wrong).toEqual([])
    expect(verified).toBeGreaterThan(200)
    console.info(`${verified} citations verified against the corpus`)
  },
)
