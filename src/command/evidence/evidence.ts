import { printedPage } from '../../render/markdown/printed-page.ts'
import type { IsoDate } from '../../vocabulary/date.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'
import type { Item } from '../../vocabulary/model.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'
import { findItem, findTown } from '../find.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { spansOf } from '../spans.ts'
import { type Difference, differences } from './compare.ts'
import { type Evidence, evidenceOf } from './facts.ts'
import { asJson, asText, type LocatedFact, type Page } from './print.ts'

export interface EvidenceOptions extends Omit<CommonOptions, 'format'> {
  readonly format: 'text' | 'json' | 'md'
  readonly on?: IsoDate | undefined
  readonly against?: IsoDate | undefined
}

/**
 * `evidence <town> <item> --on D [--against D2]`: on one page whether the town held the power on a day, in whose name, by which
 * law, decision, approvals and publication, what the files do not show, and what was otherwise on another day.
 */
export async function evidence(town: string, id: string, options: EvidenceOptions, streams: Streams): Promise<number> {
  const first = await dayOf(town, id, options, options.on ?? options.asOf, streams)
  if (!first) return EXIT.errors
  const second = options.against === undefined ? undefined : await dayOf(town, id, options, options.against, streams)
  if (options.against !== undefined && !second) return EXIT.errors
  const page = pageOf(first, second)
  if (options.format === 'json') streams.out(asJson(page))
  else if (options.format === 'text') streams.out(asText(page, options.lang))
  else {
    const { value, diagnostics } = printedPage(
      'evidence.md.hbs',
      viewOf(page, first.program),
      first.session.templates().value,
    )
    if (diagnostics.length > 0) {
      streams.err(await first.session.report(diagnostics))
      return EXIT.errors
    }
    streams.out(value.trimEnd())
  }
  return EXIT.clean
}

interface Day {
  readonly session: Session
  readonly program: Program
  readonly list: TownList
  readonly item: Item
  readonly evidence: Evidence
  readonly facts: readonly LocatedFact[]
}

/** Compiles the project as of a day; what breaks a rule on that day is a gap, not an obstacle. */
async function dayOf(
  town: string,
  id: string,
  { format, ...options }: EvidenceOptions,
  on: IsoDate | undefined,
  streams: Streams,
): Promise<Day | undefined> {
  const session = new Session({ ...options, format: format === 'json' ? 'json' : 'text', asOf: on })
  const { resolved: program, diagnostics } = await session.compile()
  if (!program) {
    streams.err(await session.report(diagnostics))
    return undefined
  }
  const list = findTown(program, town)
  const item = findItem(program, id)
  const found = evidenceOf(program, list, item)
  const evidence = { ...found, gaps: [...found.gaps, ...ruleGaps(diagnostics, list, item)] }
  return { session, program, list, item, evidence, facts: located(session, evidence) }
}

/** The rules that this very power breaks on the day. */
function ruleGaps(diagnostics: readonly Diagnostic[], list: TownList, item: Item): readonly Text[] {
  const files = [list.town.file?.place.file, item.place.file]
  return diagnostics
    .filter((each) => each.severity === 'error' && each.item === item.id && files.includes(each.at.file))
    .map(({ what, policy }) => ({
      zh: `违反 ${policy ?? ''}：${what.zh}`,
      en: `Breaks ${policy ?? ''}: ${what.en}`,
    }))
}

function located(session: Session, { facts }: Evidence): readonly LocatedFact[] {
  const spans = spansOf(
    session,
    facts.map(({ at }) => at),
  )
  return facts.map(({ key, label, value, at }, index) => {
    const { line, column } = spans[index]?.start ?? { line: 1, column: 1 }
    return { key, label, value, file: at.file, line, column }
  })
}

function pageOf(first: Day, second: Day | undefined): Page {
  const { list, item, program, evidence, facts } = first
  return {
    town: { code: list.town.record.code, name: `${list.county.record.name}${list.town.record.name}` },
    item: { id: item.id, name: item.record.name },
    on: program.asOf,
    held: evidence.held,
    answer: evidence.answer,
    facts,
    gaps: evidence.gaps,
    notes: evidence.notes,
    against: second && {
      on: second.program.asOf,
      held: second.evidence.held,
      answer: second.evidence.answer,
      differences: differences(evidence, second.evidence),
    },
  }
}

/** What the template of the page may name; the page is in Chinese, like every document. */
function viewOf(page: Page, { project }: Program): object {
  const { town, item, on, answer, facts, gaps, notes, against } = page
  return {
    town: town.name,
    item: item.name,
    id: item.id,
    on,
    isReference: project.edition.kind === 'reference',
    edition: { title: project.edition.title, version: project.edition.version, notice: project.edition.notice ?? '' },
    answer: answer.zh,
    facts: facts.map((each) => ({
      what: each.label.zh,
      value: each.value.zh,
      where: `${each.file}:${each.line}`,
    })),
    gaps: gaps.map(({ zh }) => ({ text: zh })),
    notes: notes.map(({ zh }) => ({ text: zh })),
    against: against?.on ?? '',
    answerAgainst: against?.answer.zh ?? '',
    differences: (against?.differences ?? []).map((each: Difference) => ({
      what: each.label.zh,
      on: each.on.zh,
      against: each.against.zh,
    })),
  }
}
