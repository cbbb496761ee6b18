import type { PolicyExample } from '../../../generated/types/records.ts'

type Record_ = { readonly [key: string]: unknown }

const DOCUMENT = { title: '示例办法', status: 'verified' }

/** The parameters that the people of an example are reckoned by. */
const PARAMETERS: Record_ = {
  'assessment.form': 'multiplicative',
  'assessment.coefficient': 1,
  'assessment.points': 0.5,
  'assessment.deduction': 2,
  'assessment.maximum': 100,
  'assessment.decimals': 2,
  'competition.weight': 0.5,
  'competition.minimum-score': 60,
  'competition.tie-rule': ['vote'],
  'competition.objection-days': 5,
  'competition.matching': 'applicants-propose',
  'bonus.base-ratio': 0.5,
  'bonus.cap': 2,
  'bonus.minimum-months': 6,
  'bonus.tie-rule': 'score',
  'people.leaders-excluded': true,
}

/** Parameters by id, as the example project takes them. */
export function peopleParameters({ people }: PolicyExample): Record_ {
  if (!people) return {}
  return Object.fromEntries(Object.entries(PARAMETERS).map(([id, value]) => [id, { value, document: DOCUMENT }]))
}

/** The files about people and evaluation that an example asks for, by path: lawful ones, changed where the example says. */
export function peopleFiles({ people, evaluation }: PolicyExample, town: string): Record_ {
  const folder = 'catalogs/reform/people'
  return {
    ...(evaluation ? { 'catalogs/reform/evaluation.yaml': mergeKeyed(EVALUATION, evaluation) } : {}),
    ...(people
      ? {
          [`${folder}/scheme.yaml`]: mergeKeyed(SCHEME, people.scheme ?? {}),
          [`${folder}/${town}/registers.yaml`]: mergeKeyed({ town, ...REGISTERS }, people.registers ?? {}),
          [`${folder}/${town}/competition.yaml`]: mergeKeyed({ town, ...COMPETITION }, people.competition ?? {}),
          [`${folder}/${town}/assessment.yaml`]: mergeKeyed({ town, ...ASSESSMENT }, people.assessment ?? {}),
          [`${folder}/${town}/bonus.yaml`]: mergeKeyed({ town, ...BONUS }, people.bonus ?? {}),
        }
      : {}),
  }
}

const KEYS = ['id', 'person', 'post', 'track', 'step', 'criterion', 'item', 'indicator', 'kind'] as const

/** Objects are merged; an element of a list is changed under its key, a new one added at the end; null takes away; all else is replaced. */
function mergeKeyed(base: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  if (Array.isArray(base)) {
    const seen = new Set<string>()
    const changed = base.flatMap((element: Record_) => {
      const key = keyOf(element)
      seen.add(key)
      if (!(key in patch)) return [element]
      return patch[key] === null ? [] : [mergeKeyed(element, patch[key])]
    })
    return [...changed, ...Object.entries(patch).flatMap(([key, value]) => (seen.has(key) ? [] : [value]))]
  }
  const result: Record<string, unknown> = isObject(base) ? { ...base } : {}
  for (const [key, value] of Object.entries(patch))
    if (value === null) delete result[key]
    else result[key] = key in result ? mergeKeyed(result[key], value) : value
  return result
}

function keyOf(element: Record_): string {
  return String(element[KEYS.find((key) => key in element) ?? 'id'])
}

function isObject(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const SCHEME: Record_ = {
  form: 'assessment.form',
  coefficients: [{ id: 'post', name: '岗位', parameter: 'assessment.coefficient' }],
  points: [{ id: 'items', name: '办结事项', unit: '件', parameter: 'assessment.points' }],
  deductions: [{ id: 'late', name: '逾期', unit: '件', parameter: 'assessment.deduction' }],
  coefficientMaximum: 'assessment.maximum',
  pointsMaximum: 'assessment.maximum',
  maximum: 'assessment.maximum',
  decimals: 'assessment.decimals',
}

const REGISTERS: Record_ = {
  synthetic: true,
  asOf: '2025-01-01',
  quotas: [
    { kind: 'administrative', approved: 2, document: DOCUMENT },
    { kind: 'institutional', approved: 2, filedPosts: 2, document: DOCUMENT },
  ],
  people: [
    { id: 'P-001', kind: 'administrative', unit: 'town-government', since: '2015-01-01' },
    { id: 'P-002', kind: 'institutional', unit: 'service-centre', since: '2018-01-01' },
    { id: 'P-003', kind: 'institutional', unit: 'service-centre', since: '2022-01-01' },
  ],
  posts: [
    { id: 'G-01', unit: 'town-government', title: '综合', kind: 'administrative', holder: 'P-001' },
    { id: 'G-02', unit: 'service-centre', title: '主任', kind: 'institutional', head: true, holder: 'P-002' },
    { id: 'G-03', unit: 'service-centre', title: '窗口', kind: 'institutional' },
  ],
}

const COMPETITION: Record_ = {
  synthetic: true,
  title: '示例竞聘',
  appointingBody: '示例镇人民政府',
  posts: [{ post: 'G-03' }],
  criteria: [
    { id: 'work', name: '综合评分', weight: 'competition.weight' },
    { id: 'vote', name: '民主测评', weight: 'competition.weight' },
  ],
  rules: {
    minimumScore: 'competition.minimum-score',
    tieRule: 'competition.tie-rule',
    objectionDays: 'competition.objection-days',
    matching: 'competition.matching',
  },
  applicants: [
    {
      person: 'P-003',
      preferences: ['G-03'],
      scores: [
        { criterion: 'work', score: 90 },
        { criterion: 'vote', score: 80 },
      ],
    },
  ],
  procedures: [
    {
      track: 'institution',
      steps: [
        { step: 'scheme', date: '2024-03-01' },
        { step: 'announcement', date: '2024-03-04' },
        { step: 'qualification', date: '2024-03-11' },
        { step: 'evaluation', date: '2024-03-18' },
        { step: 'notice', date: '2024-03-20', until: '2024-03-27' },
        { step: 'engagement', date: '2024-04-01' },
      ],
    },
  ],
}

const ASSESSMENT: Record_ = {
  synthetic: true,
  period: '2024年度',
  people: [assessed('P-001', 'competent', 10), assessed('P-002', 'qualified', 20), assessed('P-003', 'qualified', 30)],
}

function assessed(person: string, grade: string, count: number): Record_ {
  return { person, grade, coefficients: ['post'], points: [{ item: 'items', count, evidence: '台账1' }] }
}

const BONUS: Record_ = {
  synthetic: true,
  period: '2024年度',
  pool: {
    kind: 'reward',
    amount: '1000.00',
    basis: DOCUMENT,
    sources: [{ kind: 'performance-pay', name: '绩效工资', amount: '1000.00' }],
  },
  rules: {
    baseRatio: 'bonus.base-ratio',
    cap: 'bonus.cap',
    minimumMonths: 'bonus.minimum-months',
    tieRule: 'bonus.tie-rule',
    excludesLeaders: 'people.leaders-excluded',
  },
  people: [
    { person: 'P-002', months: 12 },
    { person: 'P-003', months: 12 },
  ],
}

const EVALUATION: Record_ = {
  title: '示例评估',
  indicators: [
    {
      id: 'entries',
      name: '平均事项数',
      definition: '示例',
      unit: 'item',
      numerator: { count: 'entries' },
      denominator: { count: 'towns' },
      source: '示例',
    },
  ],
  breakdowns: [],
}
