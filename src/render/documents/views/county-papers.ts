import type { TownList } from '../../../vocabulary/program.ts'
import type { Row } from '../document.ts'
import type { Instance, Material } from '../kinds.ts'
import { type CountyLists, countyListsView, listsByCounty } from './county.ts'
import { entryRow, isDraft } from './town-list.ts'

/** 请示: the establishment office asks the county government to approve the lists. */
export function approvalRequests(material: Material): readonly Instance[] {
  return listsByCounty(material.program).map((each) => ({
    ...paper(each, 'approval-request'),
    view: { ...countyListsView(material, each), open: openRows(material, each) },
  }))
}

/** 通告 with one annex a town. */
export function publicNotices(material: Material): readonly Instance[] {
  const { program, word } = material
  return listsByCounty(program).map((each) => ({
    ...paper(each, 'public-notice'),
    view: {
      ...countyListsView(material, each),
      towns: each.lists.map((list) => ({ name: list.town.record.name, ...takenOn(material, list) })),
      delegators: delegators(each, word('placeholder', 'department')),
    },
  }))
}

function paper({ county, lists }: CountyLists, kind: string): Omit<Instance, 'view'> {
  return {
    stem: `documents/${county.record.code}/${kind}`,
    county: county.record.code,
    isDraft: lists.some(isDraft),
    names: [county.record.name, ...lists.map((list) => list.town.record.name)],
  }
}

function takenOn(
  { program, word }: Material,
  list: TownList,
): { readonly count: string; readonly rows: readonly Row[] } {
  const rows = list.entries
    .filter((entry) => entry.reason.kind === 'chosen')
    .map((entry, index) => entryRow(program, list, entry, index, word))
  return { count: String(rows.length), rows }
}

function delegators({ lists }: CountyLists, none: string): string {
  const names = new Set(
    lists.flatMap((list) =>
      list.entries.filter((entry) => entry.source === 'entrusted').map((entry) => entry.actsInNameOf),
    ),
  )
  return names.size === 0 ? none : [...names].join('、')
}

/** What is not proven yet, so that the government knows what it approves. */
function openRows({ program, word }: Material, { lists }: CountyLists): readonly Row[] {
  return lists.flatMap((list) =>
    list.entries
      .filter((entry) => entry.transferStatus === 'unproven' || entry.transferStatus === 'external')
      .map((entry, index) => ({
        ...entryRow(program, list, entry, index, word),
        town: list.town.record.name,
        status: word('transferStatus', entry.transferStatus ?? 'none'),
      })),
  )
}
