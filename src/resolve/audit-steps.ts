import { within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { County, State, Step, TownChoices } from '../vocabulary/model.ts'
import { concernsTown } from '../vocabulary/scope.ts'
import { nothingToAdjust, stateDiffers, stateUnrecorded } from './words-steps.ts'

/** A change of an item that no town it concerns has chosen changes nothing, and was meant for something else. */
export function auditAdjustments(county: County): readonly Diagnostic[] {
  return county.steps.flatMap((step) =>
    step.kind === 'approval'
      ? []
      : step.record.items.flatMap((id, index) =>
          isChosen(county, id, step) ? [] : [nothingToAdjust(id, within(step.place, 'items', index))],
        ),
  )
}

function isChosen(county: County, item: string, step: Step): boolean {
  return county.towns.some(
    (town) => concernsTown(step, town.record.code) && town.file?.choices.some((choice) => choice.item.id === item),
  )
}

/** The state that a town's file names and its steps do not bear out. */
export function stateFault(county: County, file: TownChoices, derived: State): Diagnostic {
  const { state, town } = file.record
  const at = within(file.place, 'state')
  const recorded = county.steps.find((step) => step.state === state && concernsTown(step, town))
  return recorded ? stateDiffers(state, derived, at, recorded.place) : stateUnrecorded(state, derived, at)
}
