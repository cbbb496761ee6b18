import type { LawLibrary } from '../../statutes/law-library.ts'
import type { Program } from '../../vocabulary/program.ts'
import { fullText } from './full-text.ts'
import { noticeDocuments } from './notices.ts'
import type { DocumentSource } from './published-document.ts'
import { townListView, type WordOf } from './view.ts'
import { withdrawalDocuments } from './withdrawals.ts'

/**
 * The readable list of every town that has choices, and of each county its notices of change and its list of withdrawals. The page
 * of a list gives the full text of its bases where laws are at hand.
 */
export function listDocuments(program: Program, laws: LawLibrary | undefined, word: WordOf): readonly DocumentSource[] {
  const lists = program.lists.map((list) => ({
    name: `lists/${list.town.record.code}`,
    template: 'town-list.md.hbs',
    view: townListView(program, list, word),
    onPage: { fullText: fullText(list, laws) },
  }))
  return [...lists, ...withdrawalDocuments(program, word), ...noticeDocuments(program, word)]
}
