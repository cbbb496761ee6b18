// Generated from catalogs/ by qingdan. Do not edit.

/** A legal rule. `function` names the one below that decides it; null where a comparison across items or a stage of the compiler does. */
export interface Policy {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly severity: 'error' | 'warning' | 'note'
  readonly cite: readonly string[]
  /** Not the text of the law but a reading of it. */
  readonly interpretation: boolean
  /** An internal requirement (内部要求) of a province or county, not law. */
  readonly internal: boolean
  readonly function: string | null
}

export declare const policies: readonly Policy[]

export type Actor =
  | ''
  | 'town'
  | 'department'
  | 'county-government'
  | 'station'
  | 'vertical'

export type AdjustmentCause =
  | ''
  | 'evaluation'
  | 'capacity'
  | 'law-changed'
  | 'cancelled'
  | 'holder-changed'
  | 'not-needed'
  | 'other'

export type AdjustmentEvent =
  | ''
  | 'adjust'
  | 'suspend'
  | 'resume'
  | 'withdraw'

export type Against =
  | ''
  | 'person'
  | 'organisation'
  | 'any'

export type AgreementKind =
  | ''
  | 'services'
  | 'enforcement'

export type AgreementPower =
  | ''
  | 'inspect'
  | 'stop'
  | 'investigate'
  | 'propose'
  | 'simple-penalty'
  | 'serve'
  | 'execute'
  | 'coercive-measure'

export type AmountSetter =
  | ''
  | 'provincial-measures'
  | 'departmental-rules'
  | 'governing-provision'
  | 'nobody-named'

export type ApprovalState =
  | ''
  | 'drafted'
  | 'department-agreed'
  | 'establishment-reviewed'
  | 'legality-reviewed'
  | 'approved'
  | 'published'
  | 'filed'
  | 'effective'

export type Binding =
  | ''
  | 'closed'
  | 'reference'

export type BodyKind =
  | ''
  | 'county-government'
  | 'establishment-office'
  | 'judicial-bureau'
  | 'department'
  | 'town'
  | 'superior'

export type CatalogId =
  | ''
  | 'statutory-licences'
  | 'delegated-services'
  | 'statutory-enforcement'
  | 'delegated-enforcement'

export type ChosenSource =
  | ''
  | 'statutory'
  | 'conferred'
  | 'entrusted'
  | 'assisted'
  | 'forwarded'
  | 'station'
  | 'call-county'
  | 'authorised'

export type CitationRole =
  | ''
  | 'establishes'
  | 'holder'
  | 'penalty'
  | 'procedure'
  | 'transfer'
  | 'authorisation'
  | 'period'
  | 'fee'
  | 'material'
  | 'condition'
  | 'intermediary'
  | 'discretion'
  | 'no-amount'
  | 'amount-setter'
  | 'supervision'

export type CoerciveExecutionKind =
  | ''
  | 'surcharge'
  | 'transfer-deposit'
  | 'auction'
  | 'restore'
  | 'demolish'
  | 'substitute'
  | 'other'

export type CoerciveMeasureKind =
  | ''
  | 'restrain-liberty'
  | 'seal'
  | 'seize'
  | 'freeze'
  | 'other'

export type CostBearer =
  | ''
  | 'delegator'
  | 'town'

export type DepartmentNature =
  | ''
  | 'government-department'
  | 'municipal-branch'
  | 'vertical'
  | 'party-department'
  | 'mass-organisation'
  | 'public-enterprise'

export type DisputeRoute =
  | ''
  | 'common-superior'
  | 'court'
  | 'arbitration'

export type DocumentStatus =
  | ''
  | 'verified'
  | 'external'
  | 'unverifiable'

export type Duty =
  | ''
  | 'town'
  | 'delegator'
  | 'holder'
  | 'station'
  | 'judicial-office'

export type EditionKind =
  | ''
  | 'reference'
  | 'official'

export type Establishable =
  | ''
  | 'yes'
  | 'limited'
  | 'no'

export type EstablishmentKind =
  | ''
  | 'administrative'
  | 'institutional'

export type EstablishmentTier =
  | ''
  | 'county'
  | 'town'

export type ExcludedFromPool =
  | ''
  | 'leader'
  | 'months'
  | 'no-score'

export type FeatureRequester =
  | ''
  | 'town'
  | 'upper-department'

export type Field =
  | ''
  | 'urban-management'
  | 'market-supervision'
  | 'ecology'
  | 'culture'
  | 'transport'
  | 'emergency'
  | 'agriculture'
  | 'natural-resources'
  | 'water'
  | 'forestry'
  | 'housing'
  | 'health'
  | 'civil-affairs'
  | 'education'
  | 'human-resources'
  | 'medical-insurance'
  | 'disability'
  | 'veterans'
  | 'public-security'
  | 'fire'
  | 'justice'
  | 'ethnic-religious'
  | 'commerce'
  | 'other'

export type FineCollection =
  | ''
  | 'bank'
  | 'on-spot'
  | 'decider'

export type FlowStage =
  | ''
  | 'accept'
  | 'handle'
  | 'decide'
  | 'issue'

export type GrantPartKind =
  | ''
  | 'public-expenses'
  | 'wages'
  | 'allowances'
  | 'awards'

export type Holder =
  | ''
  | 'town'
  | 'town-or-county'
  | 'county-department'
  | 'county-government'
  | 'station'

export type InstitutionGrade =
  | ''
  | 'deputy-section'

export type InstitutionKind =
  | ''
  | 'office'
  | 'centre'
  | 'team'
  | 'feature'

export type IsLicence =
  | ''
  | 'yes'
  | 'no'
  | 'disputed'

export type Kind =
  | ''
  | 'licence'
  | 'penalty'
  | 'coercive-measure'
  | 'coercive-execution'
  | 'inspection'
  | 'confirmation'
  | 'benefit'
  | 'award'
  | 'adjudication'
  | 'levy'
  | 'order'
  | 'filing'
  | 'other'
  | 'service'

export type Level =
  | ''
  | 'law'
  | 'administrative-regulation'
  | 'state-council-decision'
  | 'local-regulation'
  | 'autonomous-regulation'
  | 'special-regulation'
  | 'departmental-rule'
  | 'local-government-rule'
  | 'judicial-interpretation'
  | 'party-regulation'
  | 'normative-document'

export type Liability =
  | ''
  | 'delegator'
  | 'delegator-with-recourse'
  | 'town'

export type LicenceType =
  | ''
  | 'general'
  | 'limited-resource'
  | 'qualification'
  | 'equipment'
  | 'establishment'

export type MaterialOrigin =
  | ''
  | 'applicant'
  | 'government'
  | 'intermediary'
  | 'other'

export type MeetingKind =
  | ''
  | 'executive'
  | 'plenary'

export type NameUsed =
  | ''
  | 'town'
  | 'delegator'
  | 'unit'

export type Necessity =
  | ''
  | 'required'
  | 'optional'
  | 'later'

export type NetworkTier =
  | ''
  | 'county'
  | 'town'
  | 'village'

export type Outside =
  | ''
  | 'own'
  | 'other'

export type PenaltyKind =
  | ''
  | 'warning'
  | 'criticism'
  | 'fine'
  | 'confiscate-gains'
  | 'confiscate-goods'
  | 'suspend-permit'
  | 'lower-qualification'
  | 'revoke-permit'
  | 'restrict-activity'
  | 'suspend-business'
  | 'close'
  | 'bar-from-trade'
  | 'detention'
  | 'other'

export type PendingCases =
  | ''
  | 'original-body'
  | 'receiver'
  | 'listed'

export type PendingCasesRule =
  | ''
  | 'town-finishes'
  | 'handed-over'
  | 'filed-by-town'

export type PeriodUnit =
  | ''
  | 'working-day'
  | 'calendar-day'
  | 'hour'
  | 'month'
  | 'year'

export type PoolKind =
  | ''
  | 'performance-pay'
  | 'reward'
  | 'year-end-bonus'

export type PoolSourceKind =
  | ''
  | 'performance-pay'
  | 'fiscal-reward'
  | 'year-end-bonus'
  | 'basic-pay'
  | 'state-allowance'
  | 'fine'
  | 'confiscation'
  | 'fee'
  | 'other'

export type Possible =
  | ''
  | 'yes'
  | 'no'
  | 'depends'

export type PublicationChannel =
  | ''
  | 'gazette'
  | 'website'
  | 'platform'
  | 'office-board'
  | 'village-board'

export type PublicationElement =
  | ''
  | 'body'
  | 'filing-basis'
  | 'procedure'
  | 'remedies'

export type PublishAs =
  | ''
  | 'guide'
  | 'row'

export type Redelegation =
  | ''
  | 'forbidden'
  | 'allowed'

export type Respondent =
  | ''
  | 'town'
  | 'department'
  | 'county-government'
  | 'station'

export type ReviewBody =
  | ''
  | 'county-government'
  | 'municipal-government'
  | 'superior-department'
  | 'municipal-department'

export type RightActor =
  | ''
  | 'town'
  | 'department'
  | 'station'
  | 'county-establishment-office'
  | 'county-finance'

export type Seal =
  | ''
  | 'town'
  | 'delegator'
  | 'unit'

export type SimpleFiledWith =
  | ''
  | 'delegator'
  | 'town'

export type Source =
  | ''
  | 'statutory'
  | 'conferred'
  | 'entrusted'
  | 'assisted'
  | 'forwarded'
  | 'station'
  | 'call-county'

export type StaffGrade =
  | ''
  | 'excellent'
  | 'competent'
  | 'basically-competent'
  | 'incompetent'
  | 'qualified'
  | 'basically-qualified'
  | 'unqualified'

export type Standing =
  | ''
  | 'in-force'
  | 'not-yet'
  | 'superseded'
  | 'repealed'
  | 'external'
  | 'unverifiable'

export type State =
  | ''
  | 'drafted'
  | 'department-agreed'
  | 'establishment-reviewed'
  | 'legality-reviewed'
  | 'approved'
  | 'published'
  | 'filed'
  | 'effective'
  | 'adjusted'
  | 'suspended'
  | 'withdrawn'
  | 'expired'

export type Stated =
  | ''
  | 'yes'
  | 'no'

export type StationManager =
  | ''
  | 'department'
  | 'town'

export type StationName =
  | ''
  | 'own'
  | 'department'

export type StepKind =
  | ''
  | 'accept'
  | 'correct'
  | 'review'
  | 'on-site'
  | 'hearing'
  | 'expert'
  | 'tender'
  | 'decide'
  | 'deliver'

export type TermKind =
  | ''
  | 'coefficient'
  | 'points'
  | 'deduction'

export type Tier =
  | ''
  | 'national'
  | 'provincial'
  | 'municipal'
  | 'county'
  | 'town'

export type TownKind =
  | ''
  | 'town'
  | 'township'
  | 'subdistrict'

export type TownRight =
  | ''
  | 'command'
  | 'appointment-proposal'
  | 'assessment'

export type TransferStatus =
  | ''
  | 'proven'
  | 'external'
  | 'unproven'

export type UnitNature =
  | ''
  | 'town-government'
  | 'subdistrict-office'
  | 'internal-office'
  | 'public-institution'
  | 'enforcement-team'
  | 'dispatched-office'
  | 'village-committee'

export type Validity =
  | ''
  | 'in-force'
  | 'draft'
  | 'not-yet'
  | 'suspended'

export interface CoordinationBodyRow {
  /** 名称 */
  readonly name: string
  /** 临时设立 */
  readonly temporary: boolean
  /** 撤销的条件或者期限已经写明 */
  readonly ends: boolean
}

export interface InstitutionPlanRow {
  /** 已经审定 */
  readonly settled: boolean
  /** 占用限额的机构数 */
  readonly counted: number
  /** 限额 */
  readonly cap: number
  /** 限额的出处 */
  readonly capSource: string
  /** 限额的余数；超了为负 */
  readonly free: number
  /** 特色机构数 */
  readonly features: number
  /** 特色机构至少几个 */
  readonly featureMinimum: number
  /** 特色机构至多几个 */
  readonly featureMaximum: number
  /** 特色机构多了几个；少了为负 */
  readonly featuresOff: number
  /** 副科级机构数 */
  readonly deputySections: number
  /** 应有的副科级机构数 */
  readonly deputySectionsWanted: number
  /** 副科级机构多了几个；少了为负 */
  readonly deputySectionsOff: number
  /** 缺少的共同机构 */
  readonly missingCommon: readonly string[]
  /** 无人承担的职责 */
  readonly uncovered: readonly string[]
  /** 缺少的设立步骤 */
  readonly lackingSteps: readonly string[]
  /** 走在前一步之前的步骤 */
  readonly outOfOrder: readonly string[]
  /** 议事协调机构 */
  readonly coordination: readonly CoordinationBodyRow[]
}

export interface InstitutionRow {
  /** 名称 */
  readonly name: string
  /** 类别 */
  readonly group: InstitutionKind
  /** 性质 */
  readonly nature: UnitNature
  /** 编制类别 */
  readonly establishment: EstablishmentKind
  /** 规格 */
  readonly grade: InstitutionGrade
  /** 写明了批准规格的文件 */
  readonly gradeApproved: boolean
  /** 写明了登记或者备案的文件 */
  readonly registered: boolean
  /** 前面的机构已经承担的职责 */
  readonly shared: readonly string[]
  /** 设立理由条数 */
  readonly grounds: number
  /** 谁提出要设 */
  readonly requestedBy: FeatureRequester
  /** 方案已经审定 */
  readonly settled: boolean
}

export interface RightStepRow {
  /** 哪一项权利 */
  readonly right: TownRight
  /** 做什么 */
  readonly name: string
  /** 做的单位 */
  readonly actor: RightActor
  /** 文书 */
  readonly form: string
  /** 期限 */
  readonly deadline: string
  /** 作出决定 */
  readonly decides: boolean
}

export interface StationRow {
  /** 名称 */
  readonly name: string
  /** 设立它的法律文件的编号 */
  readonly instruments: readonly string[]
  /** 编制在哪一级 */
  readonly tier: EstablishmentTier
  /** 编制类别 */
  readonly establishment: EstablishmentKind
  /** 写明了跨层级调配编制的批准文件 */
  readonly tierApproved: boolean
  /** 人员的管理者 */
  readonly personnel: StationManager
  /** 经费的管理者 */
  readonly funds: StationManager
  /** 干部的管理者 */
  readonly cadres: StationManager
  /** 改革文件的核对状态 */
  readonly reformStatus: DocumentStatus
  /** 有切块到镇的经费 */
  readonly granted: boolean
  /** 各部分的合计，元 */
  readonly sum: string
  /** 写明的总数，元 */
  readonly total: string
  /** 总数与合计不一致 */
  readonly totalOff: boolean
  /** 没有写、或者写了两次的部分 */
  readonly unevenParts: readonly GrantPartKind[]
  /** 列入县级预算 */
  readonly countyBudget: Stated
  /** 在镇级预算里列为转移支付 */
  readonly townTransfer: Stated
  /** 缺少步骤的权利 */
  readonly lackingRights: readonly TownRight[]
}

