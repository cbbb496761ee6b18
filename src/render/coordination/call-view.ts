import { type CallRow, callMatrix } from '../../coordination/calls.ts'
import type { County } from '../../vocabulary/model.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'
import type { Row } from '../documents/document.ts'
import type { WordOf } from '../documents/kinds.ts'
import { countyView, editionView } from '../documents/views/head.ts'
import { limitText } from './limit-text.ts'

/** The call matrix of a county: by field and responding body, and the items for which a town can only call. */
export function callView(program: Program, county: County, lists: readonly TownList[], word: WordOf): object {
  const rows = callMatrix(program, lists)
  const called = rows.flatMap((row) => calledRows(row, word))
  return {
    ...editionView(program),
    ...countyView(county),
    towns: lists.map((list) => list.town.record.name).join('、'),
    rows: rows.map((row, index) => callRow(program, row, index, word)),
    called: called.map((row, index) => ({ ...row, number: String(index + 1) })),
  }
}

function callRow(program: Program, row: CallRow, index: number, word: WordOf): Row {
  const { rule } = row
  return {
    number: String(index + 1),
    field: word('field', row.field),
    responder: row.responder,
    types: rule.types.map((type) => word('callType', type)).join('、'),
    response: limitText(program.project, rule.response, word),
    emergency: limitText(program.project, rule.emergency, word),
    escalation: escalationText(program, row, word),
    called: String(ids(row.called).length),
    supported: String(ids(row.supported).length),
  }
}

/** 48小时：某县人民政府, step by step. */
function escalationText({ project }: Program, { rule, escalation }: CallRow, word: WordOf): string {
  return rule.escalation
    .map((step, index) => {
      const after = limitText(project, step.after, word)
      return `${after}${after === '' ? '' : word('dutyCell', 'after')}${escalation[index] ?? ''}`
    })
    .join('；')
}

function calledRows(row: CallRow, word: WordOf): readonly Row[] {
  return ids(row.called).map((id) => {
    const entries = row.called.filter((entry) => entry.item.id === id)
    return {
      id,
      name: entries[0]?.item.record.name ?? '',
      field: word('field', row.field),
      responder: row.responder,
      towns: entries.map((entry) => entry.town.record.name).join('、'),
    }
  })
}

function ids(entries: CallRow['called']): readonly string[] {
  return [...new Set(entries.map((entry) => entry.item.id))].sort()
}
