import { Amendment, type Verdict } from '../../statutes/amendment.ts'
import type { CorpusLibrary } from '../../statutes/corpus-library.ts'
import { type InstrumentImpact, impactOf, type ProvisionImpact } from '../../statutes/impact.ts'
import { wordDiff } from '../../statutes/word-diff.ts'
import { printProvision } from '../../vocabulary/citation.ts'
import type { Instrument } from '../../vocabulary/model.ts'
import { titlesOf } from '../../vocabulary/names.ts'
import type { Program } from '../../vocabulary/program.ts'
import { apply } from '../../write/write.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { UsageError } from '../usage.ts'
import { rewriteCitations } from './rewrite.ts'
import { requireLaws } from './texts.ts'

export interface ImpactOptions extends CommonOptions {
  readonly instrument?: string
  readonly all?: boolean
  readonly write?: boolean
  readonly as?: 'text' | 'json' | 'markdown'
}

/** `statutes impact`: what newer versions do to what the catalogs cite, or with `--all` to every law that is at hand twice. */
export async function impact(options: ImpactOptions, streams: Streams): Promise<number> {
  const session = new Session(options)
  const laws = await requireLaws(session)
  if (options.all) {
    streams.out(printAll(compareAll(laws), options))
    return EXIT.clean
  }
  const program = await session.program(streams)
  if (!program) return EXIT.errors
  const found = impactOf(program, laws, chosen(program, options.instrument))
  if (!options.write) {
    streams.out(print(found, options))
    return EXIT.clean
  }
  const { outputs, rewritten, left } = rewriteCitations(found, (path) => session.text(path))
  apply(session.root, { changed: outputs, stale: [] })
  streams.out(print(found, options))
  streams.err(
    options.lang === 'zh'
      ? `改写引用 ${rewritten} 处，留给人看的 ${left} 处。然后运行 qingdan statutes lock。`
      : `${rewritten} citations rewritten, ${left} left for people. Run qingdan statutes lock next.`,
  )
  return EXIT.clean
}

function chosen(program: Program, typed: string | undefined): (instrument: Instrument) => boolean {
  if (typed === undefined) return () => true
  const all = [...program.project.instruments.values()]
  const names = ({ record }: Instrument) => [record.id, ...titlesOf(record)]
  if (!all.some((each) => names(each).includes(typed)))
    throw new UsageError({ zh: `没有登记「${typed}」`, en: `"${typed}" is not registered` }, typed, all.flatMap(names))
  return (instrument) => names(instrument).includes(typed)
}

const WORDS = {
  same: { zh: '相同', en: 'same' },
  renumbered: { zh: '换号', en: 'renumbered' },
  edited: { zh: '改动', en: 'edited' },
  gone: { zh: '没有了', en: 'gone' },
} as const

function print(found: readonly InstrumentImpact[], options: ImpactOptions): string {
  const form = options.as ?? options.format
  if (form === 'json') return JSON.stringify(found.map(plain), null, 2)
  if (found.length === 0)
    return {
      zh: '没有引用旧版本的：所引的都是手头最新的文本。',
      en: 'Nothing cites an older version than the newest at hand.',
    }[options.lang]
  return found
    .map((each) => (form === 'markdown' ? asMarkdown(each, options.lang) : asText(each, options.lang)))
    .join('\n\n')
}

function heading({ instrument, from, to, registered }: InstrumentImpact, lang: CommonOptions['lang']): string {
  const note = registered ? '' : { zh: '（新版本还没有登记）', en: ' (the newer version is not registered)' }[lang]
  return `《${instrument.record.title}》${from} → ${to}${note}`
}

function asText(found: InstrumentImpact, lang: CommonOptions['lang']): string {
  const lines = found.provisions.flatMap((each) => {
    const { verdict } = each
    const diff = verdict.verdict === 'edited' ? [`    ${marked(verdict, '[-', '-]', '{+', '+}')}`] : []
    return [`  ${move(verdict, lang)}${whom(each, lang)}`, ...diff]
  })
  return [heading(found, lang), ...lines].join('\n')
}

function asMarkdown(found: InstrumentImpact, lang: CommonOptions['lang']): string {
  const lines = found.provisions.flatMap((each) => {
    const { verdict } = each
    const diff = verdict.verdict === 'edited' ? ['', `  > ${marked(verdict, '~~', '~~', '**', '**')}`, ''] : []
    return [`- ${move(verdict, lang)}${whom(each, lang)}`, ...diff]
  })
  return [`## ${heading(found, lang)}`, '', ...lines].join('\n')
}

