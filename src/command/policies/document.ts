import { codeOf, type Policy } from '../../policy/policy.ts'
import type { Lang } from '../../report/report.ts'
import { decided } from './policies.ts'

const SEVERITY = {
  error: { zh: '错误：不能公布', en: 'error: nothing is published' },
  warning: { zh: '警告：可以放行，写明理由', en: 'warning: may be waived with a reason' },
  note: { zh: '提示', en: 'note' },
} as const

/** Policies as a legal reviewer reads them: what must hold, by what article, how it is decided, and both examples. */
export function policiesDocument(policies: readonly Policy[], lang: Lang): string {
  return policies.map((policy) => section(policy, lang)).join('\n\n')
}

function section({ record, body }: Policy, lang: Lang): string {
  const zh = lang === 'zh'
  const basis =
    record.cite.length === 0
      ? zh
        ? '（没有条文，技术上的要求）'
        : '(no article; a technical demand)'
      : record.cite.join('、')
  return [
    `## ${record.id} ${record.title[lang]}`,
    '',
    `- ${zh ? '代码' : 'Code'}: \`${codeOf(record)}\`; ${SEVERITY[record.severity][lang]}${record.interpretation ? (zh ? '；属理解，不是条文原意' : '; our reading, not the text') : ''}${record.internal ? (zh ? '；内部要求，不是法律' : '; an internal demand, not law') : ''}`,
    `- ${zh ? '依据' : 'Basis'}: ${basis}`,
    `- ${zh ? '理由' : 'Why'}: ${record.why[lang]}`,
    `- ${zh ? '怎样判断' : 'Decided by'}: ${decided(body, lang)}`,
    ...(record.when === undefined ? [] : ['', '  ```cel', `  ${record.when}`, '  ```']),
    ...(record.fix === undefined ? [] : [`- ${zh ? '怎么改' : 'Cure'}: ${record.fix[lang]}`]),
    `- ${zh ? '例子' : 'Examples'}: ${zh ? '合规' : 'pass'} ${record.examples.pass.length}，${zh ? '违规' : 'fail'} ${record.examples.fail.length}${situations(record.examples.fail)}`,
    ...(record.note === undefined ? [] : [`- ${zh ? '说明' : 'Note'}: ${record.note}`]),
  ].join('\n')
}

function situations(examples: readonly { readonly what?: string }[]): string {
  const told = examples.flatMap((each) => each.what ?? [])
  return told.length === 0 ? '' : `（${told.join('；')}）`
}
