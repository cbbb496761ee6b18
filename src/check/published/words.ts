import type { PublishedEntryRecord } from '../../../generated/types/records.ts'
import { wordOf } from '../../policy/value-words.ts'
import type { Place } from '../../source/place.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'
import type { State } from '../../vocabulary/model.ts'
import type { TownList } from '../../vocabulary/program.ts'

/** Fields of a published entry that are held. */
export type HeldField = 'source' | 'name' | 'basis' | 'transfer' | 'from' | 'to'

const FIELDS: Readonly<Record<HeldField, Text>> = {
  source: { zh: '方式', en: 'mode' },
  name: { zh: '以谁名义', en: 'name acted in' },
  basis: { zh: '依据', en: 'basis' },
  transfer: { zh: '转移依据', en: 'basis of the transfer' },
  from: { zh: '起始日期', en: 'first day' },
  to: { zh: '终止日期', en: 'end' },
}

const WHY: Text = {
  zh: '公布了的清单是群众和法院据以认定权限的，变更要有决定，并且重新公布（政府信息公开条例第十二条第一款、第二十六条）。',
  en: 'Citizens and courts rely on a published list; changing it takes a decision and a new publication (Government Information Regulation arts. 12 and 26).',
}

function fix({ town }: TownList): Text {
  const command = `qingdan golden acknowledge ${town.record.code}`
  return {
    zh: `不该变的改回来；经过决定的，运行 ${command} --by <机关> --date <日期> --reason <理由> 并提交留底。`,
    en: `Undo it if it was not meant; if it was decided, run ${command} --by <body> --date <day> --reason <reason> and commit the record.`,
  }
}

function name(list: TownList): string {
  return `${list.county.record.name}${list.town.record.name}`
}

function itemName(list: TownList, id: string): string {
  const item = [...list.entries, ...list.absences].find((each) => each.item.id === id)?.item
  return item ? `「${item.record.name}」（${id}）` : id
}

function finding(slug: string, list: TownList, at: Place, what: Text, item?: string): Diagnostic {
  return {
    code: `published/${slug}`,
    severity: 'error',
    at,
    ...(item === undefined ? {} : { item }),
    what,
    why: WHY,
    fix: fix(list),
    ...(list.town.file
      ? { related: [{ at: list.town.file.place, note: { zh: '镇的选择', en: 'the town’s choices' } }] }
      : {}),
  }
}

export function dropped(list: TownList, item: string, at: Place): Diagnostic {
  return finding(
    'entry-gone',
    list,
    at,
    {
      zh: `${name(list)}公布过的${itemName(list, item)}不在清单里了，没有确认。`,
      en: `${itemName(list, item)}, published in the list of ${name(list)}, is there no more, and nobody acknowledged it.`,
    },
    item,
  )
}

export function joined(list: TownList, item: string, at: Place): Diagnostic {
  return finding(
    'entry-new',
    list,
    at,
    {
      zh: `${name(list)}的清单里多了没有公布过的${itemName(list, item)}，没有确认。`,
      en: `${itemName(list, item)} is in the list of ${name(list)} but was not published, and nobody acknowledged it.`,
    },
    item,
  )
}

export function changed(
  list: TownList,
  before: PublishedEntryRecord,
  after: PublishedEntryRecord,
  fields: readonly HeldField[],
  at: Place,
): Diagnostic {
  const value = (entry: PublishedEntryRecord, field: HeldField, lang: 'zh' | 'en') => {
    const text = entry[field]
    if (text === undefined) return { zh: '无', en: 'none' }[lang]
    return field === 'source' && lang === 'zh' ? wordOf('source', text) : text
  }
  const told = (lang: 'zh' | 'en') =>
    fields
      .map((field) => `${FIELDS[field][lang]} ${value(before, field, lang)} → ${value(after, field, lang)}`)
      .join({ zh: '；', en: '; ' }[lang])
  return finding(
    'entry-changed',
    list,
    at,
    {
      zh: `${name(list)}公布过的${itemName(list, before.item)}变了，没有确认：${told('zh')}。`,
      en: `${itemName(list, before.item)}, published in the list of ${name(list)}, has changed, and nobody acknowledged it: ${told('en')}.`,
    },
    before.item,
  )
}

export function otherState(list: TownList, recorded: State, at: Place): Diagnostic {
  return finding('state-changed', list, at, {
    zh: `${name(list)}清单的状态从“${wordOf('state', recorded)}”变成“${wordOf('state', list.state)}”，没有确认。`,
    en: `The list of ${name(list)} went from "${recorded}" to "${list.state}", and nobody acknowledged it.`,
  })
}

export function unacknowledged(list: TownList, at: Place): Diagnostic {
  return finding('unacknowledged', list, at, {
    zh: `${name(list)}的留底改过了，最近一次确认对不上。`,
    en: `The record of ${name(list)} was changed; the last acknowledgement does not fit it.`,
  })
}

export function notRecorded(list: TownList): Diagnostic {
  const at = list.town.file?.place ?? list.town.place
  return {
    ...finding(
      'not-recorded',
      list,
      { ...at, path: [...at.path, 'state'] },
      {
        zh: `${name(list)}的清单已经公布，没有留底。`,
        en: `The list of ${name(list)} is published, but no record of it is kept.`,
      },
    ),
    severity: 'warning',
    related: [],
    fix: {
      zh: `运行 qingdan golden acknowledge ${list.town.record.code} --by <机关> --date <日期> --reason <理由> 并提交留底。`,
      en: `Run qingdan golden acknowledge ${list.town.record.code} --by <body> --date <day> --reason <reason> and commit the record.`,
    },
  }
}

export function listGone(town: string, at: Place): Diagnostic {
  return {
    code: 'published/list-gone',
    severity: 'error',
    at,
    what: {
      zh: `${town} 公布过的清单没有了：没有这个镇的选择文件。`,
      en: `The published list of ${town} is gone: the town has no file of choices.`,
    },
    why: WHY,
    fix: {
      zh: '把镇的文件放回来；要停止的，把状态改为 withdrawn 并确认。',
      en: 'Put the town’s file back; to end the list, set its state to withdrawn and acknowledge that.',
    },
  }
}
