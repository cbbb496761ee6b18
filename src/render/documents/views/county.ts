import type { County } from '../../../vocabulary/model.ts'
import { byCodeUnit } from '../../../vocabulary/order.ts'
import type { Program, TownList } from '../../../vocabulary/program.ts'
import { longDate } from '../../long-date.ts'
import type { Row } from '../document.ts'
import type { Material } from '../kinds.ts'
import { countyView, editionView } from './head.ts'
import { isDraft } from './town-list.ts'

/** A county with the lists of its towns. */
export interface CountyLists {
  readonly county: County
  readonly lists: readonly TownList[]
}

export function listsByCounty(program: Program): readonly CountyLists[] {
  const counties = new Map<string, { county: County; lists: TownList[] }>()
  for (const list of program.lists) {
    const code = list.county.record.code
    const known = counties.get(code) ?? { county: list.county, lists: [] }
    known.lists.push(list)
    counties.set(code, known)
  }
  return [...counties.values()].sort((a, b) => byCodeUnit(a.county.record.code, b.county.record.code))
}

/** What every document of a county’s lists may name. The number and date are those of the stated publication, else empty: none is invented. */
export function countyListsView({ program, word }: Material, { county, lists }: CountyLists): object {
  const published = county.file?.record.approvals?.find((approval) => approval.state === 'published')
  return {
    ...editionView(program),
    ...countyView(county),
    isDraft: lists.some(isDraft),
    isSynthetic: lists.some((list) => list.town.file?.record.synthetic ?? false),
    publication: {
      number: published?.document?.number ?? '',
      body: published?.body ?? '',
      date: published ? longDate(published.date) : '',
      dateOrBlank: published ? longDate(published.date) : word('placeholder', 'date'),
    },
    townCount: String(lists.length),
    townNames: lists.map((list) => list.town.record.name).join('、'),
    summary: lists.map((list): Row => summaryRow(list)),
  }
}

function summaryRow({ town, entries }: TownList): Row {
  const chosen = entries.filter((entry) => entry.reason.kind === 'chosen')
  const count = (test: (entry: (typeof entries)[number]) => boolean) => String(chosen.filter(test).length)
  return {
    number: '',
    town: town.record.name,
    all: String(entries.length),
    byLaw: String(entries.length - chosen.length),
    chosen: String(chosen.length),
    entrusted: count((entry) => entry.source === 'entrusted'),
    conferred: count((entry) => entry.source === 'conferred'),
    assisted: count((entry) => entry.source === 'assisted' || entry.source === 'forwarded'),
    proven: count((entry) => entry.transferStatus === 'proven'),
    external: count((entry) => entry.transferStatus === 'external'),
    unproven: count((entry) => entry.transferStatus === 'unproven'),
  }
}
