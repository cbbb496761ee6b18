import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { covers, type IsoDate, phase } from '../vocabulary/date.ts'
import type { Agreement, Entry } from '../vocabulary/program.ts'
import type { Row } from './plain-rows.ts'
import type { Field } from './row-types.ts'

/** What a predicate may read of an agreement; see {@link file://./row-types.ts}. */
export const AGREEMENT_ROWS: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  AgreementItem: {
    id: ['string', '编号'],
    name: ['string', '名称'],
    kind: ['enum:kind', '权力类型'],
    source: ['enum:source', '权力来源'],
    validity: ['enum:validity', '在基准日的效力'],
    effectiveTo: ['string', '选择里写的终止日期'],
  },
  Agreement: {
    kind: ['enum:agreementKind', '协议种类'],
    department: ['string', '部门名称'],
    binding: ['bool', '已经签订或者生效'],
    inForce: ['bool', '在基准日有效'],
    expired: ['bool', '期限已满'],
    signed: ['string', '签订日期'],
    effectiveTo: ['string', '协议的终止日期'],
    powers: ['list:enum:agreementPower', '写明的权限'],
    publishedByDepartment: ['bool', '部门公布'],
    publishedByTown: ['bool', '镇（街道）公布'],
    liability: ['enum:liability', '后果由谁承担'],
    redelegation: ['enum:redelegation', '能不能再委托'],
    dispute: ['enum:disputeRoute', '争议怎么解决'],
    supervision: ['list:string', '监督措施'],
    termination: ['string', '收回、终止的条款'],
    pendingCases: ['enum:pendingCases', '没有办结的怎么办'],
    sealCustody: ['string', '印章的保管和交回'],
    archive: ['string', '案卷档案的保管和移交'],
    items: ['list:AgreementItem', '事项'],
  },
}

/** The row of an agreement. It binds once it is signed, or once one of its entries is in force. */
export const agreementRow = rememberedAcrossRuns((agreement: Agreement, asOf: IsoDate): Row => {
  const { kind, department, entries, statement, interval } = agreement
  const said = statement?.record
  const signed = isSigned(agreement, asOf) ? (said?.signed ?? '') : ''
  const live = entries.some((entry) => entry.validity === 'in-force')
  const published = (by: string) => said?.publications?.some((each) => each.by === by && each.date <= asOf) === true
  return {
    kind,
    department: department.record.name,
    binding: signed !== '' || live,
    inForce: live || (signed !== '' && covers(interval, asOf)),
    expired: phase(interval, asOf) === 'after',
    signed,
    effectiveTo: interval.to ?? '',
    powers: said?.powers ?? [],
    publishedByDepartment: published('department'),
    publishedByTown: published('town'),
    liability: said?.clauses?.liability ?? '',
    redelegation: said?.clauses?.redelegation ?? '',
    dispute: said?.clauses?.dispute ?? '',
    supervision: said?.clauses?.supervision ?? [],
    termination: said?.clauses?.termination ?? '',
    pendingCases: said?.clauses?.pendingCases ?? '',
    sealCustody: said?.clauses?.sealCustody ?? '',
    archive: said?.clauses?.archive ?? '',
    items: entries.map(itemRow),
  }
})

/** Whether an agreement has been signed by a day. */
export function isSigned({ statement }: Agreement, on: IsoDate): boolean {
  const signed = statement?.record.signed
  return signed !== undefined && signed <= on
}

function itemRow({ item, source, validity, reason }: Entry): Row {
  return {
    id: item.id,
    name: item.record.name,
    kind: item.record.kind,
    source,
    validity,
    effectiveTo: (reason.kind === 'chosen' ? reason.choice.interval.to : undefined) ?? '',
  }
}
