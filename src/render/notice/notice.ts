import type { Comparison } from '../../difference/comparison.ts'
import { EFFECTS } from '../../difference/effect.ts'
import type { LegalChange, Whereabouts } from '../../difference/legal-change.ts'
import { byCounty, catalogTold, type Told } from '../../difference/tell.ts'
import type { SourceFile } from '../../source/source-file.ts'
import { writeNumeral } from '../../vocabulary/numeral.ts'
import type { Program } from '../../vocabulary/program.ts'
import { makeDocument, type Parts, type Row, wordFor } from '../documents/document.ts'
import { findTemplate } from '../documents/template-set.ts'
import { readTables, readWords } from '../documents/words-and-tables.ts'
import { longDate } from '../long-date.ts'
import { markdownOf } from '../markdown/markdown-of.ts'
import { statedPending, statedReason } from './withdrawal-words.ts'

/** What a notice says beside the changes; what is not given is left for the issuing body to fill in. */
export interface NoticeFacts {
  readonly number?: string | undefined
  /** The meeting or act by which it was approved. */
  readonly approval?: string | undefined
  readonly date?: string | undefined
  readonly effective?: string | undefined
  /** What becomes of cases that are under way; without it as the county’s steps or the project’s parameter say. */
  readonly pending?: string | undefined
  /** The newer edition, where it was compiled from catalogs. */
  readonly program?: Program | undefined
  readonly publishBy?: string | undefined
  readonly isReference: boolean
  readonly notice: string
}

/** The counties that a comparison touches. */
export function countiesOf(comparison: Comparison): readonly { readonly code: string; readonly name: string }[] {
  const found = new Map<string, string>()
  for (const change of comparison.changes)
    for (const town of comparison.affected(change)) found.set(town.countyCode, town.county)
  return [...found].sort().map(([code, name]) => ({ code, name }))
}

/**
 * The notice (调整通告) by which a county makes the changes of its towns' lists public, as Markdown.
 *
 * @throws MissingTemplate, TemplateFault
 */
export function noticeMarkdown(
  comparison: Comparison,
  county: { readonly code: string; readonly name: string },
  facts: NoticeFacts,
  templates: readonly SourceFile[],
): string {
  const wordsFile = findTemplate(templates, 'words.yaml')
  const tablesFile = findTemplate(templates, 'tables.yaml')
  const parts: Parts = { wordsFile, tablesFile, words: readWords(wordsFile), tables: readTables(tablesFile) }
  return markdownOf(
    makeDocument(findTemplate(templates, 'notice.md.hbs'), view(comparison, county, facts, parts), parts).children,
  )
}

function view(
  comparison: Comparison,
  county: { readonly code: string; readonly name: string },
  facts: NoticeFacts,
  parts: Parts,
): object {
  const blank = wordFor(parts, 'notice', 'blank')
  const day = (date: string | undefined) => (date === undefined ? blank : longDate(date))
  const told = toldIn(comparison, county.code)
  const sections = sectionsOf(told, county.code, facts.program, parts)
  const word = (rule: string) => wordFor(parts, 'changed-pending', rule)
  const pending = facts.pending ?? (facts.program && statedPending(told, county.code, facts.program, word))
  return {
    county: county.name,
    isReference: facts.isReference,
    notice: facts.notice,
    blank,
    isDraft: [facts.number, facts.approval, facts.date, facts.effective, pending].includes(undefined),
    number: facts.number ?? blank,
    approval: facts.approval ?? blank,
    title: comparison.to.title,
    from: { version: comparison.from.version, asOf: longDate(comparison.from.asOf) },
    to: { version: comparison.to.version, asOf: longDate(comparison.to.asOf) },
    sections,
    closing: writeNumeral(sections.length + 1),
    effective: day(facts.effective),
    pending: pending ?? blank,
    publishBy: day(facts.publishBy),
    date: day(facts.date),
  }
}

/** What concerns the lists of one county: their own changes, and those of items that stand in them. */
function toldIn(comparison: Comparison, code: string): readonly Told[] {
  const items = catalogTold(comparison)
    .map(({ change, towns }) => ({ change, towns: towns.filter((town) => town.countyCode === code) }))
    .filter(({ change, towns }) => towns.length > 0 && change.effect !== 'added' && change.effect !== 'cancelled')
  const own = byCounty(comparison.changes).find((county) => county.code === code)
  return [...items, ...(own?.told ?? [])]
}

const TABLES: Readonly<Record<string, string>> = {
  added: 'notice-added',
  'handed-down': 'notice-added',
  cancelled: 'notice-gone',
  withdrawn: 'notice-gone',
}

function sectionsOf(
  told: readonly Told[],
  county: string,
  program: Program | undefined,
  parts: Parts,
): readonly object[] {
  const effects = EFFECTS.filter((effect) => told.some(({ change }) => change.effect === effect))
  return effects.map((effect, index) => {
    const own = told.filter(({ change }) => change.effect === effect)
    const isMoved = effect in TABLES && own.every(({ change }) => change.on !== 'item')
    return {
      numeral: writeNumeral(index + 1),
      title: wordFor(parts, 'effect', effect),
      note: parts.words['notice-note']?.[effect] ?? '',
      count: String(own.length),
      table: isMoved ? TABLES[effect] : 'notice-changed',
      rows: own.flatMap((each, at) => {
        const rows = isMoved ? [movedRow(each, county, program, parts)] : changedRows(each, parts)
        return rows.map((row) => ({ number: String(at + 1), ...row }))
      }),
    }
  })
}

function movedRow({ change, towns }: Told, county: string, program: Program | undefined, parts: Parts): Row {
  const side = (field: string) => {
    const detail = change.details.find((each) => each.field === field)
    return (detail?.to.zh || detail?.from.zh) ?? ''
  }
  const stated = program && statedReason({ change, towns }, county, program)
  return {
    ...named(change, parts),
    source: side('source'),
    actsInNameOf: side('actsInNameOf'),
    reason: side('absent') || (stated ?? wordFor(parts, 'notice', 'blank')),
    towns: townsOf(towns),
  }
}

function changedRows({ change, towns }: Told, parts: Parts): readonly Row[] {
  return change.details.map((detail) => ({
    ...named(change, parts),
    field: detail.label.zh,
    from: detail.from.zh,
    to: detail.to.zh,
    towns: townsOf(towns),
  }))
}

function named({ on, id, name }: LegalChange, parts: Parts): { id: string; name: string } {
  return on === 'list' ? { id, name: wordFor(parts, 'notice', 'whole-list') } : { id, name }
}

function townsOf(towns: readonly Whereabouts[]): string {
  return towns.map((town) => town.name).join('、')
}
