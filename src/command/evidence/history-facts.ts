import { within } from '../../source/place.ts'
import { APPROVAL_CHAIN } from '../../vocabulary/approval-chain.ts'
import { same, type Text } from '../../vocabulary/diagnostic.ts'
import type { ApprovalStep, Step } from '../../vocabulary/model.ts'
import type { History } from '../../vocabulary/program.ts'
import { STATES } from '../explain/history.ts'
import { type Fact, label } from './labels.ts'

/** Every approval of the round, and the publication with its channels. */
export function roundFacts({ round }: History): readonly Fact[] {
  const steps = APPROVAL_CHAIN.flatMap((state) => round[state] ?? [])
  return [...steps.map(stepFact), ...(round.published ? publicationFacts(round.published) : [])]
}

/** What was changed since taking effect, up to the day. */
export function changeFacts({ changes }: History): readonly Fact[] {
  return changes.map((step) => ({
    key: `change ${step.date} ${step.record.event}`,
    label: step.record.event === 'resume' ? RESUMED : STATES[step.state],
    value: same([stepText(step), step.record.reason, receiverText(step)].filter((text) => text !== '').join('；')),
    at: within(step.place, 'date'),
  }))
}

/** The steps that are not on record; those that follow one that is missing too are not named again. */
export function roundGaps({ round }: History): readonly Text[] {
  const missing = APPROVAL_CHAIN.filter((state) => round[state] === undefined)
  if (missing.length === 0) return []
  return [
    {
      zh: `没有这些步骤的记录：${missing.map((state) => STATES[state].zh).join('、')}。`,
      en: `Not on record: ${missing.map((state) => STATES[state].en).join(', ')}.`,
    },
  ]
}

function stepFact(step: ApprovalStep): Fact {
  return {
    key: `step ${step.state}`,
    label: STATES[step.state],
    value: withMeeting(step),
    at: within(step.place, 'date'),
  }
}

function stepText({ date, record }: Step): string {
  const { body, document } = record
  const named = document ? `《${document.title}》${document.number ?? ''}` : ''
  const said = 'opinion' in record && record.opinion !== undefined ? `（${record.opinion}）` : ''
  return [date, `${body}${said}`, named].filter((text) => text !== '').join(' ')
}

function withMeeting(step: ApprovalStep): Text {
  const { meeting } = step.record
  const text = stepText(step)
  if (!meeting) return same(text)
  const { zh, en } = MEETINGS[meeting.kind]
  const { number } = meeting
  return {
    zh: `${text}，${number === undefined ? '' : `第${number}次`}${zh}`,
    en: `${text}, ${en}${number === undefined ? '' : ` no. ${number}`}`,
  }
}

const MEETINGS = {
  executive: { zh: '常务会议', en: 'executive meeting' },
  plenary: { zh: '全体会议', en: 'plenary meeting' },
}

const RESUMED: Text = { zh: '恢复', en: 'resumed' }

function receiverText(step: Step): string {
  return step.kind === 'adjustment' && step.receiver ? `→ ${step.receiver.record.name}` : ''
}

function publicationFacts({ date, record, place }: ApprovalStep): readonly Fact[] {
  const channels = record.publication?.channels ?? []
  return [
    {
      key: 'publication',
      label: label('publication'),
      value: {
        zh: [date, ...channels.map((channel) => CHANNELS[channel].zh)].join(' '),
        en: [date, ...channels.map((channel) => CHANNELS[channel].en)].join(' '),
      },
      at: within(place, 'publication'),
    },
  ]
}

const CHANNELS: Readonly<
  Record<NonNullable<NonNullable<ApprovalStep['record']['publication']>['channels']>[number], Text>
> = {
  gazette: { zh: '政府公报', en: 'gazette' },
  website: { zh: '政府网站', en: 'website' },
  platform: { zh: '政务服务平台', en: 'platform' },
  'office-board': { zh: '办公场所', en: 'office-board' },
  'village-board': { zh: '村务公开栏', en: 'village-board' },
}
