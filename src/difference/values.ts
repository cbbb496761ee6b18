import { wordOf } from '../policy/value-words.ts'
import { same, type Text } from '../vocabulary/diagnostic.ts'
import type { Facts, Value } from './legal-change.ts'

/** The names that values refer to. */
export interface Names {
  department(id: string): string
}

const OWN: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  reason: {
    'by-law': { zh: '法律直接规定', en: 'by law' },
    chosen: { zh: '县里选定', en: 'chosen' },
  },
  absence: {
    refused: { zh: '不承接', en: 'refused' },
    'not-chosen': { zh: '没有选定', en: 'not chosen' },
    'no-choices': { zh: '没有选定', en: 'not chosen' },
    'not-in-force': { zh: '不在有效期间', en: 'not in force' },
    'not-applicable': { zh: '不适用', en: 'not applicable' },
    withdrawn: { zh: '收回', en: 'taken back' },
    expired: { zh: '承接期满', en: 'its term is over' },
  },
  level: { county: { zh: '县级', en: 'county' }, town: { zh: '镇级', en: 'town' } },
  cause: {
    'town-kind': { zh: '法律规定的主体不包括这一类镇级单位', en: 'law does not give it to this kind of town' },
    'not-designated': { zh: '没有指定文件', en: 'not designated' },
  },
}

const NO_TRANSFER: Text = { zh: '不转移权力', en: 'no power moves' }

/** How much is said of a value: `long` adds what tells two like ones apart, `marks` says only that. */
export type Form = 'short' | 'long' | 'marks'

/** A value of a field in words. */
export function wordsOf(
  value: Value | undefined,
  values: string | undefined,
  names: Names,
  form: Form = 'short',
): Text {
  if (value === undefined || value === null || value === '') return values === 'transferStatus' ? NO_TRANSFER : same('')
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (typeof value === 'number') return same(String(value))
  if (typeof value === 'string') {
    if (values === undefined) return same(value)
    if (values === 'department') return same(names.department(value))
    return OWN[values]?.[value] ?? { zh: wordOf(values, value), en: value }
  }
  if (Array.isArray(value)) return joined(value.map((each) => wordsOf(each, values, names, form)))
  return recordWords(value as Facts, values, names, form)
}

/** Several values in one line. */
export function joined(texts: readonly Text[]): Text {
  return { zh: texts.map((text) => text.zh).join('；'), en: texts.map((text) => text.en).join('; ') }
}

function recordWords(record: Facts, values: string | undefined, names: Names, form: Form): Text {
  if (values === 'citation') return citationWords(record, form)
  if (values === 'penalty') return penaltyWords(record)
  if (values === 'period') return periodWords(record)
  if (values === 'fee') return feeWords(record)
  if (typeof record.name === 'string' && form === 'short') return same(record.name)
  if (typeof record.text === 'string' && form === 'short') return same(record.text)
  return joined(
    Object.entries(record).map(([key, each]) => {
      const { label, values: kind } = PARTS[key] ?? { label: same(key), values: undefined }
      const { zh, en } = Array.isArray(each) ? enumerated(each, kind, names) : wordsOf(each, kind, names, form)
      return { zh: `${label.zh}：${zh}`, en: `${label.en}: ${en}` }
    }),
  )
}

function feeWords({ charged, standard, cite }: Facts): Text {
  if (charged !== true) return { zh: '不收费', en: 'free' }
  const details = [standard, cite].filter((each) => typeof each === 'string').join('，')
  return { zh: `收费${details === '' ? '' : `（${details}）`}`, en: `charged${details === '' ? '' : ` (${details})`}` }
}

function enumerated(values: readonly Value[], kind: string | undefined, names: Names): Text {
  const texts = values.map((each) => wordsOf(each, kind, names))
  return { zh: texts.map((text) => text.zh).join('、'), en: texts.map((text) => text.en).join(', ') }
}

