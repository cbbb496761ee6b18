import { lawfulOf } from '../policy/lawful.ts'
import { covers, type Interval, type IsoDate, intersect } from '../vocabulary/date.ts'
import type { Choice, Department, Item, Source, State, Town } from '../vocabulary/model.ts'
import { countyGovernment, departmentName, townAuthority } from '../vocabulary/names.ts'
import type { Actor, Entry, History, TransferStatus, Validity } from '../vocabulary/program.ts'
import { IN_FORCE, ON_THE_WAY } from '../vocabulary/states.ts'
import type { CountyGrounds, Grounds } from './grounds.ts'
import { holderOf } from './holder.ts'
import { itemPhase } from './item-force.ts'
import { transferStatus } from './transfer-status.ts'

export function statutoryEntry(grounds: Grounds, county: CountyGrounds, town: Town, item: Item): Entry {
  const source = item.record.sources[0] ?? 'statutory'
  const holder =
    source === 'station' || source === 'forwarded'
      ? holderOf(grounds, item, county.record.code, grounds.asOf)
      : undefined
  return {
    item,
    town,
    reason: { kind: 'by-law' },
    source,
    holder,
    ...parties(grounds, county, town, item, source, holder),
    actsAs: actor(item, source, holder),
    lawful: lawfulOf({ item, town, source, holder }, grounds.tables),
    transferStatus: null,
    transferBasis: [],
    validity: 'in-force',
    interval: itemPhase(item, grounds.asOf).interval,
    history: null,
  }
}

export function chosenEntry(
  grounds: Grounds,
  county: CountyGrounds,
  town: Town,
  choice: Choice,
  history: History,
): Entry {
  const { item } = choice
  const source = readSource(choice)
  const holder = holderOf(grounds, item, county.record.code, grounds.asOf)
  const acting = source === 'entrusted' ? (choice.delegator ?? holder) : holder
  const transferBasis = [...item.transferBasis, ...choice.transferBasis]
  const status = transferStatus(grounds, source, transferBasis, choice)
  const interval = chosenInterval(grounds, choice, history)
  return {
    item,
    town,
    reason: { kind: 'chosen', choice },
    source,
    holder,
    ...parties(grounds, county, town, item, source, acting),
    actsAs: actor(item, source, acting),
    lawful: lawfulOf({ item, town, source, holder: acting }, grounds.tables),
    transferStatus: status,
    transferBasis,
    validity: validity(history.state, status, interval, grounds.asOf),
    interval,
    history,
  }
}

/** The days on which everything that a chosen entry rests on holds: item and law, choice, decision, and the steps of the county. */
export function chosenInterval(grounds: Grounds, choice: Choice, history: History): Interval {
  const decision = choice.decision?.record
  return [choice.interval, { from: decision?.effectiveFrom, to: decision?.effectiveTo }, history.interval].reduce(
    intersect,
    itemPhase(choice.item, grounds.asOf).interval,
  )
}

/** 「授权办理」 without a statute is entrustment (行诉解释第二十条第三款). */
export function readSource(choice: Choice): Source {
  return choice.record.source === 'authorised' ? 'entrusted' : choice.record.source
}

function parties(
  grounds: Grounds,
  county: CountyGrounds,
  town: Town,
  item: Item,
  source: Source,
  department: Department | undefined,
): Pick<Entry, 'actsInNameOf' | 'performedBy'> {
  const own = townAuthority(county.record, town.record)
  if (source === 'statutory' || source === 'conferred') return { actsInNameOf: own, performedBy: own }
  const decider = departmentName(
    (department ?? item.department).record,
    county.record,
    grounds.city,
    county.file?.record,
  )
  if (source === 'station') return stationParties(grounds, town, item, decider)
  if (item.record.holder === 'county-government' && source !== 'entrusted')
    return { actsInNameOf: countyGovernment(county.record), performedBy: own }
  return { actsInNameOf: decider, performedBy: own }
}

function actor(item: Item, source: Source, department: Department | undefined): Actor {
  if (source === 'statutory' || source === 'conferred') return 'town'
  if (source === 'station') return item.record.station?.name === 'own' ? 'station' : 'department'
  if (item.record.holder === 'county-government' && source !== 'entrusted') return 'county-government'
  return department?.record.nature === 'vertical' ? 'vertical' : 'department'
}

function stationParties(
  grounds: Grounds,
  town: Town,
  item: Item,
  department: string,
): Pick<Entry, 'actsInNameOf' | 'performedBy'> {
  const station = item.record.station
  const unit = station && grounds.units.get(station.unit)
  const performedBy = `${department}${town.record.name.replace(/(镇|乡|街道)$/, '')}${unit?.record.name ?? ''}`
  return { actsInNameOf: station?.name === 'own' ? performedBy : department, performedBy }
}

function validity(state: State, status: TransferStatus, interval: Interval, on: IsoDate): Validity {
  if (state === 'suspended') return 'suspended'
  if (status === 'unproven') return 'draft'
  if (ON_THE_WAY.includes(state)) return 'not-yet'
  if (!IN_FORCE.includes(state)) return 'draft'
  return covers(interval, on) ? 'in-force' : 'not-yet'
}
