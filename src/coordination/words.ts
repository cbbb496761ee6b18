import type { Place } from '../source/place.ts'
import type { Stage } from '../vocabulary/coordination.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Source } from '../vocabulary/model.ts'
import type { Entry } from '../vocabulary/program.ts'

/** The words of the stages in findings. */
const STAGE: Readonly<Record<Stage, Text>> = {
  'source-supervision': { zh: '源头监管', en: 'source supervision' },
  patrol: { zh: '日常巡查', en: 'patrol' },
  filing: { zh: '立案调查', en: 'filing' },
  'legal-review': { zh: '法制审核', en: 'legal review' },
  decision: { zh: '决定', en: 'decision' },
  execution: { zh: '执行', en: 'execution' },
}

const ONE_LEAD: Text = {
  zh: '每个环节都要有一个、也只有一个牵头的，有事才找得到人；有关地方人民政府及其部门应当建立健全协调配合机制（行政处罚法第二十四条第三款）。',
  en: 'Each stage has one lead and only one, so that somebody answers; governments and departments set up coordination (Penalties Law art. 24 para. 3).',
}

export function noLead(stage: Stage, entry: Entry, at: Place): Diagnostic {
  return {
    code: 'coordination/no-lead',
    severity: 'error',
    at,
    item: entry.item.id,
    what: {
      zh: `「${STAGE[stage].zh}」没有写由谁牵头，例如「${entry.item.record.name}」（来源 ${entry.source}）。`,
      en: `No lead is stated for ${STAGE[stage].en}, e.g. of "${entry.item.record.name}" (source ${entry.source}).`,
    },
    why: ONE_LEAD,
    fix: {
      zh: `在 stages 里写一条 stage: ${stage}，lead 写 town、holder、delegator 或者部门编号。`,
      en: `Add to stages one with stage: ${stage} and as lead town, holder, delegator or a department.`,
    },
  }
}

export function twoLeads(stage: Stage, entry: Entry, at: Place, first: Place): Diagnostic {
  return {
    code: 'coordination/two-leads',
    severity: 'error',
    at,
    related: [{ at: first, note: { zh: '另一条在这里', en: 'the other is here' } }],
    item: entry.item.id,
    what: {
      zh: `「${STAGE[stage].zh}」有两条写得一样细，都对得上「${entry.item.record.name}」。`,
      en: `Two equally narrow rules for ${STAGE[stage].en} fit "${entry.item.record.name}".`,
    },
    why: ONE_LEAD,
    fix: {
      zh: '删去一条，或者把其中一条的 match 写得更细。',
      en: 'Delete one, or make the match of one narrower.',
    },
  }
}

export function againstLaw(
  stage: Stage,
  source: Source,
  { stated, lawful, cite }: { readonly stated: string; readonly lawful: string; readonly cite: string },
  at: Place,
): Diagnostic {
  return {
    code: 'coordination/lead-against-law',
    severity: 'error',
    at,
    what: {
      zh: `「${STAGE[stage].zh}」写的是 ${stated}，来源是 ${source} 的事项依法由 ${lawful} 牵头。`,
      en: `The lead of ${STAGE[stage].en} is given as ${stated}; by law it is ${lawful} where the source is ${source}.`,
    },
    why: {
      zh: `这一环节由谁负责，法律已经定了（${cite}），分工不能改变。`,
      en: `The law decides who is responsible here (${cite}); a division of work cannot change it.`,
    },
    fix: {
      zh: `删去 lead，或者用 match.sources 只写法律没有定的来源；由谁协助写在 assists。`,
      en: `Delete lead, or limit the rule by match.sources to what law leaves open; helpers belong in assists.`,
    },
  }
}

