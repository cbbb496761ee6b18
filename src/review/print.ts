import type { Bump } from '../difference/bump.ts'
import { EFFECT_WORDS, EFFECTS } from '../difference/effect.ts'
import { plain, printMarkdown } from '../difference/print.ts'
import { type Finding, ruleAndCode } from '../report/finding.ts'
import type { Lang, Text } from '../vocabulary/diagnostic.ts'
import type { CitationToRead } from './citations.ts'
import type { Publication } from './publication.ts'
import type { Review } from './review.ts'

/** Findings with their places, for the page. */
export interface PlacedFindings {
  readonly added: readonly Finding[]
  readonly gone: readonly Finding[]
}

const BUMPS: Readonly<Record<Bump, Text>> = {
  none: { zh: '版本不用动', en: 'no new version' },
  patch: { zh: '修订号（只有文字）', en: 'patch (wording only)' },
  minor: { zh: '次版本（有增加或者变更，没有收窄）', en: 'minor (added or changed, nothing narrowed)' },
  major: { zh: '主版本（有取消、收回或者收窄）', en: 'major (something cancelled, taken back or narrowed)' },
}

/** The page of a review, as Markdown. */
export function printReview(
  review: Review,
  findings: PlacedFindings,
  lang: Lang,
  words: (state: string) => string,
): string {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
  const errors = findings.added.filter((each) => each.severity === 'error').length
  return [
    `# ${say('变更审查', 'Review of a change')}`,
    '',
    `- ${say('新的错误', 'new errors')}${say('：', ': ')}${errors}${errors > 0 ? say('（不能合并）', ' (must not be merged)') : ''}`,
    `- ${say('发布', 'release')}${say('：', ': ')}${BUMPS[review.bump][lang]}`,
    '',
    printMarkdown(review.comparison, lang),
    ...section(say('涉及的镇（街道）', 'Towns concerned'), townRows(review, lang)),
    ...section(
      say('新的检查发现', 'New findings'),
      findings.added.map((each) => findingLine(each, lang)),
    ),
    ...section(
      say('不再有的检查发现', 'Findings that are gone'),
      findings.gone.map((each) => findingLine(each, lang)),
    ),
    ...section(
      say('要重新核读的引用', 'Citations to read again'),
      review.citations.flatMap((each) => citationLines(each, lang)),
    ),
    ...section(say('谁来审', 'Who must agree'), approvalLines(review, lang)),
    ...section(say('重新公布', 'To be published again'), publicationLines(review.publication, lang, words)),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]
}

function townRows({ comparison }: Review, lang: Lang): readonly string[] {
  const rows = new Map<string, { town: string; effects: Set<string> }>()
  for (const change of comparison.changes)
    for (const town of comparison.affected(change)) {
      const row = rows.get(town.code) ?? { town: `${town.county}${town.name}`, effects: new Set() }
      row.effects.add(change.effect)
      rows.set(town.code, row)
    }
  return [...rows.values()].map(({ town, effects }) => {
    const words = EFFECTS.filter((effect) => effects.has(effect)).map((effect) => EFFECT_WORDS[effect][lang])
    return `- ${plain(town)}${{ zh: '：', en: ': ' }[lang]}${words.join({ zh: '、', en: ', ' }[lang])}`
  })
}

function findingLine({ at, code, policy, severity, what }: Finding, lang: Lang): string {
  const label = {
    error: { zh: '错误', en: 'error' },
    warning: { zh: '警告', en: 'warning' },
    note: { zh: '提示', en: 'note' },
  }
  return `- ${label[severity][lang]} \`${ruleAndCode({ policy, code })}\` ${plain(what[lang])} \`${at.file}:${at.start.line}\``
}

function citationLines(
  { text, version, items, anchor, unverified, words }: CitationToRead,
  lang: Lang,
): readonly string[] {
  const cited = version === '' ? text : text.replace('》', `》(${version})`)
  const marks = [
    anchor === '' ? '' : { zh: `锚「${anchor}」`, en: `anchor "${anchor}"` }[lang],
    unverified === '' ? '' : { zh: `未核实：${unverified}`, en: `unverified: ${unverified}` }[lang],
  ].filter((mark) => mark !== '')
  const head = `- [ ] ${plain([cited, ...marks].join({ zh: '，', en: ', ' }[lang]))}${{ zh: '：', en: ': ' }[lang]}${items.join({ zh: '、', en: ', ' }[lang])}`
  return [head, ...(words ?? []).map((line) => `  > ${plain(line)}`)]
}

function approvalLines({ approvals }: Review, lang: Lang): readonly string[] {
  return approvals.map(({ name, paths }) => {
    const shown = paths.slice(0, 5).map((path) => `\`${path}\``)
    const rest =
      paths.length > 5
        ? [{ zh: `等 ${paths.length} 个文件`, en: `and others, ${paths.length} files in all` }[lang]]
        : []
    return `- [ ] ${plain(name)}${{ zh: '：', en: ': ' }[lang]}${[...shown, ...rest].join({ zh: '、', en: ', ' }[lang])}`
  })
}

function publicationLines(publication: Publication, lang: Lang, words: (state: string) => string): readonly string[] {
  const { lists, from, last, missingYear, days, cite } = publication
  const bound = lists.filter((each) => each.isPublished)
  const drafts = lists.filter((each) => !each.isPublished)
  const lines = bound.map(
    ({ town, state }) =>
      `- [ ] ${plain(`${town.county}${town.name}`)}${{ zh: `清单（${words(state)}）和调整通告`, en: ` (${state}): list and notice` }[lang]}`,
  )
  if (bound.length > 0)
    lines.push(
      '',
      missingYear === undefined
        ? {
            zh: `最迟 ${last} 公布：自 ${from} 起 ${days} 个工作日（${cite}）。`,
            en: `Publish by ${last}: ${days} working days from ${from} (${cite}).`,
          }[lang]
        : {
            zh: `自 ${from} 起 ${days} 个工作日内公布（${cite}）；没有 ${missingYear} 年的工作日历，算不出最后一天。`,
            en: `Publish within ${days} working days from ${from} (${cite}); there is no working calendar of ${missingYear}, so the last day cannot be told.`,
          }[lang],
    )
  if (drafts.length > 0)
    lines.push(
      ...(bound.length > 0 ? [''] : []),
      {
        zh: `没有公布过的清单 ${drafts.length} 份，不用重新公布：${drafts.map(({ town }) => `${town.county}${town.name}`).join('、')}。`,
        en: `${drafts.length} lists were never published and need not be again: ${drafts.map(({ town }) => `${town.county}${town.name}`).join(', ')}.`,
      }[lang],
    )
  return lines
}
