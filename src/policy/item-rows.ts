import type * as records from '../../generated/types/records.ts'
import { remembered } from '../memory/remembered.ts'
import { readCitation, titleKey } from '../vocabulary/citation.ts'
import { type IsoDate, phase } from '../vocabulary/date.ts'
import type { Citation, Instrument, Item } from '../vocabulary/model.ts'
import { highestLevel } from './establishing.ts'
import { lackingElements, procedureRow, type Row, stated } from './plain-rows.ts'
import type { TableSet } from './table.ts'

const NO_PERIOD: Row = { absent: true, count: -1, unit: '', level: '', instrument: '' }

/** What rows say of an instrument that a text of an item cites. */
interface Law {
  readonly id: string
  readonly level: string
}

/** The row of an item, as of a day and by the tables and the register of instruments. */
export function itemRow(item: Item, maker: ItemRowMaker): Row {
  return rowOf(item, maker)
}

const rowOf = remembered((item: Item, maker: ItemRowMaker) => maker.row(item))

/** Of the register, rows depend on names and levels alone: a new version of a law leaves them as they are. */
export function itemRowMaker(tables: TableSet, asOf: IsoDate, instruments: Iterable<Instrument>): ItemRowMaker {
  const named = [...instruments].flatMap(({ record: { id, level, title, aliases = [] } }) =>
    [title, ...aliases].flatMap((name) => [name, id, level]),
  )
  return makerFor(tables, asOf, named)
}

const makerFor = remembered(
  (tables: TableSet, asOf: IsoDate, named: readonly string[]) => new ItemRowMaker(tables, asOf, named),
)

export function citationRow({ role, instrument, version, provision, standing, unverified }: Citation): Row {
  return {
    role,
    level: instrument.record.level,
    issuerTier: instrument.record.issuerTier,
    instrument: instrument.record.id,
    article: provision?.article ?? -1,
    version: version?.date ?? '',
    effectiveFrom: version?.effectiveFrom ?? '',
    standing,
    verified: unverified === undefined && version?.status === 'verified',
  }
}

export class ItemRowMaker {
  readonly #tables: TableSet
  readonly #asOf: IsoDate
  readonly #laws = new Map<string, Law>()

  /** @param named name, id and level of every name of every instrument, one after another */
  constructor(tables: TableSet, asOf: IsoDate, named: readonly string[]) {
    this.#tables = tables
    this.#asOf = asOf
    for (let index = 0; index < named.length; index += 3) {
      const [name = '', id = '', level = ''] = named.slice(index, index + 3)
      this.#laws.set(titleKey(name), { id, level })
    }
  }

  row(item: Item): Row {
    const { record } = item
    const licence = record.kind === 'licence' ? record : undefined
    const penalty = record.kind === 'penalty' ? record : undefined
    const establishedAt = highestLevel(item)
    return {
      id: item.id,
      asOf: this.#asOf,
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
      ended: phase({ to: record.effectiveTo }, this.#asOf) === 'after',
      basis: item.basis.map((each) => citationRow(each)),
      transferBasis: item.transferBasis.map((each) => citationRow(each)),
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
    if (!period) return NO_PERIOD
    return {
      absent: false,
      count: period.count,
      unit: period.unit,
      level: this.#level(period.cite),
      instrument: this.#law(period.cite)?.id ?? '',
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
    return this.#law(cite)?.level ?? ''
  }

  #law(cite: string | undefined): Law | undefined {
    const parsed = cite === undefined ? undefined : readCitation(cite)
    return parsed && !('problem' in parsed) ? this.#laws.get(titleKey(parsed.title)) : undefined
  }
}
