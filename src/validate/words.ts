import { keyOf, type Place, type Range, within } from '../source/place.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import { didYouMean } from '../vocabulary/near-names.ts'
import { RECORD_PLACES } from '../vocabulary/record-files.ts'
import type { SchemaError } from './validators.d.ts'

type Worded = Pick<Diagnostic, 'code' | 'what' | 'why' | 'fix'>
type Wording = (error: SchemaError, source: string) => Worded

/** The keywords that the schemas use, each with its words. A keyword without words is a fault of ours, held by a test. */
export const WORDINGS: Readonly<Record<string, Wording>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongType,
  enum: notListed,
  const: notListed,
  discriminator: notListed,
  oneOf: wrongType,
  pattern: wrongPattern,
  format: impossibleDate,
  minLength: emptyText,
  maxLength: tooLong,
  minItems: emptyList,
  minimum: outOfRange,
  maximum: outOfRange,
}

/** Where an editor would look for a schema error: at the unknown key itself, at the kind that is wrong, else at the value. */
export function placeOf(value: Place, error: SchemaError): Place {
  if (error.keyword === 'additionalProperties') return keyOf(within(value, String(error.params.additionalProperty)))
  return error.keyword === 'discriminator' ? within(value, String(error.params.tag)) : value
}

/** Puts one schema error into our words. `source` is the text of the value as written. */
export function wordSchemaError(at: Range, error: SchemaError, source: string): Diagnostic {
  const wording = WORDINGS[error.keyword]
  if (!wording) throw new Error(`No words for the schema keyword "${error.keyword}"`)
  return { severity: 'error', at, ...wording(error, source) }
}

function describe(error: SchemaError): Text {
  const description = error.parentSchema?.description
  return description
    ? { zh: `这里要写：${description}`, en: `Expected here: ${description}` }
    : { zh: '模式规定了这里能写什么。', en: 'The schema says what may stand here.' }
}

function unknownKey(error: SchemaError): Worded {
  const key = String(error.params.additionalProperty)
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {})
  return {
    code: 'schema/unknown-key',
    what: { zh: `这里没有「${key}」这个键。`, en: `There is no key "${key}" here.` },
    why: {
      zh: '不认识的键不会被读，写在里面的内容会丢失。',
      en: 'An unknown key is not read, and what it holds would be lost.',
    },
    fix: didYouMean(key, known, {
      zh: `删去它；这里能用的键：${known.join('、')}。`,
      en: `Delete it; the keys here are ${known.join(', ')}.`,
    }),
  }
}

function missingKey(error: SchemaError): Worded {
  const key = String(error.params.missingProperty)
  const properties = (error.parentSchema as { properties?: Record<string, { description?: string }> } | undefined)
    ?.properties
  const meaning = properties?.[key]?.description
  return {
    code: 'schema/missing-key',
    what: { zh: `缺少「${key}」。`, en: `"${key}" is missing.` },
    why: { zh: `它是必填项${meaning ? `：${meaning}` : '。'}`, en: 'It is required here.' },
    fix: { zh: `补上 ${key}: 。`, en: `Add ${key}: .` },
  }
}

function wrongType(error: SchemaError, source: string): Worded {
  const wanted = [error.params.type].flat().map(String)
  if (wanted.includes('string') && (typeof error.data === 'number' || typeof error.data === 'boolean'))
    return unquoted(source)
  return {
    code: 'schema/wrong-type',
    what: {
      zh: `这里写的是${typeName(error.data).zh}，应当是${wanted.map((name) => TYPES[name]?.zh ?? '别的内容').join('或')}。`,
      en: `This is ${typeName(error.data).en}; ${wanted.map((name) => TYPES[name]?.en ?? 'something else').join(' or ')} is expected.`,
    },
    why: describe(error),
    fix: { zh: '对照上下相同的内容改写。', en: 'Write it like the entries above and below.' },
  }
}

function unquoted(source: string): Worded {
  return {
    code: 'schema/unquoted-code',
    what: {
      zh: `「${source}」没有加引号，被读成了数值。`,
      en: `"${source}" is not quoted and was read as a number or truth value.`,
    },
    why: {
      zh: '数值会丢掉开头的 0 和第 16 位以后的数字。',
      en: 'A number loses leading zeros and every digit after the sixteenth.',
    },
    fix: { zh: `加引号：'${source}'。`, en: `Quote it: '${source}'.` },
  }
}

const TYPES: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数值', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表（每项以「- 」开头）', en: 'a list (each entry starts with "- ")' },
  object: { zh: '若干「键: 值」', en: 'a set of "key: value" lines' },
}

function typeName(value: unknown): Text {
  if (value === null) return { zh: '空值', en: 'nothing' }
  if (Array.isArray(value)) return TYPES.array as Text
  return TYPES[typeof value] ?? { zh: '别的内容', en: 'something else' }
}

