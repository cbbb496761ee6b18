import type { Institution } from '../../vocabulary/reform.ts'
import type { Figure } from '../documents/figure.ts'
import { plainText } from '../documents/plain-text.ts'

/** One box of the chart. */
export interface Box {
  readonly name: string
  /** Printed below the box; '' for nothing. */
  readonly mark: string
  /** Drawn with a broken line: what is there, but is not the town's own. */
  readonly apart: boolean
}

/** A group of boxes under one heading. */
export interface Column {
  readonly heading: string
  readonly boxes: readonly Box[]
}

export interface Chart {
  readonly title: string
  readonly root: string
  readonly columns: readonly Column[]
}

const CHARACTER = 19
const WIDTH = 46
const GAP = 14
const BETWEEN = 26
const MARGIN = 24
const TOP = 70
const FONT = `'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', SimHei, sans-serif`

/** Brackets and dashes as they are written in a column of characters. */
const UPRIGHT: Readonly<Record<string, string>> = {
  '（': '︵',
  '）': '︶',
  '(': '︵',
  ')': '︶',
  '—': '︱',
  '－': '︱',
}

/** An organisation chart: a root, its groups, and in each the institutions with their names written downwards. */
export function drawChart({ title, root, columns }: Chart): Figure {
  const shown = columns.filter(({ boxes }) => boxes.length > 0)
  const longest = Math.max(...shown.flatMap(({ boxes }) => boxes.map(({ name }) => [...name].length)), 4)
  const height = longest * CHARACTER + 20
  const widths = shown.map(({ boxes, heading }) =>
    Math.max(boxes.length * WIDTH + (boxes.length - 1) * GAP, [...heading].length * 15),
  )
  const width = MARGIN * 2 + widths.reduce((sum, each) => sum + each, 0) + BETWEEN * (shown.length - 1)
  const rootWidth = [...root].length * 19 + 40
  const full = Math.max(width, rootWidth + MARGIN * 2)
  const centre = full / 2
  const groupTop = TOP + 56
  const boxTop = groupTop + 58
  const total = boxTop + height + 46
  const parts: string[] = []
  let left = MARGIN + (full - width) / 2
  const middles = shown.map((column, index) => {
    const own = widths[index] ?? 0
    const middle = left + own / 2
    const apart = column.boxes.every((box) => box.apart)
    parts.push(...group(column, { left, own, middle, groupTop, boxTop, height, apart }))
    parts.push(line(middle, TOP + 26, middle, groupTop, apart))
    left += own + BETWEEN
    return middle
  })
  const frame = [
    line(centre, TOP, centre, TOP + 26, false),
    line(Math.min(centre, ...middles), TOP + 26, Math.max(centre, ...middles), TOP + 26, false),
    `<rect x="${centre - rootWidth / 2}" y="${TOP - 44}" width="${rootWidth}" height="44" rx="3" fill="#8c1d18"/>`,
    text(centre, TOP - 16, root, 18, '#ffffff', 'bold'),
  ]
  const words = inWords(root, shown)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${total}" width="${full}" height="${total}" role="img" aria-labelledby="chart-title chart-text" font-family="${FONT}">`,
    `<title id="chart-title">${escapeXml(title)}</title>`,
    `<desc id="chart-text">${escapeXml(words)}</desc>`,
    `<rect width="${full}" height="${total}" fill="#ffffff"/>`,
    ...frame,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
  return { type: 'figure', svg, label: plainText(title), words: plainText(words) }
}

interface Frame {
  readonly left: number
  readonly own: number
  readonly middle: number
  readonly groupTop: number
  readonly boxTop: number
  readonly height: number
  readonly apart: boolean
}

function group({ heading, boxes }: Column, frame: Frame): readonly string[] {
  const { left, own, middle, groupTop, boxTop, height, apart } = frame
  const row = boxes.length * WIDTH + (boxes.length - 1) * GAP
  const first = left + (own - row) / 2
  const centres = boxes.map((_, index) => first + index * (WIDTH + GAP) + WIDTH / 2)
  const bus = boxTop - 14
  return [
    text(middle, groupTop + 18, heading, 14, '#5f1713', 'bold'),
    line(middle, groupTop + 26, middle, bus, apart),
    line(centres[0] ?? middle, bus, centres.at(-1) ?? middle, bus, apart),
    ...boxes.flatMap((each, index) => box(each, centres[index] ?? middle, bus, boxTop, height)),
  ]
}

function box({ name, mark, apart }: Box, centre: number, bus: number, top: number, height: number): readonly string[] {
  const characters = [...name].map((character) => UPRIGHT[character] ?? character)
  const start = top + (height - characters.length * CHARACTER) / 2 + CHARACTER - 4
  const dash = apart ? ' stroke-dasharray="5 4"' : ''
  return [
    line(centre, bus, centre, top, apart),
    `<rect x="${centre - WIDTH / 2}" y="${top}" width="${WIDTH}" height="${height}" rx="2" fill="${apart ? '#ffffff' : '#fbf1ef'}" stroke="#8c1d18"${dash}/>`,
    `<text text-anchor="middle" font-size="16" fill="#1a1a1a" aria-label="${escapeXml(name)}">${characters
      .map(
        (character, index) => `<tspan x="${centre}" y="${start + index * CHARACTER}">${escapeXml(character)}</tspan>`,
      )
      .join('')}</text>`,
    ...(mark === '' ? [] : [text(centre, top + height + 20, mark, 13, '#5f1713', 'normal')]),
  ]
}

function line(x1: number, y1: number, x2: number, y2: number, apart: boolean): string {
  const dash = apart ? ' stroke-dasharray="5 4"' : ''
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#8c1d18" stroke-width="1.2"${dash}/>`
}

function text(x: number, y: number, value: string, size: number, fill: string, weight: string): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(value)}</text>`
}

/** The chart for those who hear it. */
function inWords(root: string, columns: readonly Column[]): string {
  const groups = columns.map(
    ({ heading, boxes }) =>
      `${heading}：${boxes.map(({ name, mark }) => (mark === '' ? name : `${name}（${mark}）`)).join('、')}`,
  )
  return `${root}。${groups.join('；')}。`
}

function escapeXml(value: string): string {
  return plainText(value).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The boxes of the institutions of one group. */
export function boxesOf(
  institutions: readonly Institution[],
  group: Institution['group'],
  gradeWord: (grade: string) => string,
): readonly Box[] {
  return institutions
    .filter((each) => each.group === group)
    .map(({ name, grade }) => ({ name, mark: grade === undefined ? '' : gradeWord(grade), apart: false }))
}
