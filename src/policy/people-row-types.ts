import type { Field } from './row-types.ts'

/** The rows about staff and about the evaluation; see `ROWS`. */
export const PEOPLE_ROWS: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  Quota: {
    kind: ['enum:establishmentKind', '编制的类别'],
    approved: ['int', '核定的编制数'],
    actual: ['int', '编制账里的人数'],
    posts: ['int', '岗位账里这一类的岗位数'],
    filed: ['int', '备案的岗位数'],
  },
  Person: {
    id: ['string', '化名编号'],
    kind: ['enum:establishmentKind', '编制的类别'],
    synthetic: ['bool', '虚构的演示数据'],
    edition: ['enum:editionKind', '版本的性质'],
  },
  Post: {
    id: ['string', '编号'],
    title: ['string', '名称'],
    kind: ['enum:establishmentKind', '岗位使用的编制'],
    holder: ['string', '在岗人员'],
    holderKind: ['enum:establishmentKind', '在岗人员的编制'],
    head: ['bool', '机构负责人'],
    approved: ['bool', '写明了批准兼职的文件'],
    extraPay: ['enum:stated', '兼职另外领取报酬'],
    kin: ['list:string', '本机构负责人里与在岗人员有亲属关系的人'],
  },
  Applicant: {
    person: ['string', '化名编号'],
    lacking: ['list:string', '不符合资格条件的志愿岗位'],
  },
  Term: {
    id: ['string', '编号'],
    name: ['string', '名称'],
    unit: ['string', '单位'],
    kind: ['enum:termKind', '系数、积分或者扣分'],
    value: ['string', '每次的值'],
    negative: ['bool', '小于零'],
  },
  Assessed: {
    person: ['string', '化名编号'],
    kind: ['enum:establishmentKind', '编制的类别'],
    grade: ['enum:staffGrade', '考核的等次、档次'],
  },
  Point: {
    person: ['string', '化名编号'],
    item: ['string', '考核项目'],
    count: ['int', '次数'],
    evidence: ['string', '凭据'],
  },
  Pool: {
    kind: ['enum:poolKind', '资金池的性质'],
    amount: ['string', '总额，元'],
    sources: ['string', '各笔来源的合计，元'],
    undistributed: ['string', '按上限分不完的数，元'],
    civilServants: ['int', '参加分配的行政编制人数'],
    institutionStaff: ['int', '参加分配的事业编制人数'],
    basisStatus: ['enum:documentStatus', '政策依据的核对状态'],
    synthetic: ['bool', '虚构的演示数据'],
  },
  Funding: {
    kind: ['enum:poolSourceKind', '来源的性质'],
    name: ['string', '来源的名称'],
    amount: ['string', '来源的数额，元'],
  },
  Payee: {
    person: ['string', '化名编号'],
    kind: ['enum:establishmentKind', '编制的类别'],
    grade: ['enum:staffGrade', '考核的等次、档次'],
    excluded: ['enum:excludedFromPool', '按规则不参加分配的原因'],
  },
  Indicator: {
    id: ['string', '编号'],
    name: ['string', '名称'],
    numerator: ['int', '分子'],
    denominator: ['int', '分母；只计数的没有'],
  },
}

/** The variables of the policies about staff and about the evaluation; see `SUBJECTS`. */
export const PEOPLE_SUBJECTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  quota: { quota: 'Quota' },
  person: { person: 'Person' },
  post: { post: 'Post' },
  applicant: { applicant: 'Applicant' },
  term: { term: 'Term' },
  assessed: { assessed: 'Assessed' },
  point: { point: 'Point' },
  pool: { pool: 'Pool' },
  funding: { funding: 'Funding', pool: 'Pool' },
  payee: { payee: 'Payee', pool: 'Pool' },
  indicator: { indicator: 'Indicator' },
}

/** Enumerations of these rows that no schema has; see `OWN_ENUMS`. */
export const PEOPLE_ENUMS: Readonly<Record<string, readonly string[]>> = {
  termKind: ['coefficient', 'points', 'deduction'],
  excludedFromPool: ['leader', 'months', 'no-score'],
}
