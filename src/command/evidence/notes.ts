import { recentChanges } from '../../policy/relations/law-changed.ts'
import type { IsoDate } from '../../vocabulary/date.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import type { Item } from '../../vocabulary/model.ts'

/** What the law of the day alone does not tell: which text judges an older offence (LIF-07). */
export function notesOn(item: Item, on: IsoDate): readonly Text[] {
  return recentChanges(item, on).map(({ citation, since, older }) => {
    const { title } = citation.instrument.record
    return {
      zh: `《${title}》自 ${since} 起有修改：以前的违法行为对照 ${older} 的版本，从旧兼从轻（行政处罚法第三十七条，LIF-07）。`,
      en: `《${title}》 changed on ${since}: offences before it are judged by the version of ${older} unless the new one is milder (Penalties Law art. 37, LIF-07).`,
    }
  })
}
