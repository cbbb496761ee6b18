import { sumOfYuan } from '../../vocabulary/decimal.ts'
import { departmentName } from '../../vocabulary/names.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { RightStepView, StationView, TownReformView } from '../../vocabulary/reform.ts'
import type { Row } from '../documents/document.ts'
import type { WordOf } from '../documents/kinds.ts'
import { parameterRows } from './parameter-rows.ts'

const PARAMETERS = [
  'station.rights',
  'station.command-deadline',
  'station.appointment-deadline',
  'station.assessment-deadline',
  'station.assessment-weight',
  'station.grant-parts',
]
const PARTS = ['public-expenses', 'wages', 'allowances', 'awards'] as const

/** What the template of a town's stations can name. Amounts are yuan with two decimals. */
export function stationDocument(program: Program, town: TownReformView, word: WordOf): object {
  const { stations } = town
  const granted = stations.filter(({ record }) => record.grant)
  return {
    stationCount: String(stations.length),
    countyTierCount: String(stations.filter(({ record }) => record.establishment.tier === 'county').length),
    grantTotal: sumOfYuan(stations.flatMap((each) => each.granted ?? [])),
    rights: program.rightSteps.map((step) => rightRow(step, word)),
    stations: stations.map((station) => stationRow(program, town, station, word)),
    grants: [...granted.map((station) => grantRow(station, word)), totalRow(granted, word)],
    hasForms: program.rightSteps.some(({ step }) => step.form !== undefined),
    forms: formsOf(program.rightSteps, word),
    parameters: parameterRows(program, PARAMETERS, word),
  }
}

function rightRow({ right, step, deadline }: RightStepView, word: WordOf): Row {
  return {
    right: right.name,
    step: step.name,
    actor: word('rightActor', step.actor ?? 'none'),
    form: step.form ?? '',
    deadline: deadlineText(deadline, word),
    cite: step.cite ?? '',
  }
}

/** A deadline as its parameter states it; where that is words, no document has set it yet. */
function deadlineText(deadline: RightStepView['deadline'], word: WordOf): string {
  if (typeof deadline?.value === 'number') return `${deadline.value}${deadline.unit ?? ''}`
  const missing = word('reformPhrase', 'open')
  return deadline === undefined ? missing : `${missing}（${String(deadline.value)}）`
}

function stationRow({ project }: Program, { reform }: TownReformView, station: StationView, word: WordOf): Row {
  const { record, unit, department } = station
  const { county } = reform
  const managed = (who: string | undefined) => word('stationManager', who ?? 'none')
  return {
    name: unit.record.name,
    department: department
      ? departmentName(department.record, county.record, project.city, county.file?.record)
      : word('stationManager', 'none'),
    establishment: `${word('establishmentTier', record.establishment.tier)}${word('establishmentKind', record.establishment.kind)}`,
    personnel: managed(record.managed?.personnel),
    funds: managed(record.managed?.funds),
    cadres: managed(record.managed?.cadres),
    business: managed(record.managed?.business),
    reform: record.reform ? `${record.reform.title}（${word('documentStatus', record.reform.status)}）` : '',
    note: record.note ?? '',
  }
}

function grantRow({ unit, record, granted }: StationView, word: WordOf): Row {
  const parts = Object.fromEntries(
    PARTS.map((part) => [
      part,
      sumOfYuan((record.grant?.parts ?? []).filter((each) => each.part === part).map((each) => each.amount)),
    ]),
  )
  return {
    ...parts,
    name: unit.record.name,
    year: String(record.grant?.year ?? ''),
    total: granted ?? '',
    budget: yes(record.grant?.countyBudget, word),
    transfer: yes(record.grant?.townTransfer, word),
  }
}

function totalRow(stations: readonly StationView[], word: WordOf): Row {
  const parts = Object.fromEntries(
    PARTS.map((part) => [
      part,
      sumOfYuan(
        stations.flatMap(({ record }) =>
          (record.grant?.parts ?? []).filter((each) => each.part === part).map(({ amount }) => amount),
        ),
      ),
    ]),
  )
  return {
    ...parts,
    name: word('grantPart', 'total'),
    year: '',
    total: sumOfYuan(stations.flatMap(({ granted }) => granted ?? [])),
    budget: '',
    transfer: '',
  }
}

function yes(value: boolean | undefined, word: WordOf): string {
  return word('answer', value === undefined ? 'none' : value ? 'yes' : 'no')
}

/** A blank form for each document that a step names, once: who fills it in, what it asks. No form has anyone's name in it. */
function formsOf(steps: readonly RightStepView[], word: WordOf): readonly object[] {
  const seen = new Set<string>()
  return steps.flatMap(({ right, step, deadline }) => {
    if (step.form === undefined || seen.has(step.form)) return []
    seen.add(step.form)
    const lines: readonly (readonly [string, string])[] = [
      [word('form', 'filled-by'), word('rightActor', step.actor ?? 'none')],
      [word('form', 'right'), right.name],
      [word('form', 'station'), ''],
      [word('form', 'matter'), ''],
      [word('form', 'facts'), ''],
      [word('form', step.decides ? 'decision' : 'opinion'), ''],
      [word('form', 'reply-by'), deadlineText(deadline, word)],
      [word('form', 'seal'), ''],
    ]
    return [{ title: step.form, rows: lines.map(([label, blank]) => ({ label, blank })) }]
  })
}
