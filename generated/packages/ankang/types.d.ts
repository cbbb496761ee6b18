// Generated from catalogs/ by qingdan. Do not edit.
/** 法律、行政法规、国务院决定设定的镇（街道）级行政许可事项清单（参考样例） */
export type StatutoryLicencesId =
  | 'lic-0001'
  | 'lic-0002'
  | 'lic-0003'
  | 'lic-0004'
  | 'lic-0005'
  | 'lic-0006'
  | 'lic-0007'
  | 'lic-0008'
  | 'lic-0009'
  | 'lic-0010'
  | 'lic-0011'
  | 'lic-0012'
  | 'lic-0013'
  | 'lic-0014'
  | 'lic-0015'
  | 'lic-0016'
  | 'lic-0017'
  | 'lic-0018'
  | 'lic-0019'
  | 'lic-0020'
  | 'lic-0021'
  | 'lic-0022'
  | 'lic-0023'
  | 'lic-0024'
  | 'lic-0025'
  | 'lic-0026'
  | 'lic-0027'
  | 'lic-0028'
  | 'lic-0029'
  | 'lic-0030'
  | 'lic-0031'
  | 'lic-0032'

/** 下沉镇（街道）办理的县级政务服务事项参考指导目录（参考样例） */
export type DelegatedServicesId =
  | 'svc-0001'
  | 'svc-0002'
  | 'svc-0003'
  | 'svc-0004'
  | 'svc-0005'
  | 'svc-0006'
  | 'svc-0007'
  | 'svc-0008'
  | 'svc-0009'
  | 'svc-0010'
  | 'svc-0011'
  | 'svc-0012'
  | 'svc-0013'
  | 'svc-0014'
  | 'svc-0015'
  | 'svc-0016'
  | 'svc-0017'
  | 'svc-0018'
  | 'svc-0019'
  | 'svc-0020'
  | 'svc-0021'
  | 'svc-0022'
  | 'svc-0023'
  | 'svc-0024'
  | 'svc-0025'
  | 'svc-0026'
  | 'svc-0027'
  | 'svc-0028'
  | 'svc-0029'
  | 'svc-0030'
  | 'svc-0031'
  | 'svc-0032'
  | 'svc-0033'
  | 'svc-0034'
  | 'svc-0035'
  | 'svc-0036'
  | 'svc-0037'
  | 'svc-0038'
  | 'svc-0039'
  | 'svc-0040'
  | 'svc-0041'
  | 'svc-0042'
  | 'svc-0043'
  | 'svc-0044'
  | 'svc-0045'
  | 'svc-0046'
  | 'svc-0047'

/** 镇级法定执法事项及驻镇市场监管所执法事项参考指导目录（参考样例） */
export type StatutoryEnforcementId =
  | 'enf-0001'
  | 'enf-0002'
  | 'enf-0003'
  | 'enf-0004'
  | 'enf-0005'
  | 'enf-0006'
  | 'enf-0007'
  | 'enf-0008'
  | 'enf-0009'
  | 'enf-0010'
  | 'enf-0011'
  | 'enf-0012'
  | 'enf-0013'
  | 'enf-0014'
  | 'enf-0015'
  | 'enf-0016'
  | 'enf-0017'
  | 'enf-0018'
  | 'enf-0019'
  | 'enf-0020'
  | 'enf-0021'
  | 'enf-0022'
  | 'enf-0023'
  | 'enf-0024'
  | 'enf-0025'
  | 'enf-0026'
  | 'enf-0027'
  | 'enf-0028'
  | 'enf-0029'
  | 'enf-0030'
  | 'enf-0031'
  | 'enf-0032'
  | 'enf-0033'
  | 'enf-0034'
  | 'enf-0035'
  | 'enf-0036'
  | 'enf-0037'
  | 'enf-0038'
  | 'enf-0039'
  | 'enf-0040'
  | 'enf-0041'
  | 'enf-0042'
  | 'enf-0043'
  | 'enf-0044'
  | 'enf-0045'
  | 'enf-0046'
  | 'enf-0047'
  | 'enf-0048'
  | 'enf-0049'
  | 'enf-0050'
  | 'enf-0051'
  | 'enf-0052'
  | 'enf-0053'

