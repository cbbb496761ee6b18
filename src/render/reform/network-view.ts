import { Decimal } from 'decimal.js'
import type { NetworkTier, Period } from '../../../generated/types/records.ts'
import { departmentName } from '../../vocabulary/names.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { FlowView, NetworkView, NodeView, TownReformView } from '../../vocabulary/reform.ts'
import type { Row } from '../documents/document.ts'
import type { WordOf } from '../documents/kinds.ts'
import { parameterRows } from './parameter-rows.ts'

const TIERS: readonly NetworkTier[] = ['village', 'town', 'county']

/** What the template of a town's service network can name. */
export function networkDocument(program: Program, town: TownReformView, network: NetworkView, word: WordOf): object {
  const { project } = program
  const { county } = town.reform
  const { flows, nodes, record } = network
  const countyName = departmentName(network.county.record, county.record, project.city, county.file?.record)
  const centreName = `${town.reform.town.record.name}${network.centre.record.name}`
  const average = (tier: NetworkTier) =>
    ratio(
      flows.reduce((sum, { visits }) => sum + visits[tier], 0),
      flows.length,
    )
  return {
    countyTier: countyName,
    centre: centreName,
    stationCount: String(nodes.length),
    stationSource: record.stationCount
      ? `${record.stationCount.document.title}，${word('documentStatus', record.stationCount.document.status)}`
      : word('reformPhrase', 'open'),
    flowCount: String(flows.length),
    atCentre: String(network.atCentre),
    atCentreShare: share(network.atCentre, flows.length),
    atVillage: String(network.atVillage),
    atVillageShare: share(network.atVillage, flows.length),
    countyVisits: average('county'),
    townVisits: average('town'),
    villageVisits: average('village'),
    coverage: coverage(network, word),
    nodes: nodes.map((node, index) => nodeRow(node, index, nodes, centreName, countyName, word)),
    windows: (project.reform.network?.record.windows ?? []).map(({ name, stages }) => ({
      name,
      stages: stages.map((stage) => word('flowStage', stage)).join('、'),
    })),
    flows: flows.map((flow) => flowRow(flow, word)),
    guides: TIERS.map((tier) => ({
      tier: word('networkTier', tier),
      place: placeOf(tier, network, centreName, countyName),
      rows: flows.flatMap((flow) => guideRow(flow, tier, word)),
    })).filter(({ rows }) => rows.length > 0),
    parameters: parameterRows(program, ['network.stages'], word),
  }
}

function nodeRow(
  { record, way, villages }: NodeView,
  index: number,
  nodes: readonly NodeView[],
  centre: string,
  county: string,
  word: WordOf,
): Row {
  const steps = (way ?? []).slice(1).map((id) => nodes.find((node) => node.record.id === id)?.record.name ?? '')
  const named = [...steps.filter((name) => name !== ''), ...(way ? [centre, county] : [])]
  return {
    number: String(index + 1),
    name: record.name,
    way: named.join(' → '),
    villages: villages.length === 0 ? word('reformPhrase', 'open') : villages.map(({ name }) => name).join('、'),
  }
}

function flowRow(flow: FlowView, word: WordOf): Row {
  const { item, source } = flow.entry
  const tiers = (list: readonly NetworkTier[]) => list.map((tier) => word('tierShort', tier)).join('、')
  const visits = TIERS.filter((tier) => flow.visits[tier] > 0).map(
    (tier) => `${word('tierShort', tier)}${flow.visits[tier]}`,
  )
  return {
    id: item.id,
    name: item.record.name,
    source: word('source', source),
    accept: tiers(flow.accept),
    handle: tiers(flow.handle),
    decide: flow.decide === undefined ? '' : word('tierShort', flow.decide),
    issue: `${tiers(flow.issue)}（${word('delivery', flow.delivery)}）`,
    days: flow.path ? String(flow.path.toDecision) : '',
    legal: period(flow.legal, word),
    delivery: flow.path ? String(flow.path.toDelivery) : '',
    visits: visits.length === 0 ? '0' : visits.join('、'),
  }
}

/** What one tier does for an item; no row where it does nothing. */
function guideRow(flow: FlowView, tier: NetworkTier, word: WordOf): readonly Row[] {
  const tasks = [
    ...(flow.accept.includes(tier) ? [word('nodeTask', `accept-${tier}`)] : []),
    ...(flow.handle.includes(tier) ? [word('nodeTask', `handle-${tier}`)] : []),
    ...(flow.decide === tier
      ? [`${word('nodeTask', `decide-${tier}`)}（${word('reformPhrase', 'in-name-of')}${flow.entry.actsInNameOf}）`]
      : []),
    ...(flow.issue.includes(tier) ? [word('nodeTask', `issue-${tier}`)] : []),
  ]
  if (tasks.length === 0) return []
  const materials = flow.entry.item.record.guide?.materials ?? []
  return [
    {
      id: flow.entry.item.id,
      name: flow.entry.item.record.name,
      tasks: tasks.join('；'),
      materials:
        materials.length === 0 ? word('reformPhrase', 'no-materials') : materials.map(({ name }) => name).join('、'),
      days: flow.path ? String(flow.path.toDecision) : '',
    },
  ]
}

function placeOf(tier: NetworkTier, { nodes }: NetworkView, centre: string, county: string): string {
  if (tier === 'town') return centre
  return tier === 'county' ? county : nodes.map(({ record }) => record.name).join('、')
}

function coverage({ record, unserved }: NetworkView, word: WordOf): string {
  const all = record.villages.length
  if (all === 0) return word('reformPhrase', 'no-villages')
  return `${all - unserved.length}/${all}（${share(all - unserved.length, all)}）`
}

function period(legal: Period | undefined, word: WordOf): string {
  return legal ? `${legal.count}${word('reformPhrase', legal.unit)}` : word('reformPhrase', 'no-period')
}

/** A share in percent to one decimal, rounded half up. */
function share(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${new Decimal(part).times(100).div(whole).toDecimalPlaces(1, Decimal.ROUND_HALF_UP)}%`
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '0' : new Decimal(part).div(whole).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString()
}
