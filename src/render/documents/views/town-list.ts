import { APPROVAL_CHAIN } from '../../../vocabulary/approval-chain.ts'
import type { Citation, State } from '../../../vocabulary/model.ts'
import { departmentName } from '../../../vocabulary/names.ts'
import type { Entry, Program, TownList } from '../../../vocabulary/program.ts'
import { citationText } from '../../citation-text.ts'
import { longDate } from '../../long-date.ts'
import type { Row } from '../document.ts'
import type { Instance, Material, WordOf } from '../kinds.ts'
import { endedRows } from './ended-rows.ts'
import { fullText } from './full-text.ts'
import { editionView, townView } from './head.ts'
import { procedureText, remedyRows } from './lawful-rows.ts'
import { penaltyText } from './penalty-text.ts'
import { documentText } from './print.ts'

/** The states in which a list is nothing but a draft. */
const BEFORE_PUBLICATION: readonly State[] = APPROVAL_CHAIN.slice(0, APPROVAL_CHAIN.indexOf('published'))

/** The list of every town that has choices. */
export function townLists({ program, word, laws }: Material): readonly Instance[] {
  return program.lists.map((list) => ({
    stem: `lists/${list.town.record.code}`,
    county: list.county.record.code,
    town: list.town.record.code,
    isDraft: isDraft(list),
    names: [list.county.record.name, list.town.record.name],
    view: { ...townListView(program, list, word), fullText: fullText(list, laws) },
  }))
}

/** Nothing is in force before it is approved and published. */
export function isDraft(list: TownList): boolean {
  const chosen = list.entries.filter((entry) => entry.reason.kind === 'chosen')
  return BEFORE_PUBLICATION.includes(list.state) && !chosen.some(isPublished)
}

/** What a template of a town's list can name. Every field is listed in templates/README.md. */
export function townListView(program: Program, list: TownList, word: WordOf): object {
  const chosen = list.entries.filter((entry) => entry.reason.kind === 'chosen')
  const drafts = chosen.filter(({ validity }) => validity === 'draft')
  return {
    ...editionView(program),
    ...townView(list.county, list.town),
    isDraft: isDraft(list),
    hasDrafts: !isDraft(list) && drafts.length > 0,
    isSynthetic: list.town.file?.record.synthetic ?? false,
    state: word('state', list.state),
    count: {
      all: String(list.entries.length),
      byLaw: String(list.entries.length - chosen.length),
      chosen: String(chosen.length),
      drafts: String(drafts.length),
      proven: String(chosen.filter((entry) => entry.transferStatus === 'proven').length),
      external: String(chosen.filter((entry) => entry.transferStatus === 'external').length),
      unproven: String(chosen.filter((entry) => entry.transferStatus === 'unproven').length),
    },
    sections: sections(program, list, word),
    remedies: remedyRows(program, list, word),
    refused: refusedRows(list, word),
    ended: endedRows(program, list, word),
    notApplicable: notApplicableRows(list, word),
  }
}

function isPublished({ history }: Entry): boolean {
  return history?.round.published !== undefined
}

function sections(program: Program, list: TownList, word: WordOf): readonly object[] {
  return program.project.catalogs.flatMap((catalog) => {
    const entries = list.entries.filter((entry) => entry.item.catalog.id === catalog.record.id)
    if (catalog.record.id !== 'statutory-licences')
      return [section(program, list, catalog.record.id, catalog.record.title, entries, word)]
    const published = entries.filter(
      (entry) => entry.item.record.kind === 'licence' && entry.item.record.isLicence === 'yes',
    )
    const annexed = entries.filter((entry) => !published.includes(entry))
    return [
      section(program, list, catalog.record.id, catalog.record.title, published, word),
      section(program, list, 'statutory-licences-annex', word('section', 'statutory-licences-annex'), annexed, word),
    ]
  })
}

