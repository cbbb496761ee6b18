import { wordOf } from '../policy/value-words.ts'
import type { Text } from '../vocabulary/diagnostic.ts'
import type { Effect } from './effect.ts'

/** What a field of compiled data means in law when it changes, and how its values are read. */
export interface Field {
  readonly effect: Effect
  readonly label: Text
  /** An enumeration, or a kind of value that has its own wording. */
  readonly values?: string
}

function field(effect: Effect, zh: string, en: string, values?: string): Field {
  return { effect, label: { zh, en }, ...(values === undefined ? {} : { values }) }
}

/** Fields of an item. What is not named here changes the range: nothing is taken for mere wording by oversight. */
export const ITEM_FIELDS: Readonly<Record<string, Field>> = {
  name: field('wording', '名称', 'name'),
  aliases: field('wording', '别名', 'other names'),
  note: field('wording', '说明', 'note'),
  theme: field('wording', '归类', 'theme'),
  holderPhrase: field('wording', '实施主体用语', 'words for the holder'),
  anchors: field('wording', '引文', 'anchors'),
  field: field('wording', '领域', 'field', 'field'),
  nationalCode: field('wording', '国家基本目录编码', 'national code'),
  implementationCode: field('wording', '实施编码', 'implementation code'),
  kind: field('range', '权力类型', 'kind', 'kind'),
  basis: field('basis', '依据', 'basis', 'citation'),
  transferBasis: field('basis', '转移依据', 'basis of the transfer', 'citation'),
  unverified: field('basis', '依据未核实的原因', 'why the basis is unverified'),
  department: field('holder', '主管部门', 'department', 'department'),
  holder: field('holder', '法定实施主体', 'holder in law', 'holder'),
  station: field('holder', '派出机构', 'station'),
  firstResponsible: field('holder', '第一责任层级', 'first responsible', 'level'),
  decidedBy: field('holder', '由谁决定', 'decided by', 'decidedBy'),
  sources: field('mode', '可用的方式', 'modes offered', 'source'),
  obligation: field('mode', '规定或自选', 'obligation', 'obligation'),
  addedBy: field('mode', '由哪个县（市、区）自加', 'added by the county'),
  townRole: field('mode', '镇的角色', 'the town’s part', 'townRole'),
  applies: field('range', '适用范围', 'applicability'),
  violation: field('range', '违法行为', 'violation'),
  penalties: field('range', '处罚种类和幅度', 'penalties', 'penalty'),
  measures: field('range', '强制措施', 'measures', 'coerciveMeasureKind'),
  executions: field('range', '强制执行方式', 'means of execution', 'coerciveExecutionKind'),
  effectiveFrom: field('period', '起始日期', 'in force from'),
  effectiveTo: field('period', '终止日期', 'in force until'),
  replacedBy: field('period', '替代事项', 'replaced by'),
  'guide.legalPeriod': field('period', '法定期限', 'legal period', 'period'),
  'guide.promisedPeriod': field('period', '承诺期限', 'promised period', 'period'),
  'guide.renewal': field('period', '有效期和延续', 'term and renewal'),
  'guide.conditions': field('range', '办理条件', 'conditions'),
  'guide.quota': field('range', '数量限制', 'quota'),
  'guide.materials': field('procedure', '申请材料', 'materials', 'named'),
  'guide.steps': field('procedure', '办理环节', 'steps', 'named'),
  'guide.fee': field('procedure', '收费', 'fee', 'fee'),
  'guide.intermediaries': field('procedure', '中介服务', 'intermediaries', 'named'),
  'guide.places': field('procedure', '办理地点', 'places'),
  'guide.visits': field('procedure', '到场次数', 'visits'),
}

/** Fields of an entry in a town’s list. What the item already tells is not told again. */
export const ENTRY_FIELDS: Readonly<Record<string, Field>> = {
  reason: field('mode', '列入理由', 'in the list', 'reason'),
  source: field('mode', '方式', 'mode', 'source'),
  holder: field('holder', '原行使部门', 'holder', 'department'),
  delegator: field('holder', '委托机关', 'delegator', 'department'),
  actsInNameOf: field('holder', '以谁名义', 'in the name of'),
  performedBy: field('holder', '由谁办理', 'performed by'),
  transferStatus: field('basis', '转移依据的证明', 'proof of the transfer', 'transferStatus'),
  transferBasis: field('basis', '转移依据', 'basis of the transfer', 'citation'),
  state: field('state', '状态', 'state', 'state'),
  validity: field('state', '效力', 'validity', 'validity'),
  effectiveFrom: field('period', '起始日期', 'in force from'),
  effectiveTo: field('period', '终止日期', 'in force until'),
  absent: field('state', '不在清单的原因', 'why it is not in the list', 'absence'),
  on: field('state', '终止之日', 'no longer from'),
  receiver: field('holder', '承接部门', 'taken on by', 'department'),
  cause: field('state', '不适用的原因', 'why it does not apply', 'cause'),
}

