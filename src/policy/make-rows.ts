import type * as records from '../../generated/types/records.ts'
import { remembered } from '../memory/remembered.ts'
import type { Item, Unit } from '../vocabulary/model.ts'
import type { Entry, Program } from '../vocabulary/program.ts'
import { type ItemRowMaker, itemRow, itemRowMaker } from './item-rows.ts'
import { decisionRow, historyFields, outsideOf, type Row } from './plain-rows.ts'
import type { Rivalry } from './rivals.ts'
import type { TableSet } from './table.ts'

/** Makes the rows that predicates read from a resolved program. */
export class RowMaker {
  readonly #items: ItemRowMaker
  readonly #units: ReadonlyMap<string, Unit>

  constructor(items: ItemRowMaker, units: readonly Unit[]) {
    this.#items = items
    this.#units = new Map(units.map((unit) => [unit.record.id, unit]))
  }

  item(item: Item): Row {
    return itemRow(item, this.#items)
  }

  /** @param rivalry how the entry stands to the others of its town */
  entry(entry: Entry, rivalry: Rivalry): Row {
    const performer = entry.reason.kind === 'chosen' ? entry.reason.choice.record.performer : undefined
    return entryRow(entry, this.#units.get(performer ?? ''), rivalry)
  }

  parameter(record: records.Parameter): Row {
    return { id: record.id, value: String(record.value), status: record.document.status }
  }
}

/** The maker of rows for a program. */
export function rowMaker({ project, asOf }: Program, tables: TableSet): RowMaker {
  return makerOf(itemRowMaker(tables, asOf, project.instruments.values()), [...project.units.values()])
}

const makerOf = remembered((items: ItemRowMaker, units: readonly Unit[]) => new RowMaker(items, units))

function entryRow(entry: Entry, performer: Unit | undefined, { rivals, sharers }: Rivalry): Row {
  const choice = entry.reason.kind === 'chosen' ? entry.reason.choice : undefined
  const said = choice?.record
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
    rivals,
    sharers,
  }
}
