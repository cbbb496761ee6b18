/** A citation as somebody typed it, brought into a form that the parser of citations reads. */
export interface TypedCitation {
  readonly text: string
  /** The year of the version, where only that was typed: 《行政处罚法》（2021）, （2021年修订）. */
  readonly year?: string
}

const TITLE = String.raw`^\s*《(?:[^《》]|《[^《》]*》)+》`
const DAY = new RegExp(
  String.raw`(${TITLE})\s*[（(]?\s*(\d{4})[-－—–./年](\d{1,2})[-－—–./月](\d{1,2})日?[^）)第]*[）)]?`,
)
const YEAR = new RegExp(String.raw`(${TITLE})\s*[（(]\s*(\d{4})\s*年?[^）)\d]*[）)]`)
const UNMARKED = /^\s*([^\s《》@（）()]+?)\s*(第\s*[零〇○一二三四五六七八九十百千\d]+\s*[条项].*)$/
const PARAGRAPH = /条(之[一二三四五六七八九十\d]+)?\s*([一二三四五六七八九十\d]+)\s*款/

/**
 * Mends what people type: digits and dashes in full width, a day in Chinese, a year alone, a title without its marks,
 * 第三条二款. Catalogs are held to the one form; only the command line is so patient.
 */
export function typedCitation(typed: string): TypedCitation {
  const halved = typed.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const marked = halved.replace(UNMARKED, '《$1》$2').replace(PARAGRAPH, '条$1第$2款')
  const dated = marked.replace(
    DAY,
    (_, title: string, year: string, month: string, day: string) =>
      `${title}(${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')})`,
  )
  const year = dated === marked ? YEAR.exec(dated)?.[2] : undefined
  return year === undefined ? { text: dated } : { text: dated.replace(YEAR, '$1'), year }
}
