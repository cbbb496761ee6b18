import type { InstrumentRecord, InstrumentVersion } from '../../generated/types/records.ts'
import { printCitation, titleKey } from '../vocabulary/citation.ts'
import type { Corpus, LawFile } from './corpus.ts'
import type { LawEvent, LawText } from './law-text.ts'
import { effectiveDay, ends, repealGraph } from './repeals.ts'

type Level = InstrumentRecord['level']

const BRANCHES: Readonly<Record<string, Level>> = {
  行政法规: 'administrative-regulation',
  部门规章: 'departmental-rule',
  司法解释: 'judicial-interpretation',
}

/** The register entry of a title, made from every version of it at hand. What the texts do not say is left out or said to be unverified. */
export function entryFor(corpus: Corpus, title: string, id: string): InstrumentRecord {
  const files = corpus.versions(title)
  const newest = files.at(-1) as LawFile
  const law = corpus.read(newest)
  const level = levelOf(newest, law)
  return {
    id,
    title: newest.title,
    level,
    issuer: issuerOf(level, law),
    issuerTier: 'national',
    versions: withEnds(
      files.map((file) => versionOf(file, corpus.read(file))),
      corpus,
      newest.title,
    ),
  }
}

function levelOf(file: LawFile, law: LawText): Level {
  const known = BRANCHES[file.branch]
  if (known) return known
  const made = law.history.map((event) => event.text).join('')
  if (/全国人民代表大会/.test(made)) return 'law'
  if (/国务院令|国务院第|国务院常务会议|国务院公布/.test(made)) return 'administrative-regulation'
  if (/最高人民(法院|检察院)/.test(made)) return 'judicial-interpretation'
  return /法$|典$/.test(file.title) ? 'law' : 'departmental-rule'
}

function issuerOf(level: Level, law: LawText): string {
  const made = law.history.map((event) => event.text).join('；')
  switch (level) {
    case 'law':
      return /人民代表大会第.次会议(通过|修订|修正)/.test(made) && !/常务委员会/.test(law.history.at(-1)?.text ?? '')
        ? '全国人民代表大会'
        : '全国人民代表大会常务委员会'
    case 'administrative-regulation':
      return '国务院'
    case 'judicial-interpretation':
      return /最高人民检察院/.test(`${law.title}${made}`) ? '最高人民法院、最高人民检察院' : '最高人民法院'
    default:
      return /([\u4e00-\u9fff]{2,20}?(?:部|局|署|总局|委员会))令/.exec(made)?.[1] ?? '未载明'
  }
}

/** Kind and dates of one version. A 修正 keeps the day of effect of the first text, so that day is never taken for its own. */
function versionOf(file: LawFile, law: LawText): InstrumentVersion {
  const event = law.history.find((each) => each.date === file.version)
  const kind = kindOf(event, law)
  const stated = law.history.find((each) => /施行/.test(each.text) && each.date >= file.version)?.date
  const inText = effectiveDay(closing(law))
  const own =
    kind !== undefined && kind !== 'amended' && inText !== undefined && inText >= file.version ? inText : undefined
  const effectiveFrom = stated ?? own
  return {
    date: file.version,
    ...(kind ? { kind } : {}),
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    status: 'verified',
    ...(effectiveFrom === undefined ? { effectiveUnverified: '文本没有写明这一版从哪天起施行' } : {}),
  }
}

function kindOf(event: LawEvent | undefined, law: LawText): InstrumentVersion['kind'] {
  if (!event) return law.history.length === 1 ? 'enacted' : undefined
  if (/修正/.test(event.text)) return 'amended'
  if (/关于修改.*决定.*修订/.test(event.text)) return 'amended'
  if (/修订/.test(event.text)) return 'revised'
  return /典$/.test(law.title) ? 'codified' : 'enacted'
}

function closing(law: LawText): string {
  return law.articles
    .slice(-3)
    .flatMap((article) => article.paragraphs.map((each) => each.text))
    .join('')
}

/** Each version ends where the next begins; the last ends where another instrument repealed it. */
function withEnds(
  versions: readonly InstrumentVersion[],
  corpus: Corpus,
  title: string,
): [InstrumentVersion, ...InstrumentVersion[]] {
  const repeal = (repealGraph(corpus).get(titleKey(title)) ?? []).find((each) =>
    ends(each, versions.at(-1)?.date ?? ''),
  )
  return versions.map((version, index) => {
    const next = versions[index + 1]
    if (next) return { ...version, effectiveTo: next.effectiveFrom ?? next.date }
    if (!repeal || repeal.from === '') return version
    return { ...version, effectiveTo: repeal.from, endedBy: printCitation(repeal.by) }
  }) as [InstrumentVersion, ...InstrumentVersion[]]
}

/** The entry as YAML, in the order and spelling of the register. */
export function printEntry(entry: InstrumentRecord): string {
  const lines = [
    `  - id: ${entry.id}`,
    `    title: ${plain(entry.title)}`,
    `    level: ${entry.level}`,
    `    issuer: ${plain(entry.issuer)}`,
    `    issuerTier: ${entry.issuerTier}`,
    '    versions:',
    ...entry.versions.flatMap(printVersion),
  ]
  return `${lines.join('\n')}\n`
}

/** One version as YAML, indented as in the register. */
export function printVersion(version: InstrumentVersion): readonly string[] {
  const { date, kind, effectiveFrom, effectiveTo, endedBy, status, effectiveUnverified } = version
  return [
    `      - date: "${date}"`,
    ...(kind ? [`        kind: ${kind}`] : []),
    ...(effectiveFrom ? [`        effectiveFrom: "${effectiveFrom}"`] : []),
    ...(effectiveTo ? [`        effectiveTo: "${effectiveTo}"`] : []),
    ...(endedBy ? [`        endedBy: ${endedBy}`] : []),
    `        status: ${status}`,
    ...(effectiveUnverified ? [`        effectiveUnverified: ${effectiveUnverified}`] : []),
  ]
}

function plain(text: string): string {
  return /^[\s"'[\]{}#&*!|>%@`]|: | #/.test(text) ? JSON.stringify(text) : text
}
