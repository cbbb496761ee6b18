import type * as records from '../../../../generated/types/records.ts'
import { printCitation, readCitation } from '../../../vocabulary/citation.ts'
import type { Row } from '../document.ts'
import type { WordOf } from '../kinds.ts'

/** The elements of a guide that an editor may state, in the order of GB/T 36114; the text is undefined where it is not stated. */
export type GuideElements = Readonly<Record<ElementName, string | undefined>>

const ELEMENTS = [
  'audience',
  'quota',
  'conditions',
  'materials',
  'channels',
  'steps',
  'legalPeriod',
  'promisedPeriod',
  'fee',
  'result',
  'visits',
  'places',
] as const
type ElementName = (typeof ELEMENTS)[number]

export function guideElements(guide: records.Guide | undefined, word: WordOf): GuideElements {
  return {
    audience: joined(guide?.audience?.map((each) => word('audience', each))),
    quota: guide?.quota,
    conditions: sentences(guide?.conditions?.map(conditionText)),
    materials: joined(guide?.materials?.map((material) => material.name)),
    channels: joined(guide?.channels?.map((each) => word('channel', each))),
    steps: guide?.steps?.map((step) => stepText(step, word)).join('→'),
    legalPeriod: periodText(guide?.legalPeriod, word),
    promisedPeriod: periodText(guide?.promisedPeriod, word),
    fee: feeText(guide?.fee, word),
    result: resultText(guide?.result, word),
    visits:
      guide?.visits === undefined
        ? undefined
        : `${guide.visits}${word('unit', 'times')}${guide.visitReason ? `（${guide.visitReason}）` : ''}`,
    places: joined(guide?.places),
  }
}

/** How many of a hundred elements are stated. */
export function completeness(elements: GuideElements): number {
  return Math.round((ELEMENTS.filter((name) => elements[name] !== undefined).length * 100) / ELEMENTS.length)
}

/** Every element as text; what is not stated says so. */
export function statedElements(elements: GuideElements, unstated: string): Readonly<Record<string, string>> {
  return Object.fromEntries(ELEMENTS.map((name) => [name, elements[name] ?? unstated]))
}

export function materialRows(guide: records.Guide | undefined, word: WordOf): readonly Row[] {
  const unstated = word('placeholder', 'unstated')
  return (guide?.materials ?? []).map((material) => ({
    number: '',
    name: material.name,
    form: material.form === undefined ? unstated : word('materialForm', material.form),
    copies: material.copies === undefined ? unstated : String(material.copies),
    necessity: material.necessity === undefined ? unstated : word('necessity', material.necessity),
    origin: material.origin === undefined ? unstated : word('materialOrigin', material.origin),
    cite: material.cite === undefined ? '' : inPrint(material.cite),
  }))
}

/** A citation as official documents write it, without the version that the catalog names. */
function inPrint(cite: string): string {
  const read = readCitation(cite)
  if ('problem' in read) return cite
  const { version: _version, ...provision } = read
  return printCitation(provision)
}

function joined(texts: readonly string[] | undefined): string | undefined {
  return texts && texts.length > 0 ? texts.join('、') : undefined
}

function sentences(texts: readonly string[] | undefined): string | undefined {
  return texts && texts.length > 0 ? texts.map((text, index) => `（${index + 1}）${text}`).join('；') : undefined
}

function conditionText(condition: string | { readonly text: string; readonly cite?: string }): string {
  return typeof condition === 'string'
    ? condition
    : `${condition.text}${condition.cite ? `（${inPrint(condition.cite)}）` : ''}`
}

function stepText(step: NonNullable<records.Guide['steps']>[number], word: WordOf): string {
  const details = [step.actor, periodText(step.period, word)].filter((text) => text !== undefined)
  return details.length === 0 ? step.name : `${step.name}（${details.join('，')}）`
}

function periodText(period: records.Period | undefined, word: WordOf): string | undefined {
  if (!period) return undefined
  const length =
    period.count === 0 ? word('placeholder', 'at-once') : `${period.count}${word('periodUnit', period.unit)}`
  return [
    length,
    period.cite ? `（${inPrint(period.cite)}）` : '',
    period.note ? `，${period.note.replace(/。$/, '')}` : '',
  ].join('')
}

function feeText(fee: records.Guide['fee'], word: WordOf): string | undefined {
  if (!fee) return undefined
  const details = [fee.standard, fee.cite && inPrint(fee.cite)].filter((text) => text !== undefined)
  return `${word('fee', fee.charged ? 'yes' : 'no')}${details.length === 0 ? '' : `（${details.join('；')}）`}`
}

function resultText(result: records.Guide['result'], word: WordOf): string | undefined {
  if (!result) return undefined
  return result.name ?? word('resultType', result.type)
}
