import type { Program, TownList } from '../../vocabulary/program.ts'
import { noticeSheets } from './notices.ts'
import { townListView, type WordOf } from './view.ts'
import { withdrawalSheets } from './withdrawals.ts'

/** One document to be made: its file name without an ending, its title, its template and what that may name. */
export interface Sheet {
  readonly name: string
  readonly title: string
  readonly template: string
  readonly view: object
  /** The list whose law texts may be annexed, where it is one. */
  readonly list?: TownList
}

/** Every document of a program: the list of each town, and of each county its notices of change and its list of withdrawals. */
export function sheetsOf(program: Program, word: WordOf): readonly Sheet[] {
  return [
    ...program.lists.map((list) => ({
      name: list.town.record.code,
      title: `${list.county.record.name}${list.town.record.name}${word('title', 'town-list')}`,
      template: 'town-list.md.hbs',
      view: townListView(program, list, word),
      list,
    })),
    ...withdrawalSheets(program, word),
    ...noticeSheets(program, word),
  ]
}
