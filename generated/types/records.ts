// Generated from schemas/ by tasks/types.mjs. Do not edit.

/**
 * 县级以上行政区划代码，6 位数字，必须加引号。
 */
export type DivisionCode = string
/**
 * 种类。
 */
export type AgreementKind = ("services" | "enforcement")
/**
 * 标识：小写英文字母、数字和短横线。
 */
export type Slug = string
/**
 * 镇（乡、街道）区划代码，9 位数字，必须加引号；镇名会重复，代码不会。
 */
export type TownCode = string
/**
 * 日期，写作 YYYY-MM-DD，例如 2023-09-08。
 */
export type IsoDate = string
/**
 * 权限。
 */
export type AgreementPower = ("inspect" | "stop" | "investigate" | "propose" | "simple-penalty" | "serve" | "execute" | "coercive-measure")
/**
 * 事项编号：目录前缀加四位数字，永久不变，永不再用。lic 法定许可，svc 下沉服务，enf 法定执法，dlg 委托执法。
 */
export type ItemId = string
/**
 * 由谁公布。
 */
export type PublishedBy = ("department" | "town")
/**
 * 文件核对状态。
 */
export type DocumentStatus = ("verified" | "external" | "unverifiable")
/**
 * 行为后果由谁承担。
 */
export type Liability = ("delegator" | "delegator-with-recourse" | "town")
/**
 * 能不能再委托。
 */
export type Redelegation = ("forbidden" | "allowed")
/**
 * 争议怎么解决。
 */
export type DisputeRoute = ("common-superior" | "court" | "arbitration")
/**
 * 终止、收回时没有办结的怎么办。
 */
export type PendingCases = ("original-body" | "receiver" | "listed")
/**
 * 工作经费由谁负担。
 */
export type AgreementCost = ("delegator" | "town" | "county-budget")
/**
 * 只数哪一种；不写为两种都数。
 */
export type TotalsOf = ("services" | "enforcement")
/**
 * 人员的化名编号，P- 加三到六位数字；不写姓名、证件号码。
 */
export type PersonId = string
/**
 * 年度考核的等次（公务员）或者档次（事业单位），两套不能混用。
 */
export type StaffGrade = ("excellent" | "competent" | "basically-competent" | "incompetent" | "qualified" | "basically-qualified" | "unqualified")
/**
 * 性质。
 */
export type PoolKind = ("performance-pay" | "reward" | "year-end-bonus")
/**
 * 金额，元，写到分，加引号，例如 "96000.00"。
 */
export type Money = string
/**
 * 来源的性质；不合法的也要如实写。
 */
export type PoolSourceKind = ("performance-pay" | "fiscal-reward" | "year-end-bonus" | "basic-pay" | "state-allowance" | "fine" | "confiscation" | "fee" | "other")
/**
 * 参数编号：值和出处写在 catalogs/parameters.yaml，这里不写数字。
 */
export type ParameterId = string
/**
 * 目录。与文件夹同名。
 */
export type CatalogId = ("statutory-licences" | "delegated-services" | "statutory-enforcement" | "delegated-enforcement")
/**
 * 县能不能选目录以外的事项。
 */
export type Binding = ("closed" | "reference")
/**
 * 放行的警告，只对本文件夹（或本文件）里的发现有效。
 */
export type Waivers = Waiver[]
/**
 * 岗位编号，G- 加二到四位数字。
 */
export type PostId = string
/**
 * 用哪一类编制。
 */
export type EstablishmentKind = ("administrative" | "institutional")
/**
 * 证书。
 */
export type Certificate = ("law-enforcement" | "legal-profession")
/**
 * 程序的种类。
 */
export type CompetitionTrack = ("promotion" | "institution")
/**
 * 步骤。
 */
export type CompetitionStep = ("initiation" | "recommendation" | "inspection" | "decision" | "notice" | "appointment" | "probation" | "scheme" | "announcement" | "qualification" | "evaluation" | "engagement")
/**
 * 环节。
 */
export type Stage = ("source-supervision" | "patrol" | "filing" | "legal-review" | "decision" | "execution")
/**
 * 权力来源：决定以谁的名义、盖谁的章、由谁承担责任。
 */
export type Source = ("statutory" | "conferred" | "entrusted" | "assisted" | "forwarded" | "station" | "call-county")
/**
 * 权力（事项）类型。
 */
export type Kind = ("licence" | "penalty" | "coercive-measure" | "coercive-execution" | "inspection" | "confirmation" | "benefit" | "award" | "adjudication" | "levy" | "order" | "filing" | "other" | "service")
/**
 * 领域。前七个是行政处罚法第十八条第一款列举的领域。
 */
export type Field = ("urban-management" | "market-supervision" | "ecology" | "culture" | "transport" | "emergency" | "agriculture" | "natural-resources" | "water" | "forestry" | "housing" | "health" | "civil-affairs" | "education" | "human-resources" | "medical-insurance" | "disability" | "veterans" | "public-security" | "fire" | "justice" | "ethnic-religious" | "commerce" | "other")
/**
 * 资源。
 */
export type PoolResource = ("legal-review" | "hearing" | "testing" | "equipment" | "training" | "evidence-storage")
/**
 * 呼叫类型。
 */
export type CallType = ("report" | "joint" | "expert" | "emergency")
/**
 * 处理。
 */
export type Outcome = ("accept" | "solve" | "transfer" | "reject")
/**
 * 种类。
 */
export type TransferKind = ("criminal" | "administrative" | "copy")
/**
 * 层级。
 */
export type Tier = ("national" | "provincial" | "municipal" | "county" | "town")
/**
 * 哪一步。
 */
export type ApprovalState = ("drafted" | "department-agreed" | "establishment-reviewed" | "legality-reviewed" | "approved" | "published" | "filed" | "effective")
/**
 * 是哪一类机关。
 */
export type BodyKind = ("county-government" | "establishment-office" | "judicial-bureau" | "department" | "town" | "superior")
/**
 * 什么会议（地方组织法第七十八条）。
 */
export type MeetingKind = ("executive" | "plenary")
/**
 * 一个渠道。
 */
export type PublicationChannel = ("gazette" | "website" | "platform" | "office-board" | "village-board")
/**
 * 一项信息。
 */
export type PublicationElement = ("body" | "filing-basis" | "procedure" | "remedies")
/**
 * 什么变动。
 */
export type AdjustmentEvent = ("adjust" | "suspend" | "resume" | "withdraw")
/**
 * 哪一类原因。
 */
export type AdjustmentCause = ("evaluation" | "capacity" | "law-changed" | "cancelled" | "holder-changed" | "not-needed" | "other")
/**
 * 哪一项。
 */
export type ChangedField = ("basis" | "renumbered" | "source" | "period" | "name" | "term")
/**
 * 变动以前已经受理、立案而没有办结的怎么办。
 */
export type PendingCasesRule = ("town-finishes" | "handed-over" | "filed-by-town")
/**
 * 性质：决定能不能委托、能不能交由、复议找谁。
 */
export type DepartmentNature = ("government-department" | "municipal-branch" | "vertical" | "party-department" | "mass-organisation" | "public-enterprise")
/**
 * 划转的法律机制。
 */
export type MovementMechanism = ("institutional-reform" | "centralised-licensing" | "comprehensive-enforcement")
/**
 * 这条引用证明什么。
 */
export type CitationRole = ("establishes" | "holder" | "penalty" | "procedure" | "transfer" | "authorisation" | "period" | "fee" | "material" | "condition" | "intermediary" | "discretion" | "no-amount" | "amount-setter" | "supervision")
/**
 * 县级单位的类型。
 */
export type CountyKind = ("county" | "city" | "district")
/**
 * 镇级单位的类型。
 */
export type TownKind = ("town" | "township" | "subdistrict")
/**
 * 参考样例还是正式版本。参考样例的每份输出都标明「参考样例」。
 */
export type EditionKind = ("reference" | "official")
/**
 * 单位。
 */
export type IndicatorUnit = ("item" | "percent" | "department" | "person" | "town")
/**
 * 数的对象。
 */
export type MeasureCount = ("entries" | "items" | "towns" | "holders" | "mandatory" | "mandatory-chosen" | "mandatory-answered" | "optional" | "optional-chosen" | "certified-officers" | "citations" | "citations-verified")
/**
 * 只数服务还是执法：服务是前两个目录，执法是后两个。
 */
export type ItemGroup = ("services" | "enforcement")
/**
 * 转移依据的证明程度。
 */
export type TransferStatus = ("proven" | "external" | "unproven")
/**
 * 按什么分。
 */
export type BreakdownKey = ("kind" | "source" | "transferStatus" | "obligation" | "catalog" | "department")
/**
 * 类别：办公室、中心还是队。
 */
export type InstitutionGroup = ("office" | "centre" | "team")
/**
 * 谁做。
 */
export type RouteActor = ("town" | "county-establishment-office" | "county-government" | "registration-office")
/**
 * 做什么。
 */
export type RouteAct = ("propose" | "review" | "approve" | "register" | "publish")
/**
 * 法律文件的效力级别。
 */
export type Level = ("law" | "administrative-regulation" | "state-council-decision" | "local-regulation" | "autonomous-regulation" | "special-regulation" | "departmental-rule" | "local-government-rule" | "judicial-interpretation" | "party-regulation" | "normative-document")
/**
 * 怎么产生的。
 */
export type VersionKind = ("enacted" | "revised" | "amended" | "codified")
/**
 * 一个事项，按 kind 区分。
 */
export type Item = (LicenceItem | PenaltyItem | CoerciveMeasureItem | CoerciveExecutionItem | InspectionItem | OrderItem | GeneralItem)
/**
 * 法律把这项权力给了谁。
 */
export type Holder = ("town" | "town-or-county" | "county-department" | "county-government" | "station")
/**
 * 规定动作还是自选动作。
 */
export type Obligation = ("mandatory" | "optional")
/**
 * 以谁的名义。
 */
export type StationName = ("own" | "department")
/**
 * 必要性。
 */
export type Necessity = ("required" | "optional" | "later")
/**
 * 来源。
 */
export type MaterialOrigin = ("applicant" | "government" | "intermediary" | "other")
/**
 * 单位。
 */
export type PeriodUnit = ("working-day" | "calendar-day" | "hour" | "month" | "year")
/**
 * 环节的性质。
 */
export type StepKind = ("accept" | "correct" | "review" | "on-site" | "hearing" | "expert" | "tender" | "decide" | "deliver")
/**
 * 公布的形式。
 */
export type PublishAs = ("guide" | "row")
/**
 * 罚款怎么收。
 */
export type FineCollection = ("bank" | "on-spot" | "decider")
/**
 * 当场处罚决定报谁备案。
 */
export type SimpleFiledWith = ("delegator" | "town")
/**
 * 复议被申请人、被告。
 */
export type Respondent = ("town" | "department" | "county-government" | "station")
/**
 * 复议机关。
 */
export type ReviewBody = ("county-government" | "municipal-government" | "superior-department" | "municipal-department")
/**
 * 法律上是不是行政许可。正式清单只印「是」的，其余进附件。
 */
export type IsLicence = ("yes" | "no" | "disputed")
/**
 * 镇在这项许可里的角色。
 */
export type TownRole = ("final" | "alternative" | "forwarded" | "statutory-delegate")
/**
 * 许可的类型（行政许可法第十二条）。
 */
export type LicenceType = ("general" | "limited-resource" | "qualification" | "equipment" | "establishment")
/**
 * 处罚种类（行政处罚法第九条）。
 */
export type PenaltyKind = ("warning" | "criticism" | "fine" | "confiscate-gains" | "confiscate-goods" | "suspend-permit" | "lower-qualification" | "revoke-permit" | "restrict-activity" | "suspend-business" | "close" | "bar-from-trade" | "detention" | "other")
/**
 * 对谁。
 */
export type Against = ("person" | "organisation" | "any")
/**
 * 条文只写罚款、没有写数额时，数额由谁规定；依据里要有核对过的 no-amount 引用，由下位规定定的还要有 amount-setter 引用。
 */
export type AmountSetter = ("provincial-measures" | "departmental-rules" | "governing-provision" | "nobody-named")
/**
 * 措施。
 */
export type CoerciveMeasureKind = ("restrain-liberty" | "seal" | "seize" | "freeze" | "other")
/**
 * 方式。
 */
