import { reviewBodyName } from '../../../vocabulary/names.ts'
import type { Entry, Program, TownList } from '../../../vocabulary/program.ts'
import type { Row } from '../document.ts'
import type { WordOf } from '../kinds.ts'

/** Procedure of a penalty in one cell: 简易程序：看数额；听证：… Empty for what is no penalty. */
export function procedureText({ lawful }: Entry, word: WordOf): string {
  if (lawful.simple === '') return ''
  return (['simple', 'hearing', 'legalReview', 'collectiveDecision'] as const)
    .map((step) => `${word('procedure', step)}${word(`procedure-${step}`, lawful[step])}`)
    .join('；')
}

/** Who decides and who answers, and what a citizen may do about it: a row for each way that differs, with its items. */
export function remedyRows(program: Program, list: TownList, word: WordOf): readonly Row[] {
  const rows = new Map<string, { readonly row: Row; readonly items: string[] }>()
  for (const entry of list.entries) {
    const row = remedyRow(program, list, entry, word)
    const key = Object.values(row).join('\n')
    const group = rows.get(key) ?? { row, items: [] }
    group.items.push(entry.item.id)
    rows.set(key, group)
  }
  return [...rows.values()].map(({ row, items }) => ({ ...row, items: items.join('、') }))
}

/** Who decides, reviews and supervises a power, and who reviews it on application. */
export function dutyRow(program: Program, list: TownList, { lawful }: Entry, word: WordOf): Row {
  return {
    decides: word('duty', lawful.decides),
    reviews: word('duty', lawful.reviews),
    supervises: word('duty', lawful.supervises),
    reviewBody:
      reviewBodyName(lawful.reviewBody, list.county.record, program.project.city) ??
      word('reviewBody', lawful.reviewBody),
  }
}

function remedyRow(program: Program, list: TownList, entry: Entry, word: WordOf): Row {
  const { lawful } = entry
  return {
    actsInNameOf: entry.actsInNameOf,
    source: word('source', entry.source),
    ...dutyRow(program, list, entry, word),
    review: `${lawful.reviewDays}${word('unit', 'day')}`,
    suit:
      lawful.suitDays === -1
        ? `${lawful.suitMonths}${word('unit', 'month')}`
        : `${lawful.suitDays}${word('unit', 'day')}（${lawful.suitCite}）`,
    court: lawful.court,
    cite: lawful.remediesCite,
  }
}
