import type { PenaltyItem } from '../../../generated/types/records.ts'
import type { Citation, Item } from '../../vocabulary/model.ts'
import { citationText } from '../data/published.ts'
import { guideRows } from './guide.ts'
import { linker, type Page } from './page.ts'
import { pathOf, sideOf } from './places.ts'
import { structuredItem } from './structured.ts'
import type { Holding, Survey } from './survey.ts'

/** One item: what it rests on, who has it and in whose name, how it is handled, what may be done against it. */
export function itemPage(survey: Survey, item: Item): Page {
  const path = pathOf.item(item.id)
  const href = linker(path)
  const { record } = item
  const holdings = survey.holdings(item)
  const guide = sideOf(item) === 'services' ? guideRows(survey, item) : undefined
  return {
    path,
    title: record.name,
    description: `${record.name}：依据、哪些镇（街道）有、以谁的名义、不服怎么办`,
    template: 'item',
    trail: [
      { name: '首页', path: 'index.html' },
      { name: item.department.record.name, path: pathOf.department(item.department.record.id) },
    ],
    ...(sideOf(item) === 'services' ? { structured: structuredItem(survey, item) } : {}),
    view: {
      id: item.id,
      name: record.name,
      kind: survey.word('kind', record.kind),
      catalog: item.catalog.title,
      aliases: (record.aliases ?? []).join('、'),
      unverified: record.unverified ?? '',
      draft: draftWords(holdings),
      department: item.department.record.name,
      departmentHref: href(pathOf.department(item.department.record.id)),
      facts: facts(survey, item),
      basis: item.basis.map((citation) => basisRow(survey, citation, href)),
      transfer: item.transferBasis.map((citation) => basisRow(survey, citation, href)),
      violation: record.kind === 'penalty' ? record.violation : '',
      penalties: record.kind === 'penalty' ? penaltyTexts(survey, record) : [],
      guide: guide?.rows ?? [],
      guideTitle: guide?.title ?? '',
      holders: holders(survey, item, holdings, href),
      remedies: remedies(survey, holdings),
      note: record.note ?? '',
    },
  }
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

function basisRow(survey: Survey, citation: Citation, href: (path: string) => string): object {
  const { standing, unverified, version, role, instrument } = citation
  const mark =
    unverified !== undefined
      ? survey.word('mark', 'unverified-citation')
      : standing === 'in-force'
        ? ''
        : survey.word('mark', standing)
  return {
    text: citationText(citation),
    href: href(pathOf.law(instrument.record.id)),
    version: version ? `${version.date}版本` : '',
    role: survey.word('role', role),
    mark,
  }
}

function penaltyTexts(survey: Survey, { penalties }: PenaltyItem): readonly object[] {
  return penalties.map(({ kind, against, minimum, maximum, formula, unstated }) => {
    const whom = against === undefined || against === 'any' ? '' : `对${survey.word('against', against)}：`
    const range =
      maximum === undefined
        ? minimum === undefined
          ? ''
          : `${minimum}元以上`
        : minimum === undefined || minimum === 0
          ? `${maximum}元以下`
          : `${minimum}元以上${maximum}元以下`
    const amount = [range, formula ?? '', unstated ? '条文没有写数额' : ''].filter((part) => part !== '').join('；')
    return { text: `${whom}${survey.word('penaltyKind', kind)}${amount === '' ? '' : `，${amount}`}` }
  })
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
        isOpen: holdings.length <= 12,
        towns: own.map(({ list, entry }) => ({
          name: list.town.record.name,
          href: `${href(pathOf[sideOf(item)](list.town.record.code))}#${item.id}`,
          source: survey.word('source', entry.source),
          actsInNameOf: entry.actsInNameOf,
          validity: survey.word('validity', entry.validity),
        })),
      },
    ]
  })
}

/** The ways of seeking remedy, once for each source of power under which towns have the item. */
function remedies(survey: Survey, holdings: readonly Holding[]): readonly object[] {
  const seen = new Map<string, object>()
  for (const { entry } of holdings) {
    const { lawful, source } = entry
    const suit = lawful.suitDays === -1 ? `${lawful.suitMonths}个月` : `${lawful.suitDays}日`
    const row = {
      source: survey.word('source', source),
      reviewBody: survey.word('reviewBody', lawful.reviewBody),
      review: `${lawful.reviewDays}日内`,
      suit,
      cite: lawful.remediesCite,
    }
    seen.set(JSON.stringify(row), row)
  }
  return [...seen.values()]
}