function notListed(error: SchemaError, source: string): Worded {
  const listed = (error.params.allowedValues ?? allowedTags(error) ?? [error.params.allowedValue]) as readonly unknown[]
  const known = listed.map(String)
  const written = error.keyword === 'discriminator' ? String(error.params.tagValue ?? '') : source
  return {
    code: 'schema/not-listed',
    what: { zh: `「${written}」不在可选的值里。`, en: `"${written}" is not one of the values allowed here.` },
    why: { zh: `可选的值：${known.join('、')}。`, en: `The values are ${known.join(', ')}.` },
    fix: didYouMean(written.replace(/^["']|["']$/g, ''), known, {
      zh: '从可选的值里选一个。',
      en: 'Choose one of them.',
    }),
  }
}

function allowedTags(error: SchemaError): readonly unknown[] | undefined {
  if (error.keyword !== 'discriminator') return undefined
  return KINDS
}

const KINDS = [
  'licence',
  'penalty',
  'coercive-measure',
  'coercive-execution',
  'inspection',
  'confirmation',
  'benefit',
  'award',
  'adjudication',
  'levy',
  'order',
  'filing',
  'other',
  'service',
]

function wrongPattern(error: SchemaError, source: string): Worded {
  const form = error.parentSchema?.patternErrorMessage ?? String(error.params.pattern)
  return {
    code: 'schema/wrong-form',
    what: { zh: `「${source}」的写法不对。`, en: `"${source}" is not written in the form expected here.` },
    why: { zh: `${form}。`, en: `The form: ${form}.` },
    fix: { zh: '照这个写法改。', en: 'Write it in that form.' },
  }
}

function impossibleDate(_error: SchemaError, source: string): Worded {
  return {
    code: 'schema/impossible-date',
    what: { zh: `「${source}」不是日历上有的日子。`, en: `"${source}" is not a day of the calendar.` },
    why: { zh: '日期决定效力，错一天就可能无效。', en: 'Dates decide what is in force; one day off may void it.' },
    fix: { zh: '核对年、月、日，写作 YYYY-MM-DD。', en: 'Check year, month and day; write YYYY-MM-DD.' },
  }
}

function emptyText(error: SchemaError): Worded {
  return {
    code: 'schema/empty-text',
    what: { zh: '这里是空的，或者太短。', en: 'This is empty or too short.' },
    why: describe(error),
    fix: { zh: '写上内容；没有内容就删去这个键。', en: 'Fill it in, or delete the key.' },
  }
}

function tooLong(error: SchemaError): Worded {
  const limit = Number(error.params.limit)
  const length = [...String(error.data ?? '')].length
  return {
    code: 'schema/too-long',
    what: {
      zh: `这里有 ${length} 个字，最多 ${limit} 个。`,
      en: `This has ${length} characters; ${limit} is the most.`,
    },
    why: describe(error),
    fix: { zh: '缩短它。', en: 'Shorten it.' },
  }
}

function emptyList(error: SchemaError): Worded {
  return {
    code: 'schema/empty-list',
    what: {
      zh: `这里至少要有 ${String(error.params.limit)} 项。`,
      en: `At least ${String(error.params.limit)} entry is needed here.`,
    },
    why: describe(error),
    fix: { zh: '补上一项。', en: 'Add an entry.' },
  }
}

function outOfRange(error: SchemaError, source: string): Worded {
  const bound = `${String(error.params.comparison)} ${String(error.params.limit)}`
  return {
    code: 'schema/out-of-range',
    what: { zh: `「${source}」超出范围（应当 ${bound}）。`, en: `"${source}" is out of range (${bound} is expected).` },
    why: describe(error),
    fix: { zh: '改成范围以内的数。', en: 'Use a number within the range.' },
  }
}

/** A YAML file that stands where nothing is kept. */
export function strayFile(path: string): Diagnostic {
  return {
    code: 'schema/stray-file',
    severity: 'error',
    at: { file: path, path: [] },
    what: { zh: '这个文件放的地方不对，不会被读。', en: 'This file stands where none is read.' },
    why: {
      zh: '文件的种类由它的位置决定；放错了，内容就丢了。',
      en: 'A file’s place decides what it is; in the wrong place its content is lost.',
    },
    fix: didYouMean(path, RECORD_PLACES, {
      zh: `移到这些位置之一：${RECORD_PLACES.join('、')}。`,
      en: `Move it to one of ${RECORD_PLACES.join(', ')}.`,
    }),
  }
}

/** One of the files every project has is not there. */
export function missingFile(path: string): Diagnostic {
  return {
    code: 'schema/missing-file',
    severity: 'error',
    at: { file: path, line: 1 },
    what: { zh: `缺少文件 ${path}。`, en: `The file ${path} is missing.` },
    why: {
      zh: '没有它，别的文件引用的东西就无处可查。',
      en: 'Without it, what other files refer to cannot be looked up.',
    },
    fix: {
      zh: '补上这个文件；qingdan init 生成的项目里有样子。',
      en: 'Add it; a project made by qingdan init shows its form.',
    },
  }
}
