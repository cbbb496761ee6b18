import { comparable } from './comparable.ts'

const REFERENCE =
  /第[零〇一二三四五六七八九十百千]+条(?:第[零〇一二三四五六七八九十]+款)?(?:第[(]?[零〇一二三四五六七八九十]+[)]?项)?/g

/** The comparable text without the numbers of articles it refers to: a renumbered law changes these and says the same. */
export function essence(text: string): string {
  return comparable(text).replace(REFERENCE, '第#条')
}

const DAY = /\d{4}年\d{1,2}月\d{1,2}日/g

/** The set of all pairs of neighbouring characters, which tells texts apart whatever was moved in them. Days all count as one. */
export function pairsOf(core: string): ReadonlySet<string> {
  const text = core.replace(DAY, '#年#月#日')
  const set = new Set<string>()
  for (let at = 0; at + 2 <= text.length; at++) set.add(text.slice(at, at + 2))
  if (set.size === 0) set.add(text)
  return set
}
