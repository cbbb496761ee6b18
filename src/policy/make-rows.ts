import type * as records from '../../generated/types/records.ts'
import { readCitation, titleKey } from '../vocabulary/citation.ts'
import { phase } from '../vocabulary/date.ts'
import type { Citation, Instrument, Item, Project } from '../vocabulary/model.ts'
import type { Entry, Program, TownList } from '../vocabulary/program.ts'
import { highestLevel } from './establishing.ts'
import { decisionRow, historyFields, lackingElements, outsideOf, procedureRow, type Row, stated } from './plain-rows.ts'
import { relationsOf } from './rivals.ts'
import type { TableSet } from './table.ts'
import { townRow } from './town-row.ts'

const PERIOD: Row = { absent: true, count: -1, unit: '', level: '', instrument: '' }
/** Makes the rows that predicates read from a resolved program. The row of an item, and that of a town, is made once. */
export class RowMaker {
  readonly #project: Project
  readonly #tables: TableSet
  readonly #items = new Map<Item, Row>()
  readonly #towns = new Map<TownList, Row>()
  readonly #instruments = new Map<string, Instrument>()
  readonly #relations: ReturnType<typeof relationsOf>

  constructor(program: Program, tables: TableSet) {
    this.#project = program.project
    this.#tables = tables
    this.#relations = relationsOf(program)
    for (const instrument of program.project.instruments.values())
      for (const name of [instrument.record.title, ...(instrument.record.aliases ?? [])])
        this.#instruments.set(titleKey(name), instrument)
  }

  item(item: Item): Row {
    const known = this.#items.get(item)
    if (known) return known
    const row = this.#makeItem(item)
    this.#items.set(item, row)
    return row
  }

  citation(citation: Citation): Row {
    const { instrument, version, provision } = citation
    return {
      role: citation.role,
      level: instrument.record.level,
      issuerTier: instrument.record.issuerTier,
      instrument: instrument.record.id,
      article: provision?.article ?? -1,
      version: version?.date ?? '',
      effectiveFrom: version?.effectiveFrom ?? '',
      standing: citation.standing,
      verified: citation.unverified === undefined && version?.status === 'verified',
    }
  }

  entry(entry: Entry): Row {
    const choice = entry.reason.kind === 'chosen' ? entry.reason.choice : undefined
    const said = choice?.record
    const performer = said?.performer === undefined ? undefined : this.#project.units.get(said.performer)
    return {
      chosen: choice !== undefined,
      source: entry.source,
      input: said?.source ?? '',
      outside: outsideOf(entry),
      transferStatus: entry.transferStatus ?? '',
      validity: entry.validity,
      ...historyFields(entry, choice),
      actsAs: entry.actsAs,
      holder: entry.holder?.record.id ?? '',
      holderNature: entry.holder?.record.nature ?? '',
      delegator: said?.delegator ?? '',
      agentNature: choice?.agent?.record.nature ?? '',
      performerNature: performer?.record.nature ?? '',
      nameUsed: said?.nameUsed ?? '',
      seal: said?.seal ?? '',
      costBearer: said?.costBearer ?? '',
      claimsDecision: said?.claimsDecision ?? false,
      territory: said?.territory ?? '',
      decision: decisionRow(choice?.decision?.record, entry.item.id),
      lawful: entry.lawful,
      rivals: this.#relations.rivals(entry),
      sharers: this.#relations.sharers(entry),
    }
  }

  town(list: TownList): Row {
    const known = this.#towns.get(list)
    if (known) return known
    const row = townRow(this.#project, list)
    this.#towns.set(list, row)
    return row
  }

  parameter(record: records.Parameter): Row {
    return { id: record.id, value: String(record.value), status: record.document.status }
  }

  #makeItem(item: Item): Row {
    const { record } = item
    const licence = record.kind === 'licence' ? record : undefined
    const penalty = record.kind === 'penalty' ? record : undefined
    const establishedAt = highestLevel(item)
    return {
      id: item.id,
      asOf: this.#project.asOf,
      catalog: item.catalog.id,
      kind: record.kind,
      name: record.name,
      department: record.department,
      departmentNature: item.department.record.nature,
      field: record.field,
      holder: record.holder,
      holderPhrase: record.holderPhrase ?? '',
      sources: record.sources,
      binding: item.catalog.binding,
      area: record.applies?.area ?? '',
      designation: record.applies?.designation ?? '',
      effectiveTo: record.effectiveTo ?? '',
      ended: phase({ to: record.effectiveTo }, this.#project.asOf) === 'after',
      basis: item.basis.map((each) => this.citation(each)),
      transferBasis: item.transferBasis.map((each) => this.citation(each)),
      establishedAt: establishedAt ?? '',
      establishable: this.#establishable('establishing', { kind: record.kind }, establishedAt),
      isLicence: licence?.isLicence ?? '',
      licenceType: licence?.licenceType ?? '',
      listed: licence?.listed ?? '',
      violation: 'violation' in record ? (record.violation ?? '') : '',
      penalties: (penalty?.penalties ?? []).map((each) => ({
        kind: each.kind,
        against: each.against ?? 'any',
        minimum: each.minimum ?? -1,
        maximum: each.maximum ?? -1,
        formula: each.formula ?? '',
        unstated: each.unstated ?? '',
        cite: each.cite ?? '',
        establishable: this.#establishable('establishing-penalty', { penalty: each.kind }, establishedAt),
      })),
      measures: record.kind === 'coercive-measure' ? record.measures : [],
      executions: record.kind === 'coercive-execution' ? record.executions : [],
      technical: penalty?.technical ?? false,
      stationName: record.station?.name ?? '',
      stationUnit: record.station?.unit ?? '',
      guide: this.#guide(record),
      procedure: procedureRow(record.procedure),
      remedies: this.#remedies(record.remedies),
    }
  }

  #establishable(table: string, input: Record<string, string>, level: string | undefined): string {
    if (level === undefined || level === '') return ''
    return this.#tables.decide(table, { ...input, level })?.gives.allowed ?? 'yes'
  }

