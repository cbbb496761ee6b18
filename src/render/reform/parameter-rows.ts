import type { Program } from '../../vocabulary/program.ts'
import type { Row } from '../documents/document.ts'
import type { WordOf } from '../documents/kinds.ts'

/** The parameters a document rests on, with their sources; those that are not stated are left out. */
export function parameterRows({ project }: Program, ids: readonly string[], word: WordOf): readonly Row[] {
  return ids.flatMap((id) => {
    const record = project.parameters.get(id)?.record
    if (!record) return []
    const { value, unit, document } = record
    return [
      {
        name: record.name,
        value: Array.isArray(value)
          ? value.map((each) => wordOr(each, word)).join('、')
          : `${shown(value)}${unit ?? ''}`,
        source: [document.number ?? '', document.title, document.reason ?? ''].filter((text) => text !== '').join('；'),
        status: word('documentStatus', document.status),
      },
    ]
  })
}

function shown(value: unknown): string {
  return value === true ? '能够' : value === false ? '不能' : String(value)
}

/** The published word of a coded value of a list; values that are words already stand as they are. */
function wordOr(value: string, word: WordOf): string {
  const group = GROUPS.find(([, codes]) => codes.includes(value))?.[0]
  return group === undefined ? value : word(group, value)
}

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['institutionGroup', ['office', 'centre', 'team', 'feature', 'station']],
  ['grantPart', ['public-expenses', 'wages', 'allowances', 'awards']],
  ['townRight', ['command', 'appointment-proposal', 'assessment']],
]
