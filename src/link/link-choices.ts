import type * as records from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { type Path, type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Choice, Item, Placed, Refusal, TownChoices } from '../vocabulary/model.ts'
import type { FileOf } from './files.ts'
import type { Catalogs } from './link-catalogs.ts'
import type { Registers } from './link-registers.ts'
import { placed } from './placed.ts'
import { DECISION, DEPARTMENT, ITEM, UNIT } from './things.ts'
import { unknown } from './words.ts'

/** What the choices of a town refer to, and where what is wrong with them is gathered. */
export interface Context {
  readonly registers: Registers
  readonly items: Catalogs['items']
  readonly diagnostics: Diagnostic[]
}

/** The choices and refusals of one town; what its county's file says once for all stands in for what they leave unsaid. */
export function linkChoices(
  file: FileOf<'town'>,
  countyFile: Placed<records.CountyFile> | undefined,
  context: Context,
): TownChoices {
  const place: Place = { file: file.path, path: [] }
  const choices = file.value.choices.flatMap(
    (record, index) => linkChoice(record, within(place, 'choices', index), countyFile, context) ?? [],
  )
  const refusals = (file.value.refusals ?? []).flatMap((record, index): Refusal[] => {
    const at = within(place, 'refusals', index)
    const item = findItem(record.item, at, context)
    return item ? [refusalOf(record, item, at.file, at.path)] : []
  })
  return choicesOf(file.value, file.path, choices, refusals)
}

const refusalOf = rememberedAcrossRuns(
  (record: records.Refusal, item: Item, file: string, path: Path): Refusal => ({ record, item, place: { file, path } }),
)

const choicesOf = rememberedAcrossRuns(
  (
    record: records.TownFile,
    file: string,
    choices: TownChoices['choices'],
    refusals: TownChoices['refusals'],
  ): TownChoices => ({ record, place: { file, path: [] }, choices, refusals }),
)

function linkChoice(
  record: records.Choice,
  place: Place,
  countyFile: Placed<records.CountyFile> | undefined,
  context: Context,
): Choice | undefined {
  const { departments, units, linker } = context.registers
  const item = findItem(record.item, place, context)
  if (record.delegator !== undefined && !departments.has(record.delegator))
    context.diagnostics.push(
      unknown('department', DEPARTMENT, record.delegator, departments.keys(), within(place, 'delegator')),
    )
  const agent = record.agent ?? countyFile?.record.defaults?.agent
  if (record.agent !== undefined && !units.has(record.agent))
    context.diagnostics.push(unknown('unit', UNIT, record.agent, units.keys(), within(place, 'agent')))
  const transferBasis = linker.linkAll(record.transferBasis, within(place, 'transferBasis'), context.diagnostics)
  if (!item) return undefined
  return choiceOf(
    record,
    item,
    departments.get(record.delegator ?? ''),
    units.get(agent ?? ''),
    findDecision(record, place, countyFile, context),
    transferBasis,
    record.effectiveFrom ?? countyFile?.record.defaults?.effectiveFrom,
    record.effectiveTo ?? countyFile?.record.defaults?.effectiveTo,
    place.file,
    place.path,
  )
}

const choiceOf = rememberedAcrossRuns(
  (
    record: records.Choice,
    item: Item,
    delegator: Choice['delegator'],
    agent: Choice['agent'],
    decision: Choice['decision'],
    transferBasis: Choice['transferBasis'],
    from: Choice['interval']['from'],
    to: Choice['interval']['to'],
    file: string,
    path: Path,
  ): Choice => ({
    record,
    item,
    delegator,
    agent,
    decision,
    transferBasis,
    interval: { from, to },
    place: { file, path },
  }),
)

function findItem(id: string, place: Place, context: Context): Item | undefined {
  const item = context.items.get(id)
  if (!item) context.diagnostics.push(unknown('item', ITEM, id, context.items.keys(), within(place, 'item')))
  return item
}

function findDecision(
  record: records.Choice,
  place: Place,
  countyFile: Placed<records.CountyFile> | undefined,
  context: Context,
): Placed<records.Decision> | undefined {
  if (record.decision === undefined) return undefined
  const decisions = countyFile?.record.decisions ?? []
  const index = decisions.findIndex((decision) => decision.id === record.decision)
  const decision = decisions[index]
  if (decision && countyFile) return placed(decision, countyFile.place.file, ['decisions', index])
  context.diagnostics.push(
    unknown(
      'decision',
      DECISION,
      record.decision,
      decisions.map((each) => each.id),
      within(place, 'decision'),
    ),
  )
  return undefined
}
