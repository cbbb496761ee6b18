import { yuan } from '../../../vocabulary/decimal.ts'
import type { Allocation, Share } from '../../../vocabulary/people.ts'
import type { Instance, Material, WordOf } from '../../documents/kinds.ts'
import { headOf, instanceOf, lineRows, parameterRows } from './common-head.ts'

/** 差异化奖补分配表及说明: who gets what from a pool, down to the cent, and why. */
export function bonusSheets({ program, word }: Material): readonly Instance[] {
  return program.people.flatMap(({ people, allocations }) =>
    allocations.map((allocation): Instance => {
      const { bonus, shares } = allocation
      const head = headOf(program, people, bonus.record.synthetic)
      const name = bonus.place.file.replace(/^.*\/|\.yaml$/g, '')
      return {
        ...instanceOf(people, name),
        view: {
          ...head,
          period: bonus.record.period,
          kind: word('poolKind', bonus.record.pool.kind),
          basis: `${bonus.record.pool.basis.title}（${word('documentStatus', bonus.record.pool.basis.status)}）`,
          pool: yuan(allocation.pool),
          paid: yuan(allocation.paid),
          undistributed: yuan(allocation.undistributed),
          baseRatio: String(bonus.baseRatio.value),
          cap: String(bonus.cap.value),
          tieRule: word('tieRule', bonus.tieRule.value),
          sources: bonus.record.pool.sources.map((source) => ({
            name: source.name,
            kind: word('poolSourceKind', source.kind),
            amount: source.amount,
          })),
          rows: [...shares.map((each) => shareRow(each, word)), totalRow(allocation, word)],
          explanations: shares
            .filter((each) => each.excluded === '')
            .map((each) => ({
              person: each.person,
              amount: yuan(each.amount),
              lines: lineRows(each.lines, word),
            })),
          parameters: parameterRows(
            [bonus.baseRatio, bonus.cap, bonus.minimumMonths, bonus.tieRule, bonus.excludesLeaders],
            word,
          ),
        },
      }
    }),
  )
}

function shareRow(share: Share, word: WordOf) {
  return {
    person: share.person,
    months: String(share.months),
    score: share.score.toString(),
    base: yuan(share.base),
    difference: yuan(share.difference),
    amount: yuan(share.amount),
    note: share.excluded !== '' ? word('excluded', share.excluded) : share.capped ? word('calculation', 'capped') : '—',
  }
}

function totalRow({ shares, paid }: Allocation, word: WordOf) {
  const sum = (of: (share: Share) => bigint) => yuan(shares.reduce((all, share) => all + of(share), 0n))
  return {
    person: word('calculation', 'total'),
    months: '',
    score: '',
    base: sum((share) => share.base),
    difference: sum((share) => share.difference),
    amount: yuan(paid),
    note: '',
  }
}
