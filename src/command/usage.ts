import { type IsoDate, isDate } from '../vocabulary/date.ts'
import type { Text } from '../vocabulary/diagnostic.ts'
import { didYouMean } from '../vocabulary/near-names.ts'

/** The command line was wrong. The command ends with exit code 2. */
export class UsageError extends Error {
  readonly text: Text
  constructor(what: Text, typed = '', known: Iterable<string> = []) {
    super(what.en)
    const hint = didYouMean(typed, known, { zh: '用 --help 查看用法。', en: 'See --help.' })
    this.text = { zh: `${what.zh}。${hint.zh}`, en: `${what.en}. ${hint.en}` }
  }
}

/** @throws UsageError when what was typed is no day of the calendar */
export function requireDay(typed: string): asserts typed is IsoDate {
  if (isDate(typed)) return
  throw new UsageError({
    zh: `「${typed}」不是日历上有的日子（写作 YYYY-MM-DD）`,
    en: `"${typed}" is not a day of the calendar (write YYYY-MM-DD)`,
  })
}
