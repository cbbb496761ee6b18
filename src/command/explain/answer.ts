import { printCitation } from '../../vocabulary/citation.ts'
import type { Text } from '../../vocabulary/diagnostic.ts'
import type { Citation, Item } from '../../vocabulary/model.ts'
import type { AbsenceReason, Entry, TownList } from '../../vocabulary/program.ts'

/** Why an item is not in a list; undefined when it is. */
export function reasonOf(list: TownList, item: Item): AbsenceReason | undefined {
  return list.absences.find((absence) => absence.item.id === item.id)?.reason
}

/** A citation with its version, and why it is unverified. */
export function cite(citation: Citation): string {
  const { instrument, version, provision, unverified } = citation
  const printed = printCitation({
    title: instrument.record.title,
    ...(version ? { version: version.date } : {}),
    ...(provision ? { provision } : {}),
  })
  return unverified === undefined ? printed : `${printed}（${unverified}）`
}

/** Where an entry stands on the day, in words. */
export const VALIDITY: Readonly<Record<Entry['validity'], Text>> = {
  'in-force': { zh: '有效', en: 'in force' },
  draft: { zh: '草案，未生效', en: 'a draft, not in force' },
  'not-yet': { zh: '未到起始日期', en: 'not yet in force' },
  suspended: { zh: '暂停', en: 'suspended' },
}

const TRANSFER: Readonly<Record<string, Text>> = {
  proven: { zh: '转移依据已证明', en: 'the transfer is proven' },
  external: { zh: '转移依据在外，文本未取得', en: 'the transfer rests on a document not at hand' },
  unproven: { zh: '委托依据待补，不发生效力', en: 'no basis of transfer is proven; it takes no effect' },
}

/** One sentence on a power that a town has. */
export function entryAnswer(entry: Entry): Text {
  const transfer =
    entry.transferStatus === null
      ? { zh: '不涉及权力转移', en: 'no power moves' }
      : (TRANSFER[entry.transferStatus] as Text)
  const status = VALIDITY[entry.validity]
  return {
    zh: `有。以「${entry.actsInNameOf}」名义，由「${entry.performedBy}」办理；${transfer.zh}；${status.zh}。`,
    en: `Yes: in the name of ${entry.actsInNameOf}, by ${entry.performedBy}; ${transfer.en}; ${status.en}.`,
  }
}

/** One sentence on why a town has not a power. */
export function absenceAnswer(list: TownList, item: Item): Text {
  const reason = reasonOf(list, item)
  switch (reason?.kind) {
    case 'not-applicable':
      return reason.cause === 'town-kind'
        ? {
            zh: '不能有：法律给的是别的类型的镇级单位。',
            en: 'It cannot: the law gives this to other kinds of town-level unit.',
          }
        : {
            zh: '没有：须经指定才适用，没有取得指定文件。',
            en: 'No: it applies only where designated, and no designation is on record.',
          }
    case 'not-in-force':
      return reason.phase === 'before'
        ? {
            zh: `没有：自 ${reason.interval.from ?? ''} 起才施行。`,
            en: `No: it takes effect only on ${reason.interval.from ?? ''}.`,
          }
        : {
            zh: `没有：自 ${reason.interval.to ?? ''} 起不再有效。`,
            en: `No: it ceased to be in force on ${reason.interval.to ?? ''}.`,
          }
    case 'refused':
      return {
        zh: '没有：是规定动作，依法记录了不选的理由。',
        en: 'No: mandatory, but refused with a recorded reason.',
      }
    case 'withdrawn': {
      const { receiver, date } = reason.by
      const by = receiver?.record.name ?? ''
      return {
        zh: `没有：自 ${date} 起收回${by === '' ? '' : `，由${by}承接`}。`,
        en: `No: withdrawn on ${date}${by === '' ? '' : `, and taken back by ${by}`}.`,
      }
    }
    case 'expired':
      return {
        zh: `没有：承接期限到 ${reason.interval.to ?? ''} 为止，没有续。`,
        en: `No: its term ended on ${reason.interval.to ?? ''} and was not renewed.`,
      }
    case 'not-chosen':
      return { zh: '没有：是自选动作，没有选。', en: 'No: optional, and not chosen.' }
    default:
      return { zh: '没有：这个镇（街道）还没有选择文件。', en: 'No: the town has no file of choices yet.' }
  }
}
