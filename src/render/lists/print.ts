import type { DocumentReference } from '../../../generated/types/records.ts'

/** 2025-04-30 as 2025年4月30日. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** 2025-04 as 2025年4月. */
export function longMonth(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return `${year}年${number}月`
}

/** A document as it is named in print: 《标题》（文号）; nothing where there is none. */
export function documentText(document: DocumentReference | undefined): string {
  return document ? `《${document.title}》${document.number === undefined ? '' : `（${document.number}）`}` : ''
}
