import { legalPeriod, periodNames } from '../../policy/periods.ts'
import { calendarOf } from '../../policy/working-calendar.ts'
import type { IsoDate } from '../../vocabulary/date.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { requireDay, UsageError } from '../usage.ts'

const UNITS: Readonly<Record<string, { zh: string; en: string }>> = {
  'working-day': { zh: '个工作日', en: 'working days' },
  'calendar-day': { zh: '日', en: 'calendar days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
  hour: { zh: '小时', en: 'hours' },
}

/** `policies deadline <period> <date>`: the last day of a legal period that begins with an event of a day, with its article. */
export async function deadline(
  period: string,
  from: IsoDate,
  options: CommonOptions,
  streams: Streams,
): Promise<number> {
  const session = new Session(options)
  const program = await session.program(streams)
  if (!program) return EXIT.errors
  const { project } = program
  const { tables } = project.policies
  const legal = legalPeriod(tables, period)
  if (!legal)
    throw new UsageError(
      { zh: `没有「${period}」这个期限`, en: `There is no period "${period}"` },
      period,
      periodNames(tables),
    )
  requireDay(from)
  const { count, unit, cite } = legal
  const calendar = calendarOf(project)
  const found = calendar.deadline(from, count, unit)
  if ('missingYear' in found) {
    streams.err(await session.report([missingYear(found.missingYear, period, cite)]))
    return EXIT.errors
  }
  const words = UNITS[unit]?.[options.lang] ?? unit
  streams.out(
    options.format === 'json'
      ? JSON.stringify({ period, from, count, unit, cite: cite, last: found.last }, null, 2)
      : options.lang === 'zh'
        ? `${found.last}　自 ${from} 起 ${count}${words}（${cite}；期间的开始日不算）`
        : `${found.last}  ${count} ${words} from ${from} (${cite}; the first day is not counted)`,
  )
  return EXIT.clean
}

function missingYear(year: number, period: string, cite: string): Diagnostic {
  return {
    code: 'policy/calendar-missing',
    severity: 'error',
    at: { file: `catalogs/calendar/${year}.yaml`, line: 1 },
    what: {
      zh: `没有 ${year} 年的工作日历，期限 ${period}（${cite}）算不出来。`,
      en: `There is no working calendar of ${year}, which the period ${period} (${cite}) needs.`,
    },
    why: {
      zh: '哪些天上班由国务院办公厅每年通知，不能推算。',
      en: 'Which days are worked is announced year by year and cannot be worked out.',
    },
    fix: {
      zh: `照当年的通知写 catalogs/calendar/${year}.yaml。`,
      en: `Write catalogs/calendar/${year}.yaml from that year’s notice.`,
    },
  }
}
