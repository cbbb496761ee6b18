import { meanings } from '#meanings'
import { ROWS, SUBJECTS } from './row-types.ts'

const POSSIBLE = { yes: '能够', no: '不能', depends: '看案情', limited: '有限制地能够' }
/** Words for the enumerations that no schema describes. */
const OWN_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stated: { yes: '是', no: '否' },
  possible: { yes: '是', no: '否', depends: '看案情' },
  establishable: POSSIBLE,
  validity: { 'in-force': '有效', draft: '草案', 'not-yet': '未到起始日期', suspended: '暂停' },
  standing: {
    'in-force': '有效',
    'not-yet': '尚未施行',
    superseded: '已有新版本',
    repealed: '已失效',
    external: '文本未取得',
    unverifiable: '无法核实',
  },
  institutionKind: { office: '办公室', centre: '中心', team: '队', feature: '特色机构' },
  outside: { own: '本县自加', other: '别的县自加' },
  actor: {
    town: '镇',
    department: '县级部门',
    'county-government': '县级人民政府',
    station: '派出机构',
    vertical: '垂直管理机关',
  },
  termKind: { coefficient: '系数', points: '积分', deduction: '扣分' },
  excludedFromPool: { leader: '副科级以上领导', months: '在岗月数不足', 'no-score': '没有考核得分' },
}

/** The Chinese word for a value of an enumeration, without what its schema explains behind it; the value itself where there is none. */
export function wordOf(enumeration: string, value: string): string {
  const word = meanings[enumeration]?.[value] ?? OWN_WORDS[enumeration]?.[value] ?? value
  return word.replace(/[：，；].*$/, '').replace(/（[^（）]*第[^（）]*条[^（）]*）$/, '')
}

/** The enumeration that a path of a subject’s rows holds values of; undefined where it holds something else. */
export function enumerationAt(path: string, subject: string): string | undefined {
  const [root = '', ...steps] = path.split('.')
  let type = `row:${SUBJECTS[subject]?.[root] ?? ''}`
  for (const step of steps) type = ROWS[type.slice('row:'.length)]?.[step]?.[0] ?? ''
  return /^(?:list:)?enum:(\w+)$/.exec(type)?.[1]
}
