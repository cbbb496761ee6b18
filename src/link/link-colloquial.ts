import type { ColloquialFile, ColloquialWord } from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Item } from '../vocabulary/model.ts'
import { didYouMean } from '../vocabulary/near-names.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { onlyFile } from './files.ts'

/** What is looked for in this order: the first have a place on the home page. */
const SECTIONS = ['words', 'actions', 'things'] as const

/** What the public says. A meaning that stands in no name finds nothing, and is a finding. */
export function linkColloquial(
  files: readonly RecordFile[],
  items: ReadonlyMap<string, Item>,
  diagnostics: Diagnostic[],
): readonly ColloquialWord[] {
  const file = onlyFile(files, 'colloquial')
  if (!file) return []
  const names = [...items.values()].flatMap(({ record }) => [record.name, ...(record.aliases ?? [])])
  const meaningless = meaninglessIn(file.value, names.join('\n'))
  if (meaningless.size > 0) {
    SECTIONS.forEach((section) => {
      file.value[section]?.forEach(({ means }, index) => {
        means.forEach((word, at) => {
          if (!meaningless.has(word)) return
          const place = within({ file: file.path, path: [] }, section, index, 'means', at)
          diagnostics.push(meansNothing(place, word, names))
        })
      })
    })
  }
  return SECTIONS.flatMap((section) => file.value[section] ?? [])
}

/** The meanings that stand nowhere in the names. Many sayings share a meaning, so each is looked for once. */
const meaninglessIn = rememberedAcrossRuns((sayings: ColloquialFile, names: string): ReadonlySet<string> => {
  const meanings = new Set(SECTIONS.flatMap((section) => sayings[section] ?? []).flatMap(({ means }) => means))
  return new Set([...meanings].filter((word) => !names.includes(word)))
})

function meansNothing(at: Place, word: string, names: readonly string[]): Diagnostic {
  return {
    code: 'link/means-nothing',
    severity: 'error',
    at,
    what: {
      zh: `「${word}」不在任何事项的名称或者别名里。`,
      en: `"${word}" stands in no name and no alias of an item.`,
    },
    why: {
      zh: '群众这样说的时候，会什么也搜不到。',
      en: 'Who says so would find nothing.',
    },
    fix: didYouMean(word, names, {
      zh: '改成事项名称里的词，或者删去。',
      en: 'Use a word of an item’s name, or delete it.',
    }),
  }
}
