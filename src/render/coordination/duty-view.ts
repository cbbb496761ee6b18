import { type Duty, dutiesOf, type EntryDuties } from '../../coordination/duties.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'
import type { Row } from '../documents/document.ts'
import type { WordOf } from '../documents/kinds.ts'
import { editionView, townView } from '../documents/views/head.ts'

/**
 * The division of work of a town: every way in which the stages are divided is a numbered row, and every entry names the number of its
 * own, since many entries share one.
 */
export function dutyView(program: Program, list: TownList, word: WordOf): object {
  const patterns = new Map<string, { readonly row: Row; readonly number: string }>()
  const items = dutiesOf(program, list).map((each, index) => {
    const row = patternRow(each, word)
    const key = Object.values(row).join('\n')
    const pattern = patterns.get(key) ?? { row, number: String(patterns.size + 1) }
    patterns.set(key, pattern)
    return itemRow(each, index, pattern.number, word)
  })
  return {
    ...editionView(program),
    ...townView(list.county, list.town),
    count: { items: String(items.length), patterns: String(patterns.size) },
    patterns: [...patterns.values()].map(({ row, number }) => ({ ...row, number })),
    items,
  }
}

function patternRow({ entry, duties }: EntryDuties, word: WordOf): Row {
  return {
    source: word('source', entry.source),
    ...Object.fromEntries(duties.map((duty) => [duty.stage, dutyText(duty, word)])),
    supervises: word('duty', entry.lawful.supervises),
  }
}

function dutyText({ lead, unit, assists }: Duty, word: WordOf): string {
  const helpers = assists.length === 0 ? '' : `${word('dutyCell', 'assists')}${assists.join('、')}`
  return `${lead}${unit === undefined ? '' : `（${unit}）`}${helpers}`
}

function itemRow({ entry }: EntryDuties, index: number, pattern: string, word: WordOf): Row {
  return {
    number: String(index + 1),
    id: entry.item.id,
    name: entry.item.record.name,
    kind: word('kind', entry.item.record.kind),
    source: word('source', entry.source),
    pattern,
  }
}
