import { allocate } from '../people/allocate.ts'
import { procedureFaults } from '../people/procedure.ts'
import { propose } from '../people/propose.ts'
import { reconcile } from '../people/reconcile.ts'
import { scoreAll } from '../people/score.ts'
import type { People, ResolvedPeople } from '../vocabulary/people.ts'

/** What follows from the records of every town: reconciliation, proposal, scores, allocation. */
export function resolvePeople({ scheme, towns }: People): readonly ResolvedPeople[] {
  return towns.map((people) => {
    const { registers, competition, assessment, bonuses } = people
    const scores = scheme && assessment ? scoreAll(scheme, assessment) : []
    return {
      people,
      reconciliation: reconcile(registers),
      proposal: competition && propose(competition, registers),
      procedure: competition ? procedureFaults(competition) : [],
      scores,
      allocations: bonuses.map((bonus) => allocate(bonus, scores, registers)),
    }
  })
}
