import type { Place } from '../../source/place.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import { reviewBodyName } from '../../vocabulary/names.ts'
import type { Entry, Program, TownList } from '../../vocabulary/program.ts'

const POSSIBLE: Readonly<Record<string, Text>> = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  depends: { zh: '看案情', en: 'depends on the case' },
}
const DUTY: Readonly<Record<string, Text>> = {
  town: { zh: '镇（街道）', en: 'the town' },
  delegator: { zh: '委托机关', en: 'the delegator' },
  holder: { zh: '原行使机关', en: 'the holder of the power' },
  station: { zh: '派出机构', en: 'the station' },
  'judicial-office': { zh: '司法所', en: 'the judicial office' },
}
const SUPERIOR: Text = { zh: '上一级主管部门', en: 'the superior department' }

/** What the decision tables make of an entry: procedure, duties and remedies, each with its article. */
export function lawfulSteps(
  program: Program,
  list: TownList,
  entry: Entry,
): readonly { readonly what: Text; readonly at: Place }[] {
  const { lawful } = entry
  const at = entry.reason.kind === 'chosen' ? entry.reason.choice.place : entry.item.place
  const body = reviewBodyName(lawful.reviewBody, list.county.record, program.project.city)
  const reviewer = body === undefined ? SUPERIOR : { zh: body, en: body }
  const suit =
    lawful.suitDays === -1
      ? { zh: `${lawful.suitMonths} 个月`, en: `${lawful.suitMonths} months` }
      : { zh: `${lawful.suitDays} 日（${lawful.suitCite}）`, en: `${lawful.suitDays} days (${lawful.suitCite})` }
  const possible = (value: string, language: 'zh' | 'en') => POSSIBLE[value]?.[language] ?? value
  const duty = (value: string, language: 'zh' | 'en') => DUTY[value]?.[language] ?? value
  const procedure = {
    zh: `程序：简易程序 ${possible(lawful.simple, 'zh')}；告知听证 ${possible(lawful.hearing, 'zh')}；法制审核 ${possible(lawful.legalReview, 'zh')}；集体讨论 ${possible(lawful.collectiveDecision, 'zh')}（${lawful.procedureCite}）`,
    en: `Procedure: simple ${possible(lawful.simple, 'en')}; hearing ${possible(lawful.hearing, 'en')}; legal review ${possible(lawful.legalReview, 'en')}; collective decision ${possible(lawful.collectiveDecision, 'en')} (${lawful.procedureCite})`,
  }
  return [
    ...(lawful.simple === '' ? [] : [{ what: procedure, at }]),
    {
      what: {
        zh: `分工：${duty(lawful.decides, 'zh')}决定，${duty(lawful.reviews, 'zh')}作法制审核，${duty(lawful.supervises, 'zh')}作日常监督（${lawful.dutiesCite}）`,
        en: `Duties: ${duty(lawful.decides, 'en')} decides, ${duty(lawful.reviews, 'en')} does the legal review, ${duty(lawful.supervises, 'en')} supervises (${lawful.dutiesCite})`,
      },
      at,
    },
    {
      what: {
        zh: `救济：被申请人、被告是「${entry.actsInNameOf}」，复议机关是${reviewer.zh}，${lawful.reviewDays} 日；起诉 ${suit.zh}（${lawful.remediesCite}）`,
        en: `Remedies: ${entry.actsInNameOf} answers; review by ${reviewer.en} within ${lawful.reviewDays} days; suit within ${suit.en} (${lawful.remediesCite})`,
      },
      at,
    },
  ]
}
