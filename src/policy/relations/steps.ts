import { within } from '../../source/place.ts'
import type { County, State, Step } from '../../vocabulary/model.ts'
import type { History, Program, TownList } from '../../vocabulary/program.ts'
import { wordOf } from '../value-words.ts'
import type { Hit } from './relation.ts'

/** LIF-01: steps taken in a state that does not lead there, each once, whichever choices it concerns. */
export function* stepOutOfOrder({ project, lists }: Program): Iterable<Hit> {
  const seen = new Set<Step>()
  for (const list of lists)
    for (const { moves } of historiesOf(list))
      for (const [index, { from, step }] of moves.entries()) {
        if (seen.has(step) || isAllowed(from, step.state)) continue
        seen.add(step)
        const earlier = moves[index - 1]?.step
        yield {
          at: within(step.place, step.kind === 'approval' ? 'state' : 'event'),
          ...(earlier ? { related: [{ at: earlier.place, note: { zh: '前一步', en: 'the step before' } }] } : {}),
          values: {
            date: step.date,
            from: wordOf('state', from),
            to: wordOf('state', step.state),
            fromCode: from,
            toCode: step.state,
            next: possible(from)
              .map((state) => wordOf('state', state))
              .join('、'),
            nextCodes: possible(from).join(', '),
          },
        }
      }

  function isAllowed(from: State, to: State): boolean {
    return project.policies.tables.decide('transitions', { from, to })?.gives.allowed === 'yes'
  }

  function possible(from: State): readonly string[] {
    const rows = project.policies.tables.all.find(({ id }) => id === 'transitions')?.rows ?? []
    return rows
      .filter(({ when, gives }) => gives.allowed === 'yes' && [when.from].flat().includes(from))
      .flatMap(({ when }) => [when.to ?? []].flat())
  }
}

/** The histories of everything that a town has chosen, what was withdrawn or has expired included. */
export function historiesOf({ entries, absences }: TownList): readonly History[] {
  return [
    ...entries.flatMap(({ history }) => history ?? []),
    ...absences.flatMap(({ reason }) => ('history' in reason ? reason.history : [])),
  ]
}

/** Every step of every county, with its county. */
export function* allSteps({ project }: Program): Iterable<{ readonly county: County; readonly step: Step }> {
  for (const county of project.counties) for (const step of county.steps) yield { county, step }
}
