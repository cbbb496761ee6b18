/** One bar: its label, its length as a number, and the text beside it. */
export interface Bar {
  readonly label: string
  readonly value: number
  readonly text: string
  /** A second bar below it, to compare with. */
  readonly other?: { readonly value: number; readonly text: string }
}

const WIDTH = 720
const LABEL = 200
const SPACE = 130
const ROW = 30
const FONT = '"Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/** Horizontal bars as SVG; the colours keep their contrast on white and in print. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.value, bar.other?.value ?? 0]))
  const scale = (WIDTH - LABEL - SPACE) / most
  let y = 44
  const rows = bars.flatMap((bar) => {
    const top = y
    y += bar.other ? ROW + 16 : ROW
    return [
      text(LABEL - 10, top + 15, bar.label, 'end'),
      rect(LABEL, top, bar.value * scale, 20, '#7a1f1f'),
      text(LABEL + bar.value * scale + 8, top + 15, bar.text, 'start'),
      ...(bar.other
        ? [
            rect(LABEL, top + 21, bar.other.value * scale, 12, '#9a958a'),
            text(LABEL + bar.other.value * scale + 8, top + 32, bar.other.text, 'start', 12),
          ]
        : []),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 8}" viewBox="0 0 ${WIDTH} ${y + 8}" role="img" aria-label="${escapeXml(title)}" font-family='${FONT}'>`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${WIDTH}" height="${y + 8}" fill="#ffffff"/>`,
    text(16, 26, title, 'start', 17),
    ...rows,
    '</svg>\n',
  ].join('\n')
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${rounded(width)}" height="${height}" fill="${fill}"/>`
}

function text(x: number, y: number, content: string, anchor: string, size = 14): string {
  return `<text x="${rounded(x)}" y="${y}" text-anchor="${anchor}" font-size="${size}" fill="#1a1a1a">${escapeXml(content)}</text>`
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(value: string): string {
  return value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