/** 部门委托镇级实施综合行政执法事项参考指导目录（参考样例） */
export type DelegatedEnforcementId =
  | 'dlg-0001'
  | 'dlg-0002'
  | 'dlg-0003'
  | 'dlg-0004'
  | 'dlg-0005'
  | 'dlg-0006'
  | 'dlg-0007'
  | 'dlg-0008'
  | 'dlg-0009'
  | 'dlg-0010'
  | 'dlg-0011'
  | 'dlg-0012'
  | 'dlg-0013'
  | 'dlg-0014'
  | 'dlg-0015'
  | 'dlg-0016'
  | 'dlg-0017'
  | 'dlg-0018'
  | 'dlg-0019'
  | 'dlg-0020'
  | 'dlg-0021'
  | 'dlg-0022'
  | 'dlg-0023'
  | 'dlg-0024'
  | 'dlg-0025'
  | 'dlg-0026'
  | 'dlg-0027'
  | 'dlg-0028'
  | 'dlg-0029'
  | 'dlg-0030'
  | 'dlg-0031'
  | 'dlg-0032'
  | 'dlg-0033'
  | 'dlg-0034'
  | 'dlg-0035'
  | 'dlg-0036'
  | 'dlg-0037'
  | 'dlg-0038'
  | 'dlg-0039'
  | 'dlg-0040'
  | 'dlg-0041'
  | 'dlg-0042'
  | 'dlg-0043'
  | 'dlg-0044'
  | 'dlg-0045'
  | 'dlg-0046'
  | 'dlg-0047'
  | 'dlg-0048'
  | 'dlg-0049'
  | 'dlg-0050'
  | 'dlg-0051'
  | 'dlg-0052'
  | 'dlg-0053'
  | 'dlg-0054'
  | 'dlg-0055'
  | 'dlg-0056'
  | 'dlg-0057'
  | 'dlg-0058'
  | 'dlg-0059'
  | 'dlg-0060'
  | 'dlg-0061'
  | 'dlg-0062'
  | 'dlg-0063'
  | 'dlg-0064'
  | 'dlg-0065'
  | 'dlg-0066'
  | 'dlg-0067'
  | 'dlg-0068'
  | 'dlg-0069'
  | 'dlg-0070'
  | 'dlg-0071'
  | 'dlg-0072'
  | 'dlg-0073'
  | 'dlg-0074'
  | 'dlg-0075'
  | 'dlg-0076'
  | 'dlg-0077'
  | 'dlg-0078'
  | 'dlg-0079'
  | 'dlg-0080'
  | 'dlg-0081'
  | 'dlg-0082'
  | 'dlg-0083'
  | 'dlg-0084'
  | 'dlg-0085'
  | 'dlg-0086'
  | 'dlg-0087'
  | 'dlg-0088'
  | 'dlg-0089'
  | 'dlg-0090'
  | 'dlg-0091'
  | 'dlg-0092'
  | 'dlg-0093'
  | 'dlg-0094'
  | 'dlg-0095'
  | 'dlg-0096'
  | 'dlg-0097'
  | 'dlg-0098'
  | 'dlg-0099'
  | 'dlg-0100'
  | 'dlg-0101'
  | 'dlg-0102'
  | 'dlg-0103'
  | 'dlg-0104'
  | 'dlg-0105'
  | 'dlg-0106'
  | 'dlg-0107'
  | 'dlg-0108'
  | 'dlg-0109'
  | 'dlg-0110'
  | 'dlg-0111'
  | 'dlg-0112'
  | 'dlg-0113'
  | 'dlg-0114'
  | 'dlg-0115'
  | 'dlg-0116'
  | 'dlg-0117'
  | 'dlg-0118'
  | 'dlg-0119'
  | 'dlg-0120'
  | 'dlg-0121'
  | 'dlg-0122'
  | 'dlg-0123'
  | 'dlg-0124'
  | 'dlg-0125'
  | 'dlg-0126'
  | 'dlg-0127'
  | 'dlg-0128'
  | 'dlg-0129'
  | 'dlg-0130'
  | 'dlg-0131'
  | 'dlg-0132'
  | 'dlg-0133'
  | 'dlg-0134'
  | 'dlg-0135'
  | 'dlg-0136'
  | 'dlg-0137'
  | 'dlg-0138'
  | 'dlg-0139'
  | 'dlg-0140'
  | 'dlg-0141'
  | 'dlg-0142'
  | 'dlg-0143'
  | 'dlg-0144'
  | 'dlg-0145'
  | 'dlg-0146'
  | 'dlg-0147'
  | 'dlg-0148'
  | 'dlg-0149'
  | 'dlg-0150'
  | 'dlg-0151'
  | 'dlg-0152'
  | 'dlg-0153'
  | 'dlg-0154'
  | 'dlg-0155'
  | 'dlg-0156'
  | 'dlg-0157'
  | 'dlg-0158'
  | 'dlg-0159'
  | 'dlg-0160'
  | 'dlg-0161'
  | 'dlg-0162'
  | 'dlg-0163'
  | 'dlg-0164'
  | 'dlg-0165'
  | 'dlg-0166'
  | 'dlg-0167'
  | 'dlg-0168'
  | 'dlg-0169'
  | 'dlg-0170'
  | 'dlg-0171'
  | 'dlg-0172'
  | 'dlg-0173'
  | 'dlg-0174'
  | 'dlg-0175'
  | 'dlg-0176'
  | 'dlg-0177'
  | 'dlg-0178'
  | 'dlg-0179'
  | 'dlg-0180'
  | 'dlg-0181'
  | 'dlg-0182'
  | 'dlg-0183'
  | 'dlg-0184'
  | 'dlg-0185'
  | 'dlg-0186'
  | 'dlg-0187'
  | 'dlg-0188'
  | 'dlg-0189'
  | 'dlg-0190'
  | 'dlg-0191'
  | 'dlg-0192'
  | 'dlg-0193'
  | 'dlg-0194'
  | 'dlg-0195'
  | 'dlg-0196'
  | 'dlg-0197'
  | 'dlg-0198'
  | 'dlg-0199'
  | 'dlg-0200'
  | 'dlg-0201'
  | 'dlg-0202'
  | 'dlg-0203'
  | 'dlg-0204'
  | 'dlg-0205'
  | 'dlg-0206'
  | 'dlg-0207'
  | 'dlg-0208'
  | 'dlg-0209'
  | 'dlg-0210'

