import { readNumeral } from '../vocabulary/numeral.ts'
import { ArticleBuilder } from './article-builder.ts'
import type { LawEvent, LawStyle, LawText } from './law-text.ts'

const NUMBER = '[零〇○一二三四五六七八九十百千]+(?:\\s+[零〇○一二三四五六七八九十百千]+)*'
const ARTICLE = new RegExp(`^[第笫]\\s*(${NUMBER})(\\s*)条(?:\\s*之\\s*(${NUMBER})(?=\\s|$))?(\\s+|$)?(.*)$`)
const FUSED = new RegExp(`(?<=[。；：:])\\s+(?=[第笫]\\s*${NUMBER}\\s*条\\s)`)
const POINT = /^([一二三四五六七八九十百]+)\s*、\s*(.*)$/
const ITEM = /^[（(]\s*([零〇一二三四五六七八九十百]+)\s*[）)]\s*(.*)$/
const SUB_ITEM = /^(?:(\d{1,2})\s*[.．、]|[（(](\d{1,2})[）)])\s*(\S.*)$/
const HEADING = /^#{1,6}\s+(.*)$/
const BARE_HEADING = /^(第\s*[零〇一二三四五六七八九十百]+\s*(?:分编|[编章节])(?:\s+.{1,40})?|附\s*则)$/
const ANNEX =
  /^(?:附|附[件表图录])\s*[一二三四五六七八九十\d]*\s*(?:[：:].*|$)|^附[件表图录][一二三四五六七八九十\d]*[\s：:].*$/
const EVENT = /^(\d{4})年(\d{1,2})月(\d{1,2})日\s*(.*)$/

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** The lines of a text without what cannot be seen: zero-width marks, and all spaces at their ends. */
function visibleLines(text: string): readonly string[] {
  return text
    .replace(INVISIBLE, '')
    .split(text.includes('\r') ? /\r\n|\n|\r/ : '\n')
    .map((line) => line.trim())
}

/**
 * Reads the Markdown of one law: a first-level title, lines of history, then headings and one paragraph a line. It never fails:
 * what it could not read as law is among the troubles, and articles touched by it are not intact.
 */
export function parseLaw(text: string): LawText {
  const lines = visibleLines(text)
  const head = readHead(lines)
  const style = styleOf(lines, head.end)
  const builder = new ArticleBuilder(style)
  for (let at = head.end; at < lines.length; at++) readLine(lines[at] ?? '', at + 1, style, builder)
  return {
    title: head.title,
    part: head.part,
    history: head.history,
    style,
    ...builder.finish(),
  }
}

function readHead(lines: readonly string[]): Pick<LawText, 'title' | 'part' | 'history'> & { end: number } {
  const marker = lines.findIndex((line) => line.includes('INFO END'))
  const end = marker === -1 ? firstBodyLine(lines) : marker + 1
  const titles: string[] = []
  const history: LawEvent[] = []
  for (const line of lines.slice(0, end)) {
    const heading = HEADING.exec(line)
    const event = EVENT.exec(line)
    if (heading) titles.push((heading[1] ?? '').trim())
    else if (event)
      history.push({
        date: `${event[1]}-${event[2]?.padStart(2, '0')}-${event[3]?.padStart(2, '0')}`,
        text: (event[4] ?? '').trim(),
      })
    else if (line !== '' && !line.startsWith('<!--') && history.length > 0) {
      const last = history.pop() as LawEvent
      history.push({ date: last.date, text: `${last.text}${line}` })
    }
  }
  return { title: titles[0] ?? '', part: titles[1] ?? '', history, end }
}

function firstBodyLine(lines: readonly string[]): number {
  const at = lines.findIndex((line) => ARTICLE.test(line) || /^##/.test(line) || POINT.test(line))
  return at === -1 ? lines.length : at
}

function styleOf(lines: readonly string[], from: number): LawStyle {
  let points = 0
  for (const raw of lines.slice(from)) {
    const line = raw.replace(/^#{1,6}\s+/, '')
    if (ARTICLE.test(line)) return 'articles'
    if (POINT.test(line)) points++
  }
  return points > 0 ? 'points' : 'none'
}

function readLine(line: string, number: number, style: LawStyle, builder: ArticleBuilder): void {
  if (line === '' || line.startsWith('<!--')) return
  const first = line[0] ?? ''
  if (first === '#') readHeading(line, number, style, builder)
  else if ('第笫附'.includes(first) && BARE_HEADING.test(line)) builder.heading(line, 2)
  else if ('第笫'.includes(first) && style === 'articles' && ARTICLE.test(line)) articles(line, number, builder)
  else if (first === '附' && ANNEX.test(line)) builder.annex(line)
  else if ('<|!'.includes(first)) builder.continuation(line)
  else readNumbered(line, number, style, builder)
}

function readHeading(line: string, number: number, style: LawStyle, builder: ArticleBuilder): void {
  const title = (HEADING.exec(line)?.[1] ?? '').trim()
  if (style === 'points' && POINT.test(title)) point(title, number, builder)
  else if (style === 'articles' && ARTICLE.test(title)) articles(title, number, builder)
  else builder.heading(title, line.indexOf(' '))
}

function readNumbered(line: string, number: number, style: LawStyle, builder: ArticleBuilder): void {
  const item = ITEM.exec(line)
  const sub = SUB_ITEM.exec(line)
  if (style === 'points' && POINT.test(line)) point(line, number, builder)
  else if (item) builder.item(numeral(item[1] ?? ''), item[2] ?? '')
  else if (sub) builder.subItem(Number(sub[1] ?? sub[2]), sub[3] ?? '')
  else builder.paragraph(line)
}

function point(line: string, number: number, builder: ArticleBuilder): void {
  const match = POINT.exec(line)
  builder.article(numeral(match?.[1] ?? ''), 0, match?.[2] ?? '', number, false)
}

/** One article, or several that stand on one line. */
function articles(line: string, number: number, builder: ArticleBuilder): void {
  const parts = /\s[第笫]/.test(line) ? line.split(FUSED) : [line]
  for (const part of parts) {
    const match = ARTICLE.exec(part)
    const [, digits = '', gap = '', sub, space, rest = ''] = match ?? []
    const value = numeral(digits)
    const spelled = space !== undefined || gap !== '' || line.startsWith('笫')
    if (!match || (!spelled && rest !== '') || (space === undefined && value !== builder.expected))
      builder.paragraph(part)
    else builder.article(value, sub === undefined ? 0 : numeral(sub), rest, number, parts.length > 1)
  }
}

const NUMERALS = new Map<string, number>()

/** A number as an article has it, -1 when it is none; the same few hundred are read in every law. */
function numeral(text: string): number {
  const known = NUMERALS.get(text)
  if (known !== undefined) return known
  const value = readNumeral(text.replace(/\s/g, '').replace('百十', '百一十')) ?? -1
  if (NUMERALS.size < 10_000) NUMERALS.set(text, value)
  return value
}
