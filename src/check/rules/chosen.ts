import type { Choice, Entry, Program } from '../../vocabulary/model.ts'

/** Every entry that a county chose, with its choice. */
export function* chosenEntries(program: Program): Iterable<{ readonly entry: Entry; readonly choice: Choice }> {
  for (const list of program.lists)
    for (const entry of list.entries) if (entry.reason.kind === 'chosen') yield { entry, choice: entry.reason.choice }
}
