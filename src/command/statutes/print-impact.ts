import type { Verdict } from '../../statutes/amendment.ts'
import type { InstrumentImpact, ProvisionImpact } from '../../statutes/impact.ts'
import { wordDiff } from '../../statutes/word-diff.ts'
import { printProvision } from '../../vocabulary/citation.ts'
import type { Lang } from '../../vocabulary/diagnostic.ts'
import { brief, VERDICTS } from './verdicts.ts'

/** What newer versions of laws do to what the catalogs cite. */
export function printImpact(found: readonly InstrumentImpact[], form: string, lang: Lang): string {
  if (form === 'json') return JSON.stringify(found.map(plain), null, 2)
  if (found.length === 0)
    return {
      zh: '没有引用旧版本的：所引的都是手头最新的文本。',
      en: 'Nothing cites an older version than the newest at hand.',
    }[lang]
  return found.map((each) => (form === 'markdown' ? asMarkdown(each, lang) : asText(each, lang))).join('\n\n')
}

function heading({ instrument, from, to, registered }: InstrumentImpact, lang: Lang): string {
  const note = registered ? '' : { zh: '（新版本还没有登记）', en: ' (the newer version is not registered)' }[lang]
  return `《${instrument.record.title}》${from} → ${to}${note}`
}

function asText(found: InstrumentImpact, lang: Lang): string {
  const lines = found.provisions.flatMap((each) => {
    const { verdict } = each
    const diff = verdict.verdict === 'edited' ? [`    ${marked(verdict, '[-', '-]', '{+', '+}')}`] : []
    return [`  ${move(verdict, lang)}${whom(each, lang)}`, ...diff]
  })
  return [heading(found, lang), ...lines].join('\n')
}

function asMarkdown(found: InstrumentImpact, lang: Lang): string {
  const lines = found.provisions.flatMap((each) => {
    const { verdict } = each
    const diff = verdict.verdict === 'edited' ? ['', `  > ${marked(verdict, '~~', '~~', '**', '**')}`, ''] : []
    return [`- ${move(verdict, lang)}${whom(each, lang)}`, ...diff]
  })
  return [`## ${heading(found, lang)}`, '', ...lines].join('\n')
}

function move({ verdict, from, to, similarity, referencesChanged, nearest }: Verdict, lang: Lang): string {
  const target = to === undefined || verdict === 'same' ? '' : ` → ${printProvision(to)}`
  const score = verdict === 'edited' ? ` ${similarity.toFixed(2)}` : ''
  const note = referencesChanged ? { zh: '（所引条号变了）', en: ' (numbers it refers to changed)' }[lang] : ''
  return `${VERDICTS[verdict][lang]} ${printProvision(from)}${target}${score}${note}${nearest ? perhaps(nearest, lang) : ''}`
}

function perhaps({ provision, similarity }: NonNullable<Verdict['nearest']>, lang: Lang): string {
  const where = `${printProvision(provision)}，${similarity.toFixed(2)}`
  return lang === 'zh'
    ? `（也许改写成了${where}，由人判断）`
    : ` (perhaps rewritten as ${where.replace('，', ', ')}; for people to judge)`
}

function whom({ items, counties, towns }: ProvisionImpact, lang: Lang): string {
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
