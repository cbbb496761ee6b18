import type { Place } from '../source/place.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Item, State } from '../vocabulary/model.ts'
import { finding, named } from './words.ts'

const TWO_VERSIONS: Text = {
  zh: '同一天一个镇的一项权力只能有一个版本；没有版本的日子，谁都不能办。',
  en: 'On any day a power of a town has one version; on a day without one nobody may act.',
}

export function versionsOverlap(item: Item, at: Place, first: Place): Diagnostic {
  const found = finding(
    'versions-overlap',
    'error',
    item,
    at,
    {
      zh: `${named(item).zh}的两个版本有重叠的日子。`,
      en: `Two versions of ${named(item).en} hold on the same days.`,
    },
    TWO_VERSIONS,
    {
      zh: '前一个版本的 effectiveTo 写成后一个版本的 effectiveFrom。',
      en: 'End the earlier version (effectiveTo) on the day the later one begins (effectiveFrom).',
    },
    [{ at: first, note: { zh: '前一个版本', en: 'the earlier version' } }],
  )
  return { ...found, policy: 'LIF-02' }
}

export function versionsApart(item: Item, to: IsoDate, from: IsoDate, at: Place, first: Place): Diagnostic {
  const found = finding(
    'versions-apart',
    'error',
    item,
    at,
    {
      zh: `${named(item).zh}从 ${to} 到 ${from} 没有版本，也没有记录收回。`,
      en: `${named(item).en} has no version from ${to} to ${from}, and no withdrawal is recorded.`,
    },
    TWO_VERSIONS,
    {
      zh: '让两个版本首尾相接；中间确实收回了的，在 adjustments 里记录。',
      en: 'Let one begin where the other ends; if the power was withdrawn in between, record it under adjustments.',
    },
    [{ at: first, note: { zh: '前一个版本', en: 'the earlier version' } }],
  )
  return { ...found, policy: 'LIF-02' }
}

const STATE_WHY: Text = {
  zh: '清单的效力来自审定和公布，状态要由记录的步骤得出。',
  en: 'A list binds because it was approved and published; its state follows from recorded steps.',
}

export function stateUnrecorded(state: State, derived: State, at: Place): Diagnostic {
  return {
    code: 'select/state-unrecorded',
    severity: 'error',
    at,
    what: {
      zh: `状态写的是「${state}」，county.yaml 里没有这一步的记录。`,
      en: `The state is "${state}", but county.yaml records no such step.`,
    },
    why: STATE_WHY,
    fix: {
      zh: `在 county.yaml 的 approvals 里写明机关、日期和文件，或者改成 ${derived}。`,
      en: `Record body, date and document under approvals in county.yaml, or set the state to ${derived}.`,
    },
  }
}

export function stateDiffers(state: State, derived: State, at: Place, step: Place): Diagnostic {
  return {
    code: 'select/state-differs',
    severity: 'error',
    at,
    related: [{ at: step, note: { zh: '记录在这里', en: 'recorded here' } }],
    what: {
      zh: `状态写的是「${state}」，按记录的步骤，基准日是「${derived}」。`,
      en: `The state is "${state}"; by the recorded steps it is "${derived}" on the day of the edition.`,
    },
    why: STATE_WHY,
    fix: {
      zh: `改成 ${derived}；步骤记漏了的，先在 county.yaml 补上。`,
      en: `Set it to ${derived}, or record the step that is missing in county.yaml.`,
    },
  }
}

export function nothingToAdjust(item: string, at: Place): Diagnostic {
  return {
    code: 'select/nothing-to-adjust',
    severity: 'error',
    at,
    item,
    what: {
      zh: `「${item}」所涉的镇都没有选，没有可以变动的。`,
      en: `No town concerned has chosen "${item}"; there is nothing to change.`,
    },
    why: {
      zh: '调整、暂停、收回的只能是镇已经承接的事项，编号写错了会漏掉真正要收回的。',
      en: 'Only what a town has taken on can be changed or withdrawn; a wrong id would miss what was meant.',
    },
    fix: {
      zh: '查对事项编号和镇的代码；已经收回的选择留在镇文件里，不要删去。',
      en: 'Check the id and the town codes; a withdrawn choice stays in the town’s file.',
    },
  }
}
