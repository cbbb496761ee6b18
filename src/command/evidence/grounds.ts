import { type Place, within } from '../../source/place.ts'
import { same } from '../../vocabulary/diagnostic.ts'
import type { Choice, TownChoices } from '../../vocabulary/model.ts'
import { type Fact, label } from './labels.ts'

/** Why the town took it on: the two grounds of 行政处罚法第二十四条第一款 with their evidence, and the town’s own opinion. */
export function groundFacts({ record, place }: Choice, file: TownChoices | undefined): readonly Fact[] {
  return [
    ...(['need', 'capacity'] as const).flatMap((key) => grounds(key, record[key], within(place, key))),
    ...opinion(record.opinion, within(place, 'opinion')),
    ...(record.opinion === undefined && file?.record.opinion
      ? opinion(
          [file.record.opinion.date ?? '', file.record.opinion.text].filter((text) => text !== '').join(' '),
          within(file.place, 'opinion'),
        )
      : []),
  ]
}

function grounds(key: 'need' | 'capacity', said: Choice['record']['need'], at: Place): readonly Fact[] {
  if (said === undefined) return []
  const text = typeof said === 'string' ? said : [said.text, ...(said.evidence ?? [])].join('；')
  return [{ key, label: label(key), value: same(text), at }]
}

function opinion(text: string | undefined, at: Place): readonly Fact[] {
  return text === undefined ? [] : [{ key: 'opinion', label: label('opinion'), value: same(text), at }]
}