/** The parts of records that have no wording of their own. */
const PARTS: Readonly<Record<string, { readonly label: Text; readonly values?: string }>> = {
  townKinds: { label: { zh: '镇级单位', en: 'kinds of town' }, values: 'townKind' },
  area: { label: { zh: '地域', en: 'area' } },
  designation: { label: { zh: '指定', en: 'designation' } },
  unit: { label: { zh: '机构', en: 'unit' } },
  name: { label: { zh: '名义', en: 'name' }, values: 'stationName' },
  limits: { label: { zh: '权限', en: 'limits' } },
  charged: { label: { zh: '收费', en: 'charged' } },
  standard: { label: { zh: '标准', en: 'standard' } },
  cite: { label: { zh: '依据', en: 'basis' } },
  validYears: { label: { zh: '有效年数', en: 'years valid' } },
  reminderDays: { label: { zh: '提醒日数', en: 'days of reminder' } },
}

function citationWords(citation: Facts, form: Form): Text {
  const version = typeof citation.version === 'string' ? `(${citation.version})` : ''
  const text = String(citation.text ?? '').replace('》', `》${version}`)
  if (form === 'short') return same(text)
  const role = { zh: wordOf('citationRole', String(citation.role)), en: String(citation.role) }
  const marks = {
    zh: [role.zh, citation.unverified === null ? '' : '未核实', STANDING[String(citation.standing)]?.zh ?? ''],
    en: [role.en, citation.unverified === null ? '' : 'unverified', STANDING[String(citation.standing)]?.en ?? ''],
  }
  const head = form === 'marks' ? same('') : { zh: text, en: `${text} ` }
  return {
    zh: `${head.zh}（${marks.zh.filter((mark) => mark !== '').join('，')}）`,
    en: `${head.en}(${marks.en.filter((mark) => mark !== '').join(', ')})`,
  }
}

const STANDING: Readonly<Record<string, Text>> = {
  'not-yet': { zh: '尚未施行', en: 'not yet in force' },
  superseded: { zh: '已有新版本', en: 'superseded' },
  repealed: { zh: '已失效', en: 'repealed' },
  external: { zh: '文本未取得', en: 'text not at hand' },
  unverifiable: { zh: '无法核实', en: 'unverifiable' },
}

const AGAINST: Readonly<Record<string, string>> = { person: '对个人', organisation: '对单位' }

function penaltyWords(penalty: Facts): Text {
  const kind = { zh: wordOf('penaltyKind', String(penalty.kind)), en: String(penalty.kind) }
  const against = penalty.against === undefined || penalty.against === 'any' ? '' : String(penalty.against)
  const { minimum, maximum, formula, unstated } = penalty
  const zh = [
    typeof minimum === 'number' ? `${minimum}元以上` : '',
    typeof maximum === 'number' ? `${maximum}元以下` : '',
    typeof formula === 'string' ? formula : '',
    typeof unstated === 'string' ? `（数额：${wordOf('amountSetter', unstated)}）` : '',
  ].join('')
  const en = [
    typeof minimum === 'number' ? `from ${minimum} yuan` : '',
    typeof maximum === 'number' ? `up to ${maximum} yuan` : '',
    typeof formula === 'string' ? formula : '',
    typeof unstated === 'string' ? `(amount: ${unstated})` : '',
  ].filter((part) => part !== '')
  return {
    zh: `${AGAINST[against] ?? ''}${kind.zh}${zh}`,
    en: [kind.en, ...en, against === '' ? '' : `(${against})`].filter((part) => part !== '').join(' '),
  }
}

const UNITS: Readonly<Record<string, string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  month: '个月',
  year: '年',
  hour: '小时',
}

function periodWords(period: Facts): Text {
  return {
    zh: `${String(period.count)}${UNITS[String(period.unit)] ?? String(period.unit)}`,
    en: `${String(period.count)} ${String(period.unit)}`,
  }
}
