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
