import type { RootContent } from 'mdast'
import { examplesOf, predicateOf } from '../../policy/document-of.ts'
import { VOCABULARY } from '../../policy/language/built-in-vocabulary.ts'
import { inWords } from '../../policy/language/in-words.ts'
import { codeOf, type Policy } from '../../policy/policy.ts'
import { scopeOf } from '../../policy/row-types.ts'
import type { Lang } from '../../vocabulary/diagnostic.ts'
import { markdownOf } from '../markdown/markdown-of.ts'
import { bullets, code, heading } from '../markdown/nodes.ts'

const SEVERITY = {
  error: { zh: '错误：不能公布', en: 'error: nothing is published' },
  warning: { zh: '警告：可以放行，写明理由', en: 'warning: may be waived with a reason' },
  note: { zh: '提示', en: 'note' },
} as const

/** One policy as `policies show` prints it. */
export function policyText(policy: Policy, lang: Lang): string {
  return markdownOf(policySection(policy, lang)).trimEnd()
}

/** A policy as a legal reviewer reads it: what must hold, by what article, how it is decided, and what breaks it. */
export function policySection(policy: Policy, lang: Lang): readonly RootContent[] {
  const { record, body } = policy
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
  const nothing = record.parameters
    ? say('（没有条文，依据是写明出处的参数）', '(no article; sourced parameters)')
    : say('（没有条文，技术上的要求）', '(no article; a technical demand)')
  const examples = examplesOf(policy)
  const predicate = predicateOf(policy)
  const found = examples.fail.flatMap((each) => each.what ?? [])
  return [
    heading(3, `${record.id} ${record.title[lang]}`),
    bullets([
      `${say('程度：', 'Severity: ')}${SEVERITY[record.severity][lang]}${standing(policy, lang)}`,
      `${say('依据：', 'Basis: ')}${record.cite.length === 0 ? nothing : record.cite.join('、')}`,
      `${say('理由：', 'Why: ')}${record.why[lang]}`,
      `${say('怎样判断：', 'Decided by: ')}${decided(body, lang)}`,
      ...(body.kind === 'predicate' && predicate && lang === 'zh'
        ? [`违反的情形：${inWords(predicate.ast, scopeOf(body.subject), VOCABULARY)}`]
        : []),
      ...(record.fix === undefined ? [] : [`${say('怎么改：', 'Cure: ')}${record.fix[lang]}`]),
      ...(record.parameters === undefined
        ? []
        : [`${say('要用的参数：', 'Parameters: ')}${record.parameters.join(say('、', ', '))}`]),
      `${say('例子：', 'Examples: ')}${say('合规', 'pass')} ${examples.pass.length}，${say('违规', 'fail')} ${examples.fail.length}${found.length === 0 ? '' : `（${found.join('；')}）`}`,
      `${say('代码：', 'Code: ')}${codeOf(record)}`,
      ...(record.note === undefined ? [] : [`${say('说明：', 'Note: ')}${record.note}`]),
    ]),
    ...(record.when === undefined ? [] : [code('cel', record.when)]),
  ]
}

function standing({ record }: Policy, lang: Lang): string {
  const marks = [
    ...(record.interpretation ? [{ zh: '属理解，不是条文原意', en: 'our reading, not the text' }] : []),
    ...(record.internal ? [{ zh: '内部要求，不是法律', en: 'an internal demand, not law' }] : []),
  ]
  return marks.map((mark) => ({ zh: `；${mark.zh}`, en: `; ${mark.en}` })[lang]).join('')
}

/** Where a policy is decided, in words. */
export function decided(body: Policy['body'], lang: Lang): string {
  if (body.kind === 'predicate') return { zh: '条件', en: 'predicate' }[lang]
  if (body.kind === 'relation') return { zh: `关系 ${body.name}`, en: `relation ${body.name}` }[lang]
  return { zh: `编译中 ${body.codes.join('、')}`, en: `stage ${body.codes.join(', ')}` }[lang]
}
