import { wordOf } from '../../policy/value-words.ts'
import { type Place, within } from '../../source/place.ts'
import { same, type Text } from '../../vocabulary/diagnostic.ts'
import type { Citation, Item } from '../../vocabulary/model.ts'
import type { Entry, History, Program, TownList } from '../../vocabulary/program.ts'
import { absenceAnswer, cite, entryAnswer, reasonOf, VALIDITY } from '../explain/answer.ts'
import { agreementEvidence } from './agreement-facts.ts'
import { groundFacts } from './grounds.ts'
import { changeFacts, roundFacts, roundGaps } from './history-facts.ts'
import { type Fact, label } from './labels.ts'
import { notesOn } from './notes.ts'

/** What can be shown of one power of one town on one day, and what cannot. */
export interface Evidence {
  /** Whether the town holds it and it is in force on the day. */
  readonly held: boolean
  readonly answer: Text
  readonly facts: readonly Fact[]
  /** What the files do not show, each as one sentence. */
  readonly gaps: readonly Text[]
  /** What else must be known to use it, e.g. that its law has changed. */
  readonly notes: readonly Text[]
}

/** The evidence for one item in a town’s list, told from the files alone. */
export function evidenceOf(program: Program, list: TownList, item: Item): Evidence {
  const entry = list.entries.find((each) => each.item.id === item.id)
  const reason = reasonOf(list, item)
  const history = entry?.history ?? (reason && 'history' in reason ? reason.history : null)
  const basis = citationFacts('basis', item.basis)
  const held = entry?.validity === 'in-force'
  const agreement = entry ? agreementEvidence(list, entry, program.asOf) : { facts: [], gaps: [] }
  return {
    held,
    answer: entry ? answerOf(entry) : absenceAnswer(list, item),
    facts: [
      ...(entry ? entryFacts(entry) : []),
      ...(entry?.reason.kind === 'chosen' ? groundFacts(entry.reason.choice, list.town.file) : []),
      ...basis,
      ...(entry ? citationFacts('transfer', entry.transferBasis) : []),
      ...(entry ? decisionFacts(entry) : []),
      ...agreement.facts,
      ...(history ? [...roundFacts(history), ...changeFacts(history)] : []),
    ],
    gaps: [
      ...citationGaps(item.basis),
      ...(entry ? entryGaps(entry) : []),
      ...agreement.gaps,
      ...historyGaps(entry, history),
    ],
    notes: entry ? notesOn(item, program.asOf) : [],
  }
}

function answerOf(entry: Entry): Text {
  if (entry.validity === 'in-force') return entryAnswer(entry)
  const status = VALIDITY[entry.validity]
  return {
    zh: `没有生效（${status.zh}）：选了，这一天还不能行使。`,
    en: `Not in force (${status.en}): chosen, but not to be exercised on this day.`,
  }
}

function entryFacts(entry: Entry): readonly Fact[] {
  const at = entry.reason.kind === 'chosen' ? entry.reason.choice.place : entry.item.place
  const { from, to } = entry.interval
  return [
    { key: 'name', label: label('name'), value: same(entry.actsInNameOf), at },
    { key: 'performer', label: label('performer'), value: same(entry.performedBy), at },
    { key: 'source', label: label('source'), value: coded('source', entry.source), at: sourceOf(entry, at) },
    { key: 'validity', label: label('validity'), value: VALIDITY[entry.validity], at },
    { key: 'term', label: label('term'), value: termText(from, to), at },
  ]
}

function sourceOf(entry: Entry, at: Place): Place {
  return entry.reason.kind === 'chosen' ? within(at, 'source') : within(at, 'sources')
}

/** A coded value in the words of its schema. */
function coded(enumeration: string, value: string): Text {
  return { zh: wordOf(enumeration, value), en: value }
}

function termText(from: string | undefined, to: string | undefined): Text {
  const zh = [
    from === undefined ? '没有起日' : `自 ${from} 起`,
    to === undefined ? '没有写止日' : `到 ${to} 为止（当日不算）`,
  ]
  return {
    zh: zh.join('，'),
    en: `from ${from ?? '(not stated)'} to ${to ?? '(not stated)'}, the last day not counted`,
  }
}

/** Each provision once, at the first line that cites it. */
function citationFacts(key: 'basis' | 'transfer', citations: readonly Citation[]): readonly Fact[] {
  const seen = new Set<string>()
  return citations.flatMap((citation) => {
    const { standing } = citation
    const text = cite(citation)
    if (seen.has(text)) return []
    seen.add(text)
    const value = standing === 'in-force' ? same(text) : marked(text, coded('standing', standing))
    return [{ key, label: label(key), value, at: within(citation.place, 'cite') }]
  })
}

function marked(text: string, mark: Text): Text {
  return { zh: `${text}（${mark.zh}）`, en: `${text} (${mark.en})` }
}

function decisionFacts({ reason }: Entry): readonly Fact[] {
  if (reason.kind !== 'chosen' || !reason.choice.decision) return []
  const { record, place } = reason.choice.decision
  const { title, number, date, status } = record.document
  return [
    {
      key: 'decision',
      label: label('decision'),
      value: marked(
        `《${title}》${number ?? ''}${date === undefined ? '' : ` ${date}`}`,
        coded('documentStatus', status),
      ),
      at: place,
    },
  ]
}

function citationGaps(citations: readonly Citation[]): readonly Text[] {
  return citations
    .filter(({ unverified, version }) => unverified !== undefined || version?.status !== 'verified')
    .map((citation) => ({ zh: `条文没有核对：${cite(citation)}。`, en: `Not verified: ${cite(citation)}.` }))
}

function entryGaps(entry: Entry): readonly Text[] {
  const gaps: Text[] = []
  if (entry.transferStatus === 'unproven')
    gaps.push({ zh: '没有可以证明的转移依据。', en: 'No basis of the transfer is proven.' })
  if (entry.transferStatus === 'external')
    gaps.push({
      zh: '转移依据的文件不在手头，范围以原文为准。',
      en: 'The document of the transfer is not at hand; its range is what its text says.',
    })
  return gaps
}

function historyGaps(entry: Entry | undefined, history: History | null): readonly Text[] {
  return history && (entry === undefined || entry.reason.kind === 'chosen') ? roundGaps(history) : []
}