export interface NetworkRow {
  /** 村级服务站数 */
  readonly stations: number
  /** 文件写明的个数 */
  readonly stationsStated: number
  /** 多了几个；少了为负 */
  readonly stationsOff: number
  /** 送不到镇上的站 */
  readonly unreachable: readonly string[]
  /** 主要服务站不是一个的村 */
  readonly unserved: readonly string[]
  /** 受理窗口数 */
  readonly acceptWindows: number
  /** 既受理又办理、决定的窗口 */
  readonly mixedWindows: readonly string[]
}

export interface FlowRow {
  /** 受理的几级 */
  readonly accept: readonly NetworkTier[]
  /** 作出决定的一级 */
  readonly decide: NetworkTier
  /** 依法可以决定的几级 */
  readonly lawful: readonly NetworkTier[]
  /** 缺少的环节 */
  readonly lacking: readonly FlowStage[]
  /** 从受理到决定最长的工作日 */
  readonly toDecision: number
  /** 从决定到出件的工作日 */
  readonly toDelivery: number
  /** 法定期限的天数 */
  readonly legalDays: number
  /** 法定送达期限的工作日 */
  readonly deliveryDays: number
}

export interface CitationRow {
  /** 用处 */
  readonly role: CitationRole
  /** 效力级别 */
  readonly level: Level
  /** 制定机关的层级 */
  readonly issuerTier: Tier
  /** 法律文件编号 */
  readonly instrument: string
  /** 条 */
  readonly article: number
  /** 版本日期 */
  readonly version: string
  /** 这一版的施行日期 */
  readonly effectiveFrom: string
  /** 在基准日的效力 */
  readonly standing: Standing
  /** 对着条文核过，没有标明未核实 */
  readonly verified: boolean
}

export interface PenaltyRow {
  /** 处罚种类 */
  readonly kind: PenaltyKind
  /** 对谁 */
  readonly against: Against
  /** 罚款下限，元 */
  readonly minimum: number
  /** 罚款上限，元 */
  readonly maximum: number
  /** 按比例、倍数计算的写法 */
  readonly formula: string
  /** 条文没有写数额的，由谁规定 */
  readonly unstated: AmountSetter
  /** 其他种类处罚的设定依据 */
  readonly cite: string
  /** 依据的级别设定这一种处罚的资格（表 establishing-penalty） */
  readonly establishable: Establishable
}

export interface PeriodRow {
  /** 没有写 */
  readonly absent: boolean
  /** 数量 */
  readonly count: number
  /** 单位 */
  readonly unit: PeriodUnit
  /** 依据的级别 */
  readonly level: Level
  /** 依据的编号 */
  readonly instrument: string
}

export interface SourcedRow {
  /** 内容 */
  readonly text: string
  /** 依据 */
  readonly cite: string
  /** 依据的级别 */
  readonly level: Level
}

export interface MaterialRow {
  /** 名称 */
  readonly name: string
  /** 来源 */
  readonly origin: MaterialOrigin
  /** 必要性 */
  readonly necessity: Necessity
  /** 证明事项 */
  readonly proof: boolean
  /** 能够通过数据共享取得 */
  readonly shared: boolean
  /** 依据 */
  readonly cite: string
  /** 依据的级别 */
  readonly level: Level
  /** 索要单位 */
  readonly requestedBy: string
  /** 开具单位 */
  readonly issuedBy: string
  /** 证明怎样办 */
  readonly howTo: string
}

export interface StepRow {
  /** 名称 */
  readonly name: string
  /** 性质 */
  readonly kind: StepKind
  /** 人数 */
  readonly staff: number
  /** 所需时间书面告知 */
  readonly noticed: Stated
  /** 期限 */
  readonly period: PeriodRow
}

export interface GuideRow {
  /** 没有写 */
  readonly absent: boolean
  /** 公布的形式 */
  readonly publishAs: PublishAs
  /** 缺少的法定要素（行政许可法第三十条第一款） */
  readonly lacking: readonly string[]
  /** 条件 */
  readonly conditions: readonly SourcedRow[]
  /** 材料 */
  readonly materials: readonly MaterialRow[]
  /** 环节 */
  readonly steps: readonly StepRow[]
  /** 中介服务 */
  readonly intermediaries: readonly SourcedRow[]
  /** 法定期限 */
  readonly legalPeriod: PeriodRow
  /** 承诺期限 */
  readonly promisedPeriod: PeriodRow
  /** 联合、集中办理 */
  readonly joint: boolean
  /** 收费 */
  readonly feeCharged: boolean
  /** 收费依据的级别 */
  readonly feeLevel: Level
  /** 收费依据 */
  readonly feeCite: string
  /** 收费标准 */
  readonly feeStandard: string
  /** 在政务服务平台公布 */
  readonly onPlatform: Stated
  /** 数量限制 */
  readonly quota: string
  /** 有数量限制时的先后 */
  readonly quotaOrder: string
  /** 办理形式 */
  readonly channels: readonly string[]
  /** 只许一种渠道 */
  readonly onlyChannel: boolean
  /** 办理地点 */
  readonly places: readonly string[]
  /** 必须本人办理的依据 */
  readonly inPerson: string
  /** 有效期，年 */
  readonly validYears: number
  /** 届满前提醒的天数 */
  readonly reminderDays: number
  /** 不予许可说明理由 */
  readonly refusalReasons: Stated
  /** 不予许可告知救济 */
  readonly refusalRemedies: Stated
  /** 受理凭证加盖专用印章 */
  readonly receiptSeal: Stated
  /** 受理凭证注明日期 */
  readonly receiptDate: Stated
}

export interface ProcedureRow {
  /** 没有写 */
  readonly absent: boolean
  /** 适用简易程序 */
  readonly simple: Stated
  /** 告知听证权利 */
  readonly hearing: Stated
  /** 法制审核 */
  readonly legalReview: Stated
  /** 集体讨论 */
  readonly collectiveDecision: Stated
  /** 情节复杂或者重大违法 */
  readonly serious: Stated
  /** 执法人数 */
  readonly officers: number
  /** 都有执法资格 */
  readonly certified: Stated
  /** 自立案起作出决定的天数 */
  readonly decisionDays: number
  /** 超过九十日的依据 */
  readonly decisionCite: string
  /** 罚款怎么收 */
  readonly fineCollection: FineCollection
  /** 当场处罚报谁备案 */
  readonly simpleFiledWith: SimpleFiledWith
  /** 登记违法行为日期 */
  readonly asksOffenceDate: Stated
  /** 查封扣押天数 */
  readonly sealDays: number
  /** 超过三十日的依据 */
  readonly sealCite: string
  /** 当场强制后补报的小时数 */
  readonly backReportHours: number
  /** 强制拆除前公告 */
  readonly announcement: Stated
  /** 复议、诉讼期满后才强制拆除 */
  readonly awaitsRemedies: Stated
  /** 夜间、节假日执行 */
  readonly atNight: Stated
  /** 断水断电断热断气 */
  readonly cutsUtilities: Stated
  /** 申请法院强制执行的期限，月 */
  readonly courtWindowMonths: number
}

export interface RemediesRow {
  /** 没有写 */
  readonly absent: boolean
  /** 被申请人、被告 */
  readonly respondent: Respondent
  /** 复议机关 */
  readonly reviewBody: ReviewBody
  /** 申请复议的天数 */
  readonly reviewDays: number
  /** 复议期限另有规定的依据 */
  readonly reviewCite: string
  /** 该依据的级别 */
  readonly reviewLevel: Level
  /** 直接起诉的天数 */
  readonly suitDays: number
  /** 起诉期限另有规定的依据 */
  readonly suitCite: string
  /** 该依据的级别 */
  readonly suitLevel: Level
  /** 法律规定的起诉期限，月；另有天数时没有 */
  readonly suitMonths: number
  /** 应当先申请复议 */
  readonly reviewFirst: Stated
  /** 写了起诉的途径 */
  readonly court: Stated
  /** 没有告知时最长的天数 */
  readonly untoldDays: number
}

export interface ItemRow {
  /** 编号 */
  readonly id: string
  /** 基准日 */
  readonly asOf: string
  /** 目录 */
  readonly catalog: CatalogId
  /** 权力类型 */
  readonly kind: Kind
  /** 名称 */
  readonly name: string
  /** 主管部门编号 */
  readonly department: string
  /** 主管部门的性质 */
  readonly departmentNature: DepartmentNature
  /** 领域 */
  readonly field: Field
  /** 法定实施主体 */
  readonly holder: Holder
  /** 条文里写实施主体的字 */
  readonly holderPhrase: string
  /** 可以用的权力来源 */
  readonly sources: readonly Source[]
  /** 目录是封闭的还是供参考的 */
  readonly binding: Binding
  /** 适用的区域 */
  readonly area: string
  /** 须经指定的条件 */
  readonly designation: string
  /** 在基准日已经终止 */
  readonly ended: boolean
  /** 事项终止的日期 */
  readonly effectiveTo: string
  /** 权力的依据 */
  readonly basis: readonly CitationRow[]
  /** 转移的依据 */
  readonly transferBasis: readonly CitationRow[]
  /** 设定它的最高级别；没有设定依据时为空 */
  readonly establishedAt: Level
  /** 依据的级别设定这一类权力的资格（表 establishing） */
  readonly establishable: Establishable
  /** 法律上是不是许可 */
  readonly isLicence: IsLicence
  /** 许可的类型 */
  readonly licenceType: LicenceType
  /** 许可清单的编号 */
  readonly listed: string
  /** 违法行为 */
  readonly violation: string
  /** 处罚 */
  readonly penalties: readonly PenaltyRow[]
  /** 强制措施 */
  readonly measures: readonly CoerciveMeasureKind[]
  /** 强制执行方式 */
  readonly executions: readonly CoerciveExecutionKind[]
  /** 需要检测、鉴定 */
  readonly technical: boolean
  /** 派出机构以谁的名义 */
  readonly stationName: StationName
  /** 派出机构编号 */
  readonly stationUnit: string
  /** 办事指南要素 */
  readonly guide: GuideRow
  /** 写明的程序 */
  readonly procedure: ProcedureRow
  /** 写明的救济途径 */
  readonly remedies: RemediesRow
}

export interface DecisionRow {
  /** 没有引用决定 */
  readonly absent: boolean
  /** 编号 */
  readonly id: string
  /** 核对状态 */
  readonly status: DocumentStatus
  /** 施行的日期；没有写的为文件的日期 */
  readonly date: string
  /** 所附目录列有本事项 */
  readonly covers: Stated
  /** 作出机关的层级 */
  readonly issuerTier: Tier
  /** 已经公布 */
  readonly published: Stated
  /** 包括相关的强制措施权 */
  readonly includesCoercion: Stated
  /** 县级部门不再行使 */
  readonly exclusive: Stated
  /** 镇与部门怎样分工 */
  readonly conflictRule: string
}

export interface LawfulRow {
  /** 被申请人、被告 */
  readonly respondent: Respondent
  /** 盖谁的印章 */
  readonly seal: string
  /** 复议机关 */
  readonly reviewBody: ReviewBody
  /** 法院 */
  readonly court: string
  /** 赔偿义务机关 */
  readonly compensates: Respondent
  /** 救济的依据 */
  readonly remediesCite: string
  /** 申请复议的天数 */
  readonly reviewDays: number
  /** 直接起诉的月数；法律另有天数时没有 */
  readonly suitMonths: number
  /** 法律另外规定的起诉天数 */
  readonly suitDays: number
  /** 该天数的依据 */
  readonly suitCite: string
  /** 程序的依据 */
  readonly procedureCite: string
  /** 能不能适用简易程序 */
  readonly simple: Possible
  /** 要不要告知听证 */
  readonly hearing: Possible
  /** 要不要法制审核 */
  readonly legalReview: Possible
  /** 要不要集体讨论 */
  readonly collectiveDecision: Possible
  /** 谁决定 */
  readonly decides: Duty
  /** 谁作法制审核 */
  readonly reviews: Duty
  /** 谁作日常监督 */
  readonly supervises: Duty
  /** 分工的依据 */
  readonly dutiesCite: string
}

export interface EntryRow {
  /** 由县里选择；否则为法定 */
  readonly chosen: boolean
  /** 权力来源 */
  readonly source: Source
  /** 选择里原来写的来源 */
  readonly input: ChosenSource
  /** 目录以外、由县自加的：本县加的还是别的县加的；目录里的为空 */
  readonly outside: Outside
  /** 转移证明到什么程度 */
  readonly transferStatus: TransferStatus
  /** 在基准日的效力 */
  readonly validity: Validity
  /** 按步骤走到哪一步；法定的为空 */
  readonly state: State
  /** 已经公布 */
  readonly published: boolean
  /** 公布的日期 */
  readonly publishedOn: string
  /** 写明的承接起日 */
  readonly from: string
  /** 写明的承接止日或者收回的日期 */
  readonly until: string
  /** 基层管理迫切需要的理由 */
  readonly need: string
  /** 能够有效承接的理由 */
  readonly capacity: string
  /** 探索性改革 */
  readonly exploratory: boolean
  /** 法律风险说明 */
  readonly riskNote: string
  /** 对外以哪一类机关的名义 */
  readonly actsAs: Actor
  /** 现在持有权力的部门 */
  readonly holder: string
  /** 该部门的性质 */
  readonly holderNature: DepartmentNature
  /** 委托的部门 */
  readonly delegator: string
  /** 受委托单位的性质 */
  readonly agentNature: UnitNature
  /** 实际办理单位的性质 */
  readonly performerNature: UnitNature
  /** 写明的名义 */
  readonly nameUsed: NameUsed
  /** 写明的印章 */
  readonly seal: Seal
  /** 写明的经费负担 */
  readonly costBearer: CostBearer
  /** 受理代办而自称有决定权 */
  readonly claimsDecision: boolean
  /** 写明的行使地域 */
  readonly territory: string
  /** 所引的决定 */
  readonly decision: DecisionRow
  /** 由法律推出的程序和救济（决策表） */
  readonly lawful: LawfulRow
  /** 本镇以别的来源行使同一条款的事项 */
  readonly rivals: readonly string[]
  /** 别的机关查处同一违法行为的事项 */
  readonly sharers: readonly string[]
}

