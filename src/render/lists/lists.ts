import type { LawLibrary } from '../../statutes/law-library.ts'
import type { Program } from '../../vocabulary/program.ts'
import { fullText } from './full-text.ts'
import type { DocumentSource } from './published-document.ts'
import { townListView, type WordOf } from './view.ts'

/** The readable list of every town that has choices; its page gives the full text of its bases where laws are at hand. */
export function listDocuments(program: Program, laws: LawLibrary | undefined, word: WordOf): readonly DocumentSource[] {
  return program.lists.map((list) => ({
    name: `lists/${list.town.record.code}`,
    template: 'town-list.md.hbs',
    view: townListView(program, list, word),
    onPage: { fullText: fullText(list, laws) },
  }))
}
