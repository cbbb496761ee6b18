import type { Text } from '../../vocabulary/diagnostic.ts'
import { didYouMean } from '../../vocabulary/near-names.ts'

/** What is wrong in a predicate, and how to mend it. */
type Words = readonly [what: Text, fix: Text]

export function unknownName(name: string, known: readonly string[]): Words {
  return [
    { zh: `没有「${name}」这个名称。`, en: `There is nothing called "${name}" here.` },
    didYouMean(name, known, { zh: `可用：${known.join('、')}。`, en: `Known: ${known.join(', ')}.` }),
  ]
}

export function notListed(value: string, enumeration: string, values: readonly string[]): Words {
  return [
    { zh: `「${value}」不是 ${enumeration} 的值。`, en: `"${value}" is no value of ${enumeration}.` },
    didYouMean(value, values, { zh: `可用：${values.join('、')}。`, en: `Known: ${values.join(', ')}.` }),
  ]
}

export function wrongType(found: string, wanted: string): Words {
  return [
    { zh: `这里要 ${wanted}，写的是 ${found}。`, en: `This must be ${wanted}; it is ${found}.` },
    { zh: '改成同一种类型再比较。', en: 'Compare values of one type.' },
  ]
}

export function notBoolean(type: string): Words {
  return [
    { zh: `条件要得出真假，这个得出 ${type}。`, en: `A predicate must be true or false; this is ${type}.` },
    { zh: '写成比较，例如 … == …。', en: 'Make it a comparison, e.g. … == ….' },
  ]
}

export function noFields(type: string): Words {
  return [
    { zh: `${type} 没有下级字段。`, en: `${type} has no fields.` },
    { zh: '去掉后面的字段；列表用 exists 或者 all。', en: 'Remove the field; for a list use exists or all.' },
  ]
}

export function unsupported(op: string): Words {
  return [
    { zh: `条件里不能用「${op}」。`, en: `"${op}" cannot be used in a predicate.` },
    {
      zh: '只用比较、in、&&、||、!、exists、all、contains、missing、size、yearsAfter；再复杂的写成关系。',
      en: 'Use comparisons, in, &&, ||, !, exists, all, contains, missing, size, yearsAfter; what needs more is a relation.',
    },
  ]
}