export interface TownRow {
  /** 代码 */
  readonly code: string
  /** 镇、乡、街道 */
  readonly kind: TownKind
  /** 填了承接能力 */
  readonly capacityStated: boolean
  /** 有执法资格的人数 */
  readonly certifiedOfficers: number
  /** 法制审核人数 */
  readonly legalReviewers: number
  /** 其中有法律职业资格的人数 */
  readonly qualifiedReviewers: number
  /** 其中初次从事的人数 */
  readonly firstTimeReviewers: number
  /** 辅助人员数 */
  readonly auxiliaries: number
  /** 总人数 */
  readonly staff: number
  /** 调查、审核、主持听证由同一人担任 */
  readonly rolesOverlap: Stated
  /** 设备 */
  readonly equipment: readonly string[]
  /** 基准日 */
  readonly asOf: string
  /** 清单走到哪一步 */
  readonly state: State
  /** 有已经公布的选定事项 */
  readonly published: boolean
  /** 没有镇的意见的选择数 */
  readonly withoutOpinion: number
  /** 选定的自选事项数 */
  readonly optional: number
  /** 自选事项数的下限（参数） */
  readonly optionalMinimum: number
  /** 自选事项数的上限（参数） */
  readonly optionalMaximum: number
  /** 由镇办理的行政处罚事项数 */
  readonly penalties: number
  /** 其中由镇决定、应当法制审核的事项数 */
  readonly serious: number
  /** 每名执法人员办理的处罚事项数，进一取整 */
  readonly itemsPerOfficer: number
  /** 该数的上限（参数） */
  readonly itemsPerOfficerMaximum: number
  /** 已经生效的交由事项数 */
  readonly conferred: number
  /** 定期评估到期的日期；没有周期的参数时没有 */
  readonly evaluationDue: string
  /** 受理代办的事项数 */
  readonly assisted: number
  /** 村（社区）每几个月公布一次 */
  readonly villageMonths: number
}

export interface AgreementItemRow {
  /** 编号 */
  readonly id: string
  /** 名称 */
  readonly name: string
  /** 权力类型 */
  readonly kind: Kind
  /** 权力来源 */
  readonly source: Source
  /** 在基准日的效力 */
  readonly validity: Validity
  /** 选择里写的终止日期 */
  readonly effectiveTo: string
}

export interface AgreementRow {
  /** 协议种类 */
  readonly kind: AgreementKind
  /** 部门名称 */
  readonly department: string
  /** 已经签订或者生效 */
  readonly binding: boolean
  /** 在基准日有效 */
  readonly inForce: boolean
  /** 期限已满 */
  readonly expired: boolean
  /** 签订日期 */
  readonly signed: string
  /** 协议的终止日期 */
  readonly effectiveTo: string
  /** 写明的权限 */
  readonly powers: readonly AgreementPower[]
  /** 部门公布 */
  readonly publishedByDepartment: boolean
  /** 镇（街道）公布 */
  readonly publishedByTown: boolean
  /** 后果由谁承担 */
  readonly liability: Liability
  /** 能不能再委托 */
  readonly redelegation: Redelegation
  /** 争议怎么解决 */
  readonly dispute: DisputeRoute
  /** 监督措施 */
  readonly supervision: readonly string[]
  /** 收回、终止的条款 */
  readonly termination: string
  /** 没有办结的怎么办 */
  readonly pendingCases: PendingCases
  /** 印章的保管和交回 */
  readonly sealCustody: string
  /** 案卷档案的保管和移交 */
  readonly archive: string
  /** 事项 */
  readonly items: readonly AgreementItemRow[]
}

export interface ParameterRow {
  /** 编号 */
  readonly id: string
  /** 值 */
  readonly value: string
  /** 出处的核对状态 */
  readonly status: DocumentStatus
}

export interface ApprovalRow {
  /** 哪一步 */
  readonly state: ApprovalState
  /** 是哪一类机关 */
  readonly bodyKind: BodyKind
  /** 机关 */
  readonly body: string
  /** 日期 */
  readonly date: string
  /** 文号 */
  readonly number: string
  /** 什么会议 */
  readonly meeting: MeetingKind
  /** 涉及行政许可 */
  readonly licences: boolean
  /** 涉及行政处罚 */
  readonly penalties: boolean
  /** 公布的渠道 */
  readonly channels: readonly PublicationChannel[]
  /** 没有公布的处罚信息（行政处罚法第三十九条） */
  readonly lackingElements: readonly PublicationElement[]
  /** 各处公布的版本号，不重复 */
  readonly versions: readonly string[]
}

export interface RoundRow {
  /** 走到哪一步 */
  readonly state: State
  /** 评估论证的日期 */
  readonly evaluated: string
  /** 公开征求意见的起日 */
  readonly consultedFrom: string
  /** 公开征求意见的止日 */
  readonly consultedTo: string
  /** 合法性审核的日期 */
  readonly legalityReviewed: string
  /** 审定的日期 */
  readonly approved: string
  /** 审定的会议 */
  readonly meeting: MeetingKind
  /** 公布的日期 */
  readonly published: string
  /** 备案的日期 */
  readonly filed: string
  /** 公开征求意见的天数 */
  readonly consultationDays: number
  /** 合法性审查的工作日数；缺少工作日历时没有 */
  readonly reviewDays: number
  /** 列入本县重大行政决策事项目录 */
  readonly major: boolean
}

export interface AdjustmentRow {
  /** 什么变动 */
  readonly event: AdjustmentEvent
  /** 哪一类原因 */
  readonly cause: AdjustmentCause
  /** 自哪一天起 */
  readonly date: string
  /** 事项编号 */
  readonly items: readonly string[]
  /** 承接部门编号 */
  readonly receiver: string
  /** 公布的日期 */
  readonly publishedOn: string
  /** 在办案件怎么办；没有写的用参数 */
  readonly pendingCases: PendingCasesRule
  /** 只改了依据的条号 */
  readonly onlyRenumbered: boolean
  /** 涉及行政许可 */
  readonly licences: boolean
  /** 涉及行政法规设定的行政许可 */
  readonly regulationLicences: boolean
  /** 补偿办法 */
  readonly compensation: string
  /** 国务院批准的文件 */
  readonly stateCouncilApproval: string
}

export interface QuotaRow {
  /** 编制的类别 */
  readonly kind: EstablishmentKind
  /** 核定的编制数 */
  readonly approved: number
  /** 编制账里的人数 */
  readonly actual: number
  /** 岗位账里这一类的岗位数 */
  readonly posts: number
  /** 备案的岗位数 */
  readonly filed: number
}

export interface PersonRow {
  /** 化名编号 */
  readonly id: string
  /** 编制的类别 */
  readonly kind: EstablishmentKind
  /** 虚构的演示数据 */
  readonly synthetic: boolean
  /** 版本的性质 */
  readonly edition: EditionKind
}

export interface PostRow {
  /** 编号 */
  readonly id: string
  /** 名称 */
  readonly title: string
  /** 岗位使用的编制 */
  readonly kind: EstablishmentKind
  /** 在岗人员 */
  readonly holder: string
  /** 在岗人员的编制 */
  readonly holderKind: EstablishmentKind
  /** 机构负责人 */
  readonly head: boolean
  /** 写明了批准兼职的文件 */
  readonly approved: boolean
  /** 兼职另外领取报酬 */
  readonly extraPay: Stated
  /** 本机构负责人里与在岗人员有亲属关系的人 */
  readonly kin: readonly string[]
}

export interface ApplicantRow {
  /** 化名编号 */
  readonly person: string
  /** 不符合资格条件的志愿岗位 */
  readonly lacking: readonly string[]
}

export interface TermRow {
  /** 编号 */
  readonly id: string
  /** 名称 */
  readonly name: string
  /** 单位 */
  readonly unit: string
  /** 系数、积分或者扣分 */
  readonly kind: TermKind
  /** 每次的值 */
  readonly value: string
  /** 小于零 */
  readonly negative: boolean
}

export interface AssessedRow {
  /** 化名编号 */
  readonly person: string
  /** 编制的类别 */
  readonly kind: EstablishmentKind
  /** 考核的等次、档次 */
  readonly grade: StaffGrade
}

export interface PointRow {
  /** 化名编号 */
  readonly person: string
  /** 考核项目 */
  readonly item: string
  /** 次数 */
  readonly count: number
  /** 凭据 */
  readonly evidence: string
}

export interface PoolRow {
  /** 资金池的性质 */
  readonly kind: PoolKind
  /** 总额，元 */
  readonly amount: string
  /** 各笔来源的合计，元 */
  readonly sources: string
  /** 按上限分不完的数，元 */
  readonly undistributed: string
  /** 参加分配的行政编制人数 */
  readonly civilServants: number
  /** 参加分配的事业编制人数 */
  readonly institutionStaff: number
  /** 政策依据的核对状态 */
  readonly basisStatus: DocumentStatus
  /** 虚构的演示数据 */
  readonly synthetic: boolean
}

export interface FundingRow {
  /** 来源的性质 */
  readonly kind: PoolSourceKind
  /** 来源的名称 */
  readonly name: string
  /** 来源的数额，元 */
  readonly amount: string
}

export interface PayeeRow {
  /** 化名编号 */
  readonly person: string
  /** 编制的类别 */
  readonly kind: EstablishmentKind
  /** 考核的等次、档次 */
  readonly grade: StaffGrade
  /** 按规则不参加分配的原因 */
  readonly excluded: ExcludedFromPool
}

export interface IndicatorRow {
  /** 编号 */
  readonly id: string
  /** 名称 */
  readonly name: string
  /** 分子 */
  readonly numerator: number
  /** 分母；只计数的没有 */
  readonly denominator: number
}

/**
 * AGR-01 委托处罚要有写明事项、权限、期限的委托书
 * Penalties are entrusted by a letter with items, powers and term
 * 《行政处罚法》第二十条第一款
 * 《行政处罚法》第二十条第二款
 * 委托处罚要用书面；委托书应当载明委托的具体事项、权限、期限等内容（行政处罚法第二十条第一款、第二款）。
 */
