import type { DocumentReference } from '../../../../generated/types/records.ts'

/** A document as it is named in print: 《标题》（文号）; nothing where there is none. */
export function documentText(document: DocumentReference | undefined): string {
  return document ? `《${document.title}》${document.number === undefined ? '' : `（${document.number}）`}` : ''
}
