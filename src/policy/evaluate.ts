import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { type Place, within } from '../source/place.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Program } from '../vocabulary/program.ts'
import type { PolicyLibrary } from './library.ts'
import { rowMaker } from './make-rows.ts'
import type { Row } from './plain-rows.ts'
import { codeOf, type Policy } from './policy.ts'
import { RELATIONS } from './relations/index.ts'
import { batchesOf, type Subject } from './subjects.ts'
import { enumerationAt, wordOf } from './value-words.ts'

/** Holds a resolved program against policies; what a stage decides was found there and is only described here. */
export function evaluate(
  policies: readonly Policy[],
  program: Program,
  { tables }: PolicyLibrary,
): readonly Diagnostic[] {
  const rows = rowMaker(program, tables)
  const found: Diagnostic[] = []
  const idle = new Set<Policy>()
  for (const [kind, group] of bySubject(policies)) {
    let asked = false
    const judge = judgedBy(group)
    for (const batch of batchesOf(kind, program, rows)) {
      asked ||= batch.length > 0
      for (const fault of judge(batch)) found.push(fault)
    }
    if (!asked) for (const { policy } of group) idle.add(policy)
  }
  for (const policy of policies)
    if (policy.body.kind === 'relation')
      for (const hit of RELATIONS[policy.body.name]?.(program) ?? [])
        found.push({
          ...common(policy),
          at: hit.at,
          ...(hit.item === undefined ? {} : { item: hit.item }),
          ...(hit.related ? { related: hit.related } : {}),
          what: fill(policy.record.message, hit.values),
          fix: fill(policy.record.fix, hit.values),
        })
  const missing = missingParameters(
    policies.filter((policy) => !idle.has(policy)),
    program,
  )
  return [...found, ...missing]
}

type SubjectKind = Extract<Policy['body'], { kind: 'predicate' }>['subject']
type Asked = { readonly policy: Policy; readonly test: (variables: Readonly<Record<string, Row>>) => boolean }

/** What policies that are asked of one kind of subject find in each. */
const judgedBy = rememberedAcrossRuns((group: readonly Asked[]) => {
  const judge = rememberedAcrossRuns((subject: Subject): readonly Diagnostic[] => {
    const broken = group.filter(({ test }) => test(subject.variables))
    return broken.length === 0 ? NOTHING : broken.map(({ policy }) => finding(policy, subject))
  })
  return rememberedAcrossRuns((batch: readonly Subject[]): readonly Diagnostic[] =>
    batch.flatMap((subject) => judge(subject)),
  )
})

const NOTHING: readonly Diagnostic[] = []

const bySubject = rememberedAcrossRuns((policies: readonly Policy[]): ReadonlyMap<SubjectKind, readonly Asked[]> => {
  const groups = new Map<SubjectKind, Asked[]>()
  for (const policy of policies) {
    if (policy.body.kind !== 'predicate') continue
    const { subject, test } = policy.body
    const group = groups.get(subject) ?? []
    group.push({ policy, test: test as Asked['test'] })
    groups.set(subject, group)
  }
  return groups
})

function common({ record }: Policy): Pick<Diagnostic, 'code' | 'policy' | 'severity' | 'why'> {
  return { code: codeOf(record), policy: record.id, severity: record.severity, why: record.why }
}

function finding(policy: Policy, subject: Subject): Diagnostic {
  const { record } = policy
  return {
    ...common(policy),
    at: placeOf(record.at ?? record.for ?? 'item', subject),
    ...(subject.item === undefined ? {} : { item: subject.item }),
    what: fill(record.message, subject.variables, record.for),
    fix: fill(record.fix, subject.variables, record.for),
  }
}

/** `choice.agent` → the key agent of the choice. What the file does not have is shown at its parent. */
function placeOf(path: string, { places }: Subject): Place {
  const [root = '', ...steps] = path.split('.')
  const place = places[root] ?? Object.values(places)[0] ?? { file: '', path: [] }
  return within(place, ...steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)))
}

const EMPTY: Text = { zh: '', en: '' }

/** Puts the values of fields in the place of their `{names}`; in Chinese, coded values by their words. */
function fill(text: Text = EMPTY, values: Readonly<Record<string, unknown>>, subject?: string): Text {
  const put = (template: string, word: (path: string, value: string) => string) =>
    template.replace(/\{([^{}]+)\}/g, (_, path: string) => shown(path, values, (value) => word(path, value)))
  return {
    zh: put(text.zh, (path, value) => {
      const enumeration = subject === undefined ? undefined : enumerationAt(path, subject)
      return enumeration === undefined ? value : wordOf(enumeration, value)
    }),
    en: put(text.en, (_, value) => value),
  }
}

function shown(path: string, values: Readonly<Record<string, unknown>>, word: (value: string) => string): string {
  const value = path.split('.').reduce<unknown>((each, step) => (each as Row | undefined)?.[step], values)
  return Array.isArray(value) ? value.map((each) => word(String(each))).join('、') : word(String(value ?? ''))
}

/** A parameter that a policy needs and that nobody has stated. A policy with nothing to judge needs none. */
function missingParameters(policies: readonly Policy[], { project }: Program): readonly Diagnostic[] {
  return policies.flatMap(({ record, place }) =>
    (record.parameters ?? [])
      .filter((id) => !project.parameters.has(id))
      .map((id) => ({
        code: 'policy/parameter-missing',
        policy: record.id,
        severity: 'error' as const,
        at: project.parametersPlace,
        related: [{ at: place, note: { zh: '要用它的规则', en: 'the policy that needs it' } }],
        what: {
          zh: `没有登记参数「${id}」，规则 ${record.id} 要用。`,
          en: `The parameter "${id}", which ${record.id} needs, is not stated.`,
        },
        why: {
          zh: '条文没有定死的数，要有人依据文件写明，不能由程序默认。',
          en: 'A figure that law leaves open must be stated from a document, never assumed.',
        },
        fix: {
          zh: `在 catalogs/parameters.yaml 里写上 ${id} 的值、出处和日期。`,
          en: `State ${id} in catalogs/parameters.yaml with its value, document and date.`,
        },
      })),
  )
}
