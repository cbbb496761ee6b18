import { type Place, within } from '../../source/place.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'
import type { Bonus, Competition, StaffRegisters } from '../../vocabulary/people.ts'
import type { FileOf } from '../files.ts'
import { register } from '../register.ts'
import { unknown } from '../words.ts'
import { findPerson, findPost } from './find-person.ts'
import type { StatedReader } from './stated.ts'

const CRITERION: Text = { zh: '评分项目', en: 'criterion' }
const APPLICANT: Text = { zh: '报名的人', en: 'applicant' }
const CONTESTED: Text = { zh: '竞争的岗位', en: 'contested post' }

/** A competition with the rules that its parameters state. */
export function linkCompetition(
  { path, value }: FileOf<'competition'>,
  registers: StaffRegisters,
  reader: StatedReader,
  diagnostics: Diagnostic[],
): Competition {
  const place: Place = { file: path, path: [] }
  const placed = (list: 'posts' | 'criteria' | 'applicants', index: number) => ({ place: within(place, list, index) })
  const contested = register(
    'contested-post',
    CONTESTED,
    value.posts.map(({ post }, index) => [post, placed('posts', index)] as const),
    diagnostics,
  )
  for (const [id, { place: at }] of contested) findPost(id, registers, within(at, 'post'), diagnostics)
  const criteria = value.criteria.map(({ id, name, weight }, index) => ({
    id,
    name,
    weight: reader.number(weight, within(place, 'criteria', index, 'weight'), { from: 0, to: 1 }),
  }))
  register(
    'criterion',
    CRITERION,
    criteria.map(({ id }, index) => [id, placed('criteria', index)] as const),
    diagnostics,
  )
  const known = criteria.map(({ id }) => id)
  const applicants = register(
    'applicant',
    APPLICANT,
    value.applicants.map(({ person }, index) => [person, placed('applicants', index)] as const),
    diagnostics,
  )
  const has = (code: string, thing: Text, id: string, all: Iterable<string>, at: Place) => {
    if (![...all].includes(id)) diagnostics.push(unknown(code, thing, id, all, at))
  }
  for (const [index, applicant] of value.applicants.entries()) {
    const at = within(place, 'applicants', index)
    findPerson(applicant.person, registers.first, within(at, 'person'), diagnostics)
    for (const [n, post] of applicant.preferences.entries())
      has('contested-post', CONTESTED, post, [...contested.keys()], within(at, 'preferences', n))
    for (const [n, { criterion }] of applicant.scores.entries())
      has('criterion', CRITERION, criterion, known, within(at, 'scores', n, 'criterion'))
  }
  for (const [index, { post, ranking }] of (value.choices ?? []).entries()) {
    const at = within(place, 'choices', index)
    has('contested-post', CONTESTED, post, [...contested.keys()], within(at, 'post'))
    for (const [n, person] of ranking.entries())
      has('applicant', APPLICANT, person, [...applicants.keys()], within(at, 'ranking', n))
  }
  const rule = (key: keyof typeof value.rules) => within(place, 'rules', key)
  return {
    record: value,
    criteria,
    minimumScore: reader.number(value.rules.minimumScore, rule('minimumScore'), { from: 0, to: 100 }),
    tieRule: reader.words(value.rules.tieRule, rule('tieRule'), known),
    objectionDays: reader.integer(value.rules.objectionDays, rule('objectionDays'), { from: 1, to: 365 }),
    matching: reader.word(value.rules.matching, rule('matching'), ['applicants-propose', 'posts-propose']),
    place,
  }
}

/** A bonus with the rules that its parameters state. */
export function linkBonus(
  { path, value }: FileOf<'bonus'>,
  registers: StaffRegisters,
  reader: StatedReader,
  diagnostics: Diagnostic[],
): Bonus {
  const place: Place = { file: path, path: [] }
  const payees = register(
    'payee',
    { zh: '参加分配的人', en: 'payee' },
    value.people.map(({ person }, index) => [person, { place: within(place, 'people', index) }] as const),
    diagnostics,
  )
  for (const [id, { place: at }] of payees) findPerson(id, registers.first, within(at, 'person'), diagnostics)
  const rule = (key: keyof typeof value.rules) => within(place, 'rules', key)
  return {
    record: value,
    baseRatio: reader.number(value.rules.baseRatio, rule('baseRatio'), { from: 0, to: 1 }),
    cap: reader.number(value.rules.cap, rule('cap'), { from: 1, to: 100 }),
    minimumMonths: reader.integer(value.rules.minimumMonths, rule('minimumMonths'), { from: 0, to: 12 }),
    tieRule: reader.word(value.rules.tieRule, rule('tieRule'), ['score', 'id']),
    excludesLeaders: reader.answer(value.rules.excludesLeaders, rule('excludesLeaders')),
    place,
  }
}
