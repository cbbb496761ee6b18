import { townAuthority } from '../../vocabulary/names.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { Institution, InstitutionPlan, TownReformView } from '../../vocabulary/reform.ts'
import type { Row } from '../documents/document.ts'
import type { Figure } from '../documents/figure.ts'
import type { WordOf } from '../documents/kinds.ts'
import { boxesOf, drawChart } from './chart.ts'
import { parameterRows } from './parameter-rows.ts'

const PARAMETERS = [
  'institution.cap',
  'institution.cap-counts',
  'institution.common-replaceable',
  'institution.feature-min',
  'institution.feature-max',
  'institution.feature-criteria',
  'institution.deputy-section-count',
]

/** What the template of a town's institutions can name. */
export function institutionView(program: Program, plan: InstitutionPlan, word: WordOf): object {
  const { institutions } = plan
  const shared = program.project.reform.institutions?.record.functions ?? []
  const functions = [
    ...shared,
    ...institutions.flatMap((each) => each.functions.filter(({ id }) => !shared.some((other) => other.id === id))),
  ]
  return {
    cap: plan.cap === undefined ? word('reformPhrase', 'open') : String(plan.cap),
    capSource: plan.capSource,
    counted: String(plan.counted),
    free: String(plan.free),
    commonCount: String(institutions.filter(({ group }) => group !== 'feature').length),
    featureCount: String(institutions.filter(({ group }) => group === 'feature').length),
    deputySections: String(institutions.filter(({ grade }) => grade === 'deputy-section').length),
    functionCount: String(functions.length),
    uncoveredCount: String(plan.uncovered.length),
    overlapCount: String(plan.overlaps.length),
    institutions: institutions.map((each, index) => institutionRow(each, index, word)),
    functions: functions.map(({ id, name }, index) => ({
      number: String(index + 1),
      name,
      holder: institutions
        .filter((each) => each.functions.some((own) => own.id === id))
        .map((each) => each.name)
        .join('、'),
    })),
    route: plan.route.map(({ step, done }) => ({
      name: step.name,
      actor: word('routeActor', step.actor),
      form: step.form ?? '',
      cite: step.cite ?? '',
      done: done
        ? [done.date, done.document?.number ?? done.document?.title ?? ''].join(' ').trim()
        : word('reformPhrase', 'not-done'),
    })),
    parameters: parameterRows(program, PARAMETERS, word),
  }
}

function institutionRow(each: Institution, index: number, word: WordOf): Row {
  return {
    number: String(index + 1),
    name: each.name,
    group: word('institutionGroup', each.group),
    nature: word('unitNature', each.nature),
    establishment: word('establishmentKind', each.establishment ?? 'none'),
    grade: each.grade === undefined ? '' : word('institutionGrade', each.grade),
    functions: each.functions.map(({ name }) => name).join('；'),
    grounds: each.grounds.map(({ need, evidence }) => `${need}：${evidence}`).join('；'),
  }
}

/** The chart of a town's institutions, with the stations beside them. */
export function institutionChart(
  { reform, stations }: TownReformView,
  { institutions }: InstitutionPlan,
  word: WordOf,
): Figure {
  const { county, town } = reform
  const own = (['office', 'centre', 'team', 'feature'] as const).map((group) => ({
    heading: word('institutionGroup', group),
    boxes: boxesOf(institutions, group, (grade) => word('institutionGrade', grade)),
  }))
  const dispatched = {
    heading: word('institutionGroup', 'station'),
    boxes: stations.map(({ unit }) => ({ name: unit.record.name, mark: '', apart: true })),
  }
  return drawChart({
    title: `${county.record.name}${town.record.name}${word('reformTitle', 'chart')}`,
    root: townAuthority(county.record, town.record),
    columns: [...own, dispatched],
  })
}
