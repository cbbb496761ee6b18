import type { Lang } from '../vocabulary/diagnostic.ts'
import type { Comparison, EditionMark } from './comparison.ts'
import { EFFECT_WORDS } from './effect.ts'
import type { LegalChange } from './legal-change.ts'
import { catalogTold, countiesTold, detailLine, subjectOf, type Told, tally, townsLine } from './tell.ts'

const HEADS = {
  catalogs: { zh: '目录', en: 'Catalogs' },
  towns: { zh: '各镇清单', en: 'Lists of towns' },
  affects: { zh: '涉及', en: 'concerns' },
} as const

function between(from: EditionMark, to: EditionMark, lang: Lang): string {
  const name = ({ version, asOf }: EditionMark) => ({ zh: `${version}（${asOf}）`, en: `${version} (${asOf})` })[lang]
  return `${to.title} ${name(from)} → ${name(to)}`
}

/** A comparison as text for a terminal. */
export function printText(comparison: Comparison, lang: Lang): string {
  const lines = [between(comparison.from, comparison.to, lang), tally(comparison, lang)]
  const catalogs = catalogTold(comparison)
  if (catalogs.length > 0) lines.push('', HEADS.catalogs[lang])
  for (const told of catalogs) lines.push(...textOf(told, lang, '  ', HEADS.affects[lang]))
  for (const county of countiesTold(comparison)) {
    lines.push('', county.name)
    for (const told of county.told) lines.push(...textOf(told, lang, '  ', ''))
  }
  return lines.join('\n')
}

function textOf({ change, towns }: Told, lang: Lang, indent: string, affects: string): readonly string[] {
  const whom = whomOf(change, towns, lang, affects)
  return [
    `${indent}${EFFECT_WORDS[change.effect][lang]}  ${subjectOf(change, lang)}`,
    ...change.details.map((detail) => `${indent}    ${detailLine(change, detail, lang)}`),
    ...(whom === '' ? [] : [`${indent}    ${whom}`]),
  ]
}

function whomOf(change: LegalChange, towns: Told['towns'], lang: Lang, affects: string): string {
  if (change.on === 'list' || towns.length === 0) return ''
  if (affects === '') return towns.map((town) => town.name).join({ zh: '、', en: ', ' }[lang])
  return `${affects}${{ zh: '：', en: ': ' }[lang]}${townsLine(towns, lang)}`
}

/** A comparison as Markdown, for a pull request. */
export function printMarkdown(comparison: Comparison, lang: Lang, level = 2): string {
  const head = '#'.repeat(level)
  const lines = [`${head} ${plain(between(comparison.from, comparison.to, lang))}`, '', tally(comparison, lang)]
  const catalogs = catalogTold(comparison)
  if (catalogs.length > 0) lines.push('', `${head}# ${HEADS.catalogs[lang]}`, '')
  for (const told of catalogs) lines.push(...markdownOf(told, lang, HEADS.affects[lang]))
  for (const county of countiesTold(comparison)) {
    lines.push('', `${head}# ${plain(county.name)}`, '')
    for (const told of county.told) lines.push(...markdownOf(told, lang, ''))
  }
  return lines.join('\n')
}

function markdownOf({ change, towns }: Told, lang: Lang, affects: string): readonly string[] {
  const whom = whomOf(change, towns, lang, affects)
  return [
    `- **${EFFECT_WORDS[change.effect][lang]}** ${plain(subjectOf(change, lang))}`,
    ...change.details.map((detail) => `  - ${plain(detailLine(change, detail, lang))}`),
    ...(whom === '' ? [] : [`  - ${plain(whom)}`]),
  ]
}

/** Text that Markdown does not read as markup. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!]/g, (mark) => `\\${mark}`).replace(/\s*[\r\n]+\s*/g, ' ')
}

/** A comparison as data: what is told once stands once, with the codes of its towns. */
export function comparisonJson(comparison: Comparison): object {
  const told = [...catalogTold(comparison), ...countiesTold(comparison).flatMap((county) => county.told)]
  return {
    from: comparison.from,
    to: comparison.to,
    changes: told.map(({ change: { town: _town, name, details, ...change }, towns }) => ({
      ...change,
      ...(name === '' ? {} : { name }),
      details: details.map(({ field, label, from, to }) => ({ field, label: label.zh, from: from.zh, to: to.zh })),
      towns: towns.map((each) => each.code),
    })),
  }
}
