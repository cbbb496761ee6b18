import type * as records from '../../generated/types/records.ts'
import { within } from '../source/place.ts'
import { plusMonths } from '../vocabulary/date.ts'
import { Decimal, total } from '../vocabulary/decimal.ts'
import { by } from '../vocabulary/order.ts'
import type { Candidate, Competition, Proposal, ProposedPost, StaffRegisters } from '../vocabulary/people.ts'
import { deferredAcceptance, type Preferences } from './matching.ts'

/**
 * Works out what the stated rules propose: totals by the weights, eligibility by the terms of each post, an order for each post, and a stable
 * matching of the two sides. A proposal for the appointing body, which alone decides.
 */
export function propose(competition: Competition, registers: StaffRegisters): Proposal {
  const candidates = competition.record.applicants.map((each, index) => candidate(each, index, competition, registers))
  const posts = competition.record.posts.flatMap(({ post }) => registers.posts.get(post) ?? [])
  const rankings = new Map(posts.map((post) => [post.record.id, rank(post.record.id, candidates, competition)]))
  const orders: Preferences = new Map([...rankings].map(([id, { order }]) => [id, order]))
  const wishes: Preferences = new Map(
    candidates.map((each) => [each.person, each.preferences.filter((id) => orders.get(id)?.includes(each.person))]),
  )
  const placed = match(competition, wishes, orders)
  const byPost = new Map([...placed].map(([person, post]) => [post, person]))
  return {
    candidates,
    posts: posts.map((post): ProposedPost => {
      const { order = [], tied = [] } = rankings.get(post.record.id) ?? {}
      const proposed = byPost.get(post.record.id)
      const own = candidates.find((each) => each.person === proposed)
      return {
        post,
        ranking: order,
        tied,
        proposed,
        preference: own ? own.preferences.indexOf(post.record.id) + 1 : undefined,
      }
    }),
    unplaced: candidates.map((each) => each.person).filter((person) => !placed.has(person)),
  }
}

function match({ matching }: Competition, wishes: Preferences, orders: Preferences): ReadonlyMap<string, string> {
  if (matching.value === 'applicants-propose') return deferredAcceptance(wishes, orders)
  return new Map([...deferredAcceptance(orders, wishes)].map(([post, person]) => [person, post]))
}

function candidate(
  record: records.Applicant,
  index: number,
  competition: Competition,
  registers: StaffRegisters,
): Candidate {
  const scores = competition.criteria.map(({ id }) => {
    const stated = record.scores.find((each) => each.criterion === id)
    return stated && new Decimal(stated.score)
  })
  const complete = scores.every((each) => each !== undefined)
  const sum = complete
    ? total(competition.criteria.map(({ weight }, at) => weight.value.times(scores[at] ?? 0)))
    : undefined
  const preferences = [...new Set(record.preferences)]
  return {
    person: record.person,
    place: within(competition.place, 'applicants', index),
    total: sum,
    scores,
    preferences,
    lacking: new Map(preferences.map((post) => [post, lacking(record.person, post, competition, registers)])),
    belowMinimum: sum?.lt(competition.minimumScore.value) ?? true,
  }
}

/** The terms of a post that a person does not meet on the day of the registers: `kind`, `years` or a certificate. */
function lacking(id: string, post: string, { record }: Competition, registers: StaffRegisters): readonly string[] {
  const person = registers.first.get(id)?.record
  const terms = record.posts.find((each) => each.post === post)
  if (!person || !terms) return ['post']
  const held = new Set<string>(person.certificates ?? [])
  return [
    ...(terms.accepts && !terms.accepts.includes(person.kind) ? ['kind'] : []),
    ...(terms.minimumYears !== undefined && plusMonths(person.since, terms.minimumYears * 12) > registers.record.asOf
      ? ['years']
      : []),
    ...(terms.certificates ?? []).filter((each) => !held.has(each)),
  ]
}

/** Everyone a post may be given to, the first first: by the choice of the post’s own side, else by total, then by the tie rule. */
function rank(
  post: string,
  candidates: readonly Candidate[],
  { record, criteria, tieRule }: Competition,
): { readonly order: readonly string[]; readonly tied: readonly string[] } {
  const fit = candidates.filter((each) => !each.belowMinimum && each.lacking.get(post)?.length === 0)
  const chosen = record.choices?.find((each) => each.post === post)?.ranking
  if (chosen) {
    const known = new Set(fit.map((each) => each.person))
    return { order: [...new Set(chosen)].filter((person) => known.has(person)), tied: [] }
  }
  const keys = (each: Candidate) => [
    each.total,
    ...tieRule.value.map((id) => each.scores[criteria.findIndex((criterion) => criterion.id === id)]),
  ]
  const compare = (a: Candidate, b: Candidate) => {
    const theirs = keys(b)
    return keys(a).reduce((found, value, index) => found || compared(theirs[index], value), 0)
  }
  const order = [...fit].sort(by((each) => each.person)).sort(compare)
  const tied = order.filter((each) => order.some((other) => other !== each && compare(each, other) === 0))
  return { order: order.map((each) => each.person), tied: tied.map((each) => each.person) }
}

function compared(a: Decimal | undefined, b: Decimal | undefined): number {
  return a === undefined || b === undefined ? 0 : a.comparedTo(b)
}