export function reviewerInvestigates(entry: Entry, unit: string, at: Place, filing: Place): Diagnostic {
  return {
    code: 'coordination/reviewer-investigates',
    severity: 'error',
    at,
    related: [{ at: filing, note: { zh: '立案调查也是它', en: 'it investigates, too' } }],
    item: entry.item.id,
    what: {
      zh: `「${unit}」既立案调查，又作法制审核，例如「${entry.item.record.name}」。`,
      en: `${unit} both investigates and reviews, e.g. "${entry.item.record.name}".`,
    },
    why: {
      zh: '法制审核由从事法制审核的人员在决定以前进行（行政处罚法第五十八条第一款），自己办的案不能自己审。',
      en: 'Review is done before the decision by those charged with it (Penalties Law art. 58 para. 1); nobody reviews a case of his own.',
    },
    fix: { zh: '审核换一个机构。', en: 'Let another unit review.' },
  }
}

export function noResponder(entry: Entry, at: Place, calls: Place): Diagnostic {
  return {
    code: 'coordination/no-responder',
    severity: 'error',
    at,
    related: [{ at: calls, note: { zh: '呼叫规则在这里', en: 'the rules for calls' } }],
    item: entry.item.id,
    what: {
      zh: `「${entry.item.record.name}」是镇呼县应，没有写呼叫谁。`,
      en: `"${entry.item.record.name}" is called for, and no rule says who answers.`,
    },
    why: {
      zh: '权力留在县级部门，镇呼叫了要有人应；属于职权范围的协助请求应当依法协助（行政处罚法第二十六条）。',
      en: 'The county keeps the power, so a call must reach somebody; a request within its powers obliges an organ to help (Penalties Law art. 26).',
    },
    fix: {
      zh: '在 coordination.yaml 的 calls 里补一条对得上它的，或者加一条不写 match 的。',
      en: 'Add to calls in coordination.yaml a rule that fits it, or one without match.',
    },
  }
}

export function twoResponders(entry: Entry, at: Place, first: Place): Diagnostic {
  return {
    code: 'coordination/two-responders',
    severity: 'error',
    at,
    related: [{ at: first, note: { zh: '另一条在这里', en: 'the other is here' } }],
    item: entry.item.id,
    what: {
      zh: `呼叫有两条写得一样细，都对得上「${entry.item.record.name}」。`,
      en: `Two equally narrow rules for calls fit "${entry.item.record.name}".`,
    },
    why: {
      zh: '一次呼叫只有一个响应的，两边才不会互相等。',
      en: 'A call has one addressee, lest two bodies wait for each other.',
    },
    fix: {
      zh: '删去一条，或者把其中一条的 match 写得更细。',
      en: 'Delete one, or make the match of one narrower.',
    },
  }
}

export function deadEnd(outcome: string, at: Place): Diagnostic {
  return {
    code: 'coordination/dead-end',
    severity: 'error',
    at,
    what: {
      zh: `首问负责里「${outcome}」没有写转到哪里。`,
      en: `The outcome "${outcome}" of the first contact leads nowhere.`,
    },
    why: {
      zh: '不属于本机关职权的，应当告知向有关机关申请（行政许可法第三十二条第一款第二项）；只说不归我管，群众就没有去处。',
      en: 'Who is not competent names the organ that is (Licensing Law art. 32 para. 1 item 2); "not ours" alone leaves people nowhere to go.',
    },
    fix: { zh: '写 to：转给谁，或者告知找谁。', en: 'State to: to whom it goes, or whom to ask.' },
  }
}

export function noCriminalTransfer(at: Place): Diagnostic {
  return {
    code: 'coordination/no-criminal-transfer',
    severity: 'error',
    at,
    what: { zh: '没有写涉嫌犯罪的案件怎样移送。', en: 'How a suspected crime is transferred is not stated.' },
    why: {
      zh: '违法行为涉嫌犯罪的，行政机关应当及时将案件移送司法机关（行政处罚法第二十七条第一款）。',
      en: 'A suspected crime is promptly transferred to the judicial organs (Penalties Law art. 27 para. 1).',
    },
    fix: {
      zh: '在 transfers 里写一条 kind: criminal，时限用 crime-transfer-decision 和 crime-transfer-handover。',
      en: 'Add to transfers one with kind: criminal and the periods crime-transfer-decision and crime-transfer-handover.',
    },
  }
}
