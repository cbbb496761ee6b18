import type { CoordinationFile, TransferRule } from '../../../generated/types/records.ts'
import { dutiesOf, type EntryDuties } from '../../coordination/duties.ts'
import { isRole, STAGES } from '../../vocabulary/coordination.ts'
import type { Project } from '../../vocabulary/model.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { Row } from '../documents/document.ts'
import type { WordOf } from '../documents/kinds.ts'
import { editionView } from '../documents/views/head.ts'
import { limitText, parameterText } from './limit-text.ts'

/** The seven mechanisms and the settling of disputes, filled from the coordination file and from the duties of all towns. */
export function guidanceView(program: Program, file: CoordinationFile, word: WordOf): object {
  const { project } = program
  const party = (id: string) => partyWord(project, id, word)
  const limit = (timer: Parameters<typeof limitText>[1]) => limitText(project, timer, word)
  return {
    ...editionView(program),
    title: file.title,
    stages: stageRows(program, word),
    messages: file.messages.map((each) => ({
      from: party(each.from),
      to: party(each.to),
      what: each.what,
      fields: each.fields.join('、'),
      limit: limit(each.timer),
      channel: each.channel ?? '',
    })),
    pools: file.pools.map((each) => ({
      resource: word('resource', each.resource),
      provider: party(each.provider),
      serves: each.serves,
    })),
    calls: file.calls.map((each) => ({
      fields: each.match?.fields?.map((field) => word('field', field)).join('、') ?? word('dutyCell', 'any'),
      responder: party(each.responder),
      types: each.types.map((type) => word('callType', type)).join('、'),
      response: limit(each.response),
      emergency: limit(each.emergency),
      escalation: each.escalation
        .map((step) => `${limit(step.after)}${step.after ? word('dutyCell', 'after') : ''}${party(step.to)}`)
        .join('；'),
    })),
    sampling: parameterText(project, file.oversight.sampling, word),
    measures: file.oversight.measures ?? [],
    outcomes: file.firstContact.map((each) => ({
      outcome: word('outcome', each.outcome),
      to: each.to === undefined ? word('party', 'town') : party(each.to),
      limit: limit(each.timer),
      note: each.note ?? '',
    })),
    transfers: file.transfers.flatMap((each) => transferRows(project, each, word)),
    negotiation: limit(file.dispute.negotiation),
  }
}

/** By source of power, which parties lead each stage in any town. */
function stageRows(program: Program, word: WordOf): readonly Row[] {
  const bySource = new Map<string, EntryDuties[]>()
  for (const list of program.lists)
    for (const each of dutiesOf(program, list))
      bySource.set(each.entry.source, [...(bySource.get(each.entry.source) ?? []), each])
  return [...bySource].map(([source, duties]) => ({
    source: word('source', source),
    ...Object.fromEntries(
      STAGES.map((stage) => [
        stage,
        distinct(
          duties.map(({ duties: own }) => {
            const role = own.find((duty) => duty.stage === stage)?.role
            return role === undefined ? '' : partyWord(program.project, role, word)
          }),
        ),
      ]),
    ),
    supervises: distinct(duties.map(({ entry }) => word('duty', entry.lawful.supervises))),
  }))
}

function distinct(values: readonly string[]): string {
  return [...new Set(values)].join('、')
}

function transferRows(project: Project, rule: TransferRule, word: WordOf): readonly Row[] {
  const row = project.policies.tables.decide('transfers', { kind: rule.kind })
  return rule.timers.map((each, index) => ({
    kind: index === 0 ? word('transferKind', rule.kind) : '',
    from: index === 0 ? partyWord(project, row?.gives.from ?? '', word) : '',
    to: index === 0 ? partyWord(project, rule.to, word) : '',
    step: each.step,
    limit: limitText(project, each.timer, word),
    materials: index === 0 ? (rule.materials ?? []).join('、') : '',
    cite: index === 0 ? (row?.cite ?? '') : '',
    note: index === 0 ? (rule.note ?? '') : '',
  }))
}

/** A role by its word, a department or unit by its name, where no county is meant. */
function partyWord({ departments, units }: Project, id: string, word: WordOf): string {
  if (isRole(id)) return word('party', id)
  return departments.get(id)?.record.name ?? units.get(id)?.record.name ?? id
}
