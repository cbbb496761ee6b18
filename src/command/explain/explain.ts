import { type Place, type Where, within } from '../../source/place.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import type { Citation, Item } from '../../vocabulary/model.ts'
import type { Entry, Program, TownList } from '../../vocabulary/program.ts'
import { findItem, findTown } from '../find.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { spansOf } from '../spans.ts'
import { agreementSteps } from './agreement.ts'
import { absenceAnswer, cite, entryAnswer, reasonOf } from './answer.ts'
import { historySteps } from './history.ts'
import { lawfulSteps } from './lawful.ts'

interface Step {
  readonly what: Text
  readonly at: Where
}

/** `explain <town> <item>`: why a town has, lacks or cannot have a power, each step with the line it rests on. */
export async function explain(town: string, id: string, options: CommonOptions, streams: Streams): Promise<number> {
  const session = new Session(options)
  const program = await session.program(streams)
  if (!program) return EXIT.errors
  const list = findTown(program, town)
  const item = findItem(program, id)
  const entry = list.entries.find((each) => each.item.id === item.id)
  const steps = [
    ...basisSteps(item.basis),
    catalogStep(item),
    ...(entry
      ? [...entrySteps(entry), ...agreementSteps(list, entry, program.asOf), ...lawfulSteps(program, list, entry)]
      : absenceSteps(program, list, item)),
    ...decisionSteps(list),
  ]
  const answer = entry ? entryAnswer(entry) : absenceAnswer(list, item)
  const title = `${list.county.record.name}${list.town.record.name} · ${item.id} ${item.record.name} · ${program.asOf}`
  const spans = spansOf(
    session,
    steps.map(({ at }) => at),
  )
  const lines = steps.map(({ what, at }, index) => {
    const { line, column } = spans[index]?.start ?? { line: 1, column: 1 }
    return { text: what, file: at.file, line, column }
  })
  if (options.format === 'json')
    streams.out(
      JSON.stringify(
        {
          town: list.town.record.code,
          item: item.id,
          asOf: program.asOf,
          has: entry !== undefined,
          answer,
          steps: lines,
        },
        null,
        2,
      ),
    )
  else
    streams.out(
      [
        title,
        answer[options.lang],
        ...lines.map((line) => `  ${line.text[options.lang]}\n    ${line.file}:${line.line}:${line.column}`),
      ].join('\n'),
    )
  return EXIT.clean
}

function basisSteps(basis: readonly Citation[]): readonly Step[] {
  return basis.map((citation) => {
    const text = cite(citation)
    return { what: { zh: `条文：${text}`, en: `Article: ${text}` }, at: within(citation.place, 'cite') }
  })
}

function catalogStep(item: Item): Step {
  return {
    what: { zh: `目录：${item.catalog.title}`, en: `Catalog: ${item.catalog.id}` },
    at: within(item.place, 'id'),
  }
}

function entrySteps(entry: Entry): readonly Step[] {
  if (entry.reason.kind === 'by-law')
    return [
      {
        what: {
          zh: `来源：法律直接赋予（${entry.source}），不用选`,
          en: `Source: given by law (${entry.source}); nothing is chosen`,
        },
        at: within(entry.item.place, 'sources'),
      },
    ]
  const { choice } = entry.reason
  const steps: Step[] = [
    {
      what: { zh: `选择：以 ${entry.source} 承接`, en: `Choice: taken on as ${entry.source}` },
      at: within(choice.place, 'source'),
    },
  ]
  for (const citation of entry.transferBasis)
    steps.push({
      what: { zh: `转移依据：${cite(citation)}`, en: `Transfer basis: ${cite(citation)}` },
      at: within(citation.place, 'cite'),
    })
  if (choice.decision) {
    const { document } = choice.decision.record
    steps.push({
      what: {
        zh: `决定：${document.number ?? ''}${document.title}（${document.status}）`,
        en: `Decision: ${document.number ?? ''} ${document.title} (${document.status})`,
      },
      at: choice.decision.place,
    })
  }
  return entry.history ? [...steps, ...historySteps(entry.history)] : steps
}

function absenceSteps(program: Program, list: TownList, item: Item): readonly Step[] {
  const reason = reasonOf(list, item)
  if (reason?.kind === 'refused')
    return [
      {
        what: { zh: `不选：${reason.refusal.record.reason}`, en: `Refused: ${reason.refusal.record.reason}` },
        at: within(reason.refusal.place, 'item'),
      },
    ]
  if (reason?.kind === 'withdrawn')
    return [
      ...historySteps(reason.history),
      {
        what: { zh: `收回：${reason.by.record.reason}`, en: `Withdrawn: ${reason.by.record.reason}` },
        at: reason.by.place,
      },
    ]
  if (reason?.kind === 'expired') return historySteps(reason.history)
  if (reason?.kind === 'not-applicable')
    return [{ what: { zh: '适用范围', en: 'Where it applies' }, at: within(item.place, 'applies') }]
  if (reason?.kind === 'not-chosen' && list.town.file)
    return [
      {
        what: { zh: '选择：没有这一项', en: 'Choices: not among them' },
        at: within(list.town.file.place, 'choices') as Place,
      },
    ]
  return program.project.divisionsSource === undefined
    ? []
    : [{ what: { zh: '镇（街道）在这里登记', en: 'The town is registered here' }, at: list.town.place }]
}

function decisionSteps(list: TownList): readonly Step[] {
  if (!list.town.file) return []
  return [
    { what: { zh: `状态：${list.state}`, en: `State: ${list.state}` }, at: within(list.town.file.place, 'state') },
  ]
}