  #guide({ guide, kind }: records.Item): Row {
    const fee = guide?.fee
    return {
      absent: guide === undefined,
      publishAs: guide?.publishAs ?? '',
      lacking: guide && kind === 'licence' ? lackingElements(guide) : [],
      conditions: (guide?.conditions ?? []).map((each) =>
        typeof each === 'string'
          ? { text: each, cite: '', level: '' }
          : { text: each.text, cite: each.cite ?? '', level: this.#level(each.cite) },
      ),
      materials: (guide?.materials ?? []).map((each) => ({
        name: each.name,
        origin: each.origin ?? '',
        necessity: each.necessity ?? '',
        proof: each.proof ?? false,
        shared: each.shared ?? false,
        cite: each.cite ?? '',
        level: this.#level(each.cite),
        requestedBy: each.requestedBy ?? '',
        issuedBy: each.issuedBy ?? '',
        howTo: each.howTo ?? '',
      })),
      steps: (guide?.steps ?? []).map((each) => ({
        name: each.name,
        kind: each.kind ?? '',
        staff: each.staff ?? -1,
        noticed: stated(each.noticed),
        period: this.#period(each.period),
      })),
      intermediaries: (guide?.intermediaries ?? []).map((each) => ({
        text: each.name,
        cite: each.cite,
        level: this.#level(each.cite),
      })),
      legalPeriod: this.#period(guide?.legalPeriod),
      promisedPeriod: this.#period(guide?.promisedPeriod),
      joint: guide?.joint ?? false,
      feeCharged: fee?.charged ?? false,
      feeLevel: this.#level(fee?.cite),
      feeCite: fee?.cite ?? '',
      feeStandard: fee?.standard ?? '',
      onPlatform: stated(guide?.onPlatform),
      quota: guide?.quota ?? '',
      quotaOrder: guide?.quotaOrder ?? '',
      channels: guide?.channels ?? [],
      onlyChannel: guide?.onlyChannel ?? false,
      places: guide?.places ?? [],
      inPerson: guide?.inPerson ?? '',
      validYears: guide?.renewal?.validYears ?? -1,
      reminderDays: guide?.renewal?.reminderDays ?? -1,
      refusalReasons: stated(guide?.refusal?.reasons),
      refusalRemedies: stated(guide?.refusal?.remedies),
      receiptSeal: stated(guide?.receipt?.seal),
      receiptDate: stated(guide?.receipt?.date),
    }
  }

  #period(period: records.Period | undefined): Row {
    if (!period) return PERIOD
    return {
      absent: false,
      count: period.count,
      unit: period.unit,
      level: this.#level(period.cite),
      instrument: this.#instrument(period.cite)?.record.id ?? '',
    }
  }

  #remedies(record: records.StatedRemedies | undefined): Row {
    return {
      absent: record === undefined,
      respondent: record?.respondent ?? '',
      reviewBody: record?.reviewBody ?? '',
      reviewDays: record?.reviewDays ?? -1,
      reviewCite: record?.reviewCite ?? '',
      reviewLevel: this.#level(record?.reviewCite),
      suitDays: record?.suitDays ?? -1,
      suitCite: record?.suitCite ?? '',
      suitLevel: this.#level(record?.suitCite),
      suitMonths: record && record.suitDays === undefined ? 6 : -1,
      reviewFirst: stated(record?.reviewFirst),
      court: stated(record?.court),
      untoldDays: record?.untoldDays ?? -1,
    }
  }

  #level(cite: string | undefined): string {
    return this.#instrument(cite)?.record.level ?? ''
  }

  #instrument(cite: string | undefined): Instrument | undefined {
    const parsed = cite === undefined ? undefined : readCitation(cite)
    return parsed && !('problem' in parsed) ? this.#instruments.get(titleKey(parsed.title)) : undefined
  }
}
