import type { InstrumentVersion } from '../../../generated/types/records.ts'
import type { Instrument, Item } from '../../vocabulary/model.ts'
import { by } from '../../vocabulary/order.ts'
import { longDate } from '../long-date.ts'
import { basisText } from './citations.ts'
import { itemLinks } from './item-links.ts'
import { linker, type Page } from './page.ts'
import { pathOf } from './places.ts'
import type { Survey } from './survey.ts'

/** Every instrument that items rest on, with these, and the page that lists them by level. */
export function* lawPages(survey: Survey): Iterable<Page> {
  const laws = [...survey.laws()].sort(by(([{ record }]) => record.id))
  const href = linker('laws.html')
  const levels = [...new Set(laws.map(([{ record }]) => record.level))]
  yield {
    path: 'laws.html',
    title: '法律',
    description: '按法律、法规、规章查事项',
    template: 'collection',
    trail: [{ name: '首页', path: 'index.html' }],
    view: {
      title: '按法律查',
      lead: '哪些事项以它为依据；法律修改了，这些事项都要重看。',
      facts: [],
      groups: levels.map((level) => {
        const own = laws.filter(([{ record }]) => record.level === level)
        return {
          title: survey.word('level', level),
          count: `${own.length}部`,
          items: own.map(([{ record }, items]) => ({
            name: `《${record.title}》`,
            href: href(pathOf.law(record.id)),
            more: `${items.length}项`,
          })),
        }
      }),
    },
  }
  for (const [instrument, items] of laws) yield lawPage(survey, instrument, items)
}

function lawPage(survey: Survey, { record }: Instrument, items: readonly Item[]): Page {
  const path = pathOf.law(record.id)
  return {
    path,
    title: record.title,
    description: `以《${record.title}》为依据的事项 ${items.length} 项`,
    template: 'collection',
    trail: [
      { name: '首页', path: 'index.html' },
      { name: '法律', path: 'laws.html' },
    ],
    view: {
      title: `《${record.title}》`,
      lead: `${survey.word('level', record.level)}，${record.issuer}`,
      facts: record.versions.map((version) => ({ text: versionText(version) })),
      groups: itemLinks(survey, items, linker(path), (item) => cited(item, record.id)),
    },
  }
}

function versionText({ date, effectiveFrom, effectiveTo, status, reason }: InstrumentVersion): string {
  const from = effectiveFrom === undefined ? '施行日期未载明' : `${longDate(effectiveFrom)}起施行`
  const to = effectiveTo === undefined ? '' : `，${longDate(effectiveTo)}起不再施行`
  const text = status === 'verified' ? '' : `；文本没有取得${reason === undefined ? '' : `：${reason}`}`
  return `${longDate(date)}版本：${from}${to}${text}`
}

/** The provisions of the law that an item cites, each once. */
function cited({ basis, transferBasis }: Item, instrument: string): string {
  const own = [...basis, ...transferBasis].filter((citation) => citation.instrument.record.id === instrument)
  return basisText(own).replace(/^《[^》]*》/, '')
}
