import type { Item } from '../../vocabulary/model.ts'
import { penaltyTexts } from '../documents/views/penalty-text.ts'
import { longDate } from '../long-date.ts'
import { basisRows } from './citations.ts'
import { guideView } from './guide.ts'
import { linker, type Page } from './page.ts'
import { pathOf, sideOf } from './places.ts'
import { remedies } from './remedies.ts'
import { structuredItem } from './structured.ts'
import type { Holding, Survey } from './survey.ts'

/** Up to so many towns are shown at once; more are folded up by county. */
const SHOWN_AT_ONCE = 24

/** One item: how it is handled, who has it and in whose name, what it rests on, what may be done against it. */
export function itemPage(survey: Survey, item: Item): Page {
  const path = pathOf.item(item.id)
  const href = linker(path)
  const { record } = item
  const holdings = survey.holdings(item)
  const isService = sideOf(item) === 'services'
  return {
    path,
    title: record.name,
    description: `${record.name}：依据、哪些镇（街道）有、以谁的名义、不服怎么办`,
    template: 'item',
    trail: [
      { name: '首页', path: 'index.html' },
      { name: item.department.record.name, path: pathOf.department(item.department.record.id) },
    ],
    ...(isService ? { structured: structuredItem(survey, item) } : {}),
    view: {
      id: item.id,
      name: nameParts(record.name),
      kind: survey.word('kind', record.kind),
      catalog: item.catalog.title,
      aliases: (record.aliases ?? []).join('、'),
      unverified: record.unverified ?? '',
      time: timeWords(item, survey.program.asOf),
      draft: draftWords(holdings),
      department: item.department.record.name,
      departmentHref: href(pathOf.department(item.department.record.id)),
      facts: facts(survey, item),
      basis: basisRows(survey, item.basis, href),
      transfer: basisRows(survey, item.transferBasis, href),
      violation: record.kind === 'penalty' ? record.violation : '',
      penalties: record.kind === 'penalty' ? penaltyTexts(record, survey.word).map((text) => ({ text })) : [],
      guide: isService ? guideView(survey, item) : false,
      holders: holders(survey, item, holdings, href),
      holderCount: String(holdings.length),
      remedies: remedies(
        survey,
        holdings.map(({ entry }) => entry),
        ({ source }) => survey.word('source', source),
      ),
      note: record.note ?? '',
    },
  }
}

/** A name in the parts between which a line is best broken: before what stands in brackets. */
function nameParts(name: string): readonly { readonly text: string }[] {
  return name.split(/(?=（)/).map((text) => ({ text }))
}

/** What is said of an item that has not begun, or that ends. */
function timeWords({ record }: Item, asOf: string): string {
  const { effectiveFrom, effectiveTo } = record
  if (effectiveFrom !== undefined && effectiveFrom > asOf) return `${longDate(effectiveFrom)}起才有这一项。`
  if (effectiveTo === undefined) return ''
  return effectiveTo <= asOf
    ? `${longDate(effectiveTo)}起不再有这一项。`
    : `到${longDate(effectiveTo)}为止，此后不再有这一项。`
}

function draftWords(holdings: readonly Holding[]): string {
  const drafts = holdings.filter(({ entry }) => entry.validity === 'draft').length
  if (drafts === 0) return ''
  return drafts === holdings.length
    ? '承接这一项的镇（街道）都还在草拟，没有生效。'
    : `有 ${drafts} 个镇（街道）还在草拟，没有生效。`
}

function facts(survey: Survey, { record }: Item): readonly object[] {
  return [
    { name: '领域', value: survey.word('field', record.field) },
    { name: '法律给了谁', value: survey.word('holder', record.holder) },
    ...(record.kind === 'licence' ? [{ name: '是否行政许可', value: survey.word('isLicence', record.isLicence) }] : []),
    { name: '可以用的方式', value: record.sources.map((source) => survey.word('source', source)).join('、') },
    ...(record.applies?.area ? [{ name: '适用区域', value: record.applies.area }] : []),
    ...(record.applies?.designation ? [{ name: '须经指定', value: record.applies.designation }] : []),
  ]
}

function holders(
  survey: Survey,
  item: Item,
  holdings: readonly Holding[],
  href: (path: string) => string,
): readonly object[] {
  return survey.counties.flatMap((county) => {
    const own = holdings.filter(({ list }) => list.county === county)
    if (own.length === 0) return []
    return [
      {
        county: county.record.name,
        count: `${own.length}个`,
        isOpen: holdings.length <= SHOWN_AT_ONCE,
        towns: own.map(({ list, entry }) => ({
          name: list.town.record.name,
          href: `${href(pathOf[sideOf(item)](list.town.record.code))}#${item.id}`,
          source: survey.word('source', entry.source),
          actsInNameOf: entry.actsInNameOf,
          performedBy: entry.performedBy === entry.actsInNameOf ? '' : entry.performedBy,
          validity: entry.validity === 'in-force' ? '' : survey.word('validity', entry.validity),
          isDraft: entry.validity === 'draft',
        })),
      },
    ]
  })
}
