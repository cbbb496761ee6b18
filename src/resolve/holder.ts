import { covers, type IsoDate } from '../vocabulary/date.ts'
import type { Department, Item, Movement, Project } from '../vocabulary/model.ts'

/**
 * The department that holds an item's power in a county on a day: the one the item names, carried along every movement in
 * force that takes this power from it (机构改革, 许可法第二十五条, 处罚法第十八条). Undefined when law gives the power to the town itself.
 */
export function holderOf(
  project: Pick<Project, 'movements'>,
  item: Item,
  county: string,
  on: IsoDate,
): Department | undefined {
  if (item.record.holder === 'town') return undefined
  let holder = item.department
  const passed = new Set<string>()
  for (
    let next = movementFrom(project.movements, item, holder, county, on);
    next;
    next = movementFrom(project.movements, item, holder, county, on)
  ) {
    if (passed.has(next.record.id)) break
    passed.add(next.record.id)
    holder = next.to
  }
  return holder
}

function movementFrom(
  movements: readonly Movement[],
  item: Item,
  holder: Department,
  county: string,
  on: IsoDate,
): Movement | undefined {
  return movements.find(
    ({ record }) =>
      record.from.includes(holder.record.id) &&
      covers({ from: record.effectiveFrom, to: record.effectiveTo }, on) &&
      (record.kinds === undefined || record.kinds.includes(item.record.kind)) &&
      (record.items === undefined || record.items.includes(item.id)) &&
      (record.counties === undefined || record.counties.includes(county)),
  )
}
