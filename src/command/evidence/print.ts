import type { IsoDate } from '../../vocabulary/date.ts'
import type { Lang, Text } from '../../vocabulary/diagnostic.ts'
import type { Difference } from './compare.ts'

/** A fact with the line that shows it. */
export interface LocatedFact {
  readonly key: string
  readonly label: Text
  readonly value: Text
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Everything on the page. */
export interface Page {
  readonly town: { readonly code: string; readonly name: string }
  readonly item: { readonly id: string; readonly name: string }
  readonly on: IsoDate
  readonly held: boolean
  readonly answer: Text
  readonly facts: readonly LocatedFact[]
  readonly gaps: readonly Text[]
  readonly notes: readonly Text[]
  readonly against:
    | {
        readonly on: IsoDate
        readonly held: boolean
        readonly answer: Text
        readonly differences: readonly Difference[]
      }
    | undefined
}

export function asJson(page: Page): string {
  return JSON.stringify({ ...page, against: page.against ?? null }, null, 2)
}

export function asText({ town, item, on, answer, facts, gaps, notes, against }: Page, lang: Lang): string {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
  const colon = say('：', ': ')
  const lines = [
    `${town.name} · ${item.id} ${item.name} · ${on}`,
    answer[lang],
    ...facts.map(
      (each) => `  ${each.label[lang]}${colon}${each.value[lang]}\n    ${each.file}:${each.line}:${each.column}`,
    ),
    ...section(say('缺少：', 'Gaps:'), gaps, lang),
    ...section(say('注意：', 'Notes:'), notes, lang),
  ]
  if (against) {
    lines.push(`${say('对照', 'Against')} ${against.on}${colon}${against.answer[lang]}`)
    if (against.differences.length === 0) lines.push(`  ${say('没有不同。', 'Nothing differs.')}`)
    for (const { label, on: here, against: there } of against.differences)
      lines.push(`  ${label[lang]}`, `    ${on}${colon}${here[lang]}`, `    ${against.on}${colon}${there[lang]}`)
  }
  return lines.join('\n')
}

function section(title: string, texts: readonly Text[], lang: Lang): readonly string[] {
  return texts.length === 0 ? [] : [title, ...texts.map((text) => `  ${text[lang]}`)]
}
