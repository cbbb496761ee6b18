import type { PolicyExample } from '../../../generated/types/records.ts'
import { merge, type Record_ } from './merge.ts'

/** The files of a lawful reform that an example changes where it must; none where the example says nothing of it. */
export function exampleReform({ reform }: PolicyExample, town: string): Readonly<Record<string, Record_>> {
  if (!reform) return {}
  return {
    'catalogs/reform/institutions.yaml': merge(INSTITUTIONS, reform.institutions),
    'catalogs/reform/stations.yaml': merge(STATIONS, reform.stations),
    'catalogs/reform/network.yaml': merge(NETWORK, reform.network),
    [`catalogs/counties/${town.slice(0, 6)}/reform/${town}.yaml`]: merge({ town, ...TOWN }, reform.town),
  }
}

const REPORT = { title: '示例报道', status: 'external', reason: '示例' }

const INSTITUTIONS: Record_ = {
  source: REPORT,
  functions: [
    { id: 'party-work', name: '党建工作' },
    { id: 'window-service', name: '窗口服务' },
  ],
  common: [
    { unit: 'party-affairs-office', group: 'office', establishment: 'administrative', functions: ['party-work'] },
    { unit: 'service-centre', group: 'centre', establishment: 'institutional', functions: ['window-service'] },
  ],
  route: [
    { id: 'proposal', name: '提出方案', actor: 'town', act: 'propose' },
    { id: 'approval', name: '批准', actor: 'county-government', act: 'approve' },
  ],
}

const STEP = { name: '提出', actor: 'town', form: '示例表', deadline: 'station.command-deadline' }

const STATIONS: Record_ = {
  source: REPORT,
  rights: [
    { id: 'command', name: '指挥调度', steps: [STEP] },
    { id: 'appointment-proposal', name: '人事任免建议', steps: [STEP] },
    { id: 'assessment', name: '考核评价', steps: [STEP] },
  ],
}

const NETWORK: Record_ = {
  source: REPORT,
  windows: [
    { id: 'reception', name: '综合受理窗口', stages: ['accept'] },
    { id: 'back-office', name: '后台', stages: ['handle', 'decide'] },
  ],
  patterns: [
    {
      id: 'town-decides',
      sources: ['statutory', 'conferred', 'entrusted'],
      accept: ['village', 'town'],
      handle: ['town'],
      decide: 'town',
      issue: ['town'],
      days: { transfer: 1, handle: 2, decide: 1, issue: 1 },
    },
    {
      id: 'county-decides',
      sources: ['assisted', 'forwarded', 'call-county', 'station'],
      accept: ['village', 'town'],
      handle: ['county'],
      decide: 'county',
      issue: ['town'],
      days: { transfer: 1, handle: 2, decide: 1, issue: 1 },
    },
  ],
}

const TOWN: Record_ = {
  state: 'drafted',
  synthetic: true,
  institutions: {
    common: [{ unit: 'party-affairs-office' }, { unit: 'service-centre', grade: 'deputy-section' }],
    features: [
      {
        id: 'feature-one',
        name: '示例特色机构',
        nature: 'public-institution',
        functions: ['feature-work'],
        establishment: 'institutional',
        grounds: [{ need: '示例', evidence: '示例' }],
      },
    ],
    functions: [{ id: 'feature-work', name: '特色工作' }],
    route: [],
  },
  stations: [
    {
      unit: 'police-station',
      establishment: { tier: 'county', kind: 'administrative' },
      managed: { personnel: 'department', funds: 'department', cadres: 'department', business: 'department' },
    },
  ],
  network: {
    county: 'forestry',
    centre: 'service-centre',
    stationCount: { count: 1, document: REPORT },
    stations: [{ id: 'station-one', name: '示例服务站' }],
    villages: [{ id: 'village-one', name: '示例村', stations: ['station-one'] }],
  },
}

const STATED = { document: { title: '示例文件', status: 'verified' } }

/** What the policies of the reform need; stated only beside a reform, as they are needed only there. */
export const REFORM_PARAMETERS: Record_ = {
  'institution.cap': { value: 3, ...STATED },
  'institution.cap-counts': { value: ['office', 'centre', 'team', 'feature'], ...STATED },
  'institution.common-replaceable': { value: false, ...STATED },
  'institution.feature-min': { value: 1, ...STATED },
  'institution.feature-max': { value: 2, ...STATED },
  'institution.feature-criteria': { value: '示例标准', ...STATED },
  'institution.deputy-section-count': { value: 1, ...STATED },
  'station.rights': { value: ['command', 'appointment-proposal', 'assessment'], ...STATED },
  'station.command-deadline': { value: 1, ...STATED },
  'station.appointment-deadline': { value: 5, ...STATED },
  'station.assessment-deadline': { value: 10, ...STATED },
  'station.assessment-weight': { value: 50, ...STATED },
  'station.grant-parts': { value: ['public-expenses', 'wages', 'allowances', 'awards'], ...STATED },
  'network.stages': { value: ['前台综合受理', '后台分类办理', '统一窗口出件'], ...STATED },
}
