import type { DocumentReference } from '../../../generated/types/records.ts'
import { pendingCasesOf } from '../../policy/county-rows.ts'
import type { AdjustmentStep, Choice, County, Town } from '../../vocabulary/model.ts'
import { departmentName } from '../../vocabulary/names.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'
import { concernsTown } from '../../vocabulary/scope.ts'
import type { Row } from '../documents/document.ts'
import type { WordOf } from '../documents/kinds.ts'
import { documentText } from '../documents/views/print.ts'
import { citations } from '../documents/views/town-list.ts'
import { longDate } from '../long-date.ts'

/** One choice that a change concerns. */
interface Changed {
  readonly town: Town
  readonly choice: Choice
}

/** The choices that a change concerns, by item and then by town. */
export function changedChoices(county: County, step: AdjustmentStep): readonly Changed[] {
  const found = county.towns
    .filter((town) => concernsTown(step, town.record.code))
    .flatMap((town) => (town.file?.choices ?? []).map((choice) => ({ town, choice })))
  return [...step.record.items].sort().flatMap((id) => {
    const seen = new Set<Town>()
    return found.filter(({ town, choice }) => {
      if (choice.item.id !== id || seen.has(town)) return false
      seen.add(town)
      return true
    })
  })
}

/** A row of what is changed: which power of which department in which town, by what law and document, and what becomes of it. */
export function changeRow(
  program: Program,
  county: County,
  step: AdjustmentStep,
  { town, choice }: Changed,
  index: number,
  word: WordOf,
): Row {
  const { project } = program
  const { item } = choice
  const name = (department: { readonly record: (typeof item.department)['record'] }) =>
    departmentName(department.record, county.record, project.city, county.file?.record)
  const pending = pendingCasesOf(project, step.record)
  return {
    number: String(index + 1),
    town: town.record.name,
    department: name(choice.delegator ?? item.department),
    id: item.id,
    name: item.record.name,
    kind: word('kind', item.record.kind),
    basis: citations(item.basis, word),
    document: documentText(originalDocument(program, town, choice)),
    receiver: [step.receiver ? name(step.receiver) : '', step.record.workingMode ?? '']
      .filter((text) => text !== '')
      .join('：'),
    date: longDate(step.date),
    pending: pending === undefined ? word('changed-pending', 'unstated') : word('changed-pending', pending),
  }
}

/** The document by which the county handed the power down: that of its publication, or of its approval. */
function originalDocument({ lists }: Program, town: Town, { item }: Choice): DocumentReference | undefined {
  const list = lists.find((each) => each.town === town)
  const round = list && roundOf(list, item.id)
  return round?.published?.record.document ?? round?.approved?.record.document
}

function roundOf(list: TownList, item: string) {
  const entry = list.entries.find((each) => each.item.id === item)
  if (entry) return entry.history?.round
  const reason = list.absences.find((each) => each.item.id === item)?.reason
  return reason && 'history' in reason ? reason.history.round : undefined
}
