import type { Corpus } from '../../statutes/corpus.ts'
import { type TownProvision, townProvisions } from '../../statutes/town-powers.ts'
import { compactProvision, parseCitation, printCitation, titleKey } from '../../vocabulary/citation.ts'
import type { Project } from '../../vocabulary/model.ts'
import { titlesOf } from '../../vocabulary/names.ts'
import { byCodeUnit } from '../../vocabulary/order.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { requireLaws } from './texts.ts'

/** Folders whose texts create no administrative power that a town could have. */
const NOT_ASKED = ['司法解释', '部门规章', '刑法', '宪法']

/** A provision that names a town and a power, and what the catalogs make of it. */
interface Answer {
  readonly cite: string
  readonly items: readonly string[]
  readonly reason: string | null
  readonly carried: boolean
}

/**
 * `statutes recall`: every provision of law and administrative regulation that names a town-level organ together with a power, with
 * the item that cites it or the recorded reason why it is none. Without either, or with a record that answers nothing, it fails.
 */
export async function recall(options: CommonOptions, streams: Streams): Promise<number> {
  const session = new Session(options)
  const program = await session.program(streams)
  if (!program) return EXIT.errors
  const { corpus } = await requireLaws(session)
  const { project } = program
  const records = recordsOf(project)
  const answers = provisionsIn(corpus, project.asOf).map(({ title, version, provision }): Answer => {
    const { article, subArticle, paragraph, paragraphs, item } = provision
    const cite = printCitation({
      title,
      version,
      provision: {
        article,
        ...(subArticle > 0 ? { subArticle } : {}),
        ...(paragraphs > 1 ? { paragraph } : {}),
        ...(item > 0 ? { item } : {}),
      },
    })
    return {
      cite,
      items: itemsCiting(project, title, provision),
      reason: records.get(keyOf(cite)) ?? null,
      carried: provision.carried,
    }
  })
  const open = answers.filter((each) => each.items.length === 0 && each.reason === null)
  const asked = new Set(answers.filter((each) => each.items.length === 0).map((each) => keyOf(each.cite)))
  const idle = [...records.keys()].filter((key) => !asked.has(key))
  if (options.format === 'json') streams.out(JSON.stringify({ provisions: answers, open, idle }, null, 2))
  else streams.out(text(answers, open, idle, options.lang === 'zh'))
  return open.length + idle.length === 0 ? EXIT.clean : EXIT.errors
}

function text(answers: readonly Answer[], open: readonly Answer[], idle: readonly string[], zh: boolean): string {
  const byItem = answers.filter((each) => each.items.length > 0).length
  const reasons = new Map<string, number>()
  for (const { items, reason } of answers)
    if (items.length === 0 && reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const counted = [...reasons].sort(([a], [b]) => byCodeUnit(a, b)).map(([reason, count]) => `${reason} ${count}`)
  return [
    ...open.map(({ cite }) => `${cite} ${zh ? '没有事项，也没有写理由' : 'has neither an item nor a reason'}`),
    ...idle.map((key) => `${key} ${zh ? '写了理由，却用不上' : 'has a reason that answers nothing'}`),
    zh
      ? `写到镇级机关和权力的规定 ${answers.length} 条：有事项 ${byItem} 条，写明理由 ${answers.length - byItem - open.length} 条（${counted.join('，')}），没有着落 ${open.length} 条`
      : `${answers.length} provisions name a town and a power: ${byItem} have items, ${answers.length - byItem - open.length} a reason (${counted.join(', ')}), ${open.length} neither`,
  ].join('\n')
}

function recordsOf({ recall: file }: Project): ReadonlyMap<string, string> {
  return new Map((file?.record.provisions ?? []).map(({ cite, reason }) => [keyOf(cite), reason]))
}

/** The same key for a citation however it is written. */
function keyOf(cite: string): string {
  const parsed = parseCitation(cite)
  if ('problem' in parsed) return cite
  return `${titleKey(parsed.title)}@${parsed.version ?? ''} ${parsed.provision ? compactProvision(parsed.provision) : ''}`
}

function provisionsIn(corpus: Corpus, asOf: string) {
  const national = corpus.files.filter(({ branch }) => !NOT_ASKED.includes(branch))
  const titles = [...new Set(national.map((file) => file.title))].sort(byCodeUnit)
  return titles.flatMap((title) => {
    const file = corpus.versions(title).findLast((each) => national.includes(each) && each.version <= asOf)
    if (!file) return []
    return townProvisions(corpus.read(file)).map((provision) => ({ title, version: file.version, provision }))
  })
}

/** Items whose basis names the provision: the article as a whole, or the very paragraph and item. */
function itemsCiting(
  project: Project,
  title: string,
  { article, subArticle, paragraph, paragraphs, item }: TownProvision,
) {
  const key = titleKey(title)
  const found = [...project.items.values()].filter(({ basis, transferBasis }) =>
    [...basis, ...transferBasis].some(({ instrument, provision }) => {
      const names = titlesOf(instrument.record)
      return (
        provision !== undefined &&
        names.some((name) => titleKey(name) === key) &&
        provision.article === article &&
        (provision.subArticle ?? 0) === subArticle &&
        (provision.paragraph === undefined || paragraphs === 1 || provision.paragraph === paragraph) &&
        (provision.item === undefined || item === 0 || provision.item === item)
      )
    }),
  )
  return found.map((each) => each.id)
}
