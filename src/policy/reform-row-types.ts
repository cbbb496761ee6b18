import type { Field } from './row-types.ts'

/** The rows of the reform around the lists: what is not stated is, as everywhere, `''`, `-1`, `false` or an empty list. */
export const REFORM_ROWS: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  CoordinationBody: {
    name: ['string', '名称'],
    temporary: ['bool', '临时设立'],
    ends: ['bool', '撤销的条件或者期限已经写明'],
  },
  InstitutionPlan: {
    settled: ['bool', '已经审定'],
    counted: ['int', '占用限额的机构数'],
    cap: ['int', '限额'],
    capSource: ['string', '限额的出处'],
    free: ['int', '限额的余数；超了为负'],
    features: ['int', '特色机构数'],
    featureMinimum: ['int', '特色机构至少几个'],
    featureMaximum: ['int', '特色机构至多几个'],
    featuresOff: ['int', '特色机构多了几个；少了为负'],
    deputySections: ['int', '副科级机构数'],
    deputySectionsWanted: ['int', '应有的副科级机构数'],
    deputySectionsOff: ['int', '副科级机构多了几个；少了为负'],
    missingCommon: ['list:string', '缺少的共同机构'],
    uncovered: ['list:string', '无人承担的职责'],
    lackingSteps: ['list:string', '缺少的设立步骤'],
    outOfOrder: ['list:string', '走在前一步之前的步骤'],
    coordination: ['list:CoordinationBody', '议事协调机构'],
  },
  Institution: {
    name: ['string', '名称'],
    group: ['enum:institutionKind', '类别'],
    nature: ['enum:unitNature', '性质'],
    establishment: ['enum:establishmentKind', '编制类别'],
    grade: ['enum:institutionGrade', '规格'],
    gradeApproved: ['bool', '写明了批准规格的文件'],
    registered: ['bool', '写明了登记或者备案的文件'],
    shared: ['list:string', '前面的机构已经承担的职责'],
    grounds: ['int', '设立理由条数'],
    requestedBy: ['enum:featureRequester', '谁提出要设'],
    settled: ['bool', '方案已经审定'],
  },
  RightStep: {
    right: ['enum:townRight', '哪一项权利'],
    name: ['string', '做什么'],
    actor: ['enum:rightActor', '做的单位'],
    form: ['string', '文书'],
    deadline: ['string', '期限'],
    decides: ['bool', '作出决定'],
  },
  Station: {
    name: ['string', '名称'],
    instruments: ['list:string', '设立它的法律文件的编号'],
    tier: ['enum:establishmentTier', '编制在哪一级'],
    establishment: ['enum:establishmentKind', '编制类别'],
    tierApproved: ['bool', '写明了跨层级调配编制的批准文件'],
    personnel: ['enum:stationManager', '人员的管理者'],
    funds: ['enum:stationManager', '经费的管理者'],
    cadres: ['enum:stationManager', '干部的管理者'],
    reformStatus: ['enum:documentStatus', '改革文件的核对状态'],
    granted: ['bool', '有切块到镇的经费'],
    sum: ['string', '各部分的合计，元'],
    total: ['string', '写明的总数，元'],
    totalOff: ['bool', '总数与合计不一致'],
    unevenParts: ['list:enum:grantPartKind', '没有写、或者写了两次的部分'],
    countyBudget: ['enum:stated', '列入县级预算'],
    townTransfer: ['enum:stated', '在镇级预算里列为转移支付'],
    lackingRights: ['list:enum:townRight', '缺少步骤的权利'],
  },
  Network: {
    stations: ['int', '村级服务站数'],
    stationsStated: ['int', '文件写明的个数'],
    stationsOff: ['int', '多了几个；少了为负'],
    unreachable: ['list:string', '送不到镇上的站'],
    unserved: ['list:string', '主要服务站不是一个的村'],
    acceptWindows: ['int', '受理窗口数'],
    mixedWindows: ['list:string', '既受理又办理、决定的窗口'],
  },
  Flow: {
    accept: ['list:enum:networkTier', '受理的几级'],
    decide: ['enum:networkTier', '作出决定的一级'],
    lawful: ['list:enum:networkTier', '依法可以决定的几级'],
    lacking: ['list:enum:flowStage', '缺少的环节'],
    toDecision: ['int', '从受理到决定最长的工作日'],
    toDelivery: ['int', '从决定到出件的工作日'],
    legalDays: ['int', '法定期限的天数'],
    deliveryDays: ['int', '法定送达期限的工作日'],
  },
}

/** Enumerations that no schema has. */
export const REFORM_ENUMS: Readonly<Record<string, readonly string[]>> = {
  institutionKind: ['office', 'centre', 'team', 'feature'],
}

/** The variables that a policy of the reform sees. */
export const REFORM_SUBJECTS = {
  'institution-plan': { plan: 'InstitutionPlan', town: 'Town' },
  institution: { institution: 'Institution', town: 'Town' },
  station: { station: 'Station', town: 'Town' },
  'right-step': { right: 'RightStep' },
  network: { network: 'Network', town: 'Town' },
  flow: { flow: 'Flow', item: 'Item', town: 'Town' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>
