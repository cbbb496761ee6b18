import type { Guide, Period } from '../../../generated/types/records.ts'
import type { Item } from '../../vocabulary/model.ts'
import type { Survey } from './survey.ts'

/** One element of a guide; without values it is not stated. */
export interface GuideRow {
  readonly name: string
  readonly values: readonly { readonly text: string }[]
}

/**
 * The elements of a guide (在线政务服务的若干规定第六条, 行政许可法第三十条), each with what is known of it. What is not complete enough to be
 * a guide is said to be only what is known.
 */
export function guideRows(
  survey: Survey,
  { record }: Item,
): { readonly title: string; readonly rows: readonly GuideRow[] } {
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
      '步骤',
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
    ['怎么办', (guide.channels ?? []).map((each) => word('channel', each))],
    ['在哪办', guide.places ?? []],
  ]
  return {
    title: guide.publishAs === 'guide' ? '办事指南' : '已知的办理要素（还不够办事指南的要求）',
    rows: rows.map(([name, values]) => ({ name, values: values.map((text) => ({ text })) })),
  }
}

function one(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [value]
}

function sourced(text: string, cite: string | undefined): string {
  return cite === undefined ? text : `${text}（${cite}）`
}

function periodText(survey: Survey, { count, unit }: Period): string {
  return count === 0 ? '当场' : `${count}个${survey.word('periodUnit', unit)}`
}
