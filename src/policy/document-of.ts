import { policies } from '#policies'
import type { PolicyFile } from '../../generated/types/records.ts'
import { VOCABULARY } from './language/built-in-vocabulary.ts'
import { type Predicate, readPredicate } from './language/expression.ts'
import type { Policy } from './policy.ts'
import { scopeOf } from './row-types.ts'

const EXAMPLES = new Map(policies.map(({ value }) => [value.id, value.examples]))

/** The examples of a policy, built in or added. */
export function examplesOf({ record, examples }: Policy): PolicyFile['examples'] {
  return examples ?? EXAMPLES.get(record.id) ?? { pass: [], fail: [] }
}

/**
 * The predicate of a policy as its document writes it, to be shown, translated or interpreted; undefined when it has none.
 *
 * @throws RangeError when it cannot be read, which reading the policy has excluded
 */
export function predicateOf({ record, body }: Policy): Predicate | undefined {
  if (body.kind !== 'predicate') return undefined
  const predicate = readPredicate(record.when ?? '', scopeOf(body.subject), VOCABULARY)
  if ('test' in predicate) return predicate
  throw new RangeError(`${record.id} cannot be read`)
}
