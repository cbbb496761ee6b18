import type { Program } from '../../vocabulary/program.ts'
import type { DocumentSource } from '../documents/document-source.ts'
import type { WordOf } from '../documents/kinds.ts'
import { noticeDocuments } from './notices.ts'
import { withdrawalDocuments } from './withdrawals.ts'

/** What a county publishes of changes after taking effect: a notice of each, and the list of all withdrawals. */
export function changeDocuments(program: Program, word: WordOf): readonly DocumentSource[] {
  return [...withdrawalDocuments(program, word), ...noticeDocuments(program, word)]
}
