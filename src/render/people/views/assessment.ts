import type { Scheme } from '../../../vocabulary/people.ts'
import type { Instance, Material } from '../../documents/kinds.ts'
import { headOf, instanceOf, lineRows, parameterRows } from './common-head.ts'

/** 考核得分表及说明: every score, and for each person every step that led to it. */
export function assessmentLedgers({ program, word }: Material): readonly Instance[] {
  const { scheme } = program.project.people
  return program.people.flatMap(({ people, scores }) => {
    const { assessment } = people
    if (!assessment || !scheme) return []
    const head = headOf(program, people, assessment.record.synthetic)
    return [
      {
        ...instanceOf(people, 'assessment'),
        view: {
          ...head,
          period: assessment.record.period,
          form: word('assessmentForm', scheme.form.value),
          people: scores.length,
          rows: [...scores]
            .sort((a, b) => a.rank - b.rank)
            .map((each) => ({
              rank: String(each.rank),
              person: each.person,
              grade: word('staffGrade', each.record.grade),
              coefficient: String(each.coefficient),
              points: String(each.points),
              deducted: String(each.deducted),
              score: each.score.toFixed(scheme.decimals.value),
            })),
          explanations: scores.map((each) => ({
            person: each.person,
            score: each.score.toFixed(scheme.decimals.value),
            rank: each.rank,
            lines: lineRows(each.lines, word),
          })),
          parameters: parameterRows(figuresOf(scheme), word),
        },
      },
    ]
  })
}

function figuresOf(scheme: Scheme) {
  const terms = Object.values(scheme.terms).flatMap((each) => [...each.values()])
  return [
    scheme.form,
    ...terms.flatMap((term) => [term.value, ...(term.limit ? [term.limit] : [])]),
    scheme.coefficientMaximum,
    scheme.pointsMaximum,
    scheme.maximum,
    scheme.decimals,
  ]
}
