import type { Item, PenaltyItem } from '../../../../generated/types/records.ts'
import type { WordOf } from '../kinds.ts'

/** The punishments of a penalty, one line each: 对个人：罚款，200元以下; where the statute names no amount, who sets it. */
export function penaltyTexts({ penalties }: PenaltyItem, word: WordOf): readonly string[] {
  return penalties.map(({ kind, against, minimum, maximum, formula, unstated }) => {
    const whom = against === undefined || against === 'any' ? '' : `对${word('against', against)}：`
    const amount = [range(minimum, maximum), formula ?? ''].filter((part) => part !== '').join('；')
    const left = unstated === undefined ? '' : `（${word('amountSetter', unstated)}）`
    return `${whom}${word('penaltyKind', kind)}${left}${amount === '' ? '' : `，${amount}`}`
  })
}

/** All of them in one cell; empty for what is no penalty. */
export function penaltyText(record: Item, word: WordOf): string {
  return record.kind === 'penalty' ? penaltyTexts(record, word).join('；') : ''
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (maximum === undefined) return minimum === undefined ? '' : `${minimum}元以上`
  return minimum === undefined || minimum === 0 ? `${maximum}元以下` : `${minimum}元以上${maximum}元以下`
}
