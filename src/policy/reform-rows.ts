import type * as records from '../../generated/types/records.ts'
import { parseCitation, titleKey } from '../vocabulary/citation.ts'
import type { Project } from '../vocabulary/model.ts'
import { titlesOf } from '../vocabulary/names.ts'
import { numberOf, textsOf } from '../vocabulary/parameter.ts'
import type {
  FlowView,
  Institution,
  InstitutionPlan,
  NetworkView,
  RightStepView,
  StationView,
  TownReform,
} from '../vocabulary/reform.ts'
import { APPROVED } from '../vocabulary/states.ts'
import { legalPeriod } from './periods.ts'
import { type Row, stated } from './plain-rows.ts'

export function planRow(project: Project, plan: InstitutionPlan, { record }: TownReform): Row {
  const features = plan.institutions.filter(({ group }) => group === 'feature').length
  const featureMinimum = numberOf(project, 'institution.feature-min')
  const featureMaximum = numberOf(project, 'institution.feature-max')
  const deputySections = plan.institutions.filter(({ grade }) => grade === 'deputy-section').length
  const wanted = numberOf(project, 'institution.deputy-section-count')
  return {
    settled: APPROVED.includes(record.state),
    counted: plan.counted,
    cap: plan.cap ?? -1,
    capSource: plan.capSource,
    free: plan.free,
    features,
    featureMinimum: featureMinimum ?? -1,
    featureMaximum: featureMaximum ?? -1,
    featuresOff: Math.max(0, features - (featureMaximum ?? features)) + Math.min(0, features - (featureMinimum ?? 0)),
    deputySections,
    deputySectionsWanted: wanted ?? -1,
    deputySectionsOff: wanted === undefined ? 0 : deputySections - wanted,
    missingCommon: plan.missingCommon,
    uncovered: plan.uncovered.map(({ name }) => name),
    lackingSteps: plan.route.filter(({ done }) => done === undefined).map(({ step }) => step.name),
    outOfOrder: plan.outOfOrder,
    coordination: plan.coordination.map(({ name, temporary, endsOn, endsWhen }) => ({
      name,
      temporary: temporary ?? false,
      ends: endsOn !== undefined || endsWhen !== undefined,
    })),
  }
}

export function institutionRow(institution: Institution, plan: InstitutionPlan, { record }: TownReform): Row {
  return {
    name: institution.name,
    group: institution.group,
    nature: institution.nature,
    establishment: institution.establishment ?? '',
    grade: institution.grade ?? '',
    gradeApproved: institution.gradeApproval !== undefined,
    registered: institution.registration !== undefined,
    shared: plan.overlaps
      .filter(({ institutions }) => institutions.indexOf(institution) > 0)
      .map((each) => `${each.function.name}（${each.institutions[0]?.name}）`),
    grounds: institution.grounds.length,
    requestedBy: institution.requestedBy ?? '',
    settled: APPROVED.includes(record.state),
  }
}

export function rightStepRow({ right, step }: RightStepView): Row {
  return {
    right: right.id,
    name: step.name,
    actor: step.actor ?? '',
    form: step.form ?? '',
    deadline: step.deadline ?? '',
    decides: step.decides ?? false,
  }
}

export function stationRow(project: Project, station: StationView): Row {
  const { establishment, managed, reform, grant } = station.record
  const rights = project.reform.stations?.record.rights.map(({ id }) => id as string) ?? []
  return {
    name: station.unit.record.name,
    instruments: instrumentsOf(project, station.unit.record.basis),
    tier: establishment.tier,
    establishment: establishment.kind,
    tierApproved: establishment.approval !== undefined,
    personnel: managed?.personnel ?? '',
    funds: managed?.funds ?? '',
    cadres: managed?.cadres ?? '',
    reformStatus: reform?.status ?? '',
    granted: grant !== undefined,
    sum: station.granted ?? '',
    total: grant?.total ?? '',
    totalOff: station.totalOff,
    unevenParts: station.unevenParts,
    countyBudget: stated(grant?.countyBudget),
    townTransfer: stated(grant?.townTransfer),
    lackingRights: textsOf(project, 'station.rights').filter((right) => !rights.includes(right)),
  }
}

function instrumentsOf({ instruments }: Project, basis: readonly records.Citation[] = []): readonly string[] {
  return basis.flatMap(({ cite }) => {
    const parsed = parseCitation(cite)
    if ('problem' in parsed) return []
    const key = titleKey(parsed.title)
    const found = [...instruments.values()].find(({ record }) =>
      titlesOf(record).some((name) => titleKey(name) === key),
    )
    return found ? [found.record.id] : []
  })
}

export function networkRow(project: Project, network: NetworkView): Row {
  const windows = project.reform.network?.record.windows ?? []
  const stated = network.record.stationCount?.count
  const stations = network.nodes.length
  return {
    stations,
    stationsStated: stated ?? -1,
    stationsOff: stated === undefined ? 0 : stations - stated,
    unreachable: network.unreachable.map(({ record }) => record.name),
    unserved: network.unserved.map((village) => `${village.name}（${village.stations.length} 个）`),
    acceptWindows: windows.filter(({ stages }) => stages.includes('accept')).length,
    mixedWindows: windows
      .filter(
        ({ stages }) => stages.includes('accept') && stages.some((each) => each === 'handle' || each === 'decide'),
      )
      .map(({ name }) => name),
  }
}

export function flowRow(project: Project, flow: FlowView): Row {
  const { legal, path } = flow
  const comparable = legal && (legal.unit === 'working-day' || legal.unit === 'calendar-day')
  return {
    accept: flow.accept,
    decide: flow.decide ?? '',
    lawful: flow.lawful,
    lacking: flow.lacking,
    toDecision: path?.toDecision ?? -1,
    toDelivery: path?.toDelivery ?? -1,
    legalDays: comparable ? legal.count : -1,
    deliveryDays: flow.entry.item.record.kind === 'licence' ? deliveryDays(project) : -1,
  }
}

function deliveryDays({ policies }: Project): number {
  return legalPeriod(policies.tables, 'licence-delivery')?.count ?? -1
}
