import { policies as builtInPolicies, tables as builtInTables } from '#policies'
import type { PolicyFile, PolicyTable } from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import { VOCABULARY } from './language/built-in-vocabulary.ts'
import { BUILT_IN, type PolicyLibrary } from './library.ts'
import type { Policy, PolicyDocument } from './policy.ts'
import { readPolicy } from './read-policy.ts'
import { RELATIONS } from './relations/index.ts'
import { tableFaults } from './table.ts'

/**
 * The built-in policies with those a project adds. A project may add and tighten, never replace: an id used twice is a finding,
 * and what it adds is internal, never printed as law.
 */
export function readLibrary(added: readonly PolicyDocument<PolicyFile>[]): Read {
  return extended(
    BUILT_IN,
    added.map(({ path }) => path),
    added.map(({ value }) => value),
  )
}

interface Read {
  readonly library: PolicyLibrary
  readonly diagnostics: readonly Diagnostic[]
}

const extended = rememberedAcrossRuns(
  (builtIn: PolicyLibrary, paths: readonly string[], added: readonly PolicyFile[]): Read => {
    const diagnostics: Diagnostic[] = []
    const first = new Map(builtIn.policies.map(({ record, place }) => [record.id, place.file]))
    const policies: Policy[] = [...builtIn.policies]
    for (const [index, value] of added.entries()) {
      const path = paths[index] ?? ''
      const document = { path, value: { ...value, internal: true } }
      const earlier = first.get(value.id)
      if (earlier !== undefined) {
        diagnostics.push(duplicateId(document, earlier))
        continue
      }
      first.set(value.id, path)
      const read = readPolicy(document, VOCABULARY, RELATIONS)
      diagnostics.push(...read.diagnostics)
      if (read.value) policies.push(read.value)
    }
    policies.sort((a, b) => byCodeUnit(a.record.id, b.record.id))
    return { library: { policies, tables: builtIn.tables }, diagnostics }
  },
)

/** What is wrong with the built-in policies as they stand in their files. */
export function policyDiagnostics(): readonly Diagnostic[] {
  return builtInPolicies.flatMap((document) => readPolicy(document, VOCABULARY, RELATIONS).diagnostics)
}

/** What is wrong with the built-in tables. */
export function tableDiagnostics(
  documents: readonly PolicyDocument<PolicyTable>[] = builtInTables,
): readonly Diagnostic[] {
  return documents.flatMap(({ path, value }) => tableFaults(value, { file: path, path: [] }, VOCABULARY.values))
}

function duplicateId({ path, value }: PolicyDocument<PolicyFile>, earlier: string): Diagnostic {
  return {
    code: 'policy/duplicate-id',
    severity: 'error',
    at: { file: path, path: ['id'] },
    related: [{ at: { file: earlier, path: ['id'] }, note: { zh: '第一次在这里', en: 'first here' } }],
    what: { zh: `规则编号「${value.id}」已经有了。`, en: `The policy id "${value.id}" is taken.` },
    why: {
      zh: '可以加规则、加严，不能顶替写明法律的规则。',
      en: 'Rules may be added and tightened; one that states the law cannot be replaced.',
    },
    fix: { zh: '换一个自己的字头，例如省的缩写。', en: 'Use a prefix of your own, e.g. the province’s.' },
  }
}
