import { rememberedAcrossRuns } from '../../memory/remembered.ts'
import { findInTexts, type InText } from '../../source/find-in-texts.ts'
import { type Place, within } from '../../source/place.ts'
import { plusDays } from '../../vocabulary/date.ts'
import { total } from '../../vocabulary/decimal.ts'
import type { Competition, ResolvedPeople, Stated } from '../../vocabulary/people.ts'
import type { Program } from '../../vocabulary/program.ts'
import { wordOf } from '../value-words.ts'
import type { Hit } from './relation.ts'

/** HRM-01: rows of the establishment register for somebody who has one already. */
export function* personTwice({ people }: Program): Iterable<Hit> {
  for (const { people: town } of people)
    for (const row of town.registers.rows) {
      const first = town.registers.first.get(row.record.id)
      if (!first || first === row) continue
      yield {
        at: within(row.place, 'id'),
        related: [{ at: within(first.place, 'id'), note: { zh: '第一行在这里', en: 'the first row is here' } }],
        values: { person: row.record.id },
      }
    }
}

/** HRM-09: a registered person named in a file that is published. */
export function* personInPublicData({ project, people }: Program): Iterable<Hit> {
  const ids = people.flatMap(({ people: town }) => [...town.registers.first.keys()])
  if (ids.length === 0) return
  const pattern = `(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`
  const files: readonly (readonly [object, Place])[] = [
    ...[...project.items.values()].map((item) => [item.record, item.place] as const),
    ...[...project.units.values(), ...project.departments.values()].map((each) => [each.record, each.place] as const),
    ...project.counties.flatMap((county) =>
      [county.file, ...county.towns.map((town) => town.file)].flatMap((file) =>
        file ? [[file.record, file.place] as const] : [],
      ),
    ),
    ...(project.evaluation ? [[project.evaluation.record, project.evaluation.place] as const] : []),
  ]
  for (const [record, place] of files)
    for (const { path, found } of personsIn(record, pattern))
      yield { at: within(place, ...path), values: { person: found } }
}

const personsIn = rememberedAcrossRuns((record: object, pattern: string): readonly InText<string>[] => {
  const named = new RegExp(pattern)
  return findInTexts(record, (text) => named.exec(text)?.[0])
})

/** HRM-11: steps of 公务员法 46 and 48 that were skipped; leading posts contested without that procedure. */
export function* promotionStepSkipped(program: Program): Iterable<Hit> {
  yield* stepsSkipped(program, 'promotion', (_, post) => post.leading === true && post.kind === 'administrative')
}

/** HRM-12: steps of 事业单位人事管理条例 10 that were skipped; posts of public institutions contested without that procedure. */
export function* institutionStepSkipped(program: Program): Iterable<Hit> {
  yield* stepsSkipped(program, 'institution', (_, post) => post.kind === 'institutional')
}

type ContestedPost = ResolvedPeople['reconciliation']['vacant'][number]['record']

function* stepsSkipped(
  { people }: Program,
  track: 'promotion' | 'institution',
  concerns: (competition: Competition, post: ContestedPost) => boolean,
): Iterable<Hit> {
  for (const { people: town, procedure } of people) {
    for (const fault of procedure)
      if (fault.track === track)
        yield {
          at: fault.at,
          values: {
            step: wordOf('competitionStep', fault.step),
            by: wordOf('competitionStep', fault.by),
            stepEn: fault.step,
            byEn: fault.by,
          },
        }
    const { competition } = town
    if (!competition || competition.record.procedures.some((each) => each.track === track)) continue
    const index = competition.record.posts.findIndex(({ post }) => {
      const record = town.registers.posts.get(post)?.record
      return record !== undefined && concerns(competition, record)
    })
    const first = track === 'promotion' ? 'initiation' : 'scheme'
    if (index !== -1)
      yield {
        at: within(competition.place, 'posts', index, 'post'),
        values: { step: wordOf('competitionStep', first), by: '双向选择', stepEn: first, byEn: 'matching' },
      }
  }
}

/** HRM-14: weights of the criteria that do not add up to one. */
export function* weightsDoNotAddUp({ people }: Program): Iterable<Hit> {
  for (const competition of competitions(people)) {
    const sum = total(competition.criteria.map((each) => each.weight.value))
    if (!sum.eq(1)) yield { at: within(competition.place, 'criteria'), values: { sum: String(sum) } }
  }
}

/** HRM-15: a notice that ends before the objection period is over. */
export function* objectionPeriodShort({ people }: Program): Iterable<Hit> {
  for (const { record, objectionDays, place } of competitions(people))
    for (const [index, { steps }] of record.procedures.entries())
      for (const [n, { step, date, until }] of steps.entries()) {
        const least = plusDays(date, objectionDays.value)
        if (step !== 'notice' || (until !== undefined && until >= least)) continue
        yield {
          at: within(place, 'procedures', index, 'steps', n, until === undefined ? 'step' : 'until'),
          related: [
            {
              at: within(objectionDays.parameter.place, 'value'),
              note: { zh: '天数取自这个参数', en: 'the days are from this parameter' },
            },
          ],
          values: { days: String(objectionDays.value), least, until: until ?? '没有写明', untilEn: until ?? 'no day' },
        }
      }
}

/** HRM-16: people whose order no stated rule decides, where the order decides who is proposed. */
export function* tiesUndecided({ people }: Program): Iterable<Hit> {
  for (const { people: town, proposal } of people)
    for (const [index, { tied, proposed }] of (proposal?.posts ?? []).entries())
      if (proposed !== undefined && tied.includes(proposed) && town.competition)
        yield {
          at: within(town.competition.place, 'posts', index, 'post'),
          values: { post: town.competition.record.posts[index]?.post ?? '', people: tied.join('、') },
        }
}

function competitions(people: Program['people']): readonly Competition[] {
  return people.flatMap(({ people: { competition } }) => competition ?? [])
}

/** ASM-07: real people reckoned by a figure whose document nobody could verify. */
export function* unsourcedForRealPeople({ project, people }: Program): Iterable<Hit> {
  const { scheme } = project.people
  for (const { people: town } of people) {
    const { competition, assessment, bonuses } = town
    const used: readonly Stated<unknown>[] = [
      ...(scheme && assessment && !assessment.record.synthetic
        ? [
            ...Object.values(scheme.terms).flatMap((terms) => [...terms.values()].map((term) => term.value)),
            ...[scheme.form, scheme.coefficientMaximum, scheme.pointsMaximum, scheme.maximum, scheme.decimals],
          ]
        : []),
      ...(competition && !competition.record.synthetic
        ? [
            ...competition.criteria.map((each) => each.weight),
            ...[competition.minimumScore, competition.tieRule, competition.objectionDays, competition.matching],
          ]
        : []),
      ...bonuses.flatMap((bonus) =>
        bonus.record.synthetic
          ? []
          : [bonus.baseRatio, bonus.cap, bonus.minimumMonths, bonus.tieRule, bonus.excludesLeaders],
      ),
    ]
    for (const { parameter, at } of used)
      if (parameter.record.document.status === 'unverifiable')
        yield {
          at,
          related: [{ at: parameter.place, note: { zh: '参数在这里', en: 'the parameter is here' } }],
          values: { parameter: parameter.record.id },
        }
  }
}
