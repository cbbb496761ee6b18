import type { Program } from '../../vocabulary/program.ts'
import type { DocumentSource } from '../documents/document-source.ts'
import type { WordOf } from '../documents/kinds.ts'
import { callView } from './call-view.ts'
import { dutyView } from './duty-view.ts'
import { guidanceView } from './guidance-view.ts'

/**
 * The documents of coordination: the guidance for the whole project, the call matrix of every county and the division of work of every
 * town that has choices. None where the project states no coordination.
 */
export function coordinationDocuments(program: Program, word: WordOf): readonly DocumentSource[] {
  const file = program.project.coordination?.record
  if (!file) return []
  const counties = program.project.counties.flatMap((county) => {
    const lists = program.lists.filter((list) => list.county === county)
    return lists.length === 0 ? [] : [{ county, lists }]
  })
  return [
    {
      name: 'coordination/guidance',
      template: 'coordination-guidance.md.hbs',
      view: guidanceView(program, file, word),
    },
    ...counties.map(({ county, lists }) => ({
      name: `coordination/${county.record.code}`,
      template: 'call-matrix.md.hbs',
      view: callView(program, county, lists, word),
      county: county.record.code,
    })),
    ...program.lists.map((list) => ({
      name: `coordination/${list.town.record.code}`,
      template: 'duty-matrix.md.hbs',
      view: dutyView(program, list, word),
      county: list.county.record.code,
      town: list.town.record.code,
    })),
  ]
}
