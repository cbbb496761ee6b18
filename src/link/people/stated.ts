import type { Parameter } from '../../../generated/types/records.ts'
import type { Place } from '../../source/place.ts'
import { Decimal } from '../../vocabulary/decimal.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'
import type { Placed } from '../../vocabulary/model.ts'
import { didYouMean } from '../../vocabulary/near-names.ts'
import type { Stated } from '../../vocabulary/people.ts'

/** The bounds of a figure, both included. */
export interface Bounds {
  readonly from?: number
  readonly to?: number
  readonly whole?: boolean
}

/**
 * Reads the parameters that a file refers to. One that nobody stated, or that cannot be counted with, is an error that names the rule which
 * needs it; nothing is ever assumed. After such an error the value is a placeholder that no later stage sees.
 */
export class StatedReader {
  readonly #parameters: ReadonlyMap<string, Placed<Parameter>>
  readonly #diagnostics: Diagnostic[]
  /** The parameters already found unusable: the fault is theirs, and one finding is enough. */
  readonly #unusable = new Set<string>()

  constructor(parameters: ReadonlyMap<string, Placed<Parameter>>, diagnostics: Diagnostic[]) {
    this.#parameters = parameters
    this.#diagnostics = diagnostics
  }

  number(id: string, at: Place, bounds: Bounds = {}): Stated<Decimal> {
    return this.#read(id, at, new Decimal(0), (value) => {
      if (typeof value !== 'number') return expected({ zh: '一个数', en: 'a number' })
      const below = bounds.from !== undefined && value < bounds.from
      const above = bounds.to !== undefined && value > bounds.to
      if (below || above || (bounds.whole && !Number.isInteger(value))) return expected(boundsText(bounds))
      return { value: new Decimal(value) }
    })
  }

  integer(id: string, at: Place, bounds: Bounds = {}): Stated<number> {
    const stated = this.number(id, at, { ...bounds, whole: true })
    return { ...stated, value: stated.value.toNumber() }
  }

  answer(id: string, at: Place): Stated<boolean> {
    return this.#read(id, at, false, (value) =>
      typeof value === 'boolean' ? { value } : expected({ zh: '是或者否（true、false）', en: 'true or false' }),
    )
  }

  word<T extends string>(id: string, at: Place, words: readonly [T, ...T[]]): Stated<T> {
    const text = words.join('、')
    return this.#read<T>(id, at, words[0], (value) => {
      const found = words.find((each) => each === value)
      return found === undefined ? expected({ zh: `${text} 之一`, en: `one of ${words.join(', ')}` }) : { value: found }
    })
  }

  words(id: string, at: Place, known: readonly string[]): Stated<readonly string[]> {
    return this.#read<readonly string[]>(id, at, [], (value) =>
      Array.isArray(value) && value.every((each) => known.includes(each))
        ? { value }
        : expected({ zh: `由 ${known.join('、')} 组成的列表`, en: `a list of ${known.join(', ')}` }),
    )
  }

  #read<T>(
    id: string,
    at: Place,
    placeholder: T,
    read: (value: Parameter['value']) => { readonly value: T } | { readonly expected: Text },
  ): Stated<T> {
    const parameter = this.#parameters.get(id)
    if (!parameter) {
      this.#diagnostics.push(missing(id, at, this.#parameters.keys()))
      return { parameter: { record: NOBODY, place: at }, value: placeholder, at }
    }
    const result = read(parameter.record.value)
    if ('value' in result) return { parameter, value: result.value, at }
    if (!this.#unusable.has(id)) this.#diagnostics.push(unusable(parameter, at, result.expected))
    this.#unusable.add(id)
    return { parameter, value: placeholder, at }
  }
}

const NOBODY: Parameter = { id: '', name: '', value: 0, document: { title: '', status: 'unverifiable' } }

function expected(text: Text): { readonly expected: Text } {
  return { expected: text }
}

function boundsText({ from, to, whole }: Bounds): Text {
  const zh = `${whole ? '整数' : '数'}，${from ?? '…'} 到 ${to ?? '…'}`
  return { zh, en: `a ${whole ? 'whole ' : ''}number from ${from ?? '…'} to ${to ?? '…'}` }
}

function missing(id: string, at: Place, known: Iterable<string>): Diagnostic {
  const near = didYouMean(id, known, { zh: '', en: '' })
  return {
    code: 'link/parameter-missing',
    policy: 'ASM-03',
    severity: 'error',
    at,
    what: {
      zh: `这里要用参数「${id}」，没有登记。`,
      en: `The parameter "${id}" is used here and stated nowhere.`,
    },
    why: {
      zh: '报道和法律都没有定的数，要有人依据文件写明，程序不能默认（规则 ASM-03）。',
      en: 'A figure that neither law nor report gives must be stated from a document, never assumed (rule ASM-03).',
    },
    fix: {
      zh: `在 catalogs/parameters.yaml 里写上 ${id} 的值、出处和日期。${near.zh}`,
      en: `State ${id} in catalogs/parameters.yaml with its value, document and date. ${near.en}`.trimEnd(),
    },
  }
}

function unusable({ record, place }: Placed<Parameter>, at: Place, wanted: Text): Diagnostic {
  return {
    code: 'link/parameter-unusable',
    policy: 'ASM-06',
    severity: 'error',
    at: { file: place.file, path: [...place.path, 'value'] },
    related: [{ at, note: { zh: '在这里使用', en: 'used here' } }],
    what: {
      zh: `参数「${record.id}」的值「${String(record.value)}」不能用来计算。`,
      en: `The parameter "${record.id}" is "${String(record.value)}", with which nothing can be worked out.`,
    },
    why: {
      zh: `这里要的是${wanted.zh}（规则 ASM-06）。`,
      en: `What is wanted is ${wanted.en} (rule ASM-06).`,
    },
    fix: { zh: '对照出处改正参数的值。', en: 'Correct the value by its document.' },
  }
}
