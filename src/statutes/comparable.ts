const HALF: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '；': ';', '，': ',' }

/**
 * The text that is compared and fingerprinted: without white space and invisible characters, digits and `（）：；，` in
 * half width. Nothing else is folded, so that every other change of a character is a change of the law.
 * The number of this normalisation stands in the lock file.
 */
export function comparable(text: string): string {
  return text
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[（）：；，]/g, (mark) => HALF[mark] ?? mark)
}

/** Raised whenever {@link comparable} changes: fingerprints of another normalisation are not comparable. */
export const NORMALISATION = 1