export declare function entrustmentWithoutLetter(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-02 委托书由双方公布
 * Both sides publish the letter
 * 《行政处罚法》第二十条第二款
 * 委托行政机关和受委托组织都应当将委托书向社会公布（行政处罚法第二十条第二款）。
 */
export declare function letterPublishedByOneSide(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-03 委托许可由委托机关公告
 * The entrusting organ announces an entrusted licence
 * 《行政许可法》第二十四条第一款
 * 委托机关应当将受委托行政机关和受委托实施行政许可的内容予以公告（行政许可法第二十四条第一款）。
 */
export declare function licenceEntrustedWithoutAnnouncement(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-05 委托的后果由委托机关承担
 * The entrusting organ bears the consequences
 * 《行政许可法》第二十四条第二款
 * 《行政处罚法》第二十条第三款
 * 委托机关对受委托机关的行为负责监督，并对行为的后果承担法律责任（行政许可法第二十四条第二款、行政处罚法第二十条第三款），协议不能改变。
 */
export declare function liabilityShiftedToTown(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-06 协议不能许可再委托
 * An agreement allows no re-delegation
 * 《行政许可法》第二十四条第三款
 * 《行政处罚法》第二十条第四款
 * 受委托的不得再委托其他组织或者个人实施（行政许可法第二十四条第三款、行政处罚法第二十条第四款）。
 */
export declare function redelegationAllowed(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-07 机关之间的争议报共同的上级
 * Disputes between organs go to their common superior
 * 《最高人民法院关于审理行政协议案件若干问题的规定》第三条第（一）项
 * 《行政处罚法》第二十五条第二款
 * 行政机关之间因公务协助等订立的协议不属于人民法院行政诉讼的受案范围（行政协议规定第三条第一项）；管辖争议协商不成的，报请共同的上一级行政机关指定（行政处罚法第二十五条第二款）。
 */
export declare function disputeToCourt(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-08 协议不含行政强制措施
 * An agreement includes no coercive measure
 * 《行政强制法》第十七条第一款
 * 行政强制措施权不得委托（行政强制法第十七条第一款），写进协议也没有效力。
 */
export declare function agreementIncludesCoercion(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-09 协议的期限管到事项的期限
 * The term of an agreement covers that of its entries
 * 《行政处罚法》第二十条第二款
 * 委托书应当载明期限（行政处罚法第二十条第二款）；期满没有续签，镇就不再有这项权力，清单不能还写着有效。
 */
export declare function termShorterThanEntry(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-10 协议写明怎样监督（解释）
 * An agreement says how the department supervises
 * 《行政许可法》第二十四条第二款
 * 《行政处罚法》第二十条第三款
 * 委托机关应当负责监督（行政许可法第二十四条第二款、行政处罚法第二十条第三款）；条文没有要求写进协议，不写明就没有人做，这是我们的理解。
 */
export declare function agreementWithoutSupervision(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-11 协议写明怎样收回、没有办结的怎么办（解释）
 * An agreement says how it ends and what becomes of pending cases
 * 《行政处罚法》第二十条第二款
 * 委托有期限（行政处罚法第二十条第二款），总要终止；条文没有要求写明在办件的去向，不写明时两边都可能不办，这是我们的理解。
 */
export declare function agreementWithoutEnding(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * AGR-12 协议写明印章、案卷的保管和交回（解释）
 * An agreement says who keeps seals and files
 * 《行政许可法》第三十二条第二款
 * 《行政处罚法》第四十七条
 * 受理凭证要加盖专用印章（行政许可法第三十二条第二款），处罚全过程记录要归档保存（行政处罚法第四十七条）；写进协议是我们的理解。
 */
export declare function agreementWithoutCustody(subject: { readonly agreement: AgreementRow; readonly town: TownRow }): boolean

/**
 * ASM-01 罚没、收费不计积分
 * Fines and fees score no points
 * 《行政处罚法》第七十四条第三款
 * 《优化营商环境条例》第五十九条第三款
 * 罚款、没收的款项不得同执法机关及其工作人员的考核、考评直接或者变相挂钩（行政处罚法第七十四条第三款），禁止与执法机关利益挂钩（优化营商环境条例第五十九条第三款）。
 */
export declare function finesFeedScores(subject: { readonly term: TermRow }): boolean

/**
 * ASM-02 两套等次不混用
 * The two scales of grades are never mixed
 * 《公务员法》第三十八条第一款
 * 《事业单位人事管理条例》第二十一条第二款
 * 公务员定期考核分为优秀、称职、基本称职和不称职（公务员法第三十八条第一款），事业单位年度考核分为优秀、合格、基本合格和不合格（事业单位人事管理条例第二十一条第二款）。
 */
export declare function gradeScalesMixed(subject: { readonly assessed: AssessedRow }): boolean

/**
 * ASM-04 公式里没有负数（解释）
 * No figure of the formula is negative
 * 《公务员法》第八十四条
 * 扣分另列一项，写正数；得分不会小于零，也就不会倒扣工资（公务员法第八十四条不得扣减）。每个数都不小于零，积分增加得分就不会减少。
 */
export declare function negativeFigure(subject: { readonly term: TermRow }): boolean

/**
 * ASM-05 每次积分有凭据（解释）
 * Points have their evidence
 * 《公务员法》第三十六条
 * 《事业单位人事管理条例》第二十条
 * 定期考核以平时考核、专项考核为基础（公务员法第三十六条），事业单位考核听取服务对象的意见（事业单位人事管理条例第二十条）；没有凭据的次数无法复核，本人申诉时也说不清。
 */
export declare function pointWithoutEvidence(subject: { readonly point: PointRow }): boolean

/**
 * CAP-01 处罚至少两名持证人员
 * Penalties need two certified officers
 * 《行政处罚法》第四十二条第一款
 * 行政处罚由具有行政执法资格的人员实施，不得少于两人，法律另有规定的除外（行政处罚法第四十二条第一款）。
 */
export declare function tooFewCertified(subject: { readonly town: TownRow }): boolean

/**
 * CAP-02 重大案件有法制审核人员
 * Weighty cases have a legal reviewer
 * 《行政处罚法》第五十八条第一款
 * 《行政处罚法》第五十八条第二款
 * 直接关系重大权益、经过听证的等情形，应当由从事法制审核的人员审核，否则不得作出决定（行政处罚法第五十八条第一款）；初次从事的应当有法律职业资格（第二款）。
 */
export declare function noLegalReviewer(subject: { readonly town: TownRow }): boolean

/**
 * CAP-03 调查、审核、听证分开
 * Investigation, review and hearing are apart
 * 《行政处罚法》第六十四条第（四）项
 * 《行政处罚法》第五十八条第一款
 * 听证由非本案调查人员主持（行政处罚法第六十四条第（四）项）；法制审核在负责人决定以前由专门人员进行（第五十八条第一款），审自己办的案子等于没有审。
 */
export declare function rolesOverlap(subject: { readonly town: TownRow }): boolean

/**
 * CAP-04 重大案件至少四个人（解释）
 * Weighty cases take four people
 * 《行政处罚法》第四十二条第一款
 * 《行政处罚法》第五十八条第一款
 * 《行政处罚法》第六十四条第（四）项
 * 两名调查人员（行政处罚法第四十二条第一款）、一名审核人员（第五十八条）、一名不是调查人员的听证主持人（第六十四条第（四）项），合起来至少四人；这是推算，不是条文里的数。
 */
export declare function tooFewForSerious(subject: { readonly town: TownRow }): boolean

/**
 * CAP-05 人均事项不超过规定（解释）
 * Not too many items for each officer
 * 《行政处罚法》第二十四条第二款
 * 承接处罚权的镇应当加强执法能力建设（行政处罚法第二十四条第二款）；人均多少项合适由省、市规定，写在参数里。
 */
export declare function tooManyItemsPerOfficer(subject: { readonly town: TownRow }): boolean

/**
 * CAP-06 辅助人员不能实施处罚
 * Auxiliaries do not punish
 * 《行政处罚法》第二十一条第（二）项
 * 受委托组织要有熟悉法律和业务、取得行政执法资格的工作人员（行政处罚法第二十一条第（二）项）；辅助人员没有资格。
 */
export declare function auxiliariesOnly(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * CIT-07 设定权力的文件够级别
 * What creates a power is of a level that may
 * 《行政许可法》第十七条
 * 《行政处罚法》第十六条
 * 《行政强制法》第十条第四款
 * 许可、处罚、强制只能由法律规定的那几级文件设定（行政许可法第十七条、行政处罚法第十六条、行政强制法第十条第四款）。
 */
export declare function levelCannotEstablish(subject: { readonly item: ItemRow }): boolean

/**
 * COE-01 行政强制措施权不得委托
 * Coercive measures are never entrusted
 * 《行政强制法》第十七条第一款
 * 行政强制措施权不得委托（行政强制法第十七条第一款）。
 */
export declare function coerciveMeasureEntrusted(subject: { readonly item: ItemRow }): boolean

/**
 * COE-02 冻结存款不进镇的目录
 * Freezing accounts is not for a town
 * 《行政强制法》第二十九条第一款
 * 冻结存款、汇款由法律规定的行政机关实施，不得委托给其他行政机关或者组织（行政强制法第二十九条第一款）。
 */
export declare function freezingInATown(subject: { readonly item: ItemRow }): boolean

/**
 * COE-03 交由强制措施要写在决定里
 * Conferred coercion stands in the decision
 * 《行政强制法》第十七条第二款
 * 《行政强制法》第十六条
 * 《行政强制法》第二十二条
 * 行使相对集中行政处罚权的机关，可以实施法律、法规规定的与行政处罚权有关的强制措施（行政强制法第十七条第二款）；查封、扣押由法律、法规规定的机关实施（第二十二条）。
 */
export declare function coercionNotInDecision(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * COE-04 强制执行由法律设定
 * Execution is created by law
 * 《行政强制法》第十三条
 * 行政强制执行由法律设定；法律没有规定行政机关强制执行的，应当申请人民法院强制执行（行政强制法第十三条）。
 */
export declare function executionWithoutLaw(subject: { readonly item: ItemRow }): boolean

/**
 * COE-05 强制由两名以上有资格的人员实施
 * Coercion is by two or more certified officers
 * 《行政强制法》第十七条第三款
 * 《行政强制法》第十八条第（二）项
 * 强制措施由具备资格的行政执法人员实施，其他人员不得实施，两名以上（行政强制法第十七条第三款、第十八条第（二）项）。
 */
export declare function tooFewOfficersForCoercion(subject: { readonly item: ItemRow }): boolean

/**
 * COE-06 查封扣押不超过三十日
 * Sealing and seizing end within 30 days
 * 《行政强制法》第二十五条第一款
 * 查封、扣押的期限不得超过三十日，可以延长不超过三十日，法律、行政法规另有规定的除外（行政强制法第二十五条第一款）。
 */
export declare function sealingTooLong(subject: { readonly item: ItemRow }): boolean

/**
 * COE-07 当场强制二十四小时内补报
 * On-spot coercion is reported within 24 hours
 * 《行政强制法》第十九条
 * 情况紧急当场实施的，应当在二十四小时内向负责人报告并补办批准手续（行政强制法第十九条）。
 */
export declare function backReportTooLate(subject: { readonly item: ItemRow }): boolean

/**
 * COE-08 强拆前公告并等复议诉讼期满
 * Demolition waits for announcement and remedies
 * 《行政强制法》第四十四条
 * 对违法的建筑物、构筑物、设施等需要强制拆除的，应当予以公告、限期自行拆除；在法定期限内不申请复议或者提起诉讼又不拆除的，可以依法强制拆除（行政强制法第四十四条）。
 */
export declare function demolitionWithoutAnnouncement(subject: { readonly item: ItemRow }): boolean

/**
 * COE-09 夜间节假日不执行、不断水电
 * No execution at night, no cutting of utilities
 * 《行政强制法》第四十三条
 * 不得在夜间或者法定节假日实施强制执行，情况紧急的除外；不得对居民生活停止供水、供电、供热、供燃气迫使履行（行政强制法第四十三条）。
 */
export declare function executionAtNight(subject: { readonly item: ItemRow }): boolean

/**
 * COE-10 代履行限于三类危害
 * Substitute performance is for three harms
 * 《行政强制法》第五十条
 * 后果已经或者将危害交通安全、造成环境污染或者破坏自然资源的，才可以代履行（行政强制法第五十条）。
 */
export declare function substituteWithoutHarm(subject: { readonly item: ItemRow }): boolean

/**
 * COE-11 三个月内申请法院
 * The court is asked within three months
 * 《行政强制法》第五十三条
 * 《行政强制法》第五十四条
 * 《行政强制法》第六十九条
 * 自期限届满之日起三个月内申请人民法院强制执行（行政强制法第五十三条）；申请前催告，送达十日后仍未履行的可以申请（第五十四条，按工作日，第六十九条）。
 */
export declare function courtWindowMissed(subject: { readonly item: ItemRow }): boolean

/**
 * ENF-01 处罚写明行为、种类、依据、主体
 * A penalty names act, kind, basis and holder
 * 《行政处罚法》第十六条
 * 《行政处罚法》第十七条
 * 《行政处罚法》第三十九条
 * 《行政处罚法》第五十九条第一款
 * 处罚决定书应当载明违法事实和证据、处罚的种类和依据（行政处罚法第五十九条第一款）；没有法定依据的处罚无效（第三十八条第一款）。
 */
export declare function penaltyRowIncomplete(subject: { readonly item: ItemRow }): boolean

/**
 * ENF-02 其他种类的处罚由法律、行政法规规定
 * Another kind of penalty is set by law
 * 《行政处罚法》第九条
 * 处罚的种类是行政处罚法第九条列举的和法律、行政法规规定的其他处罚；责令改正不是处罚（第二十八条第一款）。
 */
export declare function otherPenaltyWithoutLaw(subject: { readonly penalty: PenaltyRow; readonly item: ItemRow }): boolean

/**
 * ENF-03 够轻的才当场处罚
 * Only light penalties are imposed on the spot
 * 《行政处罚法》第五十一条
 * 对公民二百元以下、对法人或者其他组织三千元以下罚款或者警告的，可以当场处罚；法律另有规定的从其规定（行政处罚法第五十一条）。
 */
export declare function simpleProcedureNotOpen(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ENF-04 重大处罚告知听证
 * A grave penalty comes with a hearing
 * 《行政处罚法》第六十三条第一款
 * 较大数额罚款、没收较大数额违法所得、降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业等，应当告知听证（行政处罚法第六十三条第一款）。
 */
export declare function hearingDenied(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ENF-05 听证的案件先法制审核
 * A case with a hearing is legally reviewed
 * 《行政处罚法》第五十八条第一款
 * 涉及重大公共利益、直接关系重大权益而经过听证、情况疑难复杂的，未经法制审核或者审核未通过不得作出决定（行政处罚法第五十八条第一款）。
 */
export declare function legalReviewSkipped(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ENF-06 重大案件集体讨论
 * A serious case is decided collectively
 * 《行政处罚法》第五十七条第二款
 * 对情节复杂或者重大违法行为给予处罚，负责人应当集体讨论决定（行政处罚法第五十七条第二款）。
 */
export declare function collectiveDecisionSkipped(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ENF-07 两名以上有执法资格的人员
 * Two or more certified officers
 * 《行政处罚法》第四十二条第一款
 * 《行政处罚法》第七十六条第一款第（五）项
 * 行政处罚应当由具有行政执法资格的人员实施，不得少于两人，法律另有规定的除外（行政处罚法第四十二条第一款）。
 */
export declare function tooFewOfficers(subject: { readonly item: ItemRow }): boolean

/**
 * ENF-08 九十日内作出决定
 * A decision is made within 90 days
 * 《行政处罚法》第六十条
 * 自立案之日起九十日内作出处罚决定，法律、法规、规章另有规定的从其规定（行政处罚法第六十条）。
 */
export declare function decisionTooLate(subject: { readonly item: ItemRow }): boolean

/**
 * ENF-09 罚缴分离
 * Who decides does not collect
 * 《行政处罚法》第六十七条第一款
 * 《行政处罚法》第六十八条
 * 《行政处罚法》第六十九条
 * 作出罚款决定的机关应当与收缴机构分离，法定当场收缴的除外（行政处罚法第六十七条第一款、第六十八条、第六十九条）。
 */
export declare function deciderCollectsFine(subject: { readonly item: ItemRow }): boolean

/**
 * ENF-10 盖作出决定的机关的印章
 * The decision bears the seal of who makes it
 * 《行政处罚法》第五十九条第二款
 * 《行政处罚法》第二十条第四款
 * 处罚决定书必须盖有作出决定的行政机关的印章（行政处罚法第五十九条第二款）；委托的是委托机关，交由的是镇。
 */
export declare function wrongSeal(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ENF-11 罚没不与考核挂钩
 * Fines feed no assessment
 * 《行政处罚法》第七十四条第三款
 * 《优化营商环境条例》第五十九条第三款
 * 罚款、没收的违法所得不得同作出处罚决定的机关及其工作人员的考核、考评直接或者变相挂钩（行政处罚法第七十四条第三款）。
 */
export declare function finesFeedAssessment(subject: { readonly parameter: ParameterRow }): boolean

/**
 * ENF-12 裁量基准公布
 * Benchmarks of discretion are published
 * 《行政处罚法》第三十四条
 * 行政机关可以依法制定行政处罚裁量基准，裁量基准应当向社会公布（行政处罚法第三十四条）。
 */
export declare function noPublishedBenchmark(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ENF-13 两个机关不罚同一行为
 * Two bodies do not fine one act
 * 《行政处罚法》第二十九条
 * 《行政处罚法》第二十五条
 * 对同一违法行为不得给予两次以上罚款（行政处罚法第二十九条）；都有管辖权的由最先立案的管辖（第二十五条）。
 */
export declare function twoBodiesFineOneAct(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ENF-14 登记违法行为日期
 * The date of the offence is asked
 * 《行政处罚法》第三十六条第一款
 * 违法行为在二年内未被发现的不再给予处罚，涉及生命健康安全、金融安全的五年（行政处罚法第三十六条第一款）。
 */
export declare function offenceDateNotAsked(subject: { readonly item: ItemRow }): boolean

/**
 * ENF-15 需要检测的有检测条件
 * What needs testing has means of testing
 * 《行政处罚法》第二十一条第（三）项
 * 需要进行技术检查或者技术鉴定的，应当有条件组织相应的检查、鉴定（行政处罚法第二十一条第（三）项）。
 */
export declare function testingWithoutEquipment(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ENF-16 当场处罚报所属机关备案
 * On-spot decisions are filed with the organ
 * 《行政处罚法》第五十二条第三款
 * 当场作出的处罚决定必须报所属行政机关备案（行政处罚法第五十二条第三款）；委托的，是委托机关。
 */
export declare function simpleDecisionFiledWrongly(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ENF-17 只在本镇行使
 * The power stays within the town
 * 《行政处罚法》第二十二条
 * 行政处罚由违法行为发生地的行政机关管辖（行政处罚法第二十二条）。
 */
export declare function beyondTheTown(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * EVA-01 指标有分母（解释）
 * An indicator has something to divide by
 * 《行政处罚法》第二十四条第一款
 * 交由镇行使的处罚权要定期组织评估（行政处罚法第二十四条第一款）；算不出的指标评不了。
 */
export declare function indicatorWithoutDenominator(subject: { readonly indicator: IndicatorRow }): boolean

/**
 * HRM-02 实有人员不突破编制
 * Staff stay within the establishment
 * 《地方各级人民政府机构设置和编制管理条例》第六条第二款
 * 机构实有人员不得突破规定的编制（机构设置和编制管理条例第六条第二款）。
 */
export declare function establishmentExceeded(subject: { readonly quota: QuotaRow }): boolean

/**
 * HRM-03 编制与岗位同一类
 * Establishment and post are of one kind
 * 《地方各级人民政府机构设置和编制管理条例》第十五条
 * 《地方各级人民政府机构设置和编制管理条例》第二十六条
 * 行政机构用行政编制，事业单位用事业编制，不得混用、挤占、挪用（机构设置和编制管理条例第十五条），擅自改变使用范围的要限期改正（第二十六条第三项）。报道里「编制身份不变、人员按岗管理」的依据没有取得。
 */
export declare function postOfAnotherEstablishment(subject: { readonly post: PostRow }): boolean

/**
 * HRM-04 公务员兼任事业机构负责人要经批准
 * A civil servant heads an institution only with approval
 * 《公务员法》第四十四条
 * 公务员因工作需要在机关外兼职，应当经有关机关批准（公务员法第四十四条）。
 */
export declare function civilServantHeadsInstitution(subject: { readonly post: PostRow }): boolean

/**
 * HRM-05 兼职不领报酬
 * No pay for a post outside the organ
 * 《公务员法》第四十四条
 * 公务员在机关外兼职不得领取兼职报酬（公务员法第四十四条）。
 */
export declare function paidForConcurrentPost(subject: { readonly post: PostRow }): boolean

/**
 * HRM-06 亲属不在直接领导之下
 * No kin under one’s own head
 * 《公务员法》第七十四条第一款
 * 有夫妻、直系血亲、三代以内旁系血亲和近姻亲关系的，不得有直接上下级领导关系（公务员法第七十四条第一款）；事业单位人员参照本单位的规定。
 */
export declare function kinUnderOneHead(subject: { readonly post: PostRow }): boolean

/**
 * HRM-07 岗位不超过备案的方案
 * Posts stay within the filed plan
 * 《事业单位人事管理条例》第七条
 * 事业单位拟订岗位设置方案，应当报人事综合管理部门备案（事业单位人事管理条例第七条）。
 */
export declare function postsOverFiledPlan(subject: { readonly quota: QuotaRow }): boolean

/**
 * HRM-08 岗位设置方案要备案
 * The plan of posts is filed
 * 《事业单位人事管理条例》第七条
 * 事业单位拟订岗位设置方案，应当报人事综合管理部门备案（事业单位人事管理条例第七条）。
 */
export declare function planOfPostsNotFiled(subject: { readonly quota: QuotaRow }): boolean

/**
 * HRM-10 参考样例只放虚构的人员
 * A reference edition holds only invented people
 * 《个人信息保护法》第三十四条
 * 处理个人信息不得超出履行法定职责所必需的范围和限度（个人信息保护法第三十四条）；公开的样例不需要真实人员。
 */
export declare function realPeopleInReference(subject: { readonly person: PersonRow }): boolean

/**
 * HRM-13 报名人符合岗位的资格条件
 * Applicants meet the terms of the post
 * 《事业单位人事管理条例》第十条
 * 竞聘要审查资格条件（事业单位人事管理条例第十条第三项）；不符合的不能进入考评。
 */
export declare function applicantNotEligible(subject: { readonly applicant: ApplicantRow }): boolean

/**
 * LIC-01 办事指南要素齐全
 * A guide states every element
 * 《行政许可法》第三十条第一款
 * 《行政许可法》第七十二条第（二）项
 * 事项、依据、条件、数量、程序、期限和材料目录、申请书示范文本都要公示（行政许可法第三十条第一款），不公示的要追究（第七十二条）。
 */
export declare function guideIncomplete(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-02 许可期限不超过二十个工作日
 * A licence is decided within 20 working days
 * 《行政许可法》第四十二条第一款
 * 除当场决定外，自受理之日起二十日内作出决定，可以延长十日；法律、法规另有规定的从其规定（行政许可法第四十二条第一款，按工作日，第八十二条）。
 */
export declare function licencePeriodTooLong(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-03 联合办理不超过四十五个工作日
 * Joint handling ends within 45 working days
 * 《行政许可法》第四十二条第二款
 * 《行政许可法》第二十六条第二款
 * 统一、联合、集中办理的时间不得超过四十五日，可以延长十五日（行政许可法第四十二条第二款）。
 */
export declare function jointPeriodTooLong(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-04 初审不超过二十个工作日
 * A lower review ends within 20 working days
 * 《行政许可法》第四十三条
 * 下级行政机关应当自受理之日起二十日内审查完毕，法律、法规另有规定的除外（行政许可法第四十三条）。
 */
export declare function reviewPeriodTooLong(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-05 十个工作日内颁发
 * A permit is delivered within 10 working days
 * 《行政许可法》第四十四条
 * 自作出决定之日起十日内颁发、送达许可证件（行政许可法第四十四条）。
 */
export declare function deliveryTooLate(subject: { readonly step: StepRow; readonly item: ItemRow }): boolean

/**
 * LIC-06 五个工作日内一次告知补正
 * Corrections are named at once within 5 working days
 * 《行政许可法》第三十二条第一款第（四）项
 * 当场或者在五日内一次告知需要补正的全部内容，逾期不告知的视为受理（行政许可法第三十二条第一款第（四）项）。
 */
export declare function correctionNoticeTooLate(subject: { readonly step: StepRow; readonly item: ItemRow }): boolean

/**
 * LIC-07 承诺期限不长于法定期限
 * A promise is no longer than the law
 * 《优化营商环境条例》第三十六条第二款
 * 承诺的期限应当在法定期限内进一步压减（优化营商环境条例第三十六条第二款）。
 */
export declare function promiseBeyondLaw(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-08 期限的单位一致
 * Periods have one unit
 * 《行政许可法》第八十二条
 * 许可法的期限以工作日计算（第八十二条）；单位不同就看不出承诺是不是更短。
 */
export declare function periodUnitsDiffer(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-09 不计入期限的时间书面告知
 * Excluded time is notified in writing
 * 《行政许可法》第四十五条
 * 听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的时间不计入期限，应当将所需时间书面告知申请人（行政许可法第四十五条）。
 */
export declare function excludedTimeNotNoticed(subject: { readonly step: StepRow; readonly item: ItemRow }): boolean

/**
 * LIC-10 现场核查两人以上
 * On-site checks are by two or more
 * 《行政许可法》第三十四条第三款
 * 核查应当指派两名以上工作人员进行（行政许可法第三十四条第三款）。
 */
export declare function onSiteCheckByOne(subject: { readonly step: StepRow; readonly item: ItemRow }): boolean

/**
 * LIC-11 能共享的材料不再要
 * What can be shared is not asked again
 * 《国务院关于在线政务服务的若干规定》第七条第一款
 * 能够通过共享获取的，不得要求另行提供（国务院关于在线政务服务的若干规定第七条第一款）。
 */
export declare function sharedDataAskedAgain(subject: { readonly material: MaterialRow; readonly item: ItemRow }): boolean

/**
 * LIC-12 不予许可说明理由并告知救济
 * A refusal gives reasons and remedies
 * 《行政许可法》第三十八条第二款
 * 不予许可的书面决定应当说明理由，并告知申请复议、提起诉讼的权利（行政许可法第三十八条第二款）。
 */
export declare function refusalWithoutReasons(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-13 受理凭证盖章、注明日期
 * A receipt is sealed and dated
 * 《行政许可法》第三十二条第二款
 * 受理或者不予受理，应当出具加盖专用印章和注明日期的书面凭证（行政许可法第三十二条第二款）。
 */
export declare function receiptWithoutSeal(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-14 不限定办理渠道
 * No channel is forced
 * 《优化营商环境条例》第三十七条第四款
 * 线上、线下由申请人选择，不得限定办理渠道（优化营商环境条例第三十七条第四款）。
 */
export declare function onlyOneChannel(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-15 进便民服务中心办理
 * It is handled in the service hall
 * 《优化营商环境条例》第三十六条第三款
 * 政务服务事项应当进驻政务服务大厅统一办理（优化营商环境条例第三十六条第三款）。
 */
export declare function notInTheHall(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-16 有数量限制的写明先后
 * A quota has an order
 * 《行政许可法》第五十七条
 * 有数量限制的，按受理申请的先后顺序作出决定，法律、行政法规另有规定的从其规定（行政许可法第五十七条）。
 */
export declare function quotaWithoutOrder(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-17 有限资源招标、拍卖
 * Scarce resources are tendered
 * 《行政许可法》第五十三条第一款
 * 有限自然资源开发利用、公共资源配置等许可应当通过招标、拍卖等公平竞争的方式作出（行政许可法第五十三条第一款）。
 */
export declare function scarceResourceWithoutTender(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-18 发证与查处不同机关的，要抄告
 * Where another body enforces, it tells the licensing organ
 * 《行政许可法》第六十四条
 * 在管辖区域内查处被许可人违法行为的，应当将违法事实、处理结果抄告作出许可决定的机关（行政许可法第六十四条）。
 */
export declare function licenceAndEnforcementApart(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * LIC-19 有有效期的提醒延续
 * A permit that lapses is remembered
 * 《行政许可法》第五十条
 * 被许可人应当在届满三十日前申请延续；逾期未作决定的视为准予延续（行政许可法第五十条）。
 */
export declare function renewalWithoutReminder(subject: { readonly item: ItemRow }): boolean

/**
 * LIC-20 委托许可的经费由委托机关负担（解释）
 * The delegator bears the cost of an entrusted licence
 * 《行政许可法》第五十八条第三款
 * 实施行政许可所需经费应当列入本行政机关的预算（行政许可法第五十八条第三款）。
 */
export declare function costShiftedToTown(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * LIF-03 事项取消，选择同日终止
 * A choice ends with its item
 * 《优化营商环境条例》第四十条第二款
 * 对已经取消的行政许可，不得继续实施或者变相实施（优化营商环境条例第四十条第二款）；其他事项失去依据也是一样。
 */
export declare function choiceOutlivesItem(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * LIF-04 收回要写清
 * A withdrawal says everything
 * 《行政处罚法》第二十四条第一款
 * 《政府信息公开条例》第二十六条
 * 评估以后收回，决定应当公布（行政处罚法第二十四条第一款），自变更之日起二十个工作日内公开（政府信息公开条例第二十六条）；没有承接部门、没有在办案件的规则，当事人找不到人。
 */
export declare function withdrawalIncomplete(subject: { readonly adjustment: AdjustmentRow }): boolean

/**
 * LIF-05 条号改了也要重新公布
 * New article numbers are published too
 * 《政府信息公开条例》第十二条第一款
 * 《政府信息公开条例》第二十六条
 * 政府信息公开指南、目录应当及时更新（政府信息公开条例第十二条第一款），变更之日起二十个工作日内公开（第二十六条）；旧条号会让文书引错。
 */
export declare function renumberedWithoutNotice(subject: { readonly adjustment: AdjustmentRow }): boolean

/**
 * LIF-06 交由不早于省级决定
 * Nothing is conferred before the decision
 * 《行政处罚法》第二十四条第一款
 * 由省、自治区、直辖市决定以后，县级部门的处罚权才交由镇、街道行使（行政处罚法第二十四条第一款）。
 */
export declare function beforeTheDecision(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * LIF-08 因法律修改撤回许可要补偿
 * Withdrawn licences are compensated
 * 《行政许可法》第八条第二款
 * 依据修改或者废止的，为了公共利益可以变更、撤回已经生效的许可，由此造成财产损失的依法给予补偿（行政许可法第八条第二款）。
 */
export declare function compensationUnstated(subject: { readonly adjustment: AdjustmentRow }): boolean

/**
 * LIF-09 停止实施行政法规的许可要经国务院批准
 * Stopping a licence of a regulation needs the State Council
 * 《行政许可法》第二十一条
 * 行政法规设定的有关经济事务的许可，由省级人民政府报国务院批准后，才可以在本行政区域内停止实施（行政许可法第二十一条）。
 */
export declare function localStopWithoutApproval(subject: { readonly adjustment: AdjustmentRow }): boolean

/**
 * NET-01 村级服务站不决定许可
 * A village station decides no licence
 * 《行政许可法》第二十四条第三款
 * 《行政许可法》第二十二条
 * 许可由有许可权的机关实施（行政许可法第二十二条）；受委托的机关不得再委托其他组织或者个人（第二十四条第三款，另见 SUB-16）。
 */
export declare function villageDecidesLicence(subject: { readonly flow: FlowRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * NET-02 决定在依法有权的一级作出
 * A decision is made where the power lies
 * 《行政许可法》第二十二条
 * 权力在哪一级，决定就在哪一级作出（许可见行政许可法第二十二条）；受理、代办不转移决定权。
 */
export declare function decidedElsewhere(subject: { readonly flow: FlowRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * NET-03 受理、决定、出件都有人
 * Accepting, deciding and handing out each have a place
 * 前台综合受理、后台分类办理、统一窗口出件，是试点写明的三段（参数 network.stages）；缺一段，事项就办不成。
 */
export declare function stageWithoutNode(subject: { readonly flow: FlowRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * NET-04 每个站都送得到镇上
 * Every station leads to the centre
 * 三级网络是试点写明的；站与站互相转送成了圈，收的件就到不了能决定的地方（参数 network.stages）。
 */
export declare function stationLeadsNowhere(subject: { readonly network: NetworkRow; readonly town: TownRow }): boolean

/**
 * NET-05 每个村正好属于一个站
 * Each village has exactly one station
 * 网络要覆盖每个村，又要有一个站负责：没有站的村没有人管，两个站的互相推（参数 network.stages 的出处写明三级网络）。
 */
export declare function villageWithoutOneStation(subject: { readonly network: NetworkRow; readonly town: TownRow }): boolean

/**
 * NET-06 站数与文件一致
 * As many stations as the document states
 * 个数有出处（stationCount.document）；对不上的，不是漏了就是文件变了。
 */
export declare function stationCountDiffers(subject: { readonly network: NetworkRow; readonly town: TownRow }): boolean

/**
 * NET-07 流转不超过法定期限
 * The flow keeps within the legal period
 * 《行政许可法》第四十二条第一款
 * 《优化营商环境条例》第三十六条第二款
 * 许可自受理之日起二十日内作出决定（行政许可法第四十二条第一款）；有规定时限的政务服务事项要在规定的时限内办结（优化营商环境条例第三十六条第二款）。在村里受理的，也从受理之日起算。
 */
export declare function flowBeyondPeriod(subject: { readonly flow: FlowRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * NET-08 事项进驻镇便民服务中心
 * Services are handled at the town’s hall
 * 《优化营商环境条例》第三十六条第三款
 * 已设立政务服务大厅的，政务服务事项一般应当进驻大厅统一办理（优化营商环境条例第三十六条第三款）。
 */
export declare function notInHall(subject: { readonly flow: FlowRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * NET-09 统一受理
 * One window accepts
 * 《行政许可法》第二十六条第一款
 * 《优化营商环境条例》第三十六条第三款
 * 许可要多个内设机构办理的，确定一个机构统一受理、统一送达（行政许可法第二十六条第一款）；分设的窗口整合为综合窗口（优化营商环境条例第三十六条第三款）。
 */
export declare function notOneAcceptingWindow(subject: { readonly network: NetworkRow; readonly town: TownRow }): boolean

/**
 * NET-10 前台受理和后台办理分开（解释）
 * Front and back are kept apart
 * 前台综合受理、后台分类办理，受理的人不办理，是试点写明的做法（参数 network.stages）。
 */
export declare function frontAndBackMixed(subject: { readonly network: NetworkRow; readonly town: TownRow }): boolean

/**
 * NET-11 决定后十日内送达
 * A licence is delivered within ten days
 * 《行政许可法》第四十四条
 * 作出准予许可的决定，应当自作出之日起十日内颁发、送达（行政许可法第四十四条，按工作日）。
 */
export declare function deliveryBeyondPeriod(subject: { readonly flow: FlowRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * ORG-01 机构数不超过限额
 * Institutions stay within the cap
 * 《地方各级人民政府机构设置和编制管理条例》第六条第二款
 * 禁止擅自设置机构（地方各级人民政府机构设置和编制管理条例第六条第二款）；限额是省里定的，写在参数 institution.cap。
 */
export declare function institutionsBeyondCap(subject: { readonly plan: InstitutionPlanRow; readonly town: TownRow }): boolean

/**
 * ORG-02 共同机构都要设（解释）
 * Every common institution is set up
 * 试点的做法是每个镇都设共同机构（catalogs/reform/institutions.yaml 写明出处）；特色机构能不能代替，由参数 institution.common-replaceable 写明。
 */
export declare function commonInstitutionMissing(subject: { readonly plan: InstitutionPlanRow; readonly town: TownRow }): boolean

/**
 * ORG-03 特色机构的个数在范围内（解释）
 * The number of feature institutions is within its range
 * 试点写明每个镇设几个特色机构，写在参数 institution.feature-min 和 institution.feature-max。
 */
export declare function featureInstitutionsNumber(subject: { readonly plan: InstitutionPlanRow; readonly town: TownRow }): boolean

/**
 * ORG-04 设特色机构要有理由
 * A feature institution has grounds
 * 《地方各级人民政府机构设置和编制管理条例》第八条第一款
 * 行政机构以职责的科学配置为基础，综合设置（地方各级人民政府机构设置和编制管理条例第八条第一款）；特色机构凭什么设，标准写在参数 institution.feature-criteria。
 */
export declare function featureWithoutGrounds(subject: { readonly institution: InstitutionRow; readonly town: TownRow }): boolean

/**
 * ORG-05 副科级机构的个数照规定（解释）
 * As many deputy-section institutions as provided for
 * 试点写明每个镇设几个副科级事业机构，写在参数 institution.deputy-section-count；报道没有写是哪几个，由县里逐个写明。
 */
export declare function deputySectionsNumber(subject: { readonly plan: InstitutionPlanRow; readonly town: TownRow }): boolean

/**
 * ORG-06 规格要有批准文件
 * A grade has its approval
 * 《地方各级人民政府机构设置和编制管理条例》第九条
 * 《地方各级人民政府机构设置和编制管理条例》第二十九条
 * 机构规格的变更要经上一级机构编制管理机关审核、上一级人民政府批准（地方各级人民政府机构设置和编制管理条例第九条），事业单位照省的办法（第二十九条）。
 */
export declare function gradeWithoutApproval(subject: { readonly institution: InstitutionRow; readonly town: TownRow }): boolean

/**
 * ORG-07 一项职责只由一个机构承担
 * A function has one institution
 * 《地方各级人民政府机构设置和编制管理条例》第十条第一款
 * 职责相同或者相近的，原则上由一个行政机构承担（地方各级人民政府机构设置和编制管理条例第十条第一款）。
 */
export declare function functionInTwoInstitutions(subject: { readonly institution: InstitutionRow; readonly town: TownRow }): boolean

/**
 * ORG-08 每项职责都有机构承担
 * Every function has an institution
 * 《地方各级人民政府机构设置和编制管理条例》第八条第一款
 * 机构设置要做到职责明确、分工合理（地方各级人民政府机构设置和编制管理条例第八条第一款）；没有人承担的职责就没有人做。
 */
export declare function functionInNoInstitution(subject: { readonly plan: InstitutionPlanRow; readonly town: TownRow }): boolean

/**
 * ORG-09 审定的机构要走完步骤
 * What is set up has gone its route
 * 《地方各级人民政府机构设置和编制管理条例》第九条
 * 机构的设立、撤销、合并，由本级人民政府提出方案，经上一级机构编制管理机关审核，报上一级人民政府批准（地方各级人民政府机构设置和编制管理条例第九条）。
 */
export declare function setUpWithoutRoute(subject: { readonly plan: InstitutionPlanRow; readonly town: TownRow }): boolean

/**
 * ORG-10 不因上级业务对口设机构
 * No institution merely to match one above
 * 《地方各级人民政府机构设置和编制管理条例》第七条
 * 县级以上行政机构不得要求下级人民政府设立与其业务对口的行政机构（地方各级人民政府机构设置和编制管理条例第七条）。
 */
export declare function askedForFromAbove(subject: { readonly institution: InstitutionRow; readonly town: TownRow }): boolean

/**
 * ORG-11 事业单位要登记或者备案
 * A public institution is registered
 * 《事业单位登记管理暂行条例》第三条第一款
 * 事业单位经批准成立后，应当登记或者备案（事业单位登记管理暂行条例第三条第一款）。
 */
export declare function institutionNotRegistered(subject: { readonly institution: InstitutionRow; readonly town: TownRow }): boolean

/**
 * ORG-12 行政编制和事业编制不混用
 * The two kinds of establishment are not mixed
 * 《地方各级人民政府机构设置和编制管理条例》第十五条
 * 行政机构使用行政编制，事业单位使用事业编制，不得混用、挤占、挪用（地方各级人民政府机构设置和编制管理条例第十五条）。
 */
export declare function establishmentMixed(subject: { readonly institution: InstitutionRow; readonly town: TownRow }): boolean

/**
 * ORG-13 设立的步骤不颠倒
 * The steps of setting up keep their order
 * 《地方各级人民政府机构设置和编制管理条例》第九条
 * 先提出方案，再审核，再批准（地方各级人民政府机构设置和编制管理条例第九条）。
 */
export declare function routeOutOfOrder(subject: { readonly plan: InstitutionPlanRow; readonly town: TownRow }): boolean

/**
 * ORG-14 临时的议事协调机构写明何时撤销
 * A temporary coordination body has its end
 * 《地方各级人民政府机构设置和编制管理条例》第十一条第二款
 * 为办理一定时期内某项特定工作设立的议事协调机构，应当明确撤销的条件和期限（地方各级人民政府机构设置和编制管理条例第十一条第二款）。
 */
export declare function coordinationWithoutEnd(subject: { readonly plan: InstitutionPlanRow; readonly town: TownRow }): boolean

/**
 * PAY-01 罚没、收费不进奖补
 * Fines and fees feed no bonus
 * 《行政处罚法》第七十四条第三款
 * 《优化营商环境条例》第五十九条第三款
 * 《行政许可法》第五十九条
 * 罚款、没收的款项不得同执法机关及其工作人员的考核、考评直接或者变相挂钩，财政部门不得以任何形式返还（行政处罚法第七十四条第三款）；禁止将罚没收入与行政执法机关利益挂钩（优化营商环境条例第五十九条第三款）。许可的收费全部上缴国库，不得私分，财政部门不得返还（行政许可法第五十九条）。
 */
export declare function finesFeedPay(subject: { readonly funding: FundingRow; readonly pool: PoolRow }): boolean

/**
 * PAY-02 不动公务员的基本工资和国家津贴
 * Basic pay and state allowances of civil servants are left alone
 * 《公务员法》第七十九条
 * 《公务员法》第八十条
 * 《公务员法》第八十四条
 * 公务员实行国家统一的工资制度（公务员法第七十九条、第八十条），任何机关不得自行更改工资政策，不得扣减工资（第八十四条）。
 */
export declare function civilServicePayRedistributed(subject: { readonly funding: FundingRow; readonly pool: PoolRow }): boolean

/**
 * PAY-03 年终奖金只给优秀、称职的
 * Year-end bonus only for excellent and competent
 * 《公务员法》第八十条第四款
 * 公务员在定期考核中被确定为优秀、称职的，才享受年终奖金（公务员法第八十条第四款）。
 */
export declare function yearEndBonusBelowCompetent(subject: { readonly payee: PayeeRow; readonly pool: PoolRow }): boolean

/**
 * PAY-04 事业人员的差异分配在绩效工资以内（解释）
 * Institution staff share only performance pay
 * 《事业单位人事管理条例》第三十二条第二款
 * 事业单位工资包括基本工资、绩效工资和津贴补贴（事业单位人事管理条例第三十二条第二款），能够拉开差距的是绩效工资。
 */
export declare function institutionStaffOutsidePerformancePay(subject: { readonly funding: FundingRow; readonly pool: PoolRow }): boolean

/**
 * PAY-05 资金池等于各笔来源之和（解释）
 * A pool is the sum of its sources
 * 《地方各级人民政府机构设置和编制管理条例》第六条第二款
 * 机构编制、人员工资与财政预算相互制约（机构设置和编制管理条例第六条第二款）；没有来源的钱不能分，有来源的钱也不能不见。
 */
export declare function poolDiffersFromSources(subject: { readonly pool: PoolRow }): boolean

/**
 * PAY-06 资金池分得完（解释）
 * A pool is paid out whole
 * 《公务员法》第八十四条
 * 不得擅自提高或者降低待遇（公务员法第八十四条）；核定的奖补要么分完，要么按依据文件退回，不能悄悄留下。
 */
export declare function poolNotPaidOut(subject: { readonly pool: PoolRow }): boolean

/**
 * PAY-07 按规则不参加的人不在名单上（解释）
 * Nobody excluded stands on the list
 * 《公务员法》第八十四条
 * 谁参加由写明出处的参数定（副科级以上领导、在岗月数）；没有得分的也算不出数额。待遇不得擅自改变（公务员法第八十四条）。
 */
export declare function excludedFromPool(subject: { readonly payee: PayeeRow; readonly pool: PoolRow }): boolean

/**
 * PAY-08 奖补有政策依据
 * A bonus has its policy basis
 * 《公务员法》第八十四条
 * 任何机关不得违反国家规定自行更改工资、福利政策（公务员法第八十四条）；没有依据的奖补不能发。
 */
export declare function bonusWithoutPolicy(subject: { readonly pool: PoolRow }): boolean

/**
 * PUB-02 交由的决定要公布
 * The decision to confer is published
 * 《行政处罚法》第二十四条第一款
 * 省、自治区、直辖市决定交由处罚权的，决定应当公布（行政处罚法第二十四条第一款）；没有公布的规定不得作为处罚的依据（第五条第三款）。
 */
export declare function decisionUnpublished(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * PUB-03 公布在前，生效在后
 * Publication comes before effect
 * 《行政处罚法》第二十四条第一款
 * 《行政处罚法》第二十条第二款
 * 《行政许可法》第二十四条第一款
 * 《优化营商环境条例》第六十四条第二款
 * 交由的决定、委托书、受委托行政机关和委托的内容都要公布（行政处罚法第二十四条第一款、第二十条第二款，行政许可法第二十四条第一款）；未经公布的不得作为行政管理依据（优化营商环境条例第六十四条第二款）。
 */
export declare function effectiveBeforePublished(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * PUB-04 许可事项上墙又上网
 * Licences are posted at the office and online
 * 《行政许可法》第三十条第一款
 * 《行政许可法》第三十三条
 * 许可的事项、依据、条件、数量、程序、期限、材料和示范文本要在办公场所公示（行政许可法第三十条第一款），许可事项要在网站上公布（第三十三条）。
 */
export declare function licenceNotPosted(subject: { readonly approval: ApprovalRow }): boolean

/**
 * PUB-05 处罚公示四项信息
 * Penalties are shown with four facts
 * 《行政处罚法》第三十九条
 * 行政处罚的实施机关、立案依据、实施程序和救济渠道等信息应当公示（行政处罚法第三十九条）。
 */
export declare function penaltyInformationMissing(subject: { readonly approval: ApprovalRow }): boolean

/**
 * PUB-06 各处公布的一致
 * All copies say the same
 * 《政府信息公开条例》第十一条第一款
 * 公开涉及其他机关的要协商、确认，保证公开的政府信息准确一致（政府信息公开条例第十一条第一款）；县网写十日、镇上写五日，群众不知道信哪个。
 */
export declare function copiesDiffer(subject: { readonly approval: ApprovalRow }): boolean

/**
 * PUB-08 证明事项列四项
 * A required proof is listed with four facts
 * 《优化营商环境条例》第四十四条第三款
 * 证明事项清单逐项列明设定依据、索要单位、开具单位、办理指南等，清单之外不得索要（优化营商环境条例第四十四条第三款）。
 */
export declare function proofListIncomplete(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * PUB-09 办事指南写全、上平台
 * Guides are complete and on the platform
 * 《国务院关于在线政务服务的若干规定》第六条
 * 《优化营商环境条例》第三十五条
 * 办事指南要写明受理条件、办事材料、办理流程，并在政务服务平台公布（国务院关于在线政务服务的若干规定第六条；优化营商环境条例第三十五条）。
 */
export declare function guideNotPublished(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * PUB-10 收费公布依据和标准
 * Fees are published with basis and rate
 * 《政府信息公开条例》第二十条第（八）项
 * 《行政许可法》第五十九条
 * 行政事业性收费的项目、依据、标准要主动公开（政府信息公开条例第二十条第（八）项）；许可收费按照公布的法定项目和标准（行政许可法第五十九条）。
 */
export declare function feeUnexplained(subject: { readonly item: ItemRow }): boolean

/**
 * PUB-11 代办事项在村里公布
 * Assisted matters are posted in the villages
 * 《村民委员会组织法》第三十条第二款第（四）项
 * 《村民委员会组织法》第三十条第三款
 * 村民委员会应当公布协助人民政府开展工作的情况（村民委员会组织法第三十条第二款第（四）项），一般事项至少每季度一次（第三款）。
 */
export declare function villageNotTold(subject: { readonly town: TownRow }): boolean

/**
 * REM-01 救济途径写全
 * Remedies are complete
 * 《行政处罚法》第三十九条
 * 《行政处罚法》第五十二条第二款
 * 《行政处罚法》第五十九条第一款
 * 《行政许可法》第三十八条第二款
 * 处罚决定书应当载明申请复议、提起诉讼的途径和期限（行政处罚法第五十九条第一款）；救济渠道要公示（第三十九条）。
 */
export declare function remediesIncomplete(subject: { readonly item: ItemRow }): boolean

/**
 * REM-02 被申请人写对
 * The respondent is right
 * 《行政复议法》第十九条
 * 《行政诉讼法》第二十六条第五款
 * 作出行为的机关是被申请人；委托的，委托的行政机关是被申请人、被告（行政复议法第十九条、行政诉讼法第二十六条第五款）。
 */
export declare function wrongRespondent(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * REM-03 复议期限六十日
 * Review is open for 60 days
 * 《行政复议法》第二十条第一款
 * 可以自知道或者应当知道之日起六十日内申请复议，法律规定超过六十日的除外（行政复议法第二十条第一款）；旧行政法规里的十五日不能再用。
 */
export declare function wrongReviewPeriod(subject: { readonly item: ItemRow }): boolean

/**
 * REM-04 起诉期限六个月，法律另有规定的除外
 * Suit is open for six months unless a law says otherwise
 * 《行政诉讼法》第四十六条第一款
 * 直接起诉的期限是六个月，法律另有规定的除外（行政诉讼法第四十六条第一款）；行政法规里更短的期限不能用，土地管理法第八十三条等法律规定的十五日、三十日要用。
 */
export declare function wrongSuitPeriod(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * REM-05 当场处罚写应当先复议
 * On-spot penalties say review comes first
 * 《行政复议法》第二十三条
 * 对当场作出的处罚决定不服等情形，应当先申请行政复议，行政机关应当告知（行政复议法第二十三条）。
 */
export declare function reviewFirstNotSaid(subject: { readonly item: ItemRow }): boolean

/**
 * REM-06 没有告知的最长一年
 * Untold, the period is at most a year
 * 《行政复议法》第二十条第三款
 * 没有告知申请复议的权利、机关和期限的，自知道之日起最长不得超过一年（行政复议法第二十条第三款）。
 */
export declare function untoldPeriod(subject: { readonly item: ItemRow }): boolean

/**
 * SEL-02 只选目录里的
 * Only what the catalog offers is chosen
 * 《行政处罚法》第二十四条第一款
 * 《行政处罚法》第二十四条第二款
 * 交由的以省级决定为限，镇按照规定范围实施处罚（行政处罚法第二十四条）；封闭的目录以外不能选，参考目录以外自加的要有自己的依据。
 */
export declare function outsideTheCatalog(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SEL-04 自选的数量在规定之内（解释）
 * Optional items within the set number
 * 《行政处罚法》第二十四条第二款
 * 承接处罚权的镇按照规定范围实施（行政处罚法第二十四条第二款）；自选的数量由市、县规定，写在参数里。
 */
export declare function optionalCountOutOfRange(subject: { readonly town: TownRow }): boolean

/**
 * SEL-05 由县政府会议审定
 * The county government approves in session
 * 《地方各级人民代表大会和地方各级人民政府组织法》第七十五条
 * 《地方各级人民代表大会和地方各级人民政府组织法》第七十八条
 * 涉及权利义务的规范性文件由政府集体讨论决定（地方组织法第七十五条），重大问题须经常务会议或者全体会议讨论（第七十八条）；编办、部门不能代替。
 */
export declare function approvedByAnotherBody(subject: { readonly approval: ApprovalRow }): boolean

/**
 * SEL-06 规范性文件的程序走全
 * The procedure of a normative document is complete
 * 《地方各级人民代表大会和地方各级人民政府组织法》第七十五条
 * 要依次评估论证、公开征求意见、合法性审查、集体讨论决定，并予以公布和备案（地方组织法第七十五条）。
 */
export declare function roundIncomplete(subject: { readonly round: RoundRow }): boolean

/**
 * SEL-07 列入重大决策目录的，时间要给够
 * A major decision is given its time
 * 《重大行政决策程序暂行条例》第三条第三款
 * 《重大行政决策程序暂行条例》第十五条第一款
 * 《重大行政决策程序暂行条例》第二十六条第二款
 * 《重大行政决策程序暂行条例》第三十条第一款
 * 公开征求意见一般不少于三十日（重大行政决策程序暂行条例第十五条第一款），合法性审查一般不少于七个工作日（第二十六条第二款），经常务会议或者全体会议讨论（第三十条第一款）。
 */
export declare function majorDecisionHurried(subject: { readonly round: RoundRow }): boolean

/**
 * SEL-08 镇的意见要记录
 * The town’s opinion is on record
 * 《重大行政决策程序暂行条例》第十三条
 * 《行政处罚法》第二十四条第一款
 * 涉及下一级人民政府职责的，应当与其充分协商（重大行政决策程序暂行条例第十三条）；交由的是基层管理迫切需要的（行政处罚法第二十四条第一款），镇最清楚。
 */
export declare function townNotHeard(subject: { readonly town: TownRow }): boolean

/**
 * SEL-09 交由要写明两个理由
 * Conferral states both grounds
 * 《行政处罚法》第二十四条第一款
 * 可以交由的是基层管理迫切需要、镇能够有效承接的处罚权（行政处罚法第二十四条第一款）；两个条件缺一不可。
 */
export declare function conferralWithoutGrounds(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SEL-10 交由的定期评估
 * What was conferred is evaluated regularly
 * 《行政处罚法》第二十四条第一款
 * 省级决定把处罚权交由镇行使的，要定期组织评估（行政处罚法第二十四条第一款）；周期由省、市规定，写在参数里。
 */
export declare function evaluationOverdue(subject: { readonly town: TownRow }): boolean

/**
 * SEL-13 探索性改革写明法律风险
 * An experiment states its legal risk
 * 《重大行政决策程序暂行条例》第二十五条第二款
 * 对国家尚无明确规定的探索性改革，可以明示法律风险，提交讨论（重大行政决策程序暂行条例第二十五条第二款）。
 */
export declare function explorationWithoutRiskNote(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SRC-01 法定许可清单的事项由国家设定
 * Items of the statutory list are created nationally
 * 《行政许可法》第十四条
 * 这份清单只收法律、行政法规、国务院决定设定的事项（行政许可法第十四条）。
 */
export declare function statutoryLicenceByNationalLaw(subject: { readonly item: ItemRow }): boolean

/**
 * SRC-02 许可不由规章以下的文件设定
 * A licence is not created below the level that may
 * 《行政许可法》第十七条
 * 《行政许可法》第七十一条
 * 除法律、法规、国务院决定和省级政府规章（临时）外，其他规范性文件一律不得设定行政许可（行政许可法第十七条）；违法设定的要撤销（第七十一条）。
 */
export declare function licenceNotByRule(subject: { readonly item: ItemRow }): boolean

/**
 * SRC-03 临时许可满一年不再实施
 * A temporary licence ends after a year
 * 《行政许可法》第十五条第一款
 * 省级政府规章可以设定临时性的行政许可，满一年需要继续实施的应当制定地方性法规（行政许可法第十五条第一款）。
 */
export declare function temporaryLicenceExpired(subject: { readonly citation: CitationRow; readonly item: ItemRow }): boolean

/**
 * SRC-04 地方不设资格资质和设立登记
 * Localities create no qualifications or registrations
 * 《行政许可法》第十五条第二款
 * 地方性法规和省级政府规章不得设定应当由国家统一确定的资格、资质，不得设定企业或者其他组织的设立登记及其前置许可（行政许可法第十五条第二款）。
 */
export declare function localLicenceOfQualification(subject: { readonly item: ItemRow }): boolean

/**
 * SRC-05 每种处罚由够级别的文件设定
 * Each penalty is created at a level that may
 * 《行政处罚法》第十条
 * 《行政处罚法》第十一条第一款
 * 《行政处罚法》第十二条第一款
 * 《行政处罚法》第十三条第二款
 * 《行政处罚法》第十四条第二款
 * 《行政处罚法》第十六条
 * 限制人身自由只能由法律设定；吊销营业执照不能由地方性法规设定；规章只能设定警告、通报批评和一定数额的罚款；其他规范性文件不得设定处罚（行政处罚法第十条至第十四条、第十六条）。
 */
export declare function penaltyBeyondLevel(subject: { readonly penalty: PenaltyRow; readonly item: ItemRow }): boolean

/**
 * SRC-06 强制由够级别的文件设定
 * Coercion is created at a level that may
 * 《行政强制法》第十条
 * 《行政强制法》第十一条
 * 《行政强制法》第十三条第一款
 * 强制措施由法律设定，行政法规和地方性法规只在限定范围内设定；强制执行由法律设定（行政强制法第十条、第十三条第一款）。
 */
export declare function coercionBeyondLevel(subject: { readonly item: ItemRow }): boolean

/**
 * SRC-07 不增设条件
 * No condition is added
 * 《优化营商环境条例》第三十五条
 * 《行政许可法》第十六条第四款
 * 法规、规章对实施上位法设定的许可作具体规定，不得增设违反上位法的其他条件（行政许可法第十六条第四款）；没有法律、法规、规章依据的不得增设（优化营商环境条例第三十五条）。
 */
export declare function conditionWithoutLaw(subject: { readonly condition: SourcedRow; readonly item: ItemRow }): boolean

/**
 * SRC-08 证明事项有法律、法规、国务院决定作依据
 * A proof rests on law, regulation or State Council decision
 * 《优化营商环境条例》第四十四条第一款
 * 证明事项应当有法律、法规或者国务院决定依据，规章不够（优化营商环境条例第四十四条第一款）。
 */
export declare function proofWithoutLaw(subject: { readonly material: MaterialRow; readonly item: ItemRow }): boolean

/**
 * SRC-09 法定中介服务有依据
 * A required intermediary rests on law
 * 《优化营商环境条例》第四十三条第一款
 * 作为办理行政审批条件的中介服务应当有法律、法规或者国务院决定依据（优化营商环境条例第四十三条第一款）。
 */
export declare function intermediaryWithoutLaw(subject: { readonly intermediary: SourcedRow; readonly item: ItemRow }): boolean

/**
 * SRC-10 许可收费有法律、行政法规作依据
 * A licence fee rests on law or administrative regulation
 * 《行政许可法》第五十八条第一款
 * 《行政许可法》第五十九条
 * 实施行政许可不得收取任何费用，法律、行政法规另有规定的除外（行政许可法第五十八条第一款）。
 */
export declare function licenceFeeWithoutLaw(subject: { readonly item: ItemRow }): boolean

/**
 * SRC-11 许可列入国家或者省的清单
 * A licence is in the national or provincial list
 * 《优化营商环境条例》第四十条第一款
 * 国家对行政许可实行清单管理，清单以外不得违法实施（优化营商环境条例第四十条第一款）；清单没有取得时不能说已经核对。
 */
export declare function licenceNotListed(subject: { readonly parameter: ParameterRow }): boolean

/**
 * SRC-13 罚款写明数额或者数额由谁规定
 * A fine states its amount, or who sets it
 * 《行政处罚法》第三十四条
 * 罚款按幅度裁量，裁量基准应当公布（行政处罚法第三十四条）；幅度漏写的，无从裁量，也看不出能不能当场处罚、要不要听证。
 */
export declare function fineWithoutAmount(subject: { readonly penalty: PenaltyRow; readonly item: ItemRow }): boolean

/**
 * SRC-14 没有数额的罚款，由条文证明
 * That a fine has no amount is proven by the statute
 * 《行政处罚法》第五条第二款
 * 处罚须与违法行为相当（行政处罚法第五条第二款）；法律没有数额，和编目录的人漏写数额，看起来一样，只有条文分得开。
 */
export declare function openAmountUnproven(subject: { readonly penalty: PenaltyRow; readonly item: ItemRow }): boolean

/**
 * STA-01 三项权利都要有步骤
 * Each of the three rights has its steps
 * 试点给镇的是指挥调度、人事任免建议、考核评价三项权利，写在参数 station.rights；没有步骤的权利用不出来，考核评价没有权重（参数 station.assessment-weight）也算不出结果。
 */
export declare function rightWithoutSteps(subject: { readonly station: StationRow; readonly town: TownRow }): boolean

/**
 * STA-02 每一步写明谁、用什么、多久
 * A step says who, by what form, and how soon
 * 报道没有写这些，县里要写明：没有人、没有文书、没有期限的步骤不能追究。期限写在参数里，连同出处。
 */
export declare function rightStepIncomplete(subject: { readonly right: RightStepRow }): boolean

/**
 * STA-03 镇对人事只有建议权
 * The town proposes, and does not decide, appointments
 * 《公务员法》第四十二条
 * 任免按照管理权限和规定的程序（公务员法第四十二条）；编制和干部在县里，镇的权利是建议。
 */
export declare function townDecidesAppointment(subject: { readonly right: RightStepRow }): boolean

/**
 * STA-04 编制不下移
 * Establishment is not moved down a tier
 * 《地方各级人民政府机构设置和编制管理条例》第十八条
 * 在不同层级之间调配使用行政编制的，由省级机构编制管理机关报国务院机构编制管理机关审批（地方各级人民政府机构设置和编制管理条例第十八条）；县属县派，编制留在县里。
 */
export declare function establishmentMovedDown(subject: { readonly station: StationRow; readonly town: TownRow }): boolean

/**
 * STA-05 市场监管所的人财物由县局管
 * A market-supervision station is run by its bureau
 * 《工商行政管理所条例》第二条
 * 工商所的人员编制、经费开支、干部管理和业务工作由县局直接领导和管理（工商行政管理所条例第二条）；改由镇管用，要有改变它的文件。
 */
export declare function stationAgainstRegulation(subject: { readonly station: StationRow; readonly town: TownRow }): boolean

/**
 * STA-06 切块经费列入县级预算
 * A block grant stands in the county’s budget
 * 《预算法》第十三条
 * 支出必须以经批准的预算为依据，未列入预算的不得支出（预算法第十三条）。
 */
export declare function grantNotInBudget(subject: { readonly station: StationRow; readonly town: TownRow }): boolean

/**
 * STA-07 切块经费在镇级预算里是转移支付（解释）
 * In the town’s budget a block grant is a transfer
 * 《预算法》第十六条第二款
 * 上级政府给下级政府的钱是财政转移支付（预算法第十六条第二款）；县里列支、镇里列收，两边对得上。
 */
export declare function grantNotATransfer(subject: { readonly station: StationRow; readonly town: TownRow }): boolean

/**
 * STA-08 切块经费的各部分写全、各写一次
 * Each part of a block grant is stated once
 * 《预算法》第十三条
 * 切块的经费由哪几部分组成写在参数 station.grant-parts；支出以预算为依据（预算法第十三条），少写一部分，合计就不是切块的数。
 */
export declare function grantPartsUneven(subject: { readonly station: StationRow; readonly town: TownRow }): boolean

/**
 * STA-09 切块经费的总数与各部分一致
 * The total of a block grant is the sum of its parts
 * 《预算法》第十三条
 * 支出必须以经批准的预算为依据（预算法第十三条），同一笔经费不能有两个数。
 */
export declare function grantTotalDiffers(subject: { readonly station: StationRow; readonly town: TownRow }): boolean

/**
 * STN-01 没有授权的派出机构以部门名义
 * Without authorisation a station acts in the department’s name
 * 《行政复议法实施条例》第十四条
 * 《最高人民法院关于适用〈行政诉讼法〉的解释》第二十条
 * 派出机构未经法律、法规授权，对外以自己名义作出具体行政行为的，设立它的行政机关为被申请人（行政复议法实施条例第十四条）；诉讼同（行诉解释第二十条）。
 */
export declare function stationWithoutOwnName(subject: { readonly item: ItemRow }): boolean

/**
 * STN-02 派出机构不超过授权的限度
 * A station stays within its limit
 * 《工商行政管理所条例》第八条第二款
 * 《最高人民法院关于适用〈行政诉讼法〉的解释》第二十条第二款
 * 工商所（市场监管所）不得以自己名义吊销营业执照（工商行政管理所条例第八条第二款）；派出所以自己名义罚款五百元以下（治安管理处罚法第九十一条），税务所二千元以下（税收征收管理法第七十四条）。
 */
export declare function stationBeyondItsLimit(subject: { readonly item: ItemRow }): boolean

/**
 * STN-03 食品处罚以局的名义
 * Food penalties are in the bureau’s name
 * 《食品安全法》第六条第三款
 * 县级食品安全监督管理部门可以设立派出机构（食品安全法第六条第三款），这一款没有给派出机构以自己名义处罚的权力。
 */
export declare function foodInOwnName(subject: { readonly item: ItemRow }): boolean

/**
 * STN-04 派出机构的复议机关是县政府
 * The county government reviews a station
 * 《行政复议法》第二十四条第四款
 * 对县级以上地方人民政府工作部门依法设立的派出机构以自己名义作出的行为不服的，由本级人民政府管辖（行政复议法第二十四条第四款）。
 */
export declare function stationReviewBody(subject: { readonly item: ItemRow }): boolean

/**
 * SUB-01 一项权力在一个镇只有一个来源
 * A power has one source in a town
 * 《行政处罚法》第二十九条
 * 《行政处罚法》第二十五条
 * 《行政许可法》第二十二条
 * 权力由谁行使只能有一个答案（行政许可法第二十二条）；同一违法行为不得两次罚款（行政处罚法第二十九条）。
 */
export declare function oneSourceInATown(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-03 按法律划的区域行使
 * The power stays within the area the statute draws
 * 《城乡规划法》第六十四条
 * 《城乡规划法》第六十五条
 * 第六十五条只管乡、村庄规划区；镇规划区由县级以上城乡规划主管部门查处（城乡规划法第六十四条）。
 */
export declare function statutoryArea(subject: { readonly item: ItemRow }): boolean

/**
 * SUB-05 交由要有省级决定
 * Conferral needs a decision of the province
 * 《行政处罚法》第二十四条第一款
 * 由省、自治区、直辖市决定，才能把县级部门的处罚权交由镇、街道行使（行政处罚法第二十四条第一款）。
 */
export declare function conferralNeedsProvincialDecision(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-06 能交由的是行政处罚权
 * What may be conferred is the power to punish
 * 《行政处罚法》第二十四条第一款
 * 能交由镇行使的是县级部门的行政处罚权，相关的检查、强制措施随之（行政处罚法第二十四条第一款）。
 */
export declare function conferralNotPenalty(subject: { readonly item: ItemRow }): boolean

/**
 * SUB-07 能交由的是县级部门的权力
 * Only a county department’s power is conferred
 * 《行政处罚法》第二十四条第一款
 * 交由的是县级人民政府部门的行政处罚权，税务、烟草、海关等垂直管理机关的不在内（行政处罚法第二十四条第一款）。
 */
export declare function conferralOfCountyDepartmentsOnly(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-08 交由镇政府、街道办事处
 * Conferral is to town governments and sub-district offices
 * 《行政处罚法》第二十四条第一款
 * 处罚权只能交由能够有效承接的乡镇人民政府、街道办事处行使（行政处罚法第二十四条第一款）。
 */
export declare function conferralToTownOnly(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-09 限制人身自由不下放
 * Restraint of liberty is never handed down
 * 《行政处罚法》第十八条第三款
 * 《行政处罚法》第九条第（五）项
 * 限制人身自由的处罚权只能由公安机关和法律规定的其他机关行使（行政处罚法第十八条第三款）。
 */
export declare function detentionHandedDown(subject: { readonly penalty: PenaltyRow; readonly item: ItemRow }): boolean

/**
 * SUB-10 许可只委托行政机关
 * A licence is entrusted to an organ only
 * 《行政许可法》第二十四条第一款
 * 行政许可只能委托其他行政机关实施（行政许可法第二十四条第一款）。
 */
export declare function licenceAgentNotOrgan(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-11 受委托实施处罚的要有执法人员
 * An agent for penalties has certified officers
 * 《行政处罚法》第二十条第一款
 * 《行政处罚法》第二十一条
 * 受委托组织须依法成立、管理公共事务，有熟悉法律并取得行政执法资格的工作人员，需要检测鉴定的有相应条件（行政处罚法第二十一条）。
 */
export declare function penaltyAgentUnable(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-12 委托有法律、法规、规章作依据（解释）
 * Entrustment rests on law, regulation or rule
 * 《行政许可法》第二十四条第一款
 * 《行政处罚法》第二十条第一款
 * 《行政处罚法》第七十六条第一款第（四）项
 * 委托须依照法律、法规、规章的规定（行政许可法第二十四条第一款、行政处罚法第二十条第一款）；一般条款本身不算。
 */
export declare function transferUnproven(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-14 委托的以委托机关名义
 * What is entrusted is done in the delegator’s name
 * 《行政许可法》第二十四条第三款
 * 《行政处罚法》第二十条第四款
 * 受委托机关在委托范围内以委托机关名义实施（行政许可法第二十四条第三款、行政处罚法第二十条第四款）。
 */
export declare function entrustedActsInDelegatorsName(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-15 交由的以镇自己的名义
 * What is conferred is done in the town’s own name
 * 《行政处罚法》第二十四条第一款
 * 交由以后由镇人民政府、街道办事处行使，以它自己的名义；综合执法队、内设机构不能作决定（行政处罚法第二十四条第一款）。
 */
export declare function conferredActsInOwnName(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-16 不得再委托
 * What was entrusted is not entrusted on
 * 《行政许可法》第二十四条第三款
 * 《行政处罚法》第二十条第四款
 * 受委托机关不得再委托其他组织或者个人实施（行政许可法第二十四条第三款、行政处罚法第二十条第四款）。
 */
export declare function noRedelegation(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-17 授权要有法律、法规
 * Authorisation needs law or regulation
 * 《行政许可法》第二十三条
 * 《行政处罚法》第十九条
 * 《最高人民法院关于适用〈行政诉讼法〉的解释》第二十条第三款
 * 法律、法规授权的组织才能以自己的名义实施（行政许可法第二十三条、行政处罚法第十九条）；没有法律、法规依据的「授权」视为委托（行诉解释第二十条第三款）。
 */
export declare function authorisationWithoutStatute(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-18 依法须本人到场的不能代办
 * What must be done in person is not done by another
 * 《行政许可法》第二十九条第二款
 * 依法应当由申请人到行政机关办公场所提出申请的，不能由他人代理（行政许可法第二十九条第二款）。
 */
export declare function inPersonNotAssisted(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-19 代办不作决定
 * Assistance decides nothing
 * 《行政许可法》第二十二条
 * 《行政许可法》第三十九条
 * 许可由有许可权的机关实施，加盖本机关印章（行政许可法第二十二条、第三十九条）；代办不转移权力。
 */
export declare function assistedClaimsDecision(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-20 初审转报有法律规定
 * A lower review rests on law
 * 《行政许可法》第三十五条
 * 《行政许可法》第四十三条
 * 依法应当先经下级行政机关审查的，才由下级审查后上报（行政许可法第三十五条）。
 */
export declare function forwardingWithoutStatute(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-21 由政府确定的部门，要有确定文件
 * A department that the county designates is designated
 * 《大气污染防治法》第一百一十九条第二款
 * 法律写「县级以上地方人民政府确定的部门」的，没有确定就没有主体（例如大气污染防治法第一百一十九条第二款）。
 */
export declare function designatedDepartmentUnknown(subject: { readonly item: ItemRow }): boolean

/**
 * SUB-22 吊销、降级留在原机关（解释）
 * Revocation stays with the issuing organ
 * 《行政处罚法》第九条第（三）项
 * 《行政处罚法》第六十三条第一款第（三）项
 * 这些处罚须听证、影响重大（行政处罚法第六十三条），通常由发证机关作出；法律没有禁止委托，这里从严。
 */
export declare function gravePenaltyEntrusted(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-23 委托检查要有依据（解释）
 * Entrusted inspection has a basis
 * 检查没有统一的委托规定，要有单行法律、法规、规章；随处罚权一起委托的，依据写在处罚事项上。
 */
export declare function inspectionEntrustedAlone(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * SUB-24 交由以后县里还管不管要写明
 * Whether the county keeps a conferred power is said
 * 《行政处罚法》第二十五条第一款
 * 两个以上机关都有管辖权的，由最先立案的管辖（行政处罚法第二十五条第一款），所以要知道县级部门还有没有。
 */
export declare function conferralExclusiveUnsaid(subject: { readonly entry: EntryRow; readonly item: ItemRow; readonly town: TownRow }): boolean

/**
 * 谁决定、谁作法制审核、谁监督
 * @throws RangeError for a case that does not exist
 */
export declare function decideDuties(input: { readonly source: 'statutory' | 'conferred' | 'entrusted' | 'assisted' | 'forwarded' | 'station' | 'call-county' }): { readonly decides: 'town' | 'delegator' | 'holder' | 'station'; readonly reviews: 'town' | 'delegator' | 'holder'; readonly supervises: 'judicial-office' | 'holder'; readonly cite: string }

/**
 * 设定权：哪一级文件可以设定哪一种处罚
 * @throws RangeError for a case that does not exist
 */
export declare function decideEstablishingPenalty(input: { readonly penalty: 'warning' | 'criticism' | 'fine' | 'confiscate-gains' | 'confiscate-goods' | 'suspend-permit' | 'lower-qualification' | 'revoke-permit' | 'restrict-activity' | 'suspend-business' | 'close' | 'bar-from-trade' | 'detention' | 'other'; readonly level: 'law' | 'administrative-regulation' | 'state-council-decision' | 'local-regulation' | 'autonomous-regulation' | 'special-regulation' | 'departmental-rule' | 'local-government-rule' | 'judicial-interpretation' | 'party-regulation' | 'normative-document' }): { readonly allowed: 'yes' | 'no' | 'limited'; readonly cite: string }

/**
 * 设定权：哪一级文件可以设定哪一类权力
 * @throws RangeError for a case that does not exist
 */
export declare function decideEstablishing(input: { readonly kind: 'licence' | 'penalty' | 'coercive-measure' | 'coercive-execution' | 'inspection' | 'confirmation' | 'benefit' | 'award' | 'adjudication' | 'levy' | 'order' | 'filing' | 'other' | 'service'; readonly level: 'law' | 'administrative-regulation' | 'state-council-decision' | 'local-regulation' | 'autonomous-regulation' | 'special-regulation' | 'departmental-rule' | 'local-government-rule' | 'judicial-interpretation' | 'party-regulation' | 'normative-document' }): { readonly allowed: 'yes' | 'limited' | 'no'; readonly cite: string }

/**
 * 日是工作日还是自然日
 * @throws RangeError for a case that does not exist
 */
export declare function decidePeriodUnits(input: { readonly instrument: 'administrative-licensing-law' | 'administrative-penalty-law' | 'administrative-coercion-law' | 'administrative-reconsideration-law' | 'other'; readonly days: '2' | '3' | '5' | '7' | '10' | '15' | '20' | '30' | '45' | '60' | '90' }): { readonly unit: 'working-day' | 'calendar-day'; readonly cite: string }

/**
 * 法定期限
 * 许可法的日是工作日（第八十二条）；处罚法的二、三、五、七日是工作日，其余是自然日（第八十五条）；强制法十日以内是工作日（第六十九条）；复议法三、五、七、十日是工作日（第八十八条第二款）。
 * @throws RangeError for a case that does not exist
 */
export declare function decidePeriods(input: { readonly period: 'licence-decision' | 'licence-extension' | 'joint-licence' | 'joint-extension' | 'lower-review' | 'licence-delivery' | 'correction-notice' | 'hearing-organised' | 'renewal-application' | 'penalty-decision' | 'penalty-delivery' | 'hearing-request' | 'hearing-notice' | 'evidence-preservation' | 'pay-fine' | 'on-spot-fine-handed-in' | 'public-decision-withdrawn' | 'time-bar' | 'time-bar-grave' | 'sealing' | 'sealing-extension' | 'emergency-report' | 'demand-before-court' | 'court-application' | 'review' | 'suit' | 'suit-after-review' | 'publication' | 'crime-transfer-decision' | 'crime-transfer-handover' | 'crime-transfer-review' | 'crime-evidence-handover' }): { readonly count: '20' | '10' | '45' | '15' | '5' | '30' | '90' | '7' | '2' | '3' | '24' | '60' | '6'; readonly unit: 'working-day' | 'calendar-day' | 'year' | 'hour' | 'month'; readonly cite: string }

/**
 * 处罚的程序：当场、听证、法制审核、集体讨论
 * @throws RangeError for a case that does not exist
 */
export declare function decideProcedure(input: { readonly penalty: 'none' | 'light' | 'other' | 'grave'; readonly fine: 'none' | 'small' | 'mixed' | 'large' }): { readonly simple: '' | 'yes' | 'depends' | 'no'; readonly hearing: '' | 'no' | 'depends' | 'yes'; readonly legalReview: '' | 'depends' | 'yes'; readonly collectiveDecision: '' | 'depends' | 'yes'; readonly cite: string }

/**
 * 谁答责：名义、印章、复议、诉讼、赔偿
 * @throws RangeError for a case that does not exist
 */
export declare function decideRemedies(input: { readonly actor: 'town' | 'subdistrict' | 'department' | 'municipal-branch' | 'organisation' | 'county-government' | 'vertical' | 'justice' | 'station-own' }): { readonly name: '镇人民政府' | '街道办事处' | '县级部门' | '市级部门的分局' | '授权的组织' | '县级人民政府' | '垂直管理机关' | '县级司法行政部门' | '派出机构'; readonly seal: '镇人民政府' | '街道办事处' | '县级部门' | '市级部门的分局' | '授权的组织' | '县级人民政府' | '垂直管理机关' | '县级司法行政部门' | '派出机构'; readonly respondent: 'town' | 'department' | 'county-government' | 'station'; readonly reviewBody: 'county-government' | 'municipal-government' | 'superior-department'; readonly court: '人民法院'; readonly compensates: 'town' | 'department' | 'county-government' | 'station'; readonly cite: string }

/**
 * 各环节由谁牵头：法律定了的，和留给地方定的（open）
 * 环节：源头监管、日常巡查、立案调查、法制审核、决定、执行。日常监督见决策表 duties。
 * @throws RangeError for a case that does not exist
 */
export declare function decideStageLeads(input: { readonly source: 'statutory' | 'conferred' | 'entrusted' | 'assisted' | 'forwarded' | 'station' | 'call-county'; readonly stage: 'source-supervision' | 'patrol' | 'filing' | 'legal-review' | 'decision' | 'execution' }): { readonly lead: 'open' | 'holder' | 'delegator' | 'town' | 'station'; readonly cite: string }

/**
 * 法律另外规定的起诉期限
 * 行政法规、规章里更短的期限不适用（行政诉讼法第四十六条第一款），不在表里。
 * @throws RangeError for a case that does not exist
 */
export declare function decideSuitPeriods(input: { readonly provision: 'land-administration-law 83' | 'land-administration-law 14-3' | 'forest-law 22-3' | 'metrology-law 31' | 'tobacco-monopoly-law 41' | 'mine-safety-law 45' }): { readonly days: '15' | '30'; readonly cite: string }

/**
 * 移送和抄告由哪一方做
 * @throws RangeError for a case that does not exist
 */
export declare function decideTransfers(input: { readonly kind: 'criminal' | 'administrative' | 'copy' }): { readonly from: 'decider' | 'investigator'; readonly cite: string }

/**
 * 选择的状态：从哪一步能到哪一步
 * @throws RangeError for a case that does not exist
 */
export declare function decideTransitions(input: { readonly from: 'drafted' | 'department-agreed' | 'establishment-reviewed' | 'legality-reviewed' | 'approved' | 'published' | 'filed' | 'effective' | 'adjusted' | 'suspended' | 'withdrawn' | 'expired'; readonly to: 'drafted' | 'department-agreed' | 'establishment-reviewed' | 'legality-reviewed' | 'approved' | 'published' | 'filed' | 'effective' | 'adjusted' | 'suspended' | 'withdrawn' | 'expired' }): { readonly allowed: 'yes' | 'no'; readonly cite: string }
