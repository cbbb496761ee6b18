import { longDate } from '../long-date.ts'
import { linker, type Page } from './page.ts'
import { pathOf } from './places.ts'
import { grouped, type Survey } from './survey.ts'

const PATH = 'changes.html'

/** What kinds of change there are, in the order in which those of one day are told. */
const KINDS = ['清单', '目录', '事项', '法律'] as const

interface Change {
  readonly date: string
  readonly kind: (typeof KINDS)[number]
  readonly what: string
  readonly name: string
  readonly path: string
  readonly more: string
}

/** What changed on which day: approvals, catalogs, items that began or ended, and versions of the laws that items rest on. */
export function changesPage(survey: Survey): Page {
  const href = linker(PATH)
  const { asOf } = survey.program
  const changes = changesOf(survey)
  const isPast = ({ date }: Change) => date <= asOf
  const coming = changes.filter((change) => !isPast(change))
  const years = grouped(changes.filter(isPast), ({ date }) => [date.slice(0, 4)])
  return {
    path: PATH,
    title: '变化',
    description: '目录、清单和所依据的法律的变化',
    template: 'changes',
    trail: [{ name: '首页', path: 'index.html' }],
    view: {
      asOf: longDate(asOf),
      parts: [
        ...(coming.length === 0 ? [] : [part('将要发生', 'coming', days(coming, href).reverse(), coming.length)]),
        ...[...years].map(([year, group]) => part(`${year}年`, `year-${year}`, days(group, href), group.length)),
      ],
    },
  }
}

function part(title: string, anchor: string, told: readonly object[], count: number): object {
  return { title, anchor, count: String(count), days: told }
}

/** Every change, the newest first; those of one day in the order of their kinds, then of their names. */
function changesOf(survey: Survey): readonly Change[] {
  const rank = ({ kind }: Change) => KINDS.indexOf(kind)
  return [...catalogChanges(survey), ...itemChanges(survey), ...approvals(survey), ...lawChanges(survey)].sort(
    (a, b) =>
      (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
      rank(a) - rank(b) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      (a.what < b.what ? -1 : 1),
  )
}

function days(changes: readonly Change[], href: (path: string) => string): object[] {
  return [...grouped(changes, ({ date }) => [date])].map(([date, group]) => ({
    date,
    day: longDate(date),
    changes: group.map(({ kind, what, name, path, more }) => ({
      kind,
      what,
      name,
      more,
      href: path === '' ? '' : href(path),
    })),
  }))
}

function* catalogChanges({ program }: Survey): Iterable<Change> {
  for (const { record, items, withdrawn } of program.project.catalogs) {
    const title = { kind: '目录', name: record.title, path: '' } as const
    if (record.effectiveFrom !== undefined)
      yield { ...title, date: record.effectiveFrom, what: '起用', more: `${items.length}项` }
    for (const { withdrawnOn, id, name, reason } of withdrawn)
      yield { date: withdrawnOn, kind: '事项', what: '取消、收回', name: `${id} ${name}`, path: '', more: reason }
  }
}

function* itemChanges(survey: Survey): Iterable<Change> {
  for (const { id, record, department } of survey.items) {
    const item = { kind: '事项', name: record.name, path: pathOf.item(id), more: department.record.name } as const
    if (record.effectiveFrom !== undefined) yield { ...item, date: record.effectiveFrom, what: '起用' }
    if (record.effectiveTo !== undefined) yield { ...item, date: record.effectiveTo, what: '终止' }
  }
}

function* approvals({ program, word }: Survey): Iterable<Change> {
  for (const { record, file, towns } of program.project.counties)
    for (const { state, date, body, document, towns: codes } of file?.record.approvals ?? []) {
      const named = towns.filter(({ record: { code } }) => codes?.includes(code)).map(({ record: { name } }) => name)
      yield {
        date,
        kind: '清单',
        what: word('state', state),
        name: `${record.name}${named.length === 0 ? '' : `：${named.join('、')}`}`,
        path: pathOf.county(record.code),
        more: [body, document?.number ?? document?.title ?? ''].filter((part) => part !== '').join('，'),
      }
    }
}

/** Only versions of the last years are told here; older ones are on the page of the law. */
const RECENT = 5

function* lawChanges(survey: Survey): Iterable<Change> {
  const first = String(Number(survey.program.asOf.slice(0, 4)) - RECENT)
  for (const [{ record }, items] of survey.laws()) {
    const law = {
      kind: '法律',
      name: `《${record.title}》`,
      path: pathOf.law(record.id),
      more: `${items.length}项事项以它为依据`,
    } as const
    for (const { kind, effectiveFrom, effectiveTo } of record.versions) {
      if (effectiveFrom !== undefined && effectiveFrom >= first)
        yield { ...law, date: effectiveFrom, what: kind === 'enacted' ? '施行' : '新版本施行' }
      const isReplaced = record.versions.some((next) => next.effectiveFrom === effectiveTo)
      if (effectiveTo !== undefined && effectiveTo >= first && !isReplaced)
        yield { ...law, date: effectiveTo, what: '不再施行' }
    }
  }
}
