import type * as records from '../../generated/types/records.ts'
import { figuresOf } from '../evaluation/indicators.ts'
import { within } from '../source/place.ts'
import { yuan } from '../vocabulary/decimal.ts'
import type { Placed } from '../vocabulary/model.ts'
import type {
  Allocation,
  Bonus,
  ReconciledQuota,
  ResolvedPeople,
  Scheme,
  StaffRegisters,
  TermKind,
} from '../vocabulary/people.ts'
import type { Program } from '../vocabulary/program.ts'
import { type Row, stated } from './plain-rows.ts'
import type { Subject } from './subjects.ts'

type PeopleKind =
  | 'quota'
  | 'person'
  | 'post'
  | 'applicant'
  | 'term'
  | 'assessed'
  | 'point'
  | 'pool'
  | 'funding'
  | 'payee'

type Maker = (people: ResolvedPeople, program: Program) => Iterable<Subject>

const MAKERS: Readonly<Record<Exclude<PeopleKind, 'term'>, Maker>> = {
  *quota({ reconciliation }) {
    for (const each of reconciliation.quotas) yield subject({ quota: quotaRow(each) }, { quota: each.quota.place })
  },
  *person({ people }, { project }) {
    for (const { record, place } of people.registers.rows) {
      const { synthetic } = people.registers.record
      const row = { id: record.id, kind: record.kind, synthetic, edition: project.edition.kind }
      yield subject({ person: row }, { person: place, register: people.registers.place })
    }
  },
  *post({ people }) {
    for (const post of people.registers.posts.values())
      yield subject({ post: postRow(post, people.registers) }, { post: post.place })
  },
  *applicant({ proposal }) {
    for (const { person, place, lacking } of proposal?.candidates ?? [])
      yield subject(
        { applicant: { person, lacking: [...lacking].flatMap(([post, terms]) => (terms.length > 0 ? [post] : [])) } },
        { applicant: place },
      )
  },
  *assessed({ people, scores }) {
    for (const { person, record, place } of scores) {
      const row = { person, kind: kindOf(person, people.registers), grade: record.grade }
      yield subject({ assessed: row }, { assessed: place })
    }
  },
  *point({ scores }) {
    for (const { person, record, place } of scores)
      for (const list of ['points', 'deductions'] as const)
        for (const [index, { item, count, evidence = '' }] of (record[list] ?? []).entries())
          yield subject({ point: { person, item, count, evidence } }, { point: within(place, list, index) })
  },
  *pool({ people, allocations }) {
    for (const allocation of allocations)
      yield subject({ pool: poolRow(allocation, people.registers) }, poolPlaces(allocation.bonus))
  },
  *funding({ people, allocations }) {
    for (const allocation of allocations) {
      const { record, place } = allocation.bonus
      const pool = poolRow(allocation, people.registers)
      for (const [index, { kind, name, amount }] of record.pool.sources.entries())
        yield subject(
          { funding: { kind, name, amount }, pool },
          { ...poolPlaces(allocation.bonus), funding: within(place, 'pool', 'sources', index) },
        )
    }
  },
  *payee({ people, allocations, scores }) {
    for (const allocation of allocations) {
      const pool = poolRow(allocation, people.registers)
      for (const { person, place, excluded } of allocation.shares) {
        const payee = {
          person,
          kind: kindOf(person, people.registers),
          grade: scores.find((each) => each.person === person)?.record.grade ?? '',
          excluded,
        }
        yield subject({ payee, pool }, { ...poolPlaces(allocation.bonus), payee: place })
      }
    }
  },
}

/** Everything of a kind about the people of a program; nothing where it has no registers. */
export function* peopleSubjects(kind: PeopleKind, program: Program): Iterable<Subject> {
  if (kind === 'term') yield* terms(program.project.people.scheme)
  else for (const people of program.people) yield* MAKERS[kind](people, program)
}

/** Every indicator with what it counts. */
export function* indicatorSubjects(program: Program): Iterable<Subject> {
  for (const { indicator, place, numerator, denominator } of figuresOf(program))
    yield subject(
      { indicator: { id: indicator.id, name: indicator.name, numerator, denominator: denominator ?? -1 } },
      { indicator: place },
    )
}

const TERM_KINDS: readonly TermKind[] = ['coefficient', 'points', 'deduction']

function* terms(scheme: Scheme | undefined): Iterable<Subject> {
  for (const kind of TERM_KINDS)
    for (const { id, name, unit, value, place } of scheme?.terms[kind].values() ?? [])
      yield subject(
        {
          term: {
            id,
            name,
            unit,
            kind,
            value: String(value.value),
            negative: value.value.isNegative() && !value.value.isZero(),
          },
        },
        { term: place },
      )
}

function subject(variables: Readonly<Record<string, Row>>, places: Subject['places']): Subject {
  return { variables, places, item: undefined }
}

function quotaRow({ quota, actual, posts }: ReconciledQuota): Row {
  const { kind, approved, filedPosts } = quota.record
  return { kind, approved, actual, posts, filed: filedPosts ?? -1 }
}

function postRow({ record }: Placed<records.Post>, { first, posts }: StaffRegisters): Row {
  const holder = record.holder === undefined ? undefined : first.get(record.holder)?.record
  const heads = [...posts.values()].filter((each) => each.record.head && each.record.unit === record.unit)
  const kin = heads.flatMap(({ record: { holder: head } }) =>
    head !== undefined && head !== record.holder && related(head, record.holder ?? '', first) ? [head] : [],
  )
  return {
    id: record.id,
    title: record.title,
    kind: record.kind,
    holder: record.holder ?? '',
    holderKind: holder?.kind ?? '',
    head: record.head ?? false,
    approved: record.approval !== undefined,
    extraPay: stated(record.extraPay),
    kin,
  }
}

/** Whether either of two says that they are kin. */
function related(a: string, b: string, people: ReadonlyMap<string, Placed<records.Person>>): boolean {
  return [people.get(a)?.record.kin?.includes(b), people.get(b)?.record.kin?.includes(a)].includes(true)
}

function poolRow(allocation: Allocation, registers: StaffRegisters): Row {
  const { record } = allocation.bonus
  const count = (kind: string) => record.people.filter(({ person }) => kindOf(person, registers) === kind).length
  return {
    kind: record.pool.kind,
    amount: yuan(allocation.pool),
    sources: yuan(allocation.sources),
    undistributed: yuan(allocation.undistributed),
    civilServants: count('administrative'),
    institutionStaff: count('institutional'),
    basisStatus: record.pool.basis.status,
    synthetic: record.synthetic,
  }
}

function poolPlaces({ place }: Bonus): Subject['places'] {
  return { pool: within(place, 'pool'), bonus: place }
}

function kindOf(person: string, { first }: StaffRegisters): string {
  return first.get(person)?.record.kind ?? ''
}
