import { isEnforcement } from '../../../vocabulary/enforcement.ts'
import type { Entry, TownList } from '../../../vocabulary/program.ts'
import type { Row } from '../document.ts'
import type { Instance, Material } from '../kinds.ts'
import { editionView } from './head.ts'
import { dutyRow } from './lawful-rows.ts'
import { entryRow, isDraft, townListView } from './town-list.ts'

/** 执法责任分解表: for every power of enforcement who acts, decides, reviews, supervises and answers. */
export function enforcementResponsibilities(material: Material): readonly Instance[] {
  const { program, word } = material
  return program.lists.map((list) => {
    const entries = list.entries.filter((entry) => isEnforcement(entry.item))
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
  return {
    ...entryRow(program, list, entry, index, word),
    ...dutyRow(program, list, entry, word),
    dutiesCite: entry.lawful.dutiesCite,
  }
}
