import type { AssessedPerson, Person, Post, RegistersFile } from '../../generated/types/records.ts'
import type { Place } from '../../src/source/place.ts'
import { Decimal } from '../../src/vocabulary/decimal.ts'
import type { Bonus, Registers, Scheme, Score, Stated, Term } from '../../src/vocabulary/people.ts'

const PLACE: Place = { file: 'test.yaml', path: [] }

/** A figure that some parameter states. */
export function stated<T>(value: T, id = 'test.parameter'): Stated<T> {
  const record = { id, name: id, value: 0, document: { title: '示例办法', status: 'verified' as const } }
  return { parameter: { record, place: PLACE }, value, at: PLACE }
}

export function term(id: string, value: number | string, limit?: number): Term {
  return {
    id,
    name: id,
    unit: '件',
    value: stated(new Decimal(value), `test.${id}`),
    limit: limit === undefined ? undefined : stated(new Decimal(limit), `test.${id}-limit`),
    place: PLACE,
  }
}

export interface SchemeParts {
  readonly form?: 'multiplicative' | 'additive'
  readonly coefficients?: readonly Term[]
  readonly points?: readonly Term[]
  readonly deductions?: readonly Term[]
  readonly coefficientMaximum?: number
  readonly pointsMaximum?: number
  readonly maximum?: number
  readonly decimals?: number
}

export function scheme(parts: SchemeParts = {}): Scheme {
  const map = (terms: readonly Term[] = []) => new Map(terms.map((each) => [each.id, each]))
  return {
    form: stated(parts.form ?? 'multiplicative'),
    terms: { coefficient: map(parts.coefficients), points: map(parts.points), deduction: map(parts.deductions) },
    coefficientMaximum: stated(new Decimal(parts.coefficientMaximum ?? 10)),
    pointsMaximum: stated(new Decimal(parts.pointsMaximum ?? 1000)),
    maximum: stated(new Decimal(parts.maximum ?? 1000)),
    decimals: stated(parts.decimals ?? 2),
    place: PLACE,
  }
}

export interface BonusParts {
  readonly cents: bigint
  readonly people: readonly { readonly person: string; readonly months: number }[]
  readonly baseRatio?: number
  readonly cap?: number
  readonly minimumMonths?: number
  readonly tieRule?: 'score' | 'id'
}

export function bonus({ cents, people, ...rules }: BonusParts): Bonus {
  const text = cents.toString().padStart(3, '0')
  const amount = `${text.slice(0, -2)}.${text.slice(-2)}`
  return {
    record: {
      town: '990101100',
      synthetic: true,
      period: '示例',
      pool: {
        kind: 'reward',
        amount,
        basis: { title: '示例', status: 'verified' },
        sources: [{ kind: 'performance-pay', name: '示例', amount }],
      },
      rules: { baseRatio: 'a', cap: 'a', minimumMonths: 'a', tieRule: 'a', excludesLeaders: 'a' },
      people: [...people],
    },
    baseRatio: stated(new Decimal(rules.baseRatio ?? 0.5)),
    cap: stated(new Decimal(rules.cap ?? 100)),
    minimumMonths: stated(rules.minimumMonths ?? 1),
    tieRule: stated(rules.tieRule ?? 'score'),
    excludesLeaders: stated(true),
    place: PLACE,
  }
}

export function scored(person: string, score: string | number): Score {
  const record: AssessedPerson = { person, grade: 'qualified', coefficients: [], points: [] }
  const value = new Decimal(score)
  return {
    person,
    record,
    place: PLACE,
    coefficient: value,
    points: value,
    deducted: new Decimal(0),
    score: value,
    rank: 1,
    lines: [],
  }
}

export function registers(people: readonly Partial<Person>[], posts: readonly Partial<Post>[] = []): Registers {
  const rows = people.map((each, index) => ({
    record: {
      id: `P-${String(index + 1).padStart(3, '0')}`,
      kind: 'institutional' as const,
      unit: 'service-centre',
      since: '2020-01-01',
      ...each,
    },
    place: PLACE,
  }))
  const placed = posts.map((each, index) => ({
    record: {
      id: `G-${String(index + 1).padStart(2, '0')}`,
      unit: 'service-centre',
      title: '岗位',
      kind: 'institutional' as const,
      ...each,
    },
    place: PLACE,
  }))
  const document = { title: '示例', status: 'verified' as const }
  const record: RegistersFile = {
    town: '990101100',
    synthetic: true,
    asOf: '2025-01-01',
    quotas: [
      { kind: 'administrative', approved: 100, document },
      { kind: 'institutional', approved: 100, document },
    ],
    people: rows.map((row) => row.record),
    posts: placed.map((post) => post.record),
  }
  const first = new Map<string, (typeof rows)[number]>()
  for (const row of rows) if (!first.has(row.record.id)) first.set(row.record.id, row)
  return { record, rows, first, posts: new Map(placed.map((post) => [post.record.id, post])), place: PLACE }
}
