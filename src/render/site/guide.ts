import type { Guide, Period } from '../../../generated/types/records.ts'
import type { Item } from '../../vocabulary/model.ts'
import type { Survey } from './survey.ts'

const STEPS = '步骤'

/** One element; `isOrdered` where its values are steps. */
interface GuideRow {
  readonly name: string
  readonly isOrdered: boolean
  readonly values: readonly { readonly text: string }[]
}

/** The elements of a guide: those that are known, and the names of those that are not stated. */
export interface GuideView {
  readonly title: string
  /** What it lacks to be a guide; empty for a whole one. */
  readonly lead: string
  readonly rows: readonly GuideRow[]
  readonly unstated: readonly { readonly name: string }[]
}

/**
 * The elements of a guide (在线政务服务的若干规定第六条, 行政许可法第三十条), each with what is known of it. What is not complete enough to be
 * a guide is said to be only what is known.
 */
export function guideView(survey: Survey, { record }: Item): GuideView {
  const guide: Guide = record.guide ?? {}
  const word = survey.word
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['办给谁', (guide.audience ?? []).map((each) => word('audience', each))],
    ['条件', (guide.conditions ?? []).map((each) => (typeof each === 'string' ? each : sourced(each.text, each.cite)))],
    ['数量限制', one(guide.quota)],
    [
      '材料',
      (guide.materials ?? []).map(({ name, form, copies, necessity, cite }) =>
        sourced(
          [
            name,
            form ? word('materialForm', form) : '',
            copies ? `${copies}份` : '',
            necessity ? word('necessity', necessity) : '',
          ]
            .filter((part) => part !== '')
            .join('，'),
          cite,
        ),
      ),
    ],
    [
      STEPS,
      (guide.steps ?? []).map(({ name, actor, period }) =>
        [name, actor ? `由${actor}` : '', period ? periodText(survey, period) : '']
          .filter((part) => part !== '')
          .join('，'),
      ),
    ],
    ['法定期限', one(guide.legalPeriod && sourced(periodText(survey, guide.legalPeriod), guide.legalPeriod.cite))],
    ['承诺期限', one(guide.promisedPeriod && periodText(survey, guide.promisedPeriod))],
    [
      '收费',
      one(
        guide.fee &&
          sourced(
            guide.fee.charged ? `收费${guide.fee.standard ? `：${guide.fee.standard}` : ''}` : '不收费',
            guide.fee.cite,
          ),
      ),
    ],
    ['结果', one(guide.result && `${guide.result.name ?? ''}（${word('resultType', guide.result.type)}）`)],
    ['到现场次数', one(guide.visits === undefined ? undefined : `${guide.visits}次`)],
    ['办理方式', (guide.channels ?? []).map((each) => word('channel', each))],
    ['办理地点', guide.places ?? []],
    ['咨询和投诉电话', []], // no key of a guide holds one, and none is made up
  ]
  const isWhole = guide.publishAs === 'guide'
  return {
    title: isWhole ? '办事指南' : '怎么办',
    lead: isWhole ? '' : '现在知道的都在这里，还不够一份办事指南的要求；动身以前先问清楚没有载明的。',
    rows: rows
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => ({
        name,
        isOrdered: name === STEPS && values.length > 1,
        values: values.map((text) => ({ text })),
      })),
    unstated: rows.filter(([, values]) => values.length === 0).map(([name]) => ({ name })),
  }
}

function one(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [value]
}

function sourced(text: string, cite: string | undefined): string {
  return cite === undefined ? text : `${text}（${cite}）`
}

function periodText(survey: Survey, { count, unit }: Period): string {
  return count === 0 ? '当场' : `${count}${survey.word('periodUnit', unit)}`
}
