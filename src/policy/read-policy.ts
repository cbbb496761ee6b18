import type { PolicyFile } from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import { parseCitation } from '../vocabulary/citation.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import { didYouMean } from '../vocabulary/near-names.ts'
import { type ExpressionFault, elementOf, readPredicate, type Vocabulary } from './language/expression.ts'
import { bodyOf, type Policy, type PolicyDocument } from './policy.ts'
import { type FieldType, SUBJECTS, scopeOf } from './row-types.ts'

const WHY: Text = {
  zh: '写错的规则什么也查不出，却像是查过了。',
  en: 'A rule that is written wrongly finds nothing, and looks as if it had been checked.',
}

/** Reads one policy document: its body, the names in its predicate and messages, its citations. */
export function readPolicy(
  { path, value }: PolicyDocument<PolicyFile>,
  vocabulary: Vocabulary,
  relations: Readonly<Record<string, unknown>>,
): { readonly value: Policy | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const place: Place = { file: path, path: [] }
  const diagnostics: Diagnostic[] = []
  const fault = (at: Place, what: Text, fix: Text) =>
    diagnostics.push({ code: 'policy/unreadable', severity: 'error', at, what, why: WHY, fix })

  for (const [index, cite] of value.cite.entries()) {
    const parsed = parseCitation(cite)
    if ('problem' in parsed)
      fault(
        within(place, 'cite', index),
        { zh: `引用「${cite}」读不懂。`, en: `The citation "${cite}" cannot be read.` },
        { zh: '写作《行政许可法》第二十四条第一款。', en: 'Write 《行政许可法》第二十四条第一款.' },
      )
  }
  const bodies = [value.when, value.relation, value.stage].filter((each) => each !== undefined)
  if (bodies.length !== 1)
    fault(
      within(place, 'id'),
      {
        zh: '规则要有一个、也只要一个条件：when、relation 或者 stage。',
        en: 'A policy has one body: when, relation or stage.',
      },
      { zh: '留下一个。', en: 'Keep one of them.' },
    )
  const body = bodies.length === 1 ? readBody(value, place, vocabulary, relations, fault, diagnostics) : undefined
  const { examples, ...record } = value
  return { value: body && { record, place, body, examples }, diagnostics }
}

type Fault = (at: Place, what: Text, fix: Text) => void

function readBody(
  value: PolicyFile,
  place: Place,
  vocabulary: Vocabulary,
  relations: Readonly<Record<string, unknown>>,
  fault: Fault,
  diagnostics: Diagnostic[],
): Policy['body'] | undefined {
  if (value.stage) return { kind: 'stage', codes: value.stage }
  if (!value.message || !value.fix) {
    fault(
      within(place, 'id'),
      { zh: '规则要有 message 和 fix。', en: 'A policy needs message and fix.' },
      { zh: '写上发现了什么、怎么改，中英文都要。', en: 'Say what was found and how to mend it, in both languages.' },
    )
    return undefined
  }
  if (value.relation !== undefined) {
    if (value.relation in relations) return { kind: 'relation', name: value.relation }
    fault(
      within(place, 'relation'),
      { zh: `没有「${value.relation}」这个关系。`, en: `There is no relation "${value.relation}".` },
      didYouMean(value.relation, Object.keys(relations), WHY),
    )
    return undefined
  }
  const names = value.for === undefined ? undefined : SUBJECTS[value.for]
  if (!names || value.for === undefined) {
    fault(
      within(place, 'when'),
      { zh: '没有写 for：条件看的是什么。', en: 'The policy does not say what it is for.' },
      { zh: `写 ${Object.keys(SUBJECTS).join('、')} 之一。`, en: `Write one of ${Object.keys(SUBJECTS).join(', ')}.` },
    )
    return undefined
  }
  const scope = scopeOf(value.for)
  checkPlaceholders(value, place, scope, vocabulary, fault)
  const predicate = readPredicate(value.when ?? '', scope, vocabulary)
  if (!('test' in predicate)) {
    diagnostics.push(...predicate.map((each) => expressionFault(each, place)))
    return undefined
  }
  return bodyOf(value, predicate.test)
}

function expressionFault({ at, length, what, fix }: ExpressionFault, place: Place): Diagnostic {
  return {
    code: 'policy/predicate',
    severity: 'error',
    at: { ...within(place, 'when'), part: { at, length } },
    what,
    why: WHY,
    fix,
  }
}

/** Every `{path}` of the messages must lead to a field that can be printed. */
function checkPlaceholders(
  value: PolicyFile,
  place: Place,
  scope: Readonly<Record<string, FieldType>>,
  vocabulary: Vocabulary,
  fault: Fault,
): void {
  for (const key of ['message', 'fix'] as const)
    for (const language of ['zh', 'en'] as const)
      for (const match of value[key]?.[language].matchAll(/\{([^{}]+)\}/g) ?? []) {
        const path = match[1] ?? ''
        if (!leadsSomewhere(path, scope, vocabulary))
          fault(
            { ...within(place, key, language), part: { at: match.index, length: match[0].length } },
            { zh: `没有「${path}」这个字段。`, en: `There is no field "${path}".` },
            { zh: '对照 policies show 列出的字段。', en: 'See the fields listed in the documentation of rows.' },
          )
      }
}

function leadsSomewhere(path: string, scope: Readonly<Record<string, FieldType>>, vocabulary: Vocabulary): boolean {
  const [root = '', ...steps] = path.split('.')
  let type: FieldType | undefined = scope[root]
  for (const step of steps) {
    if (!type?.startsWith('row:')) return false
    type = vocabulary.fields(type.slice(4))?.[step]
  }
  return (
    type !== undefined && !type.startsWith('row:') && !(type.startsWith('list:') && elementOf(type).startsWith('row:'))
  )
}
