import { keepEqual } from '../memory/keep-equal.ts'
import { remembered } from '../memory/remembered.ts'
import { type IsoDate, plusMonths } from '../vocabulary/date.ts'
import type { Choice, County, Project, Town } from '../vocabulary/model.ts'
import { numberOf } from '../vocabulary/parameter.ts'
import type { Entry, TownList } from '../vocabulary/program.ts'
import { concernsTown } from '../vocabulary/scope.ts'
import { PARAMETERS } from './parameters.ts'
import { type Row, stated } from './plain-rows.ts'

const BY_TOWN: readonly Entry['source'][] = ['statutory', 'conferred', 'entrusted']

/** One town: its capacity, and what it takes on as of the day. */
export function townRow(project: Project, { town, county, entries, state }: TownList): Row {
  return rowOf(
    town.record,
    town,
    county.file,
    entries,
    state,
    project.asOf,
    numberOf(project, PARAMETERS.optionalMinimum) ?? -1,
    numberOf(project, PARAMETERS.optionalMaximum) ?? -1,
    numberOf(project, PARAMETERS.itemsPerOfficer) ?? -1,
    numberOf(project, PARAMETERS.evaluationMonths),
  )
}

const rowOf = remembered(
  (
    _record: Town['record'],
    town: Town,
    county: County['file'],
    entries: readonly Entry[],
    state: TownList['state'],
    asOf: IsoDate,
    optionalMinimum: number,
    optionalMaximum: number,
    itemsPerOfficerMaximum: number,
    evaluationMonths: number | undefined,
  ): Row => {
    const file = town.file?.record
    const capacity = file?.capacity
    const chosen = entries.flatMap((entry) =>
      entry.reason.kind === 'chosen' ? [{ entry, choice: entry.reason.choice }] : [],
    )
    const penalties = entries.filter((entry) => entry.item.record.kind === 'penalty' && BY_TOWN.includes(entry.source))
    const conferred = entries.filter((entry) => entry.source === 'conferred' && entry.validity === 'in-force')
    const certified = capacity?.certifiedOfficers ?? -1
    return {
      code: town.record.code,
      kind: town.record.kind,
      capacityStated: capacity !== undefined,
      certifiedOfficers: certified,
      legalReviewers: capacity?.legalReviewers ?? -1,
      qualifiedReviewers: capacity?.qualifiedReviewers ?? -1,
      firstTimeReviewers: capacity?.firstTimeReviewers ?? -1,
      auxiliaries: capacity?.auxiliaries ?? -1,
      staff: capacity?.staff ?? -1,
      rolesOverlap: stated(capacity?.rolesOverlap),
      equipment: capacity?.equipment ?? [],
      asOf,
      state,
      published: entries.some(({ history }) => history?.round.published !== undefined),
      withoutOpinion: file?.opinion ? 0 : chosen.filter(lacksOpinion).length,
      optional: chosen.filter(({ entry }) => entry.item.record.obligation === 'optional').length,
      optionalMinimum,
      optionalMaximum,
      penalties: penalties.length,
      serious: penalties.filter(isReviewedByTown).length,
      itemsPerOfficer: certified > 0 ? Math.ceil(penalties.length / certified) : -1,
      itemsPerOfficerMaximum,
      conferred: conferred.length,
      evaluationDue: evaluationDue(town, county, conferred, asOf, evaluationMonths),
      assisted: chosen.filter(({ entry }) => entry.source === 'assisted').length,
      villageMonths: file?.villagePublication?.everyMonths ?? -1,
    }
  },
  keepEqual,
)

/** A choice that went further than a draft without the town having said anything. */
function lacksOpinion({ entry, choice }: { readonly entry: Entry; readonly choice: Choice }): boolean {
  return choice.record.opinion === undefined && entry.history?.state !== 'drafted'
}

/** Penalties that the town itself decides and that law sends to legal review (行政处罚法第五十八条第一款). */
function isReviewedByTown({ lawful, item }: Entry): boolean {
  const { procedure } = item.record
  return lawful.reviews === 'town' && (lawful.legalReview === 'yes' || procedure?.serious === true)
}

/** The day by which what was conferred is to be evaluated: a cycle after the last evaluation, or after it came into force. */
function evaluationDue(
  town: Town,
  county: County['file'],
  conferred: readonly Entry[],
  asOf: IsoDate,
  months: number | undefined,
): IsoDate | '' {
  const since = conferred.flatMap(({ history }) => history?.interval.from ?? []).sort()[0]
  if (months === undefined || since === undefined) return ''
  const evaluated = (county?.record.evaluations ?? [])
    .filter((each) => each.date <= asOf && concernsTown(each, town.record.code))
    .map(({ date }) => date)
    .sort()
    .at(-1)
  return plusMonths(evaluated ?? since, months)
}