export type ItemId = StatutoryLicencesId | DelegatedServicesId | StatutoryEnforcementId | DelegatedEnforcementId
/** Ids that were withdrawn: old cases may still name them, new ones may not. */
export type WithdrawnItemId = never
/** Towns whose lists stand in this package. */
export type TownCode =
  | '610902115'
  | '610921100'
  | '610921101'
  | '610926100'
  | '610926102'
  | '610926108'
  | '610981106'
  | '610981109'
export type DepartmentId =
  | 'agriculture'
  | 'civil-affairs'
  | 'culture-tourism'
  | 'disability-federation'
  | 'ecology'
  | 'education'
  | 'emergency'
  | 'ethnic-religious'
  | 'fire-rescue'
  | 'forestry'
  | 'health'
  | 'housing'
  | 'human-resources'
  | 'justice'
  | 'market-supervision'
  | 'medical-insurance'
  | 'natural-resources'
  | 'public-security'
  | 'transport'
  | 'urban-management'
  | 'veterans'
  | 'water'
export type CatalogId =
  | 'statutory-licences'
  | 'delegated-services'
  | 'statutory-enforcement'
  | 'delegated-enforcement'
export type Kind =
  | 'adjudication'
  | 'benefit'
  | 'coercive-execution'
  | 'confirmation'
  | 'filing'
  | 'inspection'
  | 'licence'
  | 'order'
  | 'other'
  | 'penalty'
  | 'service'
