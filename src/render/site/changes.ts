import type { Program } from '../../vocabulary/program.ts'
import { linker, type Page } from './page.ts'
import { pathOf } from './places.ts'
import type { Survey } from './survey.ts'

const PATH = 'changes.html'

interface Event {
  readonly date: string
  readonly what: string
  readonly name: string
  readonly path: string
}

/** What changed on which day: items that began or ended, decisions and approvals, and versions of the laws that items rest on. */
export function changesPage(survey: Survey): Page {
  const href = linker(PATH)
  const events = [...itemEvents(survey), ...countyEvents(survey.program), ...lawEvents(survey)].sort((a, b) =>
    a.date === b.date ? (a.name < b.name ? -1 : 1) : a.date < b.date ? 1 : -1,
  )
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))]
  return {
    path: PATH,
    title: '变化',
    description: '目录、清单和所依据的法律的变化',
    template: 'changes',
    trail: [{ name: '首页', path: 'index.html' }],
    view: {
      years: years.map((year) => ({
        year,
        events: events
          .filter(({ date }) => date.startsWith(year))
          .map(({ path, ...event }) => ({ ...event, href: path === '' ? '' : href(path) })),
      })),
    },
  }
}

function* itemEvents(survey: Survey): Iterable<Event> {
  for (const { record, withdrawn } of survey.program.project.catalogs) {
    if (record.effectiveFrom !== undefined)
      yield { date: record.effectiveFrom, what: '目录起用', name: record.title, path: '' }
    for (const gone of withdrawn)
      yield { date: gone.withdrawnOn, what: `取消、收回（${gone.reason}）`, name: `${gone.id} ${gone.name}`, path: '' }
  }
  for (const { id, record } of survey.items) {
    const page = { name: record.name, path: pathOf.item(id) }
    if (record.effectiveFrom !== undefined) yield { date: record.effectiveFrom, what: '事项起用', ...page }
    if (record.effectiveTo !== undefined) yield { date: record.effectiveTo, what: '事项终止', ...page }
  }
}

function* countyEvents({ project }: Program): Iterable<Event> {
  for (const { record, file } of project.counties)
    for (const approval of file?.record.approvals ?? [])
      yield {
        date: approval.date,
        what: `${record.name}：${approval.body}`,
        name: approval.document?.number ?? approval.document?.title ?? '',
        path: pathOf.county(record.code),
      }
}

/** Only versions that took effect in the last years matter to a reader: older ones are on the page of the law. */
const RECENT = 5

function* lawEvents(survey: Survey): Iterable<Event> {
  const first = String(Number(survey.program.asOf.slice(0, 4)) - RECENT)
  for (const [{ record }] of survey.laws())
    for (const { effectiveFrom, effectiveTo } of record.versions) {
      const page = { name: `《${record.title}》`, path: pathOf.law(record.id) }
      if (effectiveFrom !== undefined && effectiveFrom >= first)
        yield { date: effectiveFrom, what: '新版本施行', ...page }
      if (effectiveTo !== undefined && effectiveTo >= first && record.versions.at(-1)?.effectiveTo === effectiveTo)
        yield { date: effectiveTo, what: '不再施行', ...page }
    }
}