/** Fields of an entry that repeat the item. */
export const REPEATED_FIELDS: ReadonlySet<string> = new Set([
  'item',
  'catalog',
  'name',
  'kind',
  'department',
  'obligation',
])

export const LIST_FIELDS: Readonly<Record<string, Field>> = {
  state: field('state', '清单状态', 'state of the list', 'state'),
  synthetic: field('state', '演示数据', 'made-up data'),
  'town.name': field('holder', '镇（街道）名称', 'name of the town'),
  'county.name': field('holder', '县（市、区）名称', 'name of the county'),
  'county.code': field('holder', '所属县（市、区）', 'county'),
}

export const CATALOG_FIELDS: Readonly<Record<string, Field>> = {
  title: field('wording', '目录名称', 'title'),
  version: field('wording', '目录版本', 'version'),
  binding: field('mode', '效力', 'binding', 'binding'),
  effectiveFrom: field('period', '起始日期', 'in force from'),
  effectiveTo: field('period', '终止日期', 'in force until'),
}

export const EDITION_FIELDS: Readonly<Record<string, Field>> = {
  title: field('wording', '名称', 'title'),
  version: field('wording', '版本', 'version'),
  publisher: field('wording', '发布机关', 'publisher'),
  notice: field('wording', '声明', 'notice'),
  asOf: field('wording', '基准日期', 'as of'),
  horizon: field('wording', '法律文本核至', 'law texts until'),
  kind: field('state', '版本性质', 'nature of the edition', 'editionKind'),
}

export const DEPARTMENT_FIELDS: Readonly<Record<string, Field>> = {
  name: field('holder', '部门名称', 'name of the department'),
  nature: field('holder', '部门性质', 'nature of the department', 'departmentNature'),
  fields: field('wording', '领域', 'fields', 'field'),
  aliases: field('wording', '别名', 'other names'),
  note: field('wording', '说明', 'note'),
  unverified: field('wording', '未核实', 'unverified'),
}

/** The field behind a path; one without words of its own takes the name it has in the data, and the effect given. */
export function fieldOf(fields: Readonly<Record<string, Field>>, path: string, otherwise: Effect): Field {
  const group = path.split('.')[0] ?? path
  const known = fields[path] ?? fields[group]
  if (known) return known
  return {
    effect: PROCEDURAL.has(group) ? 'procedure' : otherwise,
    label: PROCEDURAL_LABELS[path] ?? { zh: wordOf('itemField', path).replace(/。.*$/, ''), en: path },
  }
}

const PROCEDURAL = new Set(['guide', 'procedure', 'remedies', 'duties'])
const PROCEDURAL_LABELS: Readonly<Record<string, Text>> = {
  'remedies.respondent': { zh: '被申请人、被告', en: 'respondent' },
  'remedies.reviewBody': { zh: '复议机关', en: 'review body' },
  'remedies.reviewDays': { zh: '申请复议的日数', en: 'days to apply for review' },
  'remedies.court': { zh: '管辖法院', en: 'court' },
  'remedies.suitMonths': { zh: '起诉的月数', en: 'months to sue' },
  'remedies.suitDays': { zh: '起诉的日数', en: 'days to sue' },
  'remedies.compensates': { zh: '赔偿义务机关', en: 'compensating body' },
  'remedies.cite': { zh: '救济的依据', en: 'basis of the remedies' },
  'procedure.simple': { zh: '简易程序', en: 'simple procedure' },
  'procedure.hearing': { zh: '听证', en: 'hearing' },
  'procedure.legalReview': { zh: '法制审核', en: 'legal review' },
  'procedure.collectiveDecision': { zh: '集体讨论', en: 'collective decision' },
  'procedure.cite': { zh: '程序的依据', en: 'basis of the procedure' },
  'duties.decides': { zh: '谁决定', en: 'who decides' },
  'duties.reviews': { zh: '谁作法制审核', en: 'who reviews' },
  'duties.supervises': { zh: '谁作日常监督', en: 'who supervises' },
  'duties.cite': { zh: '职责的依据', en: 'basis of the duties' },
}