export type CoerciveExecutionKind = ("surcharge" | "transfer-deposit" | "auction" | "restore" | "demolish" | "substitute" | "other")
/**
 * 初审转报的由谁决定。
 */
export type DecidedBy = ("county-department" | "county-government" | "higher")
/**
 * 环节。
 */
export type FlowStage = ("accept" | "handle" | "decide" | "issue")
/**
 * 便民服务网络的一级。
 */
export type NetworkTier = ("county" | "town" | "village")
/**
 * 结果怎么送达。
 */
export type Delivery = ("window" | "post" | "online")
/**
 * 违反了怎么办。
 */
export type PolicySeverity = ("error" | "warning" | "note")
/**
 * 看什么：每个事项、引用、处罚、材料、环节、条件、中介、清单条目、协议、参数、镇、审批的一步、一轮审批、一次变动，改革里的一样东西，人员方面的账和台账，或者评估指标。
 */
export type PolicySubject = ("item" | "citation" | "penalty" | "material" | "step" | "condition" | "intermediary" | "entry" | "parameter" | "agreement" | "town" | "approval" | "round" | "adjustment" | "quota" | "person" | "post" | "applicant" | "term" | "assessed" | "point" | "pool" | "funding" | "payee" | "indicator" | "institution-plan" | "institution" | "station" | "right-step" | "network" | "flow")
/**
 * 走到哪一步：补上到这一步为止合规的审批，镇的意见和承接能力。
 */
export type ExampleThrough = ("drafted" | "department-agreed" | "establishment-reviewed" | "legality-reviewed" | "approved" | "published" | "filed" | "effective")
/**
 * 清单所处的状态。只有经审定并公布的才生效，其余都带草案标记。
 */
export type State = ("drafted" | "department-agreed" | "establishment-reviewed" | "legality-reviewed" | "approved" | "published" | "filed" | "effective" | "adjusted" | "suspended" | "withdrawn" | "expired")
/**
 * 为什么不列为事项。
 */
export type RecallReason = ("organises" | "assists" | "general-duty" | "mediation" | "planning" | "village-self-governance" | "against-officials" | "other-organ" | "not-an-organ" | "peoples-congress" | "funds" | "covered" | "not-over-citizens" | "not-in-force")
/**
 * 规格。
 */
export type InstitutionGrade = "deputy-section"
/**
 * 性质。
 */
export type FeatureNature = ("internal-office" | "public-institution")
/**
 * 谁提出要设。
 */
export type FeatureRequester = ("town" | "upper-department")
/**
 * 编制在哪一级。
 */
export type EstablishmentTier = ("county" | "town")
/**
 * 由谁直接领导和管理。
 */
export type StationManager = ("department" | "town")
/**
 * 哪一部分。
 */
export type GrantPartKind = ("public-expenses" | "wages" | "allowances" | "awards")
/**
 * 哪一项权利。
 */
export type TownRight = ("command" | "appointment-proposal" | "assessment")
/**
 * 谁做。
 */
export type RightActor = ("town" | "department" | "station" | "county-establishment-office" | "county-finance")
/**
 * 选择时写的承接方式。
 */
export type ChosenSource = ("statutory" | "conferred" | "entrusted" | "assisted" | "forwarded" | "station" | "call-county" | "authorised")
/**
 * 打算以谁的名义。
 */
export type NameUsed = ("town" | "delegator" | "unit")
/**
 * 打算加盖谁的印章。
 */
export type Seal = ("town" | "delegator" | "unit")
/**
 * 经费由谁负担。
 */
export type CostBearer = ("delegator" | "town")
/**
 * 依法不选的情形。
 */
export type Excuse = ("no-basis" | "no-capacity" | "no-object" | "other")
/**
 * 法律性质：决定能不能以自己名义、能不能受委托。
 */
export type UnitNature = ("town-government" | "subdistrict-office" | "internal-office" | "public-institution" | "enforcement-team" | "dispatched-office" | "village-committee")

export interface Records {
agreements: AgreementsFile
assessment: AssessmentFile
bonus: BonusFile
calendar: CalendarFile
catalog: CatalogRecord
colloquial: ColloquialFile
competition: CompetitionFile
coordination: CoordinationFile
county: CountyFile
departments: Departments
divisions: Divisions
edition: Edition
evaluation: EvaluationFile
institutions: InstitutionsFile
instruments: Instruments
items: ItemsRecord
lock: LockFile
network: NetworkFile
parameters: Parameters
policy: PolicyFile
published: PublishedFile
recall: RecallFile
reform: ReformFile
registers: RegistersFile
scheme: SchemeFile
stations: StationsFile
table: PolicyTable
town: TownFile
units: Units
}
/**
 * 一个县（市、区）的政务服务事项下沉委托协议和行政执法委托书：事项由选择得出，这里只写选择里没有的。
 */
