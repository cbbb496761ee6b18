import type { Parameter } from '../../../../generated/types/records.ts'
import type { Line, Stated, TownPeople } from '../../../vocabulary/people.ts'
import type { Program } from '../../../vocabulary/program.ts'
import type { Instance, WordOf } from '../../documents/kinds.ts'
import { editionView } from '../../documents/views/head.ts'

/** What every document about staff says at its head. */
export function headOf(program: Program, { town }: TownPeople, synthetic: boolean) {
  return {
    ...editionView(program),
    isSynthetic: synthetic,
    county: town.county.name,
    town: town.record.name,
  }
}

/** What an internal document about a town is, besides its view: one in the town's folder. */
export function instanceOf({ town }: TownPeople, name: string): Omit<Instance, 'view'> {
  const { code } = town.record
  return { stem: `${code}/${name}`, town: code, isDraft: false, names: [town.county.name, town.record.name] }
}

/** The steps of a calculation as rows of a table. */
export function lineRows(lines: readonly Line[], word: WordOf): readonly Readonly<Record<string, string>>[] {
  return lines.map(({ kind, name, how, value, parameters }) => ({
    step: name === '' ? word('calculation', kind) : `${word('calculation', kind)}：${name}`,
    how,
    value,
    parameters: parameters.join('、'),
  }))
}

/** The parameters a document was worked out by, each once, in the order of use. */
export function parameterRows(
  stated: readonly Stated<unknown>[],
  word: WordOf,
): readonly Readonly<Record<string, string>>[] {
  const records = new Map<string, Parameter>(
    stated.map(({ parameter }) => [parameter.record.id, parameter.record] as const),
  )
  return [...records.values()].map(({ id, name, value, unit, document }) => ({
    id,
    name,
    value: `${Array.isArray(value) ? value.join('、') : String(value)}${unit ?? ''}`,
    document: document.title,
    status: word('documentStatus', document.status),
  }))
}
