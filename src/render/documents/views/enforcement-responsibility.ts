import { reviewBodyName } from '../../../vocabulary/names.ts'
import type { Entry, TownList } from '../../../vocabulary/program.ts'
import type { Row } from '../document.ts'
import type { Instance, Material } from '../kinds.ts'
import { editionView } from './head.ts'
import { entryRow, isDraft, townListView } from './town-list.ts'

/** 执法责任分解表: for every power of enforcement who acts, decides, reviews, supervises and answers. */
export function enforcementResponsibilities(material: Material): readonly Instance[] {
  const { program, word } = material
  return program.lists.map((list) => {
    const entries = list.entries.filter((entry) => entry.item.catalog.id.endsWith('-enforcement'))
    return {
      stem: `documents/${list.town.record.code}/enforcement-responsibility`,
      county: list.county.record.code,
      town: list.town.record.code,
      isDraft: isDraft(list),
      names: [list.county.record.name, list.town.record.name],
      view: {
        ...editionView(program),
        ...townListView(program, list, word),
        enforcementCount: String(entries.length),
        rows: entries.map((entry, index) => responsibilityRow(material, list, entry, index)),
      },
    }
  })
}

function responsibilityRow({ program, word }: Material, list: TownList, entry: Entry, index: number): Row {
  const { lawful } = entry
  return {
    ...entryRow(program, list, entry, index, word),
    decides: word('duty', lawful.decides),
    reviews: word('duty', lawful.reviews),
    supervises: word('duty', lawful.supervises),
    reviewBody:
      reviewBodyName(lawful.reviewBody, list.county.record, program.project.city) ??
      word('reviewBody', lawful.reviewBody),
    dutiesCite: lawful.dutiesCite,
  }
}
