import type { LawFile } from '../../statutes/corpus.ts'
import type { CorpusLibrary } from '../../statutes/corpus-library.ts'
import { findProvision } from '../../statutes/find-provision.ts'
import { fingerprint } from '../../statutes/fingerprint.ts'
import type { LawText } from '../../statutes/law-text.ts'
import { parseCitation, printCitation, printProvision, titleKey } from '../../vocabulary/citation.ts'
import { covers } from '../../vocabulary/date.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import type { Missing } from '../../vocabulary/law-structure.ts'
import type { Instrument } from '../../vocabulary/model.ts'
import { titlesOf } from '../../vocabulary/names.ts'
import type { Program } from '../../vocabulary/program.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { UsageError } from '../usage.ts'
import { programIfAny, requireLaws } from './texts.ts'
import { typedCitation } from './typed-citation.ts'

/** `statutes show <citation>`: the canonical citation and the text of the provision. */
export async function show(typed: string, options: CommonOptions, streams: Streams): Promise<number> {
  const session = new Session(options)
  const laws = await requireLaws(session)
  const { text, year } = typedCitation(typed)
  const parsed = parseCitation(text)
  if ('problem' in parsed)
    throw new UsageError({
      zh: `引用「${typed}」从「${text.slice(parsed.at)}」起读不懂，写作《行政处罚法》(2021-01-22)第二十条第二款`,
      en: `The citation "${typed}" cannot be read from "${text.slice(parsed.at)}" on; write 《行政处罚法》(2021-01-22)第二十条第二款`,
    })
  const program =
    (parsed.version === undefined && year === undefined) || laws.corpus.versions(parsed.title).length === 0
      ? await programIfAny(session)
      : undefined
  const registered = program && named(program, parsed.title)
  const { file, law } = choose(laws, parsed.title, parsed.version ?? year, registered, program?.asOf)
  const { provision } = parsed
  const found = provision ? findProvision(law, provision) : undefined
  if (found && 'missing' in found) {
    streams.err(words(file, provision ? printProvision(provision) : '', found)[options.lang])
    return EXIT.errors
  }
  const canonical = printCitation({
    title: file.title,
    version: file.version,
    ...(found ? { provision: found.provision } : {}),
  })
  const lines = found?.lines ?? law.articles.map((article) => printProvision(articleProvision(article)))
  if (options.format === 'json')
    streams.out(
      JSON.stringify(
        {
          citation: canonical,
          title: file.title,
          version: file.version,
          versionStated: (parsed.version ?? year) !== undefined,
          provision: found?.provision ?? null,
          headings: found?.article.headings ?? [],
          line: found?.article.line ?? null,
          text: found ? lines.join('\n') : null,
          sha256: found ? fingerprint(found.text) : null,
          articles: law.articles.length,
          troubles: law.troubles,
        },
        null,
        2,
      ),
    )
  else
    streams.out(
      printed(canonical, found?.article.headings ?? [], lines, (parsed.version ?? year) === undefined, options.lang),
    )
  return EXIT.clean
}

function articleProvision(article: { number: number; subNumber: number }) {
  return { article: article.number, ...(article.subNumber === 0 ? {} : { subArticle: article.subNumber }) }
}

function printed(
  canonical: string,
  headings: readonly string[],
  lines: readonly string[],
  versionChosen: boolean,
  lang: CommonOptions['lang'],
): string {
  const note = lang === 'zh' ? '没有写版本，取的是这一版' : 'no version was stated; this one was taken'
  return [
    `${canonical}${versionChosen ? `  （${note}）` : ''}`,
    ...(headings.length === 0 ? [] : [headings.join(' › ')]),
    '',
    ...lines,
  ].join('\n')
}

function named(program: Program, title: string): Instrument | undefined {
  return [...program.project.instruments.values()].find(({ record }) =>
    titlesOf(record).some((name) => titleKey(name) === titleKey(title)),
  )
}

/** The version stated (by its day, or by its year: the last of that year), else the one in force on the day asked about, else the newest at hand. */
function choose(
  laws: CorpusLibrary,
  title: string,
  version: string | undefined,
  registered: Instrument | undefined,
  asOf: string | undefined,
): { readonly file: LawFile; readonly law: LawText } {
  const { corpus } = laws
  const name = corpus.versions(title).length > 0 ? title : (registered?.record.title ?? title)
  const versions = corpus.versions(name)
  if (versions.length === 0)
    throw new UsageError(
      { zh: `法律文本里没有《${title}》`, en: `There is no text of 《${title}》` },
      title,
      corpus.titles,
    )
  const inForce = registered?.record.versions.findLast((each) =>
    covers({ from: each.effectiveFrom ?? each.date, to: each.effectiveTo }, asOf ?? ''),
  )?.date
  const file =
    version === undefined
      ? (inForce && corpus.find(name, inForce)) || corpus.find(name)
      : versions.findLast((each) => each.version === version || each.version.slice(0, 4) === version)
  if (file) return { file, law: corpus.read(file) }
  const dates = versions.map((each) => each.version)
  throw new UsageError(
    {
      zh: `《${title}》没有 ${version ?? ''} 的版本，手头有 ${dates.join('、')}`,
      en: `《${title}》 has no version ${version ?? ''}; at hand are ${dates.join(', ')}`,
    },
    version,
    dates,
  )
}

function words(file: LawFile, provision: string, { missing, count }: Missing): Text {
  const law = `《${file.title}》(${file.version})`
  if (missing === 'not-intact' || missing === 'fused')
    return {
      zh: `${law}的文本在${provision}处编号断裂，读不完整，不能引用。`,
      en: `The text of ${law} is broken at ${provision} and cannot be cited there.`,
    }
  if (missing === 'ambiguous-item')
    return {
      zh: `${law}${provision}说的是哪一项不清楚：${count} 款都有这一项，请写明款。`,
      en: `${law} ${provision} is not clear: ${count} paragraphs have that item; name the paragraph.`,
    }
  const part = { article: '条', paragraph: '款', item: '项', 'sub-item': '目', 'no-articles': '条' }[missing]
  return {
    zh: `${law}没有${provision}：只有 ${count} ${part}。`,
    en: `${law} has no ${provision}: there are ${count} of that part.`,
  }
}
