import type { Place } from '../../source/place.ts'
import type { Related } from '../../vocabulary/diagnostic.ts'
import type { Choice } from '../../vocabulary/model.ts'
import type { Entry, Program } from '../../vocabulary/program.ts'

/** One place where a relation finds a rule broken, with the values its messages name. */
export interface Hit {
  readonly at: Place
  readonly item?: string
  readonly related?: readonly Related[]
  readonly values: Readonly<Record<string, string>>
}

/** What looks at more than one thing at a time: pure, over the whole program. */
export type Relation = (program: Program) => Iterable<Hit>

/** Every entry that a county chose, with its choice. */
export function* chosenEntries(program: Program): Iterable<{ readonly entry: Entry; readonly choice: Choice }> {
  for (const list of program.lists)
    for (const entry of list.entries) if (entry.reason.kind === 'chosen') yield { entry, choice: entry.reason.choice }
}
