const DIGITS = '零一二三四五六七八九'
const UNITS = ['', '十', '百', '千']

/** The integer that a Chinese or Arabic numeral stands for (0 to 9999), or undefined when it is none. */
export function readNumeral(text: string): number | undefined {
  const folded = text.normalize('NFKC').replace(/[〇○]/g, '零')
  if (/^\d{1,4}$/.test(folded)) return Number(folded)
  if (!/^[零一二三四五六七八九十百千]+$/.test(folded)) return undefined
  let total = 0
  let digit: number | undefined
  for (const character of folded) {
    const unit = UNITS.indexOf(character)
    if (unit > 0) {
      total += (digit ?? 1) * 10 ** unit
      digit = undefined
    } else digit = DIGITS.indexOf(character)
  }
  const value = total + (digit ?? 0)
  return writeNumeral(value) === folded || writeNumeral(value) === folded.replace(/^十/, '一十') ? value : undefined
}

/** The Chinese numeral of an integer from 0 to 9999, as law text writes article numbers: 十一, 一百零三. */
export function writeNumeral(value: number): string {
  if (value === 0) return '零'
  const digits = [...String(value)].map(Number)
  let text = ''
  digits.forEach((digit, index) => {
    const place = digits.length - 1 - index
    if (digit !== 0) text += `${DIGITS[digit] ?? ''}${UNITS[place] ?? ''}`
    else if (text !== '' && !text.endsWith('零')) text += '零'
  })
  return text.replace(/零+$/, '').replace(/^一十/, '十')
}