export type Source = 'statutory' | 'conferred' | 'entrusted' | 'assisted' | 'forwarded' | 'station' | 'call-county'
export type TransferStatus = 'proven' | 'external' | 'unproven'
export type Validity = 'in-force' | 'draft' | 'not-yet' | 'ended' | 'suspended'

/** A citation. `title` is without 中华人民共和国; `unverified` says why it has not been checked against the text. */
export interface Citation {
  readonly instrument: string
  readonly title: string
  readonly version: string | null
  readonly article: number | null
  readonly subArticle: number | null
  readonly paragraph: number | null
  readonly item: number | null
  readonly subItem: number | null
  readonly role: string
  readonly anchor: string | null
  readonly text: string
  readonly unverified: string | null
  /** Where the cited version stood on the day of the edition. */
  readonly standing: 'in-force' | 'not-yet' | 'superseded' | 'repealed' | 'external' | 'unverifiable'
}

/** A power or service. Fields that belong to one kind only are in the data and not typed here. */
export interface Item<Id extends ItemId = ItemId> {
  readonly id: Id
  readonly name: string
  readonly kind: Kind
  readonly department: DepartmentId
  readonly theme: string | null
  readonly basis: readonly Citation[]
  readonly transferBasis: readonly Citation[]
  readonly field: string
  readonly holder: string
  readonly sources: readonly Source[]
  readonly obligation?: 'mandatory' | 'optional'
  readonly aliases?: readonly string[]
  readonly note?: string
  readonly unverified?: string
  readonly effectiveFrom?: string
  readonly effectiveTo?: string
}

/** One power in a town's list. `transferStatus` is null where no power moves. */
export interface Entry<Id extends ItemId = ItemId> {
  readonly item: Id
  readonly catalog: CatalogId
  readonly name: string
  readonly kind: Kind
  readonly department: DepartmentId
  readonly obligation: 'mandatory' | 'optional'
  readonly reason: 'by-law' | 'chosen'
  readonly source: Source
  readonly holder: string | null
  readonly delegator: string | null
  readonly actsInNameOf: string
  readonly performedBy: string
  readonly transferStatus: TransferStatus | null
  readonly transferBasis: readonly Citation[]
  readonly validity: Validity
  readonly effectiveFrom: string | null
  readonly effectiveTo: string | null
  readonly remedies: Remedies
  /** null where the power is no penalty. */
  readonly procedure: Procedure | null
  readonly duties: Duties
}

/** Who answers for what is done, and by when one may complain; `suitMonths` is null where a law sets days. */
export interface Remedies {
  readonly respondent: 'town' | 'department' | 'county-government' | 'station'
  readonly reviewBody: 'county-government' | 'municipal-government' | 'superior-department' | 'municipal-department'
  readonly reviewDays: number
  readonly court: string
  readonly suitMonths: number | null
  readonly suitDays: number | null
  readonly suitCite: string | null
  readonly compensates: 'town' | 'department' | 'county-government' | 'station'
  readonly cite: string
}

/** What a penalty needs by its kinds and amounts; `depends` is decided by the single case. */
export interface Procedure {
  readonly simple: 'yes' | 'no' | 'depends'
  readonly hearing: 'yes' | 'no' | 'depends'
  readonly legalReview: 'yes' | 'no' | 'depends'
  readonly collectiveDecision: 'yes' | 'no' | 'depends'
  readonly cite: string
}

export type Duty = 'town' | 'delegator' | 'holder' | 'station' | 'judicial-office'

/** Who decides, who does the legal review, who supervises day by day. */
export interface Duties {
  readonly decides: Duty
  readonly reviews: Duty
  readonly supervises: Duty
  readonly cite: string
}

/** A town's list as of a day. */
export interface TownList<Code extends TownCode = TownCode, Id extends ItemId = ItemId> {
  readonly town: { readonly code: Code; readonly name: string }
  readonly county: { readonly code: string; readonly name: string }
  readonly asOf: string
  readonly state: string
  readonly synthetic: boolean
  readonly entries: readonly Entry<Id>[]
  readonly absences: readonly { readonly item: ItemId; readonly reason: string; readonly cause: string | null }[]
}
