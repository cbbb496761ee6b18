import { type IsoDate, plusMonths } from '../vocabulary/date.ts'
import type { Choice, Project } from '../vocabulary/model.ts'
import { numberOf } from '../vocabulary/parameter.ts'
import type { Entry, TownList } from '../vocabulary/program.ts'
import { concernsTown } from '../vocabulary/scope.ts'
import { PARAMETERS } from './parameters.ts'
import { type Row, stated } from './plain-rows.ts'

const BY_TOWN: readonly Entry['source'][] = ['statutory', 'conferred', 'entrusted']

/** One town: its capacity, and what it takes on as of the day. */
export function townRow(project: Project, list: TownList): Row {
  const { town, entries } = list
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
    asOf: project.asOf,
    state: list.state,
    published: entries.some(({ history }) => history?.round.published !== undefined),
    withoutOpinion: file?.opinion ? 0 : chosen.filter(lacksOpinion).length,
    optional: chosen.filter(({ entry }) => entry.item.record.obligation === 'optional').length,
    optionalMinimum: numberOf(project, PARAMETERS.optionalMinimum) ?? -1,
    optionalMaximum: numberOf(project, PARAMETERS.optionalMaximum) ?? -1,
    penalties: penalties.length,
    serious: penalties.filter(isReviewedByTown).length,
    itemsPerOfficer: certified > 0 ? Math.ceil(penalties.length / certified) : -1,
    itemsPerOfficerMaximum: numberOf(project, PARAMETERS.itemsPerOfficer) ?? -1,
    conferred: conferred.length,
    evaluationDue: evaluationDue(project, list, conferred),
    assisted: chosen.filter(({ entry }) => entry.source === 'assisted').length,
    villageMonths: file?.villagePublication?.everyMonths ?? -1,
  }
}

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
function evaluationDue(project: Project, { town, county }: TownList, conferred: readonly Entry[]): IsoDate | '' {
  const months = numberOf(project, PARAMETERS.evaluationMonths)
  const since = conferred.flatMap(({ history }) => history?.interval.from ?? []).sort()[0]
  if (months === undefined || since === undefined) return ''
  const evaluated = (county.file?.record.evaluations ?? [])
    .filter((each) => each.date <= project.asOf && concernsTown(each, town.record.code))
    .map(({ date }) => date)
    .sort()
    .at(-1)
  return plusMonths(evaluated ?? since, months)
}