export interface AgreementsFile {
county: DivisionCode
/**
 * 各份协议、委托书写明了什么。没有写的协议照样按选择生成，是草案，空白处留空。
 */
agreements?: AgreementRecord[]
/**
 * 县里对外说的协议数和事项数，用来核对；不参与生成。
 */
totals?: AgreementTotals[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一份协议或者委托书，由种类、部门和镇（街道）确定。
 */
export interface AgreementRecord {
kind: AgreementKind
department: Slug
town: TownCode
/**
 * 文号，例如 ×林发〔2025〕1号；没有的不写。
 */
number?: string
signed?: IsoDate
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
/**
 * 委托书写明的权限（行政处罚法第二十条第二款）。
 * 
 * @minItems 1
 */
powers?: AgreementPower[]
/**
 * 签订的文本列出的事项；不写的以选择为准。写了的，与选择逐项核对。
 */
items?: ItemId[]
/**
 * 公布、公告。
 */
publications?: AgreementPublication[]
filing?: AgreementFiling
clauses?: AgreementClauses
/**
 * 说明。
 */
note?: string
}
/**
 * 一次公布、公告。
 */
export interface AgreementPublication {
by: PublishedBy
/**
 * 公布在哪里：网站、公报、公示栏。
 */
place: string
date: IsoDate
}
/**
 * 备案。
 */
export interface AgreementFiling {
/**
 * 收备案的机关。
 */
body: string
date: IsoDate
document?: DocumentReference
}
/**
 * 一份文件：标题、文号、机关、日期、是否在手。没有取得的文号和日期不写，绝不编造。
 */
export interface DocumentReference {
/**
 * 文件标题。
 */
title: string
/**
 * 文号，年份用六角括号，例如 陕政发〔2023〕9号。
 */
number?: string
/**
 * 发文机关。
 */
issuer?: string
date?: IsoDate
status: DocumentStatus
/**
 * 不在手头或无法核实的原因，以及向谁取得。
 */
reason?: string
}
/**
 * 条款的选择。法律已经定了的（责任、再委托、争议）不写也照法律；其余不写的在文本里留空。
 */
export interface AgreementClauses {
liability?: Liability
redelegation?: Redelegation
dispute?: DisputeRoute
/**
 * 委托部门怎样监督：备案、抽查、培训等，一条一句。
 * 
 * @minItems 1
 * 
 * Items: 一项监督措施，例如 每季度抽查案卷一次。
 */
supervision?: string[]
/**
 * 调整、收回、终止的情形和程序。
 */
termination?: string
pendingCases?: PendingCases
/**
 * 印章、专用章由谁保管，终止时怎样交回。
 */
sealCustody?: string
/**
 * 案卷、档案由谁保管，终止时怎样移交。
 */
archive?: string
costBearer?: AgreementCost
/**
 * 培训、业务指导的安排。
 */
training?: string
}
/**
 * 一个镇的总数。
 */
export interface AgreementTotals {
town: TownCode
kind?: TotalsOf
/**
 * 协议份数。
 */
agreements?: number
/**
 * 事项数。
 */
items?: number
/**
 * 其中行政许可数。
 */
licences?: number
document?: DocumentReference
}
/**
 * 一个镇（街道）一年的考核台账。内部文件，不公布。
 */
export interface AssessmentFile {
town: TownCode
/**
 * 内容是不是虚构的演示数据。真实人员的文件不能放进参考样例。
 */
synthetic: boolean
/**
 * 考核的时段，例如 2024年度。
 */
period: string
/**
 * 被考核的人。
 * 
 * @minItems 1
 */
people: AssessedPerson[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一个人的考核。
 */
export interface AssessedPerson {
person: PersonId
grade: StaffGrade
/**
 * 适用的系数。
 */
coefficients: Slug[]
/**
 * 积分。
 */
points: CountedPoints[]
/**
 * 扣分。
 */
deductions?: CountedDeduction[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一项积分的次数。
 */
export interface CountedPoints {
item: Slug
/**
 * 次数。
 */
count: number
/**
 * 凭据：台账或者卷宗的编号。
 */
evidence?: string
}
/**
 * 一项扣分的次数。
 */
export interface CountedDeduction {
item: Slug
/**
 * 次数。
 */
count: number
/**
 * 凭据：台账或者卷宗的编号。
 */
evidence?: string
}
/**
 * 差异化奖补：资金池、规则和人员。内部文件，不公布。
 */
export interface BonusFile {
town: TownCode
/**
 * 内容是不是虚构的演示数据。真实人员的文件不能放进参考样例。
 */
synthetic: boolean
/**
 * 奖补的时段。
 */
period: string
pool: BonusPool
rules: BonusRules
/**
 * 参加分配的人；得分和等次取自同一镇的考核台账。
 * 
 * @minItems 1
 */
people: Payee[]
/**
 * 说明。
 */
note?: string
}
/**
 * 资金池。
 */
export interface BonusPool {
kind: PoolKind
amount: Money
basis: DocumentReference
/**
 * 钱从哪里来。
 * 
 * @minItems 1
 */
sources: PoolSource[]
}
/**
 * 一笔来源。
 */
export interface PoolSource {
kind: PoolSourceKind
/**
 * 名称。
 */
name: string
amount: Money
document?: DocumentReference
}
/**
 * 报道没有写明、必须由参数写明的规则。
 */
export interface BonusRules {
baseRatio: ParameterId
cap: ParameterId
minimumMonths: ParameterId
tieRule: ParameterId
excludesLeaders: ParameterId
}
/**
 * 一个参加分配的人。
 */
export interface Payee {
person: PersonId
/**
 * 这个时段在岗的月数。
 */
months: number
}
/**
 * 一年的工作日历：放假和调休上班的日子，依据国务院办公厅的通知。
 */
export interface CalendarFile {
/**
 * 年份，与文件名相同。
 */
year: number
document: DocumentReference
/**
 * 放假的日子；周末本来不上班，写不写都一样。
 * 
 * @minItems 1
 */
holidays: Holiday[]
/**
 * 调休上班的周末。
 */
workdays?: IsoDate[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一个假期。
 */
export interface Holiday {
/**
 * 名称。
 */
name: string
from: IsoDate
to: IsoDate
}
/**
 * 目录的封面：catalog.yaml。事项写在同一文件夹的其他文件里。
 */
export interface CatalogRecord {
id: CatalogId
/**
 * 目录的正式名称。
 */
title: string
/**
 * 目录版本，加引号，例如 "2025.1"。
 */
version: string
effectiveFrom: IsoDate
effectiveTo?: IsoDate
/**
 * 发布机关；参考样例写明不是官方发布。
 */
issuer?: string
binding: Binding
/**
 * 说明。
 */
note?: string
waivers?: Waivers
}
/**
 * 放过一条警告：写明哪条、为什么、到什么时候。错误不能放过；过期或者没有用上的放行本身是一条发现。
 */
export interface Waiver {
/**
 * 发现代码，例如 law/transfer-unproven。
 */
finding: string
item?: ItemId
/**
 * 为什么可以放过。
 */
reason: string
until: IsoDate
}
/**
 * 群众的说法：搜索时怎么说的，指目录里的什么词。一项事项自己的俗称写在它的 aliases；这里写各项都通用的。一句话里说到几样的，几样一起算。
 */
export interface ColloquialFile {
/**
 * 要办的事，整句整句地说。前十六组的第一种说法显示在网站首页的“群众常问”里。
 */
words: ColloquialWord[]
/**
 * 做什么：动作怎么说，公文怎么写。
 */
actions?: ColloquialWord[]
/**
 * 什么：人、东西、地方怎么说，公文怎么写。
 */
things?: ColloquialWord[]
}
/**
 * 一组说法。
 */
export interface ColloquialWord {
/**
 * 群众怎么说。
 * 
 * @minItems 1
 * 
 * Items: 说法。
 */
say: string[]
/**
 * 目录里的词，最可能指的写在前面：至少出现在一个事项的名称或者别名里。
 * 
 * @minItems 1
 * 
 * Items: 词。
 */
means: string[]
}
/**
 * 一次竞争上岗：岗位、资格、报名、评分、双向选择和程序。内部文件，不公布。
 */
export interface CompetitionFile {
town: TownCode
/**
 * 内容是不是虚构的演示数据。真实人员的文件不能放进参考样例。
 */
synthetic: boolean
/**
 * 名称。
 */
title: string
/**
 * 有权任免、聘任的机关或者单位；算出的名单只是给它的建议。
 */
appointingBody: string
/**
 * 竞争的岗位。
 * 
 * @minItems 1
 */
posts: ContestedPost[]
/**
 * 评分的项目和权重。
 * 
 * @minItems 1
 */
criteria: Criterion[]
rules: CompetitionRules
/**
 * 报名的人。
 */
applicants: Applicant[]
/**
 * 岗位一方的选择：没有写的岗位按得分排。
 */
choices?: PostChoice[]
/**
 * 走到哪一步：按人员类别各写各的程序。
 */
procedures: CompetitionProcedure[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一个竞争的岗位和它的资格条件。
 */
export interface ContestedPost {
post: PostId
/**
 * 接受哪一类编制的人；不写为都接受。
 */
accepts?: EstablishmentKind[]
/**
 * 在本单位工作满几年。
 */
minimumYears?: number
/**
 * 必须持有的证书。
 */
certificates?: Certificate[]
}
/**
 * 一个评分项目。
 */
export interface Criterion {
id: Slug
/**
 * 名称。
 */
name: string
weight: ParameterId
}
/**
 * 报道没有写明、必须由参数写明的规则。
 */
export interface CompetitionRules {
minimumScore: ParameterId
tieRule: ParameterId
objectionDays: ParameterId
matching: ParameterId
}
/**
 * 一个报名的人：志愿和得分。
 */
export interface Applicant {
person: PersonId
/**
 * 志愿的岗位，由先到后。
 * 
 * @minItems 1
 */
preferences: PostId[]
/**
 * 每个评分项目的得分。
 */
scores: Score[]
}
/**
 * 一项得分。
 */
export interface Score {
criterion: Slug
/**
 * 得分，百分制。
 */
score: number
}
/**
 * 一个岗位对报名人的先后。
 */
export interface PostChoice {
post: PostId
/**
 * 由先到后。
 * 
 * @minItems 1
 */
ranking: PersonId[]
}
/**
 * 一类岗位的程序。
 */
export interface CompetitionProcedure {
track: CompetitionTrack
/**
 * 做过的步骤。
 */
steps: TakenStep[]
}
/**
 * 做过的一步。
 */
export interface TakenStep {
step: CompetitionStep
date: IsoDate
until?: IsoDate
document?: DocumentReference
}
/**
 * 镇与县级部门的执法协作：七项机制。法律定了的由决策表推出，这里只写法律留给地方定的。
 */
export interface CoordinationFile {
/**
 * 指导意见的标题。
 */
title: string
/**
 * 衔接配合：法律没有定死的环节由谁牵头、谁协助、哪个机构办。一个事项用对得上的、写得最细的一条，整条适用。
 * 
 * @minItems 1
 */
stages: StageDuty[]
/**
 * 信息互通：谁在什么时候把什么告诉谁。
 * 
 * @minItems 1
 */
messages: CoordinationMessage[]
/**
 * 资源共享：法制审核、听证、检测等由谁提供。
 * 
 * @minItems 1
 */
pools: CoordinationPool[]
/**
 * 协调联动（镇呼县应）：哪些事项呼叫谁、多久响应、不响应怎么升级。用对得上的、写得最细的一条。
 * 
 * @minItems 1
 */
calls: CallRule[]
oversight: Oversight
/**
 * 首问负责：第一个接到的人怎样处理。转出和不受理都要写明去处。
 * 
 * @minItems 1
 */
firstContact: FirstContactOutcome[]
/**
 * 案件移送和抄告。
 * 
 * @minItems 1
 */
transfers: TransferRule[]
dispute: CoordinationDispute
/**
 * 说明。
 */
note?: string
}
/**
 * 一个环节的分工。
 */
export interface StageDuty {
stage: Stage
match?: CoordinationMatch
/**
 * 一方：town（镇、街道）、holder（持有权力的部门）、delegator（委托部门；不是委托的，同 holder）、station（派出机构）、investigator（立案调查的一方）、decider（作出决定的一方）、licence-issuer（作出许可决定的机关）、county-government（县级人民政府），或者部门、镇级机构的编号。
 */
lead?: string
/**
 * 牵头的一方里具体办的机构：镇级机构的编号。
 */
unit?: string
/**
 * 协助的各方。
 * 
 * Items: 一方：town（镇、街道）、holder（持有权力的部门）、delegator（委托部门；不是委托的，同 holder）、station（派出机构）、investigator（立案调查的一方）、decider（作出决定的一方）、licence-issuer（作出许可决定的机关）、county-government（县级人民政府），或者部门、镇级机构的编号。
 */
assists?: string[]
/**
 * 说明。
 */
note?: string
}
/**
 * 对哪些事项；几样都写的要同时对得上，不写的不限。
 */
export interface CoordinationMatch {
/**
 * 权力来源。
 * 
 * @minItems 1
 */
sources?: Source[]
/**
 * 权力类型。
 * 
 * @minItems 1
 */
kinds?: Kind[]
/**
 * 领域。
 * 
 * @minItems 1
 */
fields?: Field[]
/**
 * 事项。
 * 
 * @minItems 1
 */
items?: ItemId[]
}
/**
 * 一种信息。
 */
export interface CoordinationMessage {
/**
 * 一方：town（镇、街道）、holder（持有权力的部门）、delegator（委托部门；不是委托的，同 holder）、station（派出机构）、investigator（立案调查的一方）、decider（作出决定的一方）、licence-issuer（作出许可决定的机关）、county-government（县级人民政府），或者部门、镇级机构的编号。
 */
from: string
/**
 * 一方：town（镇、街道）、holder（持有权力的部门）、delegator（委托部门；不是委托的，同 holder）、station（派出机构）、investigator（立案调查的一方）、decider（作出决定的一方）、licence-issuer（作出许可决定的机关）、county-government（县级人民政府），或者部门、镇级机构的编号。
 */
to: string
/**
 * 什么信息。
 */
what: string
/**
 * 要写明的内容。
 * 
 * @minItems 1
 * 
 * Items: 一项内容。
 */
fields: string[]
timer: Timer
/**
 * 用什么途径。
 */
channel?: string
}
/**
 * 时限：法律定了的写 period，地方定的写 parameter，二者写一个。
 */
export interface Timer {
/**
 * 法定期限的名称，见决策表 periods，例如 crime-transfer-decision。
 */
period?: string
/**
 * 参数编号，例如 coordination.call-response；值和出处写在 catalogs/parameters.yaml。
 */
parameter?: string
}
/**
 * 一种共享的资源。
 */
export interface CoordinationPool {
resource: PoolResource
/**
 * 一方：town（镇、街道）、holder（持有权力的部门）、delegator（委托部门；不是委托的，同 holder）、station（派出机构）、investigator（立案调查的一方）、decider（作出决定的一方）、licence-issuer（作出许可决定的机关）、county-government（县级人民政府），或者部门、镇级机构的编号。
 */
provider: string
/**
 * 用在什么时候。
 */
serves: string
}
/**
 * 一条呼叫规则。
 */
export interface CallRule {
match?: CoordinationMatch
/**
 * 一方：town（镇、街道）、holder（持有权力的部门）、delegator（委托部门；不是委托的，同 holder）、station（派出机构）、investigator（立案调查的一方）、decider（作出决定的一方）、licence-issuer（作出许可决定的机关）、county-government（县级人民政府），或者部门、镇级机构的编号。
 */
responder: string
/**
 * 呼叫类型。
 * 
 * @minItems 1
 */
types: CallType[]
response: Timer
emergency?: Timer
/**
 * 没有响应时依次报给谁。
 * 
 * @minItems 1
 */
escalation: EscalationStep[]
}
/**
 * 一级。
 */
export interface EscalationStep {
/**
 * 一方：town（镇、街道）、holder（持有权力的部门）、delegator（委托部门；不是委托的，同 holder）、station（派出机构）、investigator（立案调查的一方）、decider（作出决定的一方）、licence-issuer（作出许可决定的机关）、county-government（县级人民政府），或者部门、镇级机构的编号。
 */
to: string
after?: Timer
}
/**
 * 监督制约。
 */
export interface Oversight {
/**
 * 案卷抽查的比例：参数编号。
 */
sampling: string
/**
 * 其他监督措施。
 * 
 * Items: 一项措施。
 */
measures?: string[]
}
/**
 * 一种处理。
 */
export interface FirstContactOutcome {
outcome: Outcome
/**
 * 一方：town（镇、街道）、holder（持有权力的部门）、delegator（委托部门；不是委托的，同 holder）、station（派出机构）、investigator（立案调查的一方）、decider（作出决定的一方）、licence-issuer（作出许可决定的机关）、county-government（县级人民政府），或者部门、镇级机构的编号。
 */
to?: string
timer: Timer
/**
 * 说明。
 */
note?: string
}
/**
 * 一种移送或者抄告。
 */
export interface TransferRule {
kind: TransferKind
/**
 * 一方：town（镇、街道）、holder（持有权力的部门）、delegator（委托部门；不是委托的，同 holder）、station（派出机构）、investigator（立案调查的一方）、decider（作出决定的一方）、licence-issuer（作出许可决定的机关）、county-government（县级人民政府），或者部门、镇级机构的编号。
 */
to: string
/**
 * 各步的时限。
 * 
 * @minItems 1
 */
timers: TransferStep[]
/**
 * 附的材料。
 * 
 * Items: 一种材料。
 */
materials?: string[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一步。
 */
export interface TransferStep {
/**
 * 做什么。
 */
step: string
timer: Timer
}
/**
 * 争议解决。
 */
export interface CoordinationDispute {
negotiation: Timer
}
/**
 * 一个县（市、区）的决定、默认值和审批。
 */
export interface CountyFile {
county: DivisionCode
/**
 * 本县部门的叫法与通用名称不同时写在这里。
 */
departments?: CountyDepartment[]
/**
 * 指定：哪个镇经哪份文件指定可以行使需要指定的法定权力。
 */
designations?: Designation[]
/**
 * 县里或者上级关于承接的决定。
 */
decisions?: Decision[]
defaults?: CountyDefaults
/**
 * 审批的各步：草拟、部门同意、编办审核、合法性审核、县政府审定、公布、备案、生效。生效以后的调整、暂停、收回写在 adjustments。
 */
approvals?: Approval[]
/**
 * 生效以后的变动：调整、暂停、恢复、收回。
 */
adjustments?: Adjustment[]
/**
 * 定期评估（行政处罚法第二十四条第一款）。
 */
evaluations?: TownEvaluation[]
/**
 * 说明。
 */
note?: string
waivers?: Waivers
}
/**
 * 本县的部门。
 */
export interface CountyDepartment {
id: Slug
/**
 * 全称，例如 旬阳市自然资源局。
 */
name: string
document?: DocumentReference
}
/**
 * 一次指定。
 */
export interface Designation {
town: TownCode
item: ItemId
document: DocumentReference
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
}
/**
 * 一份决定。
 */
export interface Decision {
id: Slug
document: DocumentReference
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
issuerTier?: Tier
/**
 * 已经公布。
 */
published?: boolean
/**
 * 写明包括相关的行政强制措施权。
 */
includesCoercion?: boolean
/**
 * 交由以后县级部门不再行使。
 */
exclusive?: boolean
/**
 * 镇与县级部门都能查处时由谁办。
 */
conflictRule?: string
/**
 * 决定所附目录列了哪些事项；目录没有取得的不写。
 */
items?: ItemId[]
}
/**
 * 各镇选择的默认值；镇文件里写了的，以镇文件为准。
 */
export interface CountyDefaults {
agent?: Slug
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
}
/**
 * 一步审批。
 */
export interface Approval {
state: ApprovalState
/**
 * 哪些镇；不写为全部。
 */
towns?: TownCode[]
/**
 * 哪些事项；不写为全部。
 */
items?: ItemId[]
/**
 * 机关。
 */
body: string
bodyKind?: BodyKind
date: IsoDate
received?: IsoDate
document?: DocumentReference
meeting?: Meeting
evaluation?: DecisionEvaluation
consultation?: Consultation
publication?: Publication
/**
 * 意见。
 */
opinion?: string
}
/**
 * 审定的会议。
 */
export interface Meeting {
kind: MeetingKind
/**
 * 第几次。
 */
number?: number
}
/**
 * 审定以前的评估论证。
 */
export interface DecisionEvaluation {
date: IsoDate
document?: DocumentReference
}
/**
 * 审定以前的公开征求意见。
 */
export interface Consultation {
from: IsoDate
to: IsoDate
document?: DocumentReference
}
/**
 * 公布：哪天、在哪里、公布了什么。审批里公布这一步不写日期的，就是这一步的日期。
 */
export interface Publication {
date?: IsoDate
/**
 * 公布的渠道。
 */
channels?: PublicationChannel[]
/**
 * 公布了处罚的哪些信息（行政处罚法第三十九条）；不写为全部，本程序生成的清单四项都有。
 */
elements?: PublicationElement[]
/**
 * 各处实际公布的版本：同一批事项，县、部门、镇公布的要一致（政府信息公开条例第十一条）。
 */
copies?: PublishedCopy[]
}
/**
 * 一处公布的版本。
 */
export interface PublishedCopy {
by: BodyKind
/**
 * 公布的版本号，抄自该处页面。
 */
version: string
}
/**
 * 一次变动：自这一天起。
 */
export interface Adjustment {
event: AdjustmentEvent
/**
 * 哪些事项。
 */
items: ItemId[]
/**
 * 哪些镇；不写为全部。
 */
towns?: TownCode[]
date: IsoDate
/**
 * 理由。
 */
reason: string
cause?: AdjustmentCause
/**
 * 作出决定的机关。
 */
body: string
bodyKind?: BodyKind
document?: DocumentReference
publication?: Publication
/**
 * 调整的内容。
 */
changes?: AdjustmentChange[]
receiver?: Slug
/**
 * 收回以后承接部门怎样办：派人、派驻、网上办等。
 */
workingMode?: string
pendingCases?: PendingCasesRule
/**
 * 撤回已经生效的许可造成损失的补偿办法（行政许可法第八条第二款）。
 */
compensation?: string
stateCouncilApproval?: DocumentReference
}
/**
 * 改了什么。
 */
export interface AdjustmentChange {
field: ChangedField
/**
 * 原来。
 */
from?: string
/**
 * 现在。
 */
to: string
}
/**
 * 一次评估。
 */
export interface TownEvaluation {
date: IsoDate
/**
 * 评估了哪些镇；不写为全部。
 */
towns?: TownCode[]
document?: DocumentReference
/**
 * 结果。
 */
result?: string
}
/**
 * 县级部门登记表，以及谁在哪天以前行使什么的历史。
 */
export interface Departments {
/**
 * 部门。
 */
departments: DepartmentRecord[]
/**
 * 权力划转的历史。
 */
movements?: Movement[]
}
/**
 * 一个县级部门（或在县里行使权力的机关）。
 */
export interface DepartmentRecord {
id: Slug
/**
 * 通用名称，不带县名，例如 林业局。县里叫法不同时在 county.yaml 里写。
 */
name: string
nature: DepartmentNature
/**
 * 主管领域。
 */
fields: Field[]
/**
 * 别名、挂牌名称、群众的叫法；搜索时也认。
 * 
 * Items: 名称。
 */
aliases?: string[]
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
/**
 * 职责来自哪些前身部门。
 */
predecessors?: Slug[]
/**
 * 设立、更名日期等没有核实时写明原因。
 */
unverified?: string
/**
 * 说明。
 */
note?: string
}
/**
 * 一次权力划转：从哪些部门、到哪个部门、什么权力、从哪天起、依据什么。
 */
export interface Movement {
id: Slug
/**
 * 说明，例如 相对集中行政许可权。
 */
name: string
mechanism: MovementMechanism
/**
 * 原部门。
 */
from: Slug[]
to: Slug
/**
 * 划转的权力类型；不写为全部。
 */
kinds?: Kind[]
/**
 * 只划转这些事项；不写为原部门上述类型的全部事项，写空表为尚不知道划转了哪些。
 */
items?: ItemId[]
/**
 * 只在这些县（市、区）；不写为全部。
 */
counties?: DivisionCode[]
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
/**
 * 法律依据。
 */
basis?: Citation[]
document?: DocumentReference
/**
 * 日期、范围等没有核实时写明原因。
 */
unverified?: string
}
/**
 * 一条法律引用：引用什么、证明什么、锚定哪几个字。
 */
export interface Citation {
/**
 * 引用写法：《行政处罚法》第二十条第二款，或《行政处罚法》(2021-01-22)第六十三条第一款第（三）项，或 行政处罚法@2021-01-22 63-1-3。标题可以带或不带「中华人民共和国」；不写版本时取当日有效的版本。
 */
cite: string
role: CitationRole
/**
 * 锚：条文中连续的几个字，最多 20 字，用来核对引用没有错位。
 */
anchor?: string
/**
 * 条文没有核对时写明原因；清单上照此显示。
 */
unverified?: string
fine?: FineRange
}
/**
 * 这条规定的罚款幅度（元）；不同级别的规定在同一事项里幅度不一致时会提示。
 */
export interface FineRange {
/**
 * 下限，元。
 */
minimum?: number
/**
 * 上限，元。
 */
maximum: number
}
/**
 * 行政区划：市、县、镇三级。
 */
export interface Divisions {
/**
 * 数据来源和截至日期。
 */
source?: string
province: ProvinceRecord
city: CityRecord
/**
 * 县（市、区）。
 */
counties: CountyRecord[]
}
/**
 * 省。
 */
export interface ProvinceRecord {
code: DivisionCode
/**
 * 名称。
 */
name: string
}
/**
 * 设区的市。
 */
export interface CityRecord {
code: DivisionCode
/**
 * 名称。
 */
name: string
}
/**
 * 一个县（市、区）和它的镇级单位。
 */
export interface CountyRecord {
code: DivisionCode
/**
 * 名称。
 */
name: string
kind: CountyKind
/**
 * 曾用代码和名称，例如撤县设市以前。
 */
formerly?: FormerDivision[]
/**
 * 镇级单位。
 */
towns: TownRecord[]
}
/**
 * 曾用代码和名称。
 */
export interface FormerDivision {
code: DivisionCode
/**
 * 曾用名。
 */
name: string
until?: IsoDate
/**
 * 说明。
 */
note?: string
}
/**
 * 一个镇级单位。
 */
export interface TownRecord {
code: TownCode
/**
 * 名称，例如 赵湾镇。不是键：安康有九个城关镇。
 */
name: string
kind: TownKind
/**
 * 曾用名、俗称。
 * 
 * Items: 名称。
 */
aliases?: string[]
}
/**
 * 版本：这套目录是谁的、哪一版、核到哪一天、是参考还是正式。
 */
export interface Edition {
id: Slug
/**
 * 版本名称，印在每份文件上。
 */
title: string
/**
 * 版本号，三段数字，加引号，例如 "0.1.0"。
 */
version: string
/**
 * 发布者。
 */
publisher: string
kind: EditionKind
/**
 * 声明：印在每份输出的开头。
 */
notice?: string
asOf: IsoDate
/**
 * 法律文本核到哪个月，写作 YYYY-MM；晚于该月的输出都会注明。
 */
horizon?: string
/**
 * 生成的类型化数据包的名称，例如 @qingdan/ankang。
 */
package: string
}
/**
 * 评估的指标：定义、分子、分母、出处，都能重新算出来。
 */
export interface EvaluationFile {
/**
 * 评估报告的标题。
 */
title: string
/**
 * 指标。
 * 
 * @minItems 1
 */
indicators: Indicator[]
/**
 * 构成：按什么分、各占多少，画成图。
 */
breakdowns: Breakdown[]
/**
 * 以前各版的指标，用来看变化；数由 stats --format json 取出。
 */
baselines?: Baseline[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一个指标。
 */
export interface Indicator {
id: Slug
/**
 * 名称。
 */
name: string
/**
 * 定义：数什么、不数什么。
 */
definition: string
unit: IndicatorUnit
numerator: EvaluationMeasure
denominator?: EvaluationMeasure
/**
 * 小数位数，四舍五入。
 */
decimals?: number
/**
 * 数据取自哪里。
 */
source: string
reported?: ReportedFigure
}
/**
 * 数什么。写了的条件都要满足。
 */
export interface EvaluationMeasure {
count: MeasureCount
group?: ItemGroup
/**
 * 只数这些权力类型。
 */
kinds?: Kind[]
/**
 * 只数这些权力来源。
 */
sources?: Source[]
/**
 * 只数转移依据是这些的。
 */
transferStatus?: TransferStatus[]
/**
 * 只数选定承接的，不数法律直接给的。
 */
chosen?: boolean
/**
 * 只数填报了执法人数的镇（街道）。
 */
capacityStated?: boolean
}
/**
 * 报道或者文件里的数，只作对照。
 */
export interface ReportedFigure {
/**
 * 数。
 */
value: number
document: DocumentReference
}
/**
 * 一个构成。
 */
export interface Breakdown {
id: Slug
/**
 * 名称。
 */
name: string
count: EvaluationMeasure
by: BreakdownKey
}
/**
 * 以前一版的指标。
 */
export interface Baseline {
/**
 * 版本的名称。
 */
label: string
asOf: IsoDate
/**
 * 说明。
 */
note?: string
/**
 * 指标的值。
 * 
 * @minItems 1
 */
figures: BaselineFigure[]
}
/**
 * 一个指标的值。
 */
export interface BaselineFigure {
indicator: Slug
/**
 * 值。
 */
value: number
}
/**
 * 镇级机构设置的共同部分：共同机构、它们的职责、设立的步骤。
 */
export interface InstitutionsFile {
source: DocumentReference
/**
 * 内容是演示数据，不是公布的文件里写的。
 */
synthetic?: boolean
/**
 * 职责登记表。
 */
functions: TownFunction[]
/**
 * 每个镇都设的机构。
 */
common: CommonInstitution[]
/**
 * 设立的步骤，按先后写。
 */
route: RouteStep[]
/**
 * 说明。
 */
note?: string
waivers?: Waivers
}
/**
 * 一项职责：必须由一个、也只由一个机构承担。
 */
export interface TownFunction {
id: Slug
/**
 * 职责的名称。
 */
name: string
/**
 * 说明。
 */
note?: string
}
/**
 * 一个共同机构。
 */
export interface CommonInstitution {
unit: Slug
group: InstitutionGroup
establishment?: EstablishmentKind
/**
 * 承担的职责。
 */
functions: Slug[]
}
/**
 * 一步：谁做什么。
 */
export interface RouteStep {
id: Slug
/**
 * 步骤的名称。
 */
name: string
actor: RouteActor
act: RouteAct
/**
 * 依据，写作《行政许可法》第二十四条第三款。
 */
cite?: string
/**
 * 这一步形成的文件。
 */
form?: string
}
/**
 * 法律文件登记表：引用只认这里登记过的标题和版本。
 */
export interface Instruments {
/**
 * 法律文件。
 */
instruments: InstrumentRecord[]
}
/**
 * 一部法律、法规、规章或者文件。
 */
export interface InstrumentRecord {
id: Slug
/**
 * 标题，不带「中华人民共和国」。
 */
title: string
/**
 * 简称、别名。
 * 
 * Items: 名称。
 */
aliases?: string[]
/**
 * 文号。
 */
number?: string
level: Level
/**
 * 制定机关。
 */
issuer: string
issuerTier: Tier
/**
 * 各版本，按日期从早到晚。
 * 
 * @minItems 1
 */
versions: InstrumentVersion[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一个版本。日期是制定、修订、修正的日期，不是施行日期。
 */
export interface InstrumentVersion {
date: IsoDate
kind?: VersionKind
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
/**
 * 因什么失效：引用废止它的条文或者文件。
 */
endedBy?: string
status: DocumentStatus
/**
 * 不是已核对时写明原因。
 */
reason?: string
/**
 * 施行日期没有核实时写明原因。
 */
effectiveUnverified?: string
}
/**
 * 一个主题或者部门的事项。
 */
export interface ItemsRecord {
/**
 * 主题名称，印作分组标题。
 */
theme?: string
/**
 * 事项。
 */
items: Item[]
/**
 * 取消、收回的编号。
 */
withdrawn?: WithdrawnItem[]
}
/**
 * 行政许可事项。
 */
export interface LicenceItem {
id: ItemId
/**
 * 权力类型：行政许可
 */
kind: "licence"
/**
 * 事项名称。处罚写「对…的处罚」，检查写「对…的监督检查」；许可用国家清单的名称，俗称写在 aliases。
 */
name: string
/**
 * 别名、俗称，供检索。
 * 
 * Items: 名称。
 */
aliases?: string[]
department: Slug
field: Field
holder: Holder
/**
 * 条文里写实施主体的那几个字，最多 20 字。
 */
holderPhrase?: string
/**
 * 权力的依据：至少一条。
 * 
 * @minItems 1
 */
basis: Citation[]
/**
 * 转移的依据：凭什么交给镇。与权力的依据分开写；没有可证明的就不写，清单上显示「委托依据待补」。
 */
transferBasis?: Citation[]
/**
 * 可以用的权力来源，第一个为建议。
 * 
 * @minItems 1
 */
sources: Source[]
obligation?: Obligation
/**
 * 选了它就要一起选的事项：许可的初审、监管，处罚的检查。
 */
requires?: ItemId[]
addedBy?: DivisionCode
applies?: Applicability
station?: StationPower
/**
 * 第一责任层级。
 */
firstResponsible?: ("county" | "town")
guide?: Guide
procedure?: Procedure
remedies?: StatedRemedies
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
replacedBy?: ItemId
/**
 * 国家基本目录编码，12 位，加引号。
 */
nationalCode?: string
/**
 * 实施编码，31 位，加引号。
 */
implementationCode?: string
/**
 * 事项的依据没有核实时写明原因；清单上照此显示。
 */
unverified?: string
/**
 * 说明，印在备注栏。
 */
note?: string
isLicence: IsLicence
/**
 * 判断的理由。
 */
isLicenceReason?: string
townRole?: TownRole
licenceType?: LicenceType
/**
 * 列入国家或者省的行政许可事项清单的编号；清单没有取得的不写。
 */
listed?: string
}
/**
 * 在哪些镇适用。法定事项不适用的镇，清单里写明原因。
 */
export interface Applicability {
/**
 * 适用的镇级单位类型；不写为全部。
 */
townKinds?: TownKind[]
/**
 * 适用的区域，例如 乡、村庄规划区。
 */
area?: string
/**
 * 须经指定才适用时，写指定的条件，例如 省人民政府确定的镇；没有指定文件的镇不适用。
 */
designation?: string
}
/**
 * 派出机构的名义和限制。
 */
export interface StationPower {
unit: Slug
name: StationName
/**
 * 限制，例如 不含吊销营业执照。
 * 
 * Items: 一条限制。
 */
limits?: string[]
}
/**
 * 办事指南的要素；不知道的不写，输出时显示「未载明」。
 */
export interface Guide {
/**
 * 服务对象。
 * 
 * Items: 服务对象。
 */
audience?: ("person" | "enterprise" | "public-institution" | "social-organisation" | "unincorporated" | "organ" | "other")[]
/**
 * 受理（许可）条件。
 * 
 * Items: 条件：一句话，或者写明依据。
 */
conditions?: (string | Condition)[]
/**
 * 数量限制；没有写「无」。
 */
quota?: string
/**
 * 申请材料。
 */
materials?: Material[]
/**
 * 办理环节，按顺序。
 */
steps?: Step[]
legalPeriod?: Period
promisedPeriod?: Period
/**
 * 办件类型。
 */
handling?: ("instant" | "promised")
fee?: Fee
result?: GuideResult
/**
 * 到办事现场的次数。
 */
visits?: number
/**
 * 必须到现场的原因。
 */
visitReason?: string
/**
 * 办理形式。
 * 
 * Items: 办理形式。
 */
channels?: ("window" | "online" | "post")[]
/**
 * 办理地点。
 * 
 * Items: 地点。
 */
places?: string[]
/**
 * 必须本人办理的依据：引用条文。
 */
inPerson?: string
/**
 * 法定中介服务。
 */
intermediaries?: Intermediary[]
publishAs?: PublishAs
/**
 * 统一办理、联合办理、集中办理。
 */
joint?: boolean
/**
 * 有数量限制时按什么先后。
 */
quotaOrder?: string
renewal?: Renewal
refusal?: RefusalForm
receipt?: ReceiptForm
/**
 * 只许用一种办理渠道。
 */
onlyChannel?: boolean
/**
 * 办事指南在政务服务平台公布。
 */
onPlatform?: boolean
}
/**
 * 有依据的条件。
 */
export interface Condition {
/**
 * 条件。
 */
text: string
/**
 * 依据。
 */
cite?: string
}
/**
 * 一份材料。
 */
export interface Material {
/**
 * 材料名称。
 */
name: string
/**
 * 原件还是复印件。
 */
form?: ("original" | "copy" | "either")
/**
 * 份数。
 */
copies?: number
necessity?: Necessity
origin?: MaterialOrigin
/**
 * 材料的依据。
 */
cite?: string
/**
 * 证明事项：由其他单位开具、证明某一事实的材料。
 */
proof?: boolean
/**
 * 能够通过数据共享取得。
 */
shared?: boolean
/**
 * 索要单位（证明事项要写）。
 */
requestedBy?: string
/**
 * 开具单位（证明事项要写）。
 */
issuedBy?: string
/**
 * 证明怎样办（证明事项要写）。
 */
howTo?: string
}
/**
 * 一个环节。
 */
export interface Step {
/**
 * 环节名称。
 */
name: string
/**
 * 谁办。
 */
actor?: string
period?: Period
kind?: StepKind
/**
 * 人数。
 */
staff?: number
/**
 * 所需时间书面告知申请人。
 */
noticed?: boolean
}
/**
 * 期限：数量和单位。行政许可法的日是工作日（第八十二条）。
 */
export interface Period {
/**
 * 数量。即办写 0。
 */
count: number
unit: PeriodUnit
/**
 * 期限的依据。
 */
cite?: string
/**
 * 说明，例如不计入期限的环节。
 */
note?: string
}
/**
 * 收费。
 */
export interface Fee {
/**
 * 是否收费。
 */
charged: boolean
/**
 * 收费标准。
 */
standard?: string
/**
 * 收费依据。
 */
cite?: string
}
/**
 * 办理结果。
 */
export interface GuideResult {
/**
 * 结果类型。
 */
type: ("certificate" | "approval" | "other" | "none")
/**
 * 结果名称。
 */
name?: string
}
/**
 * 一项中介服务。
 */
export interface Intermediary {
/**
 * 名称。
 */
name: string
/**
 * 依据。
 */
cite: string
}
/**
 * 有效期和延续。
 */
export interface Renewal {
/**
 * 有效期，年。
 */
validYears: number
/**
 * 届满前提醒的天数。
 */
reminderDays?: number
}
/**
 * 不予许可决定书的样式。
 */
export interface RefusalForm {
/**
 * 说明理由。
 */
reasons?: boolean
/**
 * 告知复议、诉讼权利。
 */
remedies?: boolean
}
/**
 * 受理凭证的样式。
 */
export interface ReceiptForm {
/**
 * 加盖专用印章。
 */
seal?: boolean
/**
 * 注明日期。
 */
date?: boolean
}
/**
 * 办理执法事项的程序要求，写本单位打算怎么办；由法律推出的要求不用写，写了就与法律核对。
 */
export interface Procedure {
/**
 * 适用简易程序（当场处罚）。
 */
simple?: boolean
/**
 * 告知听证权利。
 */
hearing?: boolean
/**
 * 决定前法制审核。
 */
legalReview?: boolean
/**
 * 负责人集体讨论决定。
 */
collectiveDecision?: boolean
/**
 * 情节复杂或者重大违法。
 */
serious?: boolean
/**
 * 每次执法人数。
 */
officers?: number
/**
 * 执法人员都有执法资格。
 */
certified?: boolean
/**
 * 自立案起作出决定的天数（自然日）。
 */
decisionDays?: number
/**
 * 超过九十日时的依据。
 */
decisionCite?: string
fineCollection?: FineCollection
simpleFiledWith?: SimpleFiledWith
/**
 * 立案登记写明违法行为发生、终了的日期。
 */
asksOffenceDate?: boolean
/**
 * 查封、扣押的期限（自然日）。
 */
sealDays?: number
/**
 * 超过三十日时的依据。
 */
sealCite?: string
/**
 * 情况紧急当场强制后补报的小时数。
 */
backReportHours?: number
/**
 * 强制拆除前公告限期自行拆除。
 */
announcement?: boolean
/**
 * 复议、诉讼期满后才强制拆除。
 */
awaitsRemedies?: boolean
/**
 * 夜间或者法定节假日强制执行。
 */
atNight?: boolean
/**
 * 停止供水、供电、供热、供燃气迫使履行。
 */
cutsUtilities?: boolean
/**
 * 申请法院强制执行的期限（月）。
 */
courtWindowMonths?: number
}
/**
 * 文书上打算印的救济途径；不写的由法律推出。写了就与法律核对。
 */
export interface StatedRemedies {
respondent?: Respondent
reviewBody?: ReviewBody
/**
 * 申请复议的天数。
 */
reviewDays?: number
/**
 * 复议期限另有规定的依据。
 */
reviewCite?: string
/**
 * 直接起诉的天数；六个月的不写。
 */
suitDays?: number
/**
 * 起诉期限另有规定的依据。
 */
suitCite?: string
/**
 * 应当先申请复议。
 */
reviewFirst?: boolean
/**
 * 印了起诉的途径。
 */
court?: boolean
/**
 * 没有告知时最长的天数。
 */
untoldDays?: number
}
/**
 * 行政处罚事项。
 */
export interface PenaltyItem {
id: ItemId
/**
 * 权力类型：行政处罚
 */
kind: "penalty"
/**
 * 事项名称。处罚写「对…的处罚」，检查写「对…的监督检查」；许可用国家清单的名称，俗称写在 aliases。
 */
name: string
/**
 * 别名、俗称，供检索。
 * 
 * Items: 名称。
 */
aliases?: string[]
department: Slug
field: Field
holder: Holder
/**
 * 条文里写实施主体的那几个字，最多 20 字。
 */
holderPhrase?: string
/**
 * 权力的依据：至少一条。
 * 
 * @minItems 1
 */
basis: Citation[]
/**
 * 转移的依据：凭什么交给镇。与权力的依据分开写；没有可证明的就不写，清单上显示「委托依据待补」。
 */
transferBasis?: Citation[]
/**
 * 可以用的权力来源，第一个为建议。
 * 
 * @minItems 1
 */
sources: Source[]
obligation?: Obligation
/**
 * 选了它就要一起选的事项：许可的初审、监管，处罚的检查。
 */
requires?: ItemId[]
addedBy?: DivisionCode
applies?: Applicability
station?: StationPower
/**
 * 第一责任层级。
 */
firstResponsible?: ("county" | "town")
guide?: Guide
procedure?: Procedure
remedies?: StatedRemedies
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
replacedBy?: ItemId
/**
 * 国家基本目录编码，12 位，加引号。
 */
nationalCode?: string
/**
 * 实施编码，31 位，加引号。
 */
implementationCode?: string
/**
 * 事项的依据没有核实时写明原因；清单上照此显示。
 */
unverified?: string
/**
 * 说明，印在备注栏。
 */
note?: string
/**
 * 违法行为。
 */
violation: string
/**
 * 处罚的种类和幅度。
 * 
 * @minItems 1
 */
penalties: PenaltyMeasure[]
/**
 * 是否需要检测、鉴定（行政处罚法第二十一条第三项）。
 */
technical?: boolean
}
/**
 * 一种处罚：种类、对谁、幅度。
 */
export interface PenaltyMeasure {
kind: PenaltyKind
against?: Against
/**
 * 罚款下限，元。
 */
minimum?: number
/**
 * 罚款上限，元。
 */
maximum?: number
/**
 * 按比例、倍数计算时的写法，例如 货值金额五倍以下。
 */
formula?: string
unstated?: AmountSetter
/**
 * 其他种类的处罚：设定它的法律、行政法规。
 */
cite?: string
}
/**
 * 行政强制措施事项。
 */
export interface CoerciveMeasureItem {
id: ItemId
/**
 * 权力类型：行政强制措施：查封、扣押等，一律不得委托（行政强制法第十七条）
 */
kind: "coercive-measure"
/**
 * 事项名称。处罚写「对…的处罚」，检查写「对…的监督检查」；许可用国家清单的名称，俗称写在 aliases。
 */
name: string
/**
 * 别名、俗称，供检索。
 * 
 * Items: 名称。
 */
aliases?: string[]
department: Slug
field: Field
holder: Holder
/**
 * 条文里写实施主体的那几个字，最多 20 字。
 */
holderPhrase?: string
/**
 * 权力的依据：至少一条。
 * 
 * @minItems 1
 */
basis: Citation[]
/**
 * 转移的依据：凭什么交给镇。与权力的依据分开写；没有可证明的就不写，清单上显示「委托依据待补」。
 */
transferBasis?: Citation[]
/**
 * 可以用的权力来源，第一个为建议。
 * 
 * @minItems 1
 */
sources: Source[]
obligation?: Obligation
/**
 * 选了它就要一起选的事项：许可的初审、监管，处罚的检查。
 */
requires?: ItemId[]
addedBy?: DivisionCode
applies?: Applicability
station?: StationPower
/**
 * 第一责任层级。
 */
firstResponsible?: ("county" | "town")
guide?: Guide
procedure?: Procedure
remedies?: StatedRemedies
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
replacedBy?: ItemId
/**
 * 国家基本目录编码，12 位，加引号。
 */
nationalCode?: string
/**
 * 实施编码，31 位，加引号。
 */
implementationCode?: string
/**
 * 事项的依据没有核实时写明原因；清单上照此显示。
 */
unverified?: string
/**
 * 说明，印在备注栏。
 */
note?: string
/**
 * 措施的种类（行政强制法第九条）。
 * 
 * @minItems 1
 */
measures: CoerciveMeasureKind[]
}
/**
 * 行政强制执行事项。
 */
export interface CoerciveExecutionItem {
id: ItemId
/**
 * 权力类型：行政强制执行：拆除、代履行等，须由法律设定（行政强制法第十三条）
 */
kind: "coercive-execution"
/**
 * 事项名称。处罚写「对…的处罚」，检查写「对…的监督检查」；许可用国家清单的名称，俗称写在 aliases。
 */
name: string
/**
 * 别名、俗称，供检索。
 * 
 * Items: 名称。
 */
aliases?: string[]
department: Slug
field: Field
holder: Holder
/**
 * 条文里写实施主体的那几个字，最多 20 字。
 */
holderPhrase?: string
/**
 * 权力的依据：至少一条。
 * 
 * @minItems 1
 */
basis: Citation[]
/**
 * 转移的依据：凭什么交给镇。与权力的依据分开写；没有可证明的就不写，清单上显示「委托依据待补」。
 */
transferBasis?: Citation[]
/**
 * 可以用的权力来源，第一个为建议。
 * 
 * @minItems 1
 */
sources: Source[]
obligation?: Obligation
/**
 * 选了它就要一起选的事项：许可的初审、监管，处罚的检查。
 */
requires?: ItemId[]
addedBy?: DivisionCode
applies?: Applicability
station?: StationPower
/**
 * 第一责任层级。
 */
firstResponsible?: ("county" | "town")
guide?: Guide
procedure?: Procedure
remedies?: StatedRemedies
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
replacedBy?: ItemId
/**
 * 国家基本目录编码，12 位，加引号。
 */
nationalCode?: string
/**
 * 实施编码，31 位，加引号。
 */
implementationCode?: string
/**
 * 事项的依据没有核实时写明原因；清单上照此显示。
 */
unverified?: string
/**
 * 说明，印在备注栏。
 */
note?: string
/**
 * 执行的方式（行政强制法第十二条）。
 * 
 * @minItems 1
 */
executions: CoerciveExecutionKind[]
}
/**
 * 行政检查事项。
 */
export interface InspectionItem {
id: ItemId
/**
 * 权力类型：行政检查
 */
kind: "inspection"
/**
 * 事项名称。处罚写「对…的处罚」，检查写「对…的监督检查」；许可用国家清单的名称，俗称写在 aliases。
 */
name: string
/**
 * 别名、俗称，供检索。
 * 
 * Items: 名称。
 */
aliases?: string[]
department: Slug
field: Field
holder: Holder
/**
 * 条文里写实施主体的那几个字，最多 20 字。
 */
holderPhrase?: string
/**
 * 权力的依据：至少一条。
 * 
 * @minItems 1
 */
basis: Citation[]
/**
 * 转移的依据：凭什么交给镇。与权力的依据分开写；没有可证明的就不写，清单上显示「委托依据待补」。
 */
transferBasis?: Citation[]
/**
 * 可以用的权力来源，第一个为建议。
 * 
 * @minItems 1
 */
sources: Source[]
obligation?: Obligation
/**
 * 选了它就要一起选的事项：许可的初审、监管，处罚的检查。
 */
requires?: ItemId[]
addedBy?: DivisionCode
applies?: Applicability
station?: StationPower
/**
 * 第一责任层级。
 */
firstResponsible?: ("county" | "town")
guide?: Guide
procedure?: Procedure
remedies?: StatedRemedies
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
replacedBy?: ItemId
/**
 * 国家基本目录编码，12 位，加引号。
 */
nationalCode?: string
/**
 * 实施编码，31 位，加引号。
 */
implementationCode?: string
/**
 * 事项的依据没有核实时写明原因；清单上照此显示。
 */
unverified?: string
/**
 * 说明，印在备注栏。
 */
note?: string
/**
 * 检查什么。
 */
inspects: string
}
/**
 * 责令类事项：不是处罚。
 */
export interface OrderItem {
id: ItemId
/**
 * 权力类型：责令类：责令停止、改正、拆除等，不是处罚（行政处罚法第二十八条）
 */
kind: "order"
/**
 * 事项名称。处罚写「对…的处罚」，检查写「对…的监督检查」；许可用国家清单的名称，俗称写在 aliases。
 */
name: string
/**
 * 别名、俗称，供检索。
 * 
 * Items: 名称。
 */
aliases?: string[]
department: Slug
field: Field
holder: Holder
/**
 * 条文里写实施主体的那几个字，最多 20 字。
 */
holderPhrase?: string
/**
 * 权力的依据：至少一条。
 * 
 * @minItems 1
 */
basis: Citation[]
/**
 * 转移的依据：凭什么交给镇。与权力的依据分开写；没有可证明的就不写，清单上显示「委托依据待补」。
 */
transferBasis?: Citation[]
/**
 * 可以用的权力来源，第一个为建议。
 * 
 * @minItems 1
 */
sources: Source[]
obligation?: Obligation
/**
 * 选了它就要一起选的事项：许可的初审、监管，处罚的检查。
 */
requires?: ItemId[]
addedBy?: DivisionCode
applies?: Applicability
station?: StationPower
/**
 * 第一责任层级。
 */
firstResponsible?: ("county" | "town")
guide?: Guide
procedure?: Procedure
remedies?: StatedRemedies
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
replacedBy?: ItemId
/**
 * 国家基本目录编码，12 位，加引号。
 */
nationalCode?: string
/**
 * 实施编码，31 位，加引号。
 */
implementationCode?: string
/**
 * 事项的依据没有核实时写明原因；清单上照此显示。
 */
unverified?: string
/**
 * 说明，印在备注栏。
 */
note?: string
/**
 * 责令做什么。
 */
orders: string
/**
 * 违法行为。
 */
violation?: string
}
/**
 * 确认、给付、奖励、裁决、征收、备案转报、其他权力和公共服务事项。
 */
export interface GeneralItem {
id: ItemId
/**
 * 权力类型。
 */
kind: ("confirmation" | "benefit" | "award" | "adjudication" | "levy" | "filing" | "other" | "service")
/**
 * 事项名称。处罚写「对…的处罚」，检查写「对…的监督检查」；许可用国家清单的名称，俗称写在 aliases。
 */
name: string
/**
 * 别名、俗称，供检索。
 * 
 * Items: 名称。
 */
aliases?: string[]
department: Slug
field: Field
holder: Holder
/**
 * 条文里写实施主体的那几个字，最多 20 字。
 */
holderPhrase?: string
/**
 * 权力的依据：至少一条。
 * 
 * @minItems 1
 */
basis: Citation[]
/**
 * 转移的依据：凭什么交给镇。与权力的依据分开写；没有可证明的就不写，清单上显示「委托依据待补」。
 */
transferBasis?: Citation[]
/**
 * 可以用的权力来源，第一个为建议。
 * 
 * @minItems 1
 */
sources: Source[]
obligation?: Obligation
/**
 * 选了它就要一起选的事项：许可的初审、监管，处罚的检查。
 */
requires?: ItemId[]
addedBy?: DivisionCode
applies?: Applicability
station?: StationPower
/**
 * 第一责任层级。
 */
firstResponsible?: ("county" | "town")
guide?: Guide
procedure?: Procedure
remedies?: StatedRemedies
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
replacedBy?: ItemId
/**
 * 国家基本目录编码，12 位，加引号。
 */
nationalCode?: string
/**
 * 实施编码，31 位，加引号。
 */
implementationCode?: string
/**
 * 事项的依据没有核实时写明原因；清单上照此显示。
 */
unverified?: string
/**
 * 说明，印在备注栏。
 */
note?: string
decidedBy?: DecidedBy
}
/**
 * 已经取消或者收回的编号：永不再用，写明由什么替代。
 */
export interface WithdrawnItem {
id: ItemId
/**
 * 原名称。
 */
name: string
withdrawnOn: IsoDate
/**
 * 原因。
 */
reason: string
replacedBy?: ItemId
}
/**
 * 锁文件：引用的条文核对过的事实。由 qingdan statutes lock 生成，不要手改。
 */
export interface LockFile {
/**
 * 比对前怎样归一（去空白，数字和括号、冒号、分号、逗号取半角）：规则的编号。
 */
normalisation: number
corpus: LockedCorpus
/**
 * 被引用的文本，按编号和版本排列。
 */
instruments: LockedInstrument[]
}
/**
 * 核对所用的法律文本。
 */
export interface LockedCorpus {
newest: IsoDate
/**
 * 法律文本核到哪个月，写作 YYYY-MM。
 */
horizon: string
}
/**
 * 一个版本的文本。
 */
export interface LockedInstrument {
id: Slug
version: IsoDate
/**
 * 结构：每条一段，写各款的项数，用斜线分开；前面有问号的条读不完整。
 */
structure: string
/**
 * 被引用的条款项，每行一处：条-款-项-目、归一后文字的指纹（SHA-256）、核对过的锚（几个锚用｜分开）。
 * 
 * Items: 一处被引用的规定。
 */
provisions: string[]
}
/**
 * 三级便民服务网络的共同部分：窗口，以及每一种权力来源的事项怎么流转。
 */
export interface NetworkFile {
source: DocumentReference
/**
 * 内容是演示数据，不是公布的文件里写的。
 */
synthetic?: boolean
/**
 * 镇便民服务中心的窗口和后台。
 */
windows: ServiceWindow[]
/**
 * 流转的样式，一种权力来源一种。
 */
patterns: FlowPattern[]
/**
 * 说明。
 */
note?: string
waivers?: Waivers
}
/**
 * 一个窗口或者后台。
 */
export interface ServiceWindow {
id: Slug
/**
 * 名称。
 */
name: string
/**
 * 承担的环节。
 * 
 * @minItems 1
 */
stages: FlowStage[]
}
/**
 * 一种样式。
 */
export interface FlowPattern {
id: Slug
/**
 * 哪些权力来源的事项这样办。
 * 
 * @minItems 1
 */
sources: Source[]
/**
 * 在哪几级受理（前台综合受理）。
 * 
 * @minItems 1
 */
accept: NetworkTier[]
/**
 * 在哪几级办理（后台分类办理）；几级同时办理的，取最长的一级。
 * 
 * @minItems 1
 */
handle?: NetworkTier[]
decide?: NetworkTier
/**
 * 在哪几级出件（统一窗口出件）。
 * 
 * @minItems 1
 */
issue?: NetworkTier[]
days?: FlowDays
delivery?: Delivery
/**
 * 可以网上申请，不用到场。
 */
online?: boolean
}
/**
 * 各环节的工作日。没有写的环节当场完成。
 */
export interface FlowDays {
/**
 * 每上送或者下达一级用的工作日。
 */
transfer?: number
/**
 * 后台办理。
 */
handle?: number
/**
 * 决定。
 */
decide?: number
/**
 * 出件。
 */
issue?: number
}
/**
 * 参数：每个值都有出处，缺了就报错，绝不默认。
 */
export interface Parameters {
/**
 * 参数。
 */
parameters: Parameter[]
}
/**
 * 一个参数。
 */
export interface Parameter {
/**
 * 参数编号，用点分段，例如 transfer.general-clauses。
 */
id: string
/**
 * 中文名称。
 */
name: string
/**
 * 值：数字、文字、真假，或者文字的列表。
 */
value: (number | boolean | string | string[])
/**
 * 单位。
 */
unit?: string
document: DocumentReference
/**
 * 由谁提供这个值。
 */
assertedBy?: string
/**
 * 是不是对法律的一种解释。
 */
interpretation?: boolean
/**
 * 说明。
 */
note?: string
}
/**
 * 一条规则：什么情形不合法、依据哪一条、怎么改。
 */
export interface PolicyFile {
/**
 * 规则编号，永久不变。
 */
id: string
/**
 * 英文短名，印在编号后面。
 */
slug: string
title: PolicyText
severity: PolicySeverity
/**
 * 依据。
 * 
 * Items: 引用。
 */
cite: string[]
/**
 * 条文没有明写，是我们的理解：可以由参数放宽。
 */
interpretation?: boolean
/**
 * 省、市、县自己加的要求，不是法律。
 */
internal?: boolean
/**
 * 要用到的参数。
 * 
 * Items: 参数编号。
 */
parameters?: string[]
for?: PolicySubject
/**
 * 条件（CEL）：成立就是违反。
 */
when?: string
/**
 * 由程序里的关系判断：关系的名称。
 */
relation?: string
/**
 * 由编译的某一步判断：它给出的发现的代码。
 * 
 * @minItems 1
 * 
 * Items: 代码。
 */
stage?: string[]
/**
 * 指在哪里：subject.field，例如 choice.agent、item.sources。
 */
at?: string
message?: PolicyText1
why: PolicyText2
fix?: PolicyText3
examples: PolicyExamples
/**
 * 说明。
 */
note?: string
}
/**
 * 规则的名称：说应当怎样。
 */
export interface PolicyText {
/**
 * 中文。
 */
zh: string
/**
 * 英文。
 */
en: string
}
/**
 * 发现了什么。花括号里写字段，例如 {item.name}。
 */
export interface PolicyText1 {
/**
 * 中文。
 */
zh: string
/**
 * 英文。
 */
en: string
}
/**
 * 为什么不行：法律怎么说。
 */
export interface PolicyText2 {
/**
 * 中文。
 */
zh: string
/**
 * 英文。
 */
en: string
}
/**
 * 怎么改。
 */
export interface PolicyText3 {
/**
 * 中文。
 */
zh: string
/**
 * 英文。
 */
en: string
}
/**
 * 合规和违规的例子，都会执行。
 */
export interface PolicyExamples {
/**
 * 合规。
 * 
 * @minItems 1
 */
pass: PolicyExample[]
/**
 * 违规。
 * 
 * @minItems 1
 */
fail: PolicyExample[]
}
/**
 * 一个例子：在示例项目上改哪几处，就合规或者违规。
 */
export interface PolicyExample {
/**
 * 说的是什么情形。
 */
what?: string
/**
 * 事项：写明要改的字段，其余用示例事项的。
 */
item?: {
[k: string]: unknown
}
/**
 * 选择：要改的字段。
 */
choice?: {
[k: string]: unknown
}
/**
 * 选择：整个换成这些。
 * 
 * Items: 一个选择。
 */
choices?: {
[k: string]: unknown
}[]
/**
 * 另外加的事项。
 * 
 * Items: 一个事项。
 */
items?: {
[k: string]: unknown
}[]
/**
 * 镇：要改的字段。
 */
town?: {
[k: string]: unknown
}
/**
 * 镇的选择文件：要改的字段。
 */
file?: {
[k: string]: unknown
}
/**
 * 县文件：要改的字段。
 */
county?: {
[k: string]: unknown
}
through?: ExampleThrough
/**
 * 这些审批要改的字段：哪一步对应字段；写 null 的没有这一步。
 */
steps?: {
[k: string]: unknown
}
/**
 * 部门：编号对应要改的字段。
 */
departments?: {
[k: string]: unknown
}
/**
 * 法律文件：编号对应要改的字段。
 */
instruments?: {
[k: string]: unknown
}
/**
 * 参数：编号对应值。
 */
parameters?: {
[k: string]: unknown
}
/**
 * 目录：要改的字段。
 */
catalog?: {
[k: string]: unknown
}
people?: PeopleExample
/**
 * 评估：写了就加上示例的指标，再改这些字段。
 */
evaluation?: {
[k: string]: unknown
}
/**
 * 版本：要改的字段。
 */
edition?: {
[k: string]: unknown
}
/**
 * 协议：写明要改的字段，其余用示例协议的；不写就没有写明的协议。
 */
agreement?: {
[k: string]: unknown
}
/**
 * 县里对外说的协议总数。
 */
totals?: {
[k: string]: unknown
}
reform?: ReformExample
asOf?: IsoDate
/**
 * 违规的例子整体编译时还会一起发现的规则。
 * 
 * Items: 规则编号。
 */
with?: string[]
}
/**
 * 人员：写了就在示例项目里加上两本账、竞争上岗、考核和奖补，再改这里写的字段；列表里的一项用它的编号作键来改，null 删去。
 */
export interface PeopleExample {
/**
 * 两本账。
 */
registers?: {
[k: string]: unknown
}
/**
 * 竞争上岗。
 */
competition?: {
[k: string]: unknown
}
/**
 * 考核办法。
 */
scheme?: {
[k: string]: unknown
}
/**
 * 考核台账。
 */
assessment?: {
[k: string]: unknown
}
/**
 * 差异化奖补。
 */
bonus?: {
[k: string]: unknown
}
}
/**
 * 改革的示例：写了就带上一个合规的示例镇，再改这些字段。
 */
export interface ReformExample {
/**
 * 机构的共同部分。
 */
institutions?: {
[k: string]: unknown
}
/**
 * 派驻机构的共同部分。
 */
stations?: {
[k: string]: unknown
}
/**
 * 服务网络的共同部分。
 */
network?: {
[k: string]: unknown
}
/**
 * 这个镇。
 */
town?: {
[k: string]: unknown
}
}
/**
 * 一个镇公布过的清单的留底：清单变了而这里没有确认，检查就报错。由 qingdan golden acknowledge 生成，不要手改。
 */
export interface PublishedFile {
town: TownCode
state: State
/**
 * 公布的各项，按编号的顺序。
 */
entries: PublishedEntryRecord[]
/**
 * 确认：每次公布或者变更由谁、凭什么、在哪一天决定，最近的在最后。
 * 
 * @minItems 1
 */
acknowledgements: Acknowledgement[]
}
/**
 * 公布的一项。
 */
export interface PublishedEntryRecord {
item: ItemId
source: Source
/**
 * 以谁的名义。
 */
name: string
/**
 * 依据，带版本。
 */
basis: string
/**
 * 转移依据，带版本。
 */
transfer?: string
from?: IsoDate
to?: IsoDate
}
/**
 * 一次确认。
 */
export interface Acknowledgement {
date: IsoDate
/**
 * 作出决定的机关。
 */
by: string
/**
 * 为什么变。
 */
reason: string
/**
 * 文号或者文件名称。
 */
document?: string
/**
 * 确认的那份清单的指纹：状态和各项的 SHA-256。
 */
fingerprint: string
}
/**
 * 没有列为事项的规定和理由：供核对目录有没有漏。
 */
export interface RecallFile {
/**
 * 各条规定。
 */
provisions: RecallRecord[]
}
/**
 * 一条规定。
 */
export interface RecallRecord {
/**
 * 规定，带版本。
 */
cite: string
reason: RecallReason
item?: ItemId
/**
 * 说明。
 */
note?: string
}
/**
 * 一个镇的改革：机构设置、派驻机构、便民服务网络。
 */
export interface ReformFile {
town: TownCode
state: State
/**
 * 内容是演示数据，不是公布的文件里写的。
 */
synthetic?: boolean
institutions?: TownInstitutions
/**
 * 派驻机构。
 */
stations?: TownStation[]
network?: TownNetwork
/**
 * 说明。
 */
note?: string
waivers?: Waivers
}
/**
 * 机构设置。
 */
export interface TownInstitutions {
/**
 * 设了哪些共同机构。
 */
common: TownInstitution[]
/**
 * 特色机构。
 */
features: FeatureInstitution[]
/**
 * 本镇另外的职责。
 */
functions?: TownFunction[]
/**
 * 已经走完的步骤。
 */
route: RouteDone[]
/**
 * 议事协调机构。
 */
coordination?: CoordinationBody[]
}
/**
 * 本镇的一个共同机构。
 */
export interface TownInstitution {
unit: Slug
/**
 * 本镇由它承担的职责；不写时照共同部分。
 */
functions?: Slug[]
establishment?: EstablishmentKind
grade?: InstitutionGrade
gradeApproval?: DocumentReference
registration?: DocumentReference
}
/**
 * 一个特色机构。
 */
export interface FeatureInstitution {
id: Slug
/**
 * 名称；没有定的写「名称待定」。
 */
name: string
nature: FeatureNature
/**
 * 承担的职责。
 */
functions: Slug[]
/**
 * 设立的理由，每条写需要什么、凭什么。
 */
grounds?: FeatureGround[]
replaces?: Slug
requestedBy?: FeatureRequester
establishment?: EstablishmentKind
grade?: InstitutionGrade
gradeApproval?: DocumentReference
registration?: DocumentReference
}
/**
 * 一条理由。
 */
export interface FeatureGround {
/**
 * 需要。
 */
need: string
/**
 * 证据：数据、规划、业务量。
 */
evidence: string
}
/**
 * 走完的一步。
 */
export interface RouteDone {
step: Slug
date: IsoDate
document?: DocumentReference
}
/**
 * 一个议事协调机构。
 */
export interface CoordinationBody {
/**
 * 名称。
 */
name: string
/**
 * 承担的工作。
 */
task: string
/**
 * 为一定时期内的特定工作设立。
 */
temporary?: boolean
endsOn?: IsoDate
/**
 * 撤销的条件。
 */
endsWhen?: string
}
/**
 * 一个派驻机构。
 */
export interface TownStation {
unit: Slug
establishment: StationEstablishment
managed?: StationManagement
reform?: DocumentReference
grant?: BlockGrant
/**
 * 说明。
 */
note?: string
}
/**
 * 编制。
 */
export interface StationEstablishment {
tier: EstablishmentTier
kind: EstablishmentKind
approval?: DocumentReference
}
/**
 * 人员、经费、干部由谁直接管。
 */
export interface StationManagement {
personnel?: StationManager
funds?: StationManager
cadres?: StationManager
business?: StationManager
}
/**
 * 切块到镇的经费，一年。
 */
export interface BlockGrant {
/**
 * 年度。
 */
year: number
/**
 * 各部分。
 */
parts: GrantPart[]
/**
 * 金额，元，用引号，最多两位小数，例如 "12000.50"。
 */
total?: string
/**
 * 已经列入县级预算。
 */
countyBudget?: boolean
/**
 * 在镇级预算里列为上级转移支付。
 */
townTransfer?: boolean
}
/**
 * 一部分。
 */
export interface GrantPart {
part: GrantPartKind
/**
 * 金额，元，用引号，最多两位小数，例如 "12000.50"。
 */
amount: string
/**
 * 说明。
 */
note?: string
}
/**
 * 三级便民服务网络。
 */
export interface TownNetwork {
county: Slug
centre: Slug
stationCount?: StatedCount
/**
 * 村级服务站。
 */
stations: VillageStation[]
/**
 * 村（社区）。
 */
villages: VillageRecord[]
/**
 * 不照样式流转的事项。
 */
flows?: ItemFlow[]
}
/**
 * 文件写明的村级服务站个数。
 */
export interface StatedCount {
/**
 * 个数。
 */
count: number
document: DocumentReference
}
/**
 * 一个村级便民服务站。
 */
export interface VillageStation {
id: Slug
/**
 * 名称；报道没有写名称的，按顺序编号。
 */
name: string
through?: Slug
/**
 * 说明。
 */
note?: string
}
/**
 * 一个村（社区），属于哪个站。
 */
export interface VillageRecord {
id: Slug
/**
 * 名称；没有取得的，按顺序编号。
 */
name: string
/**
 * 主要由哪个站服务：正好一个。
 */
stations: Slug[]
}
/**
 * 一个事项的流转；没有写的环节照样式。
 */
export interface ItemFlow {
item: ItemId
/**
 * 在哪几级受理（前台综合受理）。
 * 
 * @minItems 1
 */
accept?: NetworkTier[]
/**
 * 在哪几级办理（后台分类办理）；几级同时办理的，取最长的一级。
 * 
 * @minItems 1
 */
handle?: NetworkTier[]
decide?: NetworkTier
/**
 * 在哪几级出件（统一窗口出件）。
 * 
 * @minItems 1
 */
issue?: NetworkTier[]
days?: FlowDays
delivery?: Delivery
/**
 * 可以网上申请，不用到场。
 */
online?: boolean
}
/**
 * 一个镇（街道）的两本账：编制账和岗位账。内部文件，不公布。
 */
export interface RegistersFile {
town: TownCode
/**
 * 内容是不是虚构的演示数据。真实人员的文件不能放进参考样例。
 */
synthetic: boolean
asOf: IsoDate
/**
 * 核定的编制，每一类一行。
 * 
 * @minItems 1
 */
quotas: Quota[]
/**
 * 编制账：一人一行。
 * 
 * @minItems 1
 */
people: Person[]
/**
 * 岗位账：一岗一行，没有人的岗位也要写。
 * 
 * @minItems 1
 */
posts: Post[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一类编制的核定数。
 */
export interface Quota {
kind: EstablishmentKind
/**
 * 核定数，名。
 */
approved: number
/**
 * 报人事综合管理部门备案的岗位数（事业单位）。
 */
filedPosts?: number
document: DocumentReference
}
/**
 * 一名在编人员。
 */
export interface Person {
id: PersonId
kind: EstablishmentKind
unit: Slug
/**
 * 职务、职级或者岗位等级。
 */
rank?: string
/**
 * 副科级以上领导。
 */
leader?: boolean
since: IsoDate
/**
 * 持有的证书。
 */
certificates?: Certificate[]
/**
 * 有夫妻、直系血亲、三代以内旁系血亲、近姻亲关系的同事。
 */
kin?: PersonId[]
/**
 * 说明。
 */
note?: string
}
/**
 * 一个岗位。
 */
export interface Post {
id: PostId
unit: Slug
/**
 * 岗位名称。
 */
title: string
kind: EstablishmentKind
holder?: PersonId
/**
 * 是不是这个机构的负责人。
 */
head?: boolean
/**
 * 是不是公务员法上的领导职务。
 */
leading?: boolean
/**
 * 在岗人员是兼任。
 */
concurrent?: boolean
approval?: DocumentReference
/**
 * 兼职另外领取报酬。
 */
extraPay?: boolean
/**
 * 说明。
 */
note?: string
}
/**
 * 考核办法：系数加积分的公式。每个数都写参数编号，公式的形状是固定的，所以积分增加得分不会减少，得分有上限，也不会是负数。
 */
export interface SchemeFile {
form: ParameterId
/**
 * 系数：合用的相加。
 * 
 * @minItems 1
 */
coefficients: CoefficientTerm[]
/**
 * 积分：次数乘以每次的分。
 * 
 * @minItems 1
 */
points: PointTerm[]
/**
 * 扣分：次数乘以每次扣的分。
 */
deductions: DeductionTerm[]
coefficientMaximum: ParameterId
pointsMaximum: ParameterId
maximum: ParameterId
decimals: ParameterId
/**
 * 说明。
 */
note?: string
}
/**
 * 一项系数。
 */
export interface CoefficientTerm {
id: Slug
/**
 * 名称。
 */
name: string
/**
 * 计量单位，例如 件、次。
 */
unit?: string
parameter: ParameterId
limit?: ParameterId
/**
 * 说明。
 */
note?: string
}
/**
 * 一项积分。
 */
export interface PointTerm {
id: Slug
/**
 * 名称。
 */
name: string
/**
 * 计量单位，例如 件、次。
 */
unit?: string
parameter: ParameterId
limit?: ParameterId
/**
 * 说明。
 */
note?: string
}
/**
 * 一项扣分。
 */
export interface DeductionTerm {
id: Slug
/**
 * 名称。
 */
name: string
/**
 * 计量单位，例如 件、次。
 */
unit?: string
parameter: ParameterId
limit?: ParameterId
/**
 * 说明。
 */
note?: string
}
/**
 * 县属县派、镇管镇用的派驻机构：镇的三项权利怎么行使。
 */
export interface StationsFile {
source: DocumentReference
/**
 * 内容是演示数据，不是公布的文件里写的。
 */
synthetic?: boolean
/**
 * 镇对派驻机构的权利。
 */
rights: TownRightRecord[]
/**
 * 说明。
 */
note?: string
waivers?: Waivers
}
/**
 * 一项权利和行使它的步骤。
 */
export interface TownRightRecord {
id: TownRight
/**
 * 名称。
 */
name: string
/**
 * 步骤，按先后写。
 * 
 * @minItems 1
 */
steps: RightStep[]
}
/**
 * 一步：谁、用什么文书、多久。
 */
export interface RightStep {
/**
 * 做什么。
 */
name: string
actor?: RightActor
/**
 * 用的文书或者表格。
 */
form?: string
/**
 * 参数编号：期限的数写在 catalogs/parameters.yaml，连同出处。
 */
deadline?: string
/**
 * 这一步作出任免、考核结果一类的决定。
 */
decides?: boolean
/**
 * 依据，写作《行政许可法》第二十四条第三款。
 */
cite?: string
}
/**
 * 决策表：每种情形一行，行行有依据；编译时查有没有漏、有没有重。
 */
export interface PolicyTable {
/**
 * 编号。
 */
id: string
/**
 * 名称。
 */
title: string
/**
 * 输入：字段对应它的取值，或者枚举的名称。
 */
inputs: {
[k: string]: string | string[]
}
/**
 * 输出的字段。
 * 
 * @minItems 1
 * 
 * Items: 字段。
 */
outputs: string[]
/**
 * 各行。
 * 
 * @minItems 1
 */
rows: TableRow[]
/**
 * 说明。
 */
note?: string
/**
 * 例子：由 policies test 逐个核对，每一行至少被一个例子用到。
 * 
 * @minItems 1
 */
examples: TableExample[]
}
/**
 * 一行。
 */
export interface TableRow {
/**
 * 情形：没有写的输入不限。
 */
when: {
[k: string]: string | string[]
}
/**
 * 结果。
 */
gives: {
/**
 * 值。
 */
[k: string]: string
}
/**
 * 依据。
 */
cite: string
/**
 * 说明。
 */
note?: string
}
/**
 * 一个例子。
 */
export interface TableExample {
/**
 * 输入。
 */
given: {
/**
 * 值。
 */
[k: string]: string
}
/**
 * 应当得出的结果。
 */
gives: {
/**
 * 值。
 */
[k: string]: string
}
}
/**
 * 一个镇的选择：选了什么、怎么承接、为什么，不选什么、凭什么。
 */
export interface TownFile {
town: TownCode
state: State
/**
 * 选择的理由和承接能力是演示数据，不是镇上报的。
 */
synthetic?: boolean
opinion?: TownOpinion
/**
 * 选定的事项。法定事项不在这里选，也不能在这里减。
 */
choices: Choice[]
/**
 * 规定动作不选的，写明依法不选的理由。
 */
refusals?: Refusal[]
capacity?: TownCapacity
villagePublication?: VillagePublication
/**
 * 说明。
 */
note?: string
waivers?: Waivers
}
/**
 * 镇的意见：对所有选择。选择里另写的，以那里为准。
 */
export interface TownOpinion {
/**
 * 意见，例如 同意承接。
 */
text: string
date?: IsoDate
document?: DocumentReference
}
/**
 * 一项选择。
 */
export interface Choice {
item: ItemId
source: ChosenSource
delegator?: Slug
agent?: Slug
decision?: Slug
/**
 * 县里补充的转移依据。
 */
transferBasis?: Citation[]
effectiveFrom?: IsoDate
effectiveTo?: IsoDate
/**
 * 基层管理迫切需要的理由（行政处罚法第二十四条第一款）：一句话，或者另附证据。
 */
need?: (string | GroundsWithEvidence)
/**
 * 能够有效承接的理由（行政处罚法第二十四条第一款）：一句话，或者另附证据。
 */
capacity?: (string | GroundsWithEvidence)
/**
 * 镇的意见。
 */
opinion?: string
/**
 * 说明。
 */
note?: string
nameUsed?: NameUsed
seal?: Seal
performer?: Slug
/**
 * 受理代办而自称有决定权。
 */
claimsDecision?: boolean
costBearer?: CostBearer
territory?: TownCode
/**
 * 国家尚无明确规定的探索性改革。
 */
exploratory?: boolean
/**
 * 探索性改革的法律风险说明（重大行政决策程序暂行条例第二十五条第二款）。
 */
riskNote?: string
}
/**
 * 理由和证据。
 */
export interface GroundsWithEvidence {
/**
 * 理由。
 */
text: string
/**
 * 证据：件数、路程、投诉、台账。
 * 
 * Items: 一项证据。
 */
evidence?: string[]
}
/**
 * 一项不选。
 */
export interface Refusal {
item: ItemId
excuse: Excuse
/**
 * 具体理由。
 */
reason: string
document?: DocumentReference
}
/**
 * 承接能力。只写人数，不写姓名。
 */
export interface TownCapacity {
/**
 * 持行政执法证的人数。
 */
certifiedOfficers?: number
/**
 * 辅助人员数：没有执法资格的。
 */
auxiliaries?: number
/**
 * 法制审核人员数。
 */
legalReviewers?: number
/**
 * 法制审核人员中有法律职业资格的人数。
 */
qualifiedReviewers?: number
/**
 * 法制审核人员中初次从事这项工作的人数。
 */
firstTimeReviewers?: number
/**
 * 调查、法制审核、主持听证有没有由同一人担任的。
 */
rolesOverlap?: boolean
/**
 * 便民服务和执法人员总数。
 */
staff?: number
/**
 * 检测、执法设备。
 * 
 * Items: 设备。
 */
equipment?: string[]
}
/**
 * 村（社区）公布代办、协助的事项。
 */
export interface VillagePublication {
/**
 * 每几个月公布一次。
 */
everyMonths: number
}
/**
 * 镇的机构登记表。
 */
export interface Units {
/**
 * 机构。
 */
units: UnitRecord[]
}
/**
 * 镇上的一个机构。
 */
export interface UnitRecord {
id: Slug
/**
 * 名称。街道的叫法不同时写 subdistrictName。
 */
name: string
/**
 * 在街道的名称。
 */
subdistrictName?: string
nature: UnitNature
department?: Slug
/**
 * 哪些类型的镇级单位设有；不写为全部。
 */
townKinds?: TownKind[]
/**
 * 性质的依据。
 */
basis?: Citation[]
/**
 * 没有核实时写明原因。
 */
unverified?: string
/**
 * 说明。
 */
note?: string
}