function move(
  { verdict, from, to, similarity, referencesChanged, nearest }: Verdict,
  lang: CommonOptions['lang'],
): string {
  const target = to === undefined || verdict === 'same' ? '' : ` → ${printProvision(to)}`
  const score = verdict === 'edited' ? ` ${similarity.toFixed(2)}` : ''
  const note = referencesChanged ? { zh: '（所引条号变了）', en: ' (numbers it refers to changed)' }[lang] : ''
  return `${WORDS[verdict][lang]} ${printProvision(from)}${target}${score}${note}${nearest ? perhaps(nearest, lang) : ''}`
}

function perhaps({ provision, similarity }: NonNullable<Verdict['nearest']>, lang: CommonOptions['lang']): string {
  const where = `${printProvision(provision)}，${similarity.toFixed(2)}`
  return lang === 'zh'
    ? `（也许改写成了${where}，由人判断）`
    : ` (perhaps rewritten as ${where.replace('，', ', ')}; for people to judge)`
}

function whom({ items, counties, towns }: ProvisionImpact, lang: CommonOptions['lang']): string {
  if (items.length === 0) return ''
  return lang === 'zh'
    ? `：${items.join('、')}；${counties.length} 个县 ${towns.length} 个镇`
    : `: ${items.join(', ')}; ${counties.length} counties, ${towns.length} towns`
}

function marked(verdict: Verdict, ...[openOld, closeOld, openNew, closeNew]: string[]): string {
  return wordDiff(verdict.before, verdict.after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `${openOld}${text}${closeOld}` : `${openNew}${text}${closeNew}`,
    )
    .join('')
}

function plain({ instrument, provisions, ...rest }: InstrumentImpact): object {
  return {
    instrument: instrument.record.id,
    title: instrument.record.title,
    ...rest,
    provisions: provisions.map(({ verdict, citations, ...whom }) => ({
      ...brief(verdict),
      ...(verdict.verdict === 'edited' ? { diff: wordDiff(verdict.before, verdict.after) } : {}),
      citations: citations.map((each) => each.place),
      ...whom,
    })),
  }
}

function brief({ verdict, from, to, similarity, referencesChanged, nearest }: Verdict): object {
  return {
    verdict,
    from: printProvision(from),
    to: to ? printProvision(to) : null,
    similarity,
    referencesChanged,
    ...(nearest ? { nearest: { provision: printProvision(nearest.provision), similarity: nearest.similarity } } : {}),
  }
}

interface PairImpact {
  readonly title: string
  readonly from: string
  readonly to: string
  readonly verdicts: readonly Verdict[]
}

function compareAll({ corpus }: CorpusLibrary): readonly PairImpact[] {
  return corpus.titles.flatMap((title) => {
    const versions = corpus.versions(title).filter((file) => file.title === title)
    return versions.slice(1).map((file, index) => {
      const older = versions[index] ?? file
      const amendment = new Amendment(corpus.read(older), corpus.read(file))
      return {
        title,
        from: older.version,
        to: file.version,
        verdicts: amendment.paragraphs.flatMap((each) => amendment.verdict(each) ?? []),
      }
    })
  })
}

function printAll(pairs: readonly PairImpact[], options: ImpactOptions): string {
  const form = options.as ?? options.format
  if (form === 'json')
    return JSON.stringify(
      pairs.map(({ verdicts, ...pair }) => ({ ...pair, verdicts: verdicts.map(brief) })),
      null,
      2,
    )
  const rows = pairs.map((pair) => ({ name: `《${pair.title}》${pair.from} → ${pair.to}`, ...tally(pair.verdicts) }))
  const total = { name: { zh: '合计', en: 'total' }[options.lang], ...tally(pairs.flatMap((pair) => pair.verdicts)) }
  const kinds = ['same', 'renumbered', 'edited', 'gone'] as const
  if (form === 'markdown')
    return [
      `| | ${kinds.map((kind) => WORDS[kind][options.lang]).join(' | ')} |`,
      '|---|---:|---:|---:|---:|',
      ...[...rows, total].map((row) => `| ${row.name} | ${kinds.map((kind) => row[kind]).join(' | ')} |`),
    ].join('\n')
  return [...rows, total]
    .map((row) => `${row.name}: ${kinds.map((kind) => `${WORDS[kind][options.lang]} ${row[kind]}`).join(', ')}`)
    .join('\n')
}

function tally(verdicts: readonly Verdict[]): Record<Verdict['verdict'], number> {
  const counts = { same: 0, renumbered: 0, edited: 0, gone: 0 }
  for (const { verdict } of verdicts) counts[verdict]++
  return counts
}
