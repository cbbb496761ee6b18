import type { PolicyExample } from '../../../generated/types/records.ts'
import type { SourceFile } from '../../source/source-file.ts'
import { exampleAgreement } from './example-agreement.ts'
import { CALENDAR, county, GROUNDED } from './example-county.ts'
import { peopleFiles, peopleParameters } from './example-people.ts'
import { exampleReform, REFORM_PARAMETERS } from './example-reform.ts'
import { merge, type Record_ } from './merge.ts'

const TOWN = '990101100'

/** The whole project that an example stands in, as files: a county with one town, few registers, one item and its choice. */
export function exampleProject(example: PolicyExample): readonly SourceFile[] {
  const item = exampleItem(example)
  const items = [item, ...(example.items ?? []).map((patch) => merge(baseItem(String(patch.kind)), patch))]
  const files: Record<string, unknown> = {
    'catalogs/edition.yaml': edition(example),
    'catalogs/divisions.yaml': divisions(example),
    'catalogs/departments.yaml': { departments: patched(DEPARTMENTS, example.departments) },
    'catalogs/units.yaml': { units: UNITS },
    'catalogs/parameters.yaml': { parameters: parameters(example) },
    'catalogs/instruments/example.yaml': { instruments: patched(INSTRUMENTS, example.instruments) },
    'catalogs/calendar/2025.yaml': CALENDAR,
    'catalogs/counties/990101/county.yaml': county(example),
    [`catalogs/counties/990101/towns/${TOWN}.yaml`]: townFile(example, item),
    ...exampleReform(example, TOWN),
    ...agreementsFile(example, item),
    ...peopleFiles(example, TOWN),
  }
  for (const [prefix, folder] of Object.entries(FOLDERS)) {
    const own = items.filter((each) => String(each.id).startsWith(prefix))
    if (own.length === 0) continue
    files[`catalogs/${folder}/catalog.yaml`] = merge(catalog(folder), example.catalog)
    files[`catalogs/${folder}/items.yaml`] = { items: own }
  }
  return Object.entries(files)
    .map(([path, value]) => ({ path, text: `${JSON.stringify(value, null, 1)}\n` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

const FOLDERS: Readonly<Record<string, string>> = {
  lic: 'statutory-licences',
  svc: 'delegated-services',
  enf: 'statutory-enforcement',
  dlg: 'delegated-enforcement',
}

function patched(records: readonly Record_[], patches: Record_ | undefined): readonly Record_[] {
  return records.map((record) => merge(record, patches?.[String(record.id)] as Record_ | undefined))
}

function edition({ asOf, edition: patch }: PolicyExample): Record_ {
  return merge(
    {
      id: 'example',
      title: '示例',
      version: '0.1.0',
      publisher: '示例',
      kind: 'reference',
      asOf: asOf ?? '2025-04-30',
      horizon: '2025-04',
      package: 'example',
    },
    patch,
  )
}

function divisions({ town }: PolicyExample): Record_ {
  const own = merge({ code: TOWN, name: '示例镇', kind: 'town' }, town)
  const neighbour = { code: '990101101', name: '邻镇', kind: 'town' }
  return {
    province: { code: '990000', name: '示例省' },
    city: { code: '990100', name: '示例市' },
    counties: [
      { code: '990101', name: '示例县', kind: 'county', towns: [own, neighbour] },
      { code: '990102', name: '邻县', kind: 'county', towns: [{ code: '990102100', name: '邻县镇', kind: 'town' }] },
    ],
  }
}

const DEPARTMENTS: readonly Record_[] = [
  { id: 'forestry', name: '林业局', nature: 'government-department', fields: ['forestry'] },
  { id: 'urban-management', name: '城市管理局', nature: 'government-department', fields: ['urban-management'] },
  { id: 'market-supervision', name: '市场监督管理局', nature: 'government-department', fields: ['market-supervision'] },
]

const UNITS: readonly Record_[] = [
  { id: 'town-government', name: '人民政府', nature: 'town-government' },
  { id: 'service-centre', name: '便民服务中心', nature: 'public-institution' },
  { id: 'party-affairs-office', name: '党政综合办公室', nature: 'internal-office' },
  { id: 'enforcement-team', name: '综合执法队', nature: 'enforcement-team' },
  { id: 'subdistrict-office', name: '办事处', nature: 'subdistrict-office' },
  { id: 'village-committee', name: '村民委员会', nature: 'village-committee' },
  {
    id: 'market-office',
    name: '市场监督管理所',
    nature: 'dispatched-office',
    basis: [{ cite: '《工商行政管理所条例》第二条', role: 'establishes', anchor: '示例' }],
  },
  { id: 'police-station', name: '派出所', nature: 'dispatched-office' },
  { id: 'tax-office', name: '税务所', nature: 'dispatched-office' },
]

function instrument(id: string, title: string, level: string, issuerTier = 'national'): Record_ {
  const versions = [{ date: '2020-01-01', effectiveFrom: '2020-01-01', status: 'verified' }]
  return { id, title, level, issuer: '示例', issuerTier, versions }
}

const INSTRUMENTS: readonly Record_[] = [
  instrument('example-law', '示例法', 'law'),
  instrument('example-regulation', '示例条例', 'administrative-regulation'),
  instrument('example-local-regulation', '示例省条例', 'local-regulation', 'provincial'),
  instrument('example-departmental-rule', '示例部规章', 'departmental-rule'),
  instrument('example-provincial-rule', '示例省规章', 'local-government-rule', 'provincial'),
  instrument('example-notice', '示例通知', 'normative-document', 'municipal'),
  instrument('administrative-licensing-law', '行政许可法', 'law'),
  instrument('administrative-penalty-law', '行政处罚法', 'law'),
  instrument('urban-and-rural-planning-law', '城乡规划法', 'law'),
  instrument('land-administration-law', '土地管理法', 'law'),
  instrument('food-safety-law', '食品安全法', 'law'),
  instrument('public-security-penalties-law', '治安管理处罚法', 'law'),
  instrument('tax-collection-law', '税收征收管理法', 'law'),
  instrument('drug-administration-law-implementing-regulation', '药品管理法实施条例', 'administrative-regulation'),
  instrument('market-entity-registration-implementing-rules', '市场主体登记管理条例实施细则', 'departmental-rule'),
  instrument('highway-law', '公路法', 'law'),
  instrument('household-registration-regulation', '户口登记条例', 'law'),
  instrument('industry-and-commerce-station-regulation', '工商行政管理所条例', 'administrative-regulation'),
]

const EXAMPLE_DOCUMENT: Record_ = { title: '示例文件', status: 'verified' }

function parameters(example: PolicyExample): readonly Record_[] {
  const base: Record<string, unknown> = {
    'transfer.general-clauses': {
      value: ['《行政许可法》第二十四条第一款', '《行政处罚法》第二十条第一款'],
      document: { title: '行政许可法', status: 'verified' },
    },
    'licence.lists': { value: '示例清单', document: { title: '示例清单', status: 'verified' } },
    ...(example.reform ? REFORM_PARAMETERS : {}),
    'selection.optional-minimum': { value: 0, document: EXAMPLE_DOCUMENT },
    'selection.optional-maximum': { value: 20, document: EXAMPLE_DOCUMENT },
    'evaluation.cycle-months': { value: 12, document: EXAMPLE_DOCUMENT },
    'capacity.items-per-officer': { value: 10, document: EXAMPLE_DOCUMENT },
    'transition.pending-cases': { value: '没有规定', document: EXAMPLE_DOCUMENT },
    'decision.major-catalogue': { value: '没有列入', document: EXAMPLE_DOCUMENT },
    ...peopleParameters(example),
    ...example.parameters,
  }
  return Object.entries(base).flatMap(([id, value]) =>
    value === null ? [] : [{ id, name: id, ...(value as Record_) }],
  )
}

function townFile(example: PolicyExample, item: Record_): Record_ {
  const choices = example.choices ?? (isByLaw(item) ? [] : [choice(example, item)])
  const base = { town: TOWN, state: example.through ?? 'drafted', synthetic: true, choices }
  return merge(example.through === undefined ? base : { ...base, ...GROUNDED }, example.file)
}

function isByLaw({ sources }: Record_): boolean {
  return Array.isArray(sources) && (sources[0] === 'statutory' || sources[0] === 'station')
}

function choice({ choice: patch }: PolicyExample, item: Record_): Record_ {
  const source = patch?.source ?? (item.sources as readonly string[])[0]
  const parties = {
    ...(source === 'entrusted' || source === 'authorised' ? { delegator: 'forestry' } : {}),
    ...(source === 'conferred' ? { decision: 'example-decision' } : {}),
  }
  const grounds = source === 'conferred' ? { need: '示例理由', capacity: '示例理由' } : {}
  return merge({ item: item.id, source, ...parties, ...grounds }, patch)
}

/** Only where an example states an agreement or the totals that were given out. */
function agreementsFile({ agreement, totals }: PolicyExample, item: Record_): Record<string, unknown> {
  if (!agreement && !totals) return {}
  return {
    'catalogs/counties/990101/agreements.yaml': {
      county: '990101',
      ...(agreement ? { agreements: [merge(exampleAgreement(TOWN, String(item.id)), agreement)] } : {}),
      ...(totals ? { totals: [{ town: TOWN, ...totals }] } : {}),
    },
  }
}

function exampleItem({ item }: PolicyExample): Record_ {
  const merged = merge(baseItem(String(item?.kind ?? 'penalty')), item)
  if (!isByLaw(merged)) return merged
  const { obligation: _none, transferBasis: _neither, ...rest } = merged
  return { ...rest, id: merged.kind === 'licence' ? 'lic-0001' : 'enf-0001' }
}

function cite(at: string, role: string): Record_ {
  return { cite: `《示例法》${at}`, role, anchor: '示例' }
}

/** A lawful item of a kind, which every example changes where it must. */
function baseItem(kind: string): Record_ {
  const enforcement = ['penalty', 'coercive-measure', 'coercive-execution', 'inspection', 'order'].includes(kind)
  const common = {
    id: enforcement ? 'dlg-0001' : 'svc-0001',
    kind,
    name: '示例事项',
    department: 'forestry',
    field: 'forestry',
    holder: 'county-department',
    basis: [cite('第一条', kind === 'penalty' ? 'penalty' : 'establishes')],
    transferBasis: [{ cite: '《示例条例》第九条', role: 'transfer', anchor: '示例' }],
    sources: ['entrusted', 'assisted'],
    obligation: 'optional',
  }
  switch (kind) {
    case 'licence':
      return { ...common, isLicence: 'yes' }
    case 'penalty':
      return {
        ...common,
        sources: ['entrusted', 'conferred', 'call-county'],
        violation: '示例违法行为',
        penalties: [
          { kind: 'warning', against: 'any' },
          { kind: 'fine', against: 'person', maximum: 200 },
        ],
      }
    case 'coercive-measure':
      return { ...common, sources: ['call-county', 'conferred'], measures: ['seal'] }
    case 'coercive-execution':
      return { ...common, sources: ['call-county'], executions: ['restore'] }
    case 'inspection':
      return { ...common, sources: ['conferred', 'entrusted'], inspects: '示例对象' }
    case 'order':
      return { ...common, sources: ['call-county'], orders: '改正' }
    default:
      return common
  }
}

function catalog(folder: string): Record_ {
  return { id: folder, title: '示例目录', version: '1', effectiveFrom: '2020-01-01', binding: 'reference' }
}
