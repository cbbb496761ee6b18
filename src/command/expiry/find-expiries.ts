import { type Place, within } from '../../source/place.ts'
import { dayBefore, daysBetween, type IsoDate } from '../../vocabulary/date.ts'
import { departmentName } from '../../vocabulary/names.ts'
import { byCodeUnit } from '../../vocabulary/order.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'

export type ExpiryKind = 'agreement' | 'decision' | 'designation' | 'entry'

/** One thing whose term has ended or soon will. */
export interface Expiry {
  readonly kind: ExpiryKind
  readonly name: string
  /** The code of the town, or of the county for a decision. */
  readonly division: string
  readonly divisionName: string
  /** The last day of the term. */
  readonly last: IsoDate
  /** Days from the day asked about to the first day after the term; 1 on the last day, 0 or less once it has ended. */
  readonly days: number
  readonly place: Place
}

/** Days after which a term needs attention at once. */
export const URGENT = 30

/** What has ended or ends within so many days: what has longest ended first, then by kind and name. */
export function findExpiries(program: Program, days: number): readonly Expiry[] {
  const found = [...terms(program)].flatMap(({ to, ...rest }) => {
    const left = to === undefined ? Number.POSITIVE_INFINITY : daysBetween(program.asOf, to)
    return to === undefined || left > days ? [] : [{ ...rest, last: dayBefore(to), days: left }]
  })
  return found.sort(
    (a, b) =>
      a.days - b.days || byCodeUnit(a.kind, b.kind) || byCodeUnit(a.division, b.division) || byCodeUnit(a.name, b.name),
  )
}

type Term = Omit<Expiry, 'last' | 'days'> & { readonly to: IsoDate | undefined }

function* terms(program: Program): Iterable<Term> {
  for (const { record, file, towns } of program.project.counties) {
    if (!file) continue
    for (const [index, decision] of (file.record.decisions ?? []).entries())
      yield {
        kind: 'decision',
        name: decision.document.number ?? decision.document.title,
        division: record.code,
        divisionName: record.name,
        to: decision.effectiveTo,
        place: within(file.place, 'decisions', index, 'effectiveTo'),
      }
    for (const [index, { town, item, effectiveTo }] of (file.record.designations ?? []).entries())
      yield {
        kind: 'designation',
        name: program.project.items.get(item)?.record.name ?? item,
        division: town,
        divisionName: `${record.name}${towns.find((each) => each.record.code === town)?.record.name ?? town}`,
        to: effectiveTo,
        place: within(file.place, 'designations', index, 'effectiveTo'),
      }
  }
  for (const list of program.lists) yield* ofTown(program, list)
}

function* ofTown({ project }: Program, list: TownList): Iterable<Term> {
  const { town, county } = list
  const division = { division: town.record.code, divisionName: `${county.record.name}${town.record.name}` }
  // An agreement that has ended may have no entry left; what the county states of it is still there.
  for (const { record, place } of county.agreements) {
    if (record.town !== town.record.code) continue
    const department = project.departments.get(record.department)
    yield {
      kind: 'agreement',
      name: department
        ? departmentName(department.record, county.record, project.city, county.file?.record)
        : record.department,
      ...division,
      to: record.effectiveTo,
      place: within(place, 'effectiveTo'),
    }
  }
  for (const { reason, item, interval } of list.entries)
    if (reason.kind === 'chosen')
      yield {
        kind: 'entry',
        name: `${item.id} ${item.record.name}`,
        ...division,
        to: interval.to,
        place: within(reason.choice.place, 'effectiveTo'),
      }
  for (const { reason, item } of list.absences)
    if (reason.kind === 'expired')
      yield {
        kind: 'entry',
        name: `${item.id} ${item.record.name}`,
        ...division,
        to: reason.interval.to,
        place: within(reason.choice.place, 'effectiveTo'),
      }
}
