import type { Candidate, Competition } from '../../../vocabulary/people.ts'
import type { Instance, Material, WordOf } from '../../documents/kinds.ts'
import { headOf, instanceOf, parameterRows } from './common-head.ts'

/** 竞争上岗评分表: every applicant with scores, weights and total, and the steps taken. */
export function scoreSheets({ program, word }: Material): readonly Instance[] {
  return program.people.flatMap(({ people, proposal }) => {
    const { competition } = people
    if (!competition || !proposal) return []
    const head = headOf(program, people, competition.record.synthetic)
    const ordered = [...proposal.candidates].sort((a, b) => compare(b, a))
    return [
      {
        ...instanceOf(people, 'score-sheet'),
        view: {
          ...head,
          title: competition.record.title,
          posts: competition.record.posts.length,
          applicants: proposal.candidates.length,
          criteria: competition.criteria.map(({ name, weight }) => ({
            name,
            weight: String(weight.value),
            parameter: weight.parameter.record.id,
          })),
          minimum: String(competition.minimumScore.value),
          tieRule: competition.tieRule.value
            .map((id) => competition.criteria.find((each) => each.id === id)?.name ?? id)
            .join('、'),
          objectionDays: competition.objectionDays.value,
          rows: ordered.map((each, index) => candidateRow(each, index, ordered, competition, word)),
          steps: competition.record.procedures.flatMap(({ track, steps }) =>
            steps.map(({ step, date, until }) => ({
              track: word('competitionTrack', track),
              step: word('competitionStep', step),
              date: until === undefined ? date : `${date}—${until}`,
            })),
          ),
          parameters: parameterRows(rulesOf(competition), word),
        },
      },
    ]
  })
}

export function rulesOf(competition: Competition) {
  const { criteria, minimumScore, tieRule, objectionDays, matching } = competition
  return [...criteria.map(({ weight }) => weight), minimumScore, tieRule, objectionDays, matching]
}

function candidateRow(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  { criteria }: Competition,
  word: WordOf,
) {
  const first = all.findIndex((each) => compare(each, candidate) === 0)
  const unfit = [...candidate.lacking].flatMap(([post, terms]) =>
    terms.length === 0 ? [] : [`${post}：${terms.map((term) => word('eligibility', term)).join('、')}`],
  )
  return {
    rank: String((first === -1 ? index : first) + 1),
    person: candidate.person,
    preferences: candidate.preferences.join(' → '),
    scores: criteria
      .map(({ name, weight }, at) => `${name} ${candidate.scores[at] ?? '—'} × ${weight.value}`)
      .join('；'),
    total: candidate.total ? candidate.total.toString() : '—',
    note: [...(candidate.belowMinimum ? [word('eligibility', 'below-minimum')] : []), ...unfit].join('；') || '—',
  }
}

function compare(a: Candidate, b: Candidate): number {
  if (!a.total || !b.total) return (a.total ? 1 : 0) - (b.total ? 1 : 0)
  return a.total.comparedTo(b.total)
}
