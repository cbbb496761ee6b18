import { markdownOf } from '../../render/markdown/markdown-of.ts'
import { heading, paragraph, table } from '../../render/markdown/nodes.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { spansOf } from '../spans.ts'
import { UsageError } from '../usage.ts'
import { type Expiry, type ExpiryKind, findExpiries, URGENT } from './find-expiries.ts'

/** The options of `expiry`; Markdown besides text and JSON. */
export interface ExpiryOptions extends CommonOptions {
  /** How many days ahead; 90 when not said. */
  readonly within?: string | undefined
  readonly markdown?: boolean | undefined
}

const DEFAULT_DAYS = 90

/**
 * `expiry`: agreements, decisions, designations and chosen entries whose term has ended or soon ends. Answers also while a legal rule
 * stands against the project, since an expired agreement may be the reason.
 */
export async function expiry(options: ExpiryOptions, streams: Streams): Promise<number> {
  const days = daysOf(options.within)
  const session = new Session(options)
  const { resolved, diagnostics } = await session.compile()
  if (!resolved) {
    streams.err(await session.report(diagnostics))
    return EXIT.errors
  }
  const rows = locate(session, findExpiries(resolved, days)).map((row) => ({ ...row, band: bandOf(row, days) }))
  const shown = { rows, days, asOf: resolved.asOf, say: (text: Text) => text[options.lang] }
  if (options.format === 'json') streams.out(JSON.stringify({ asOf: resolved.asOf, within: days, rows }, null, 2))
  else streams.out(options.markdown ? asMarkdown(shown) : asText(shown))
  return EXIT.clean
}

function daysOf(within: string | undefined): number {
  if (within === undefined) return DEFAULT_DAYS
  if (/^[1-9]\d{0,3}$/.test(within)) return Number(within)
  throw new UsageError({
    zh: `「${within}」不是天数，写 1 到 9999 的整数`,
    en: `"${within}" is no number of days from 1 to 9999`,
  })
}

/** A row with the line it rests on. */
type Located = Omit<Expiry, 'place'> & { readonly file: string; readonly line: number }
type Banded = Located & { readonly band: Band }
type Band = 'ended' | 'urgent' | 'soon'

function bandOf({ days }: Located, within: number): Band {
  if (days <= 0) return 'ended'
  return days <= URGENT && URGENT < within ? 'urgent' : 'soon'
}

function locate(session: Session, found: readonly Expiry[]): readonly Located[] {
  const spans = spansOf(
    session,
    found.map(({ place }) => place),
  )
  return found.map(({ place, ...rest }, index) => ({
    ...rest,
    file: place.file,
    line: spans[index]?.start.line ?? 1,
  }))
}

interface Shown {
  readonly rows: readonly Banded[]
  readonly days: number
  readonly asOf: string
  readonly say: (text: Text) => string
}

const KINDS: Readonly<Record<ExpiryKind, Text>> = {
  agreement: { zh: '协议、委托书', en: 'agreement' },
  decision: { zh: '决定', en: 'decision' },
  designation: { zh: '指定', en: 'designation' },
  entry: { zh: '事项', en: 'entry' },
}

function bands(days: number): readonly (readonly [Band, Text])[] {
  return [
    ['ended', { zh: '已经到期', en: 'Ended' }],
    ['urgent', { zh: `${URGENT} 天以内到期`, en: `Ends within ${URGENT} days` }],
    ['soon', { zh: `${days} 天以内到期`, en: `Ends within ${days} days` }],
  ]
}

function head({ rows, days, asOf, say }: Shown): string {
  return say({
    zh: `基准日期 ${asOf}，已经到期和 ${days} 天以内到期的 ${rows.length} 项。`,
    en: `As of ${asOf}: ${rows.length} ended or ending within ${days} days.`,
  })
}

function left(days: number): Text {
  if (days > 0) return { zh: `还有 ${days} 天`, en: `${days} days left` }
  return { zh: `过了 ${1 - days} 天`, en: `${1 - days} days past` }
}

function asText(shown: Shown): string {
  const { rows, days, say } = shown
  const lines = bands(days).flatMap(([band, title]) => {
    const own = rows.filter((row) => row.band === band)
    if (own.length === 0) return []
    return [
      say(title),
      ...own.flatMap((row) => [
        `  ${row.last}  ${say(left(row.days))}  ${say(KINDS[row.kind])}  ${row.divisionName}  ${row.name}`,
        `    ${row.file}:${row.line}`,
      ]),
    ]
  })
  return [head(shown), ...lines].join('\n')
}

function asMarkdown(shown: Shown): string {
  const { rows, days, say } = shown
  const columns: readonly Text[] = [
    { zh: '种类', en: 'kind' },
    { zh: '县、镇（街道）', en: 'county, town' },
    { zh: '部门、文件或者事项', en: 'department, document or item' },
    { zh: '最后一天', en: 'last day' },
    { zh: '还有', en: 'left' },
  ]
  return markdownOf([
    heading(1, say({ zh: '到期报告', en: 'Expiry report' })),
    paragraph(head(shown)),
    ...bands(days).flatMap(([band, title]) => {
      const own = rows.filter((row) => row.band === band)
      if (own.length === 0) return []
      return [
        heading(2, say({ zh: `${title.zh}（${own.length}）`, en: `${title.en} (${own.length})` })),
        table(
          columns.map(say),
          own.map((row) => [say(KINDS[row.kind]), row.divisionName, row.name, row.last, say(left(row.days))]),
        ),
      ]
    }),
  ]).trimEnd()
}
