import type { Comparison } from '../difference/comparison.ts'
import { EFFECT_WORDS, EFFECTS } from '../difference/effect.ts'
import type { LegalChange } from '../difference/legal-change.ts'
import { plain } from '../difference/print.ts'
import { catalogTold, countiesTold, detailLine, type Told, townsLine } from '../difference/tell.ts'
import type { Lang } from '../vocabulary/diagnostic.ts'

/** What changed, effect by effect, each change a sentence that names the power, what became of it, and where. */
export function releaseNotes(comparison: Comparison, lang: Lang): string {
  const told = [...catalogTold(comparison), ...countiesTold(comparison).flatMap((county) => county.told)]
  const sections = EFFECTS.flatMap((effect) => {
    const lines = told.filter(({ change }) => change.effect === effect).map((each) => sentence(each, lang))
    return lines.length === 0 ? [] : [`### ${EFFECT_WORDS[effect][lang]}\n\n${lines.join('\n')}`]
  })
  return sections.length === 0 ? { zh: '没有变更。', en: 'Nothing changed.' }[lang] : sections.join('\n\n')
}

function sentence({ change, towns }: Told, lang: Lang): string {
  const details = change.details.map((detail) => detailLine(change, detail, lang))
  const where = change.on === 'entry' ? townsLine(towns, lang) : ''
  const head = [where === '' ? '' : `${where}${{ zh: '：', en: ': ' }[lang]}`, powerOf(change, lang)].join('')
  if (details.length === 0) return `- ${plain(head)}${{ zh: '。', en: '.' }[lang]}`
  return `- ${plain(`${head}${{ zh: '，', en: '; ' }[lang]}${details.join({ zh: '；', en: '; ' }[lang])}${{ zh: '。', en: '.' }[lang]}`)}`
}

function powerOf({ on, id, formerId, name, town }: LegalChange, lang: Lang): string {
  if (on === 'list') return town ? `${town.county}${town.name}${{ zh: '的清单', en: ', the whole list' }[lang]}` : id
  if (on !== 'item' && on !== 'entry') return `《${name}》`
  const former = formerId === undefined ? '' : { zh: `，原 ${formerId}`, en: `, was ${formerId}` }[lang]
  return `「${name}」（${id}${former}）`
}