function section(
  program: Program,
  list: TownList,
  table: string,
  title: string,
  entries: readonly Entry[],
  word: WordOf,
): object {
  return {
    table,
    title,
    count: String(entries.length),
    isEmpty: entries.length === 0,
    rows: entries.map((entry, index) => entryRow(program, list, entry, index, word)),
  }
}

/** The fields of an entry that the columns of a table may name. */
export function entryRow(program: Program, list: TownList, entry: Entry, index: number, word: WordOf): Row {
  const { record } = entry.item
  return {
    number: String(index + 1),
    id: entry.item.id,
    theme: entry.item.theme ?? '',
    name: record.name,
    kind: word('kind', record.kind),
    department: departmentName(
      (entry.holder ?? entry.item.department).record,
      list.county.record,
      program.project.city,
      list.county.file?.record,
    ),
    basis: citations(entry.item.basis, word),
    source: word('source', entry.source),
    obligation:
      entry.reason.kind === 'by-law'
        ? word('obligation', 'by-law')
        : word('obligation', record.obligation ?? 'mandatory'),
    actsInNameOf: entry.actsInNameOf,
    performedBy: entry.performedBy,
    transfer: transferText(entry, word),
    penalty: penaltyText(record, word),
    procedure: procedureText(entry, word),
    validity: word('validity', entry.validity),
    isLicence: record.kind === 'licence' ? word('isLicence', record.isLicence) : word('isLicence', 'no'),
    note: [record.unverified ? `${word('mark', 'unverified')}${record.unverified}` : '', record.note ?? '']
      .filter((text) => text !== '')
      .join(' '),
  }
}

export function citations(list: readonly Citation[], word: WordOf): string {
  const seen = new Set<string>()
  for (const citation of list) seen.add(`${citationText(citation)}${standingMark(citation, word)}`)
  return [...seen].join('；')
}

/** What the reader must know of a citation: that it was not verified, is not yet or no longer in force. */
function standingMark({ unverified, standing }: Citation, word: WordOf): string {
  if (unverified !== undefined) return word('mark', 'unverified-citation')
  return standing === 'in-force' ? '' : word('mark', standing)
}

function transferText(entry: Entry, word: WordOf): string {
  if (entry.transferStatus === null) return word('transferStatus', 'none')
  const basis = entry.transferStatus === 'unproven' ? '' : transferBasis(entry, word)
  return [word('transferStatus', entry.transferStatus), basis].filter((text) => text !== '').join('：')
}

/** What moves the power: the province’s decision where it is conferred, else the provisions that allow it. */
function transferBasis({ source, reason, transferBasis }: Entry, word: WordOf): string {
  const decision = reason.kind === 'chosen' ? reason.choice.decision?.record : undefined
  return source === 'conferred' && decision ? documentText(decision.document) : citations(transferBasis, word)
}

function refusedRows(list: TownList, word: WordOf): readonly Row[] {
  return list.absences.flatMap(({ item, reason }) =>
    reason.kind === 'refused'
      ? [
          {
            id: item.id,
            name: item.record.name,
            excuse: word('excuse', reason.refusal.record.excuse),
            reason: [reason.refusal.record.reason, documentText(reason.refusal.record.document)]
              .filter((text) => text !== '')
              .join(' '),
          },
        ]
      : [],
  )
}

function notApplicableRows(list: TownList, word: WordOf): readonly Row[] {
  return list.absences.flatMap(({ item, reason }) => {
    if (reason.kind === 'not-applicable')
      return [{ id: item.id, name: item.record.name, reason: word('absence', reason.cause) }]
    if (reason.kind === 'not-in-force' && item.catalog.id.startsWith('statutory-')) {
      const day = reason.phase === 'before' ? reason.interval.from : reason.interval.to
      return [
        {
          id: item.id,
          name: item.record.name,
          reason: `${word('absence', reason.phase)}${day === undefined ? '' : longDate(day)}`,
        },
      ]
    }
    return []
  })
}
