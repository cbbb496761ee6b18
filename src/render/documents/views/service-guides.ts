import { isEnforcement } from '../../../vocabulary/enforcement.ts'
import type { Item } from '../../../vocabulary/model.ts'
import { by } from '../../../vocabulary/order.ts'
import type { Entry, Program } from '../../../vocabulary/program.ts'
import { citationText } from '../../citation-text.ts'
import type { Row } from '../document.ts'
import type { Instance, Material } from '../kinds.ts'
import { completeness, guideElements, materialRows, statedElements } from './guide-elements.ts'
import { editionView } from './head.ts'

/** From how many stated elements of a hundred an item has a guide of its own; an edition that does not state it has none. */
const THRESHOLD = 'guide.completeness'

/** An item that some town offers at its window. */
interface Offered {
  readonly item: Item
  readonly entries: readonly Entry[]
  readonly completeness: number
  readonly hasGuide: boolean
}

/** 办事指南, one for each item of which enough is known. */
export function serviceGuides(material: Material): readonly Instance[] {
  return offered(material)
    .filter((each) => each.hasGuide)
    .map((each) => ({
      stem: `documents/guides/${each.item.id}`,
      isDraft: each.entries.every((entry) => entry.validity !== 'in-force'),
      names: [each.item.record.name],
      view: { ...editionView(material.program), ...guideView(material, each) },
    }))
}

/** The items at the windows of the towns as rows: with a guide, or not enough known for one. */
export function guideIndexes(material: Material): readonly Instance[] {
  const { program, word } = material
  const all = offered(material)
  if (all.length === 0) return []
  const rows = all.map(
    (each): Row => ({
      number: '',
      id: each.item.id,
      name: each.item.record.name,
      kind: word('kind', each.item.record.kind),
      department: each.item.department.record.name,
      towns: [...new Set(each.entries.map((entry) => entry.town.record.name))].join('、'),
      completeness: `${each.completeness}%`,
      published: word('guidePublished', each.hasGuide ? 'guide' : 'row'),
    }),
  )
  const threshold = program.project.parameters.get(THRESHOLD)?.record
  return [
    {
      stem: 'documents/guide-index',
      isDraft: false,
      names: [program.project.city.name],
      view: {
        ...editionView(program),
        rows,
        count: String(rows.length),
        guideCount: String(all.filter((each) => each.hasGuide).length),
        threshold: threshold ? `${String(threshold.value)}%` : word('placeholder', 'unstated'),
        thresholdSource: threshold ? threshold.document.title : word('placeholder', 'unstated'),
      },
    },
  ]
}

function offered({ program, word }: Material): readonly Offered[] {
  const entries = new Map<Item, Entry[]>()
  for (const list of program.lists)
    for (const entry of list.entries) {
      if (isEnforcement(entry.item)) continue
      const known = entries.get(entry.item)
      if (known) known.push(entry)
      else entries.set(entry.item, [entry])
    }
  const threshold = thresholdOf(program)
  return [...entries]
    .map(([item, its]) => {
      const share = completeness(guideElements(item.record.guide, word))
      const hasGuide = threshold !== undefined && share >= threshold && item.record.guide?.publishAs !== 'row'
      return { item, entries: its, completeness: share, hasGuide }
    })
    .sort(by(({ item }) => item.id))
}

function thresholdOf({ project }: Program): number | undefined {
  const value = project.parameters.get(THRESHOLD)?.record.value
  return typeof value === 'number' ? value : undefined
}

function guideView({ word }: Material, { item, entries, completeness }: Offered): object {
  const { record } = item
  const unstated = word('placeholder', 'unstated')
  return {
    item: {
      id: item.id,
      name: record.name,
      kind: word('kind', record.kind),
      nationalCode: record.nationalCode ?? unstated,
      implementationCode: record.implementationCode ?? unstated,
      department: item.department.record.name,
      basis: [...new Set(item.basis.map(citationText))].join('；'),
      note: record.note ?? '',
    },
    element: statedElements(guideElements(record.guide, word), unstated),
    completeness: `${completeness}%`,
    materials: materialRows(record.guide, word),
    towns: entries.map((entry) => ({
      number: '',
      town: `${entry.town.county.name}${entry.town.record.name}`,
      source: word('source', entry.source),
      actsInNameOf: entry.actsInNameOf,
      performedBy: entry.performedBy,
      validity: word('validity', entry.validity),
    })),
    remedy: remedyText(entries, word),
  }
}

/** The periods to complain are those of the first town: law sets them by the kind of power, not by the town. */
function remedyText(entries: readonly Entry[], word: Material['word']): string {
  const lawful = entries[0]?.lawful
  if (!lawful || lawful.reviewDays < 0) return word('placeholder', 'unstated')
  const suit =
    lawful.suitDays === -1 ? `${lawful.suitMonths}${word('unit', 'month')}` : `${lawful.suitDays}${word('unit', 'day')}`
  return `${word('remedy', 'review')}${lawful.reviewDays}${word('unit', 'day')}；${word('remedy', 'suit')}${suit}（${lawful.remediesCite}）`
}
