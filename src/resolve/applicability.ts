import { covers, type IsoDate } from '../vocabulary/date.ts'
import type { County, Item, Town } from '../vocabulary/model.ts'

/** Why a power that law gives does not apply in a town on a day, or undefined when it does. */
export function applicability(
  item: Item,
  county: Pick<County, 'file'>,
  town: Town,
  on: IsoDate,
): 'town-kind' | 'not-designated' | undefined {
  const applies = item.record.applies
  if (applies?.townKinds && !applies.townKinds.includes(town.record.kind)) return 'town-kind'
  if (applies?.designation === undefined) return undefined
  const designated = county.file?.record.designations?.some(
    (each) =>
      each.town === town.record.code &&
      each.item === item.id &&
      covers({ from: each.effectiveFrom, to: each.effectiveTo }, on),
  )
  return designated ? undefined : 'not-designated'
}
