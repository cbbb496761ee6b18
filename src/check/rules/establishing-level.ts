import type { Kind, Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

type Level =
  Program['project']['instruments'] extends ReadonlyMap<string, infer I>
    ? I extends { record: { level: infer L } }
      ? L
      : never
    : never

const LEGISLATION: readonly Level[] = [
  'law',
  'administrative-regulation',
  'local-regulation',
  'autonomous-regulation',
  'special-regulation',
]

/** Which levels may create a power of a kind. A kind that is not named here may rest on any level. */
const MAY_ESTABLISH: Partial<Readonly<Record<Kind, { readonly levels: readonly Level[]; readonly article: string }>>> =
  {
    licence: {
      levels: [...LEGISLATION, 'state-council-decision', 'local-government-rule'],
      article: '行政许可法第十四条、第十五条、第十七条',
    },
    penalty: {
      levels: [...LEGISLATION, 'departmental-rule', 'local-government-rule'],
      article: '行政处罚法第十条至第十四条、第十六条',
    },
    'coercive-measure': { levels: LEGISLATION, article: '行政强制法第十条' },
    'coercive-execution': { levels: ['law'], article: '行政强制法第十三条' },
  }

/** CIT-07: a power of each kind can be created only by instruments of certain levels. */
export const establishingLevel: Rule = {
  code: 'law/level-cannot-establish',
  policy: 'CIT-07',
  severity: 'error',
  why: {
    zh: '许可、处罚、强制只能由法律规定的那几级文件设定（行政许可法第十七条、行政处罚法第十六条、行政强制法第十条第四款）。',
    en: 'Licences, penalties and coercion can be created only at the levels the law names (Licensing Law art. 17, Penalties Law art. 16, Coercion Law art. 10 para. 4).',
  },
  *hits({ project }: Program): Iterable<Hit> {
    for (const item of project.items.values()) {
      const allowed = MAY_ESTABLISH[item.record.kind]
      if (!allowed) continue
      for (const citation of item.basis) {
        const { record } = citation.instrument
        if (citation.role !== 'establishes' || allowed.levels.includes(record.level)) continue
        yield {
          at: citation.at,
          item: item.id,
          what: {
            zh: `《${record.title}》的级别不能设定这类权力。`,
            en: `《${record.title}》 is not of a level that can create such a power.`,
          },
          fix: {
            zh: `引用设定它的法律、法规（${allowed.article}）；这份文件只是规定怎么办的，role 写 procedure。`,
            en: `Cite the law or regulation that creates it (${allowed.article}); if the document only says how, its role is procedure.`,
          },
        }
      }
    }
  },
}
