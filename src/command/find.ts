import { resolveTown } from '../resolve/resolve.ts'
import type { Item } from '../vocabulary/model.ts'
import type { Program, TownList } from '../vocabulary/program.ts'
import { UsageError } from './usage.ts'

/** The list of a town named by its code, or by a name that only one town has (with or without its county before it). */
export function findTown(program: Program, typed: string): TownList {
  const all = program.project.counties.flatMap((county) => county.towns.map((town) => ({ county, town })))
  const named = all.filter(({ county, town }) =>
    [town.record.code, town.record.name, `${county.record.name}${town.record.name}`].includes(typed),
  )
  if (named.length === 1 && named[0]) return resolveTown(program.project, named[0].county, named[0].town)
  if (named.length === 0) {
    const known = all.flatMap(({ town }) => [town.record.code, town.record.name])
    throw new UsageError({ zh: `没有「${typed}」这个镇（街道）`, en: `There is no town "${typed}"` }, typed, known)
  }
  const codes = named.map(({ county, town }) => `${town.record.code} ${county.record.name}${town.record.name}`)
  throw new UsageError({
    zh: `「${typed}」有 ${named.length} 个，写代码：${codes.join('，')}`,
    en: `"${typed}" names ${named.length} towns; write the code: ${codes.join(', ')}`,
  })
}

/** The item with an id or a name. */
export function findItem(program: Program, typed: string): Item {
  const { items } = program.project
  const item =
    items.get(typed) ??
    [...items.values()].find((each) => each.record.name === typed || each.record.aliases?.includes(typed))
  if (item) return item
  const known = [...items.values()].flatMap((each) => [each.id, each.record.name])
  throw new UsageError({ zh: `没有「${typed}」这个事项`, en: `There is no item "${typed}"` }, typed, known)
}
