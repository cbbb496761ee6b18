/** The rows of a CSV file as this program writes it: the apostrophe that keeps a text from being calculated is taken off. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const field = /(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g
  const content = text.replace(/^\uFEFF/, '').replace(/\r\n$/, '')
  for (const match of content.matchAll(field)) {
    if (match[0].startsWith('\r\n')) rows.push([])
    const value =
      match[1] === undefined
        ? (match[2] ?? '')
        : match[1].replaceAll('""', '"').replace(/^'(?=[\s\u3000]*[=+\-@＝＋－＠])/, '')
    rows.at(-1)?.push(value)
  }
  return rows
}
