import type * as records from '../../../generated/types/records.ts'
import { type Place, within } from '../../source/place.ts'
import type { Project } from '../../vocabulary/model.ts'
import { answerOf, numberOf, sourceOf, textsOf } from '../../vocabulary/parameter.ts'
import type { Institution, InstitutionPlan, Overlap, RouteStanding, TownReform } from '../../vocabulary/reform.ts'

/** The institutions of a town held against the common ones, the cap and the functions that must be covered. */
export function institutionPlan(
  project: Project,
  shared: records.InstitutionsFile,
  own: records.TownInstitutions,
  place: Place,
  { record }: Pick<TownReform, 'record'>,
): InstitutionPlan {
  const functions = [...shared.functions, ...(own.functions ?? [])]
  const institutions = [
    ...own.common.flatMap((each, index) =>
      commonInstitution(project, shared, each, functions, within(place, 'common', index)),
    ),
    ...own.features.map((each, index) => featureInstitution(each, functions, within(place, 'features', index))),
  ]
  const cap = numberOf(project, 'institution.cap')
  const counted = count(project, institutions, record.stations?.length ?? 0)
  const route = shared.route.map((step) => ({ step, done: own.route.find((each) => each.step === step.id) }))
  return {
    institutions,
    cap,
    capSource: sourceOf(project, 'institution.cap'),
    counted,
    free: cap === undefined ? 0 : cap - counted,
    missingCommon: missingCommon(project, shared, own),
    uncovered: functions.filter((each) => holders(institutions, each).length === 0),
    overlaps: functions.flatMap((each): Overlap[] => {
      const found = holders(institutions, each)
      return found.length > 1 ? [{ function: each, institutions: found }] : []
    }),
    route,
    outOfOrder: outOfOrder(route),
    coordination: own.coordination ?? [],
    place,
  }
}

function commonInstitution(
  project: Project,
  shared: records.InstitutionsFile,
  own: records.TownInstitution,
  functions: readonly records.TownFunction[],
  place: Place,
): readonly Institution[] {
  const common = shared.common.find(({ unit }) => unit === own.unit)
  const unit = project.units.get(own.unit)
  if (!common || !unit) return []
  return [
    {
      id: own.unit,
      name: unit.record.name,
      group: common.group,
      nature: unit.record.nature,
      functions: named(functions, own.functions ?? common.functions),
      establishment: own.establishment ?? common.establishment,
      grade: own.grade,
      gradeApproval: own.gradeApproval,
      registration: own.registration,
      grounds: [],
      requestedBy: undefined,
      place,
    },
  ]
}

function featureInstitution(
  own: records.FeatureInstitution,
  functions: readonly records.TownFunction[],
  place: Place,
): Institution {
  return {
    id: own.id,
    name: own.name,
    group: 'feature',
    nature: own.nature,
    functions: named(functions, own.functions),
    establishment: own.establishment,
    grade: own.grade,
    gradeApproval: own.gradeApproval,
    registration: own.registration,
    grounds: own.grounds ?? [],
    requestedBy: own.requestedBy,
    place,
  }
}

function named(functions: readonly records.TownFunction[], ids: readonly string[]): readonly records.TownFunction[] {
  return functions.filter(({ id }) => ids.includes(id))
}

function holders(institutions: readonly Institution[], { id }: records.TownFunction): readonly Institution[] {
  return institutions.filter((each) => each.functions.some((own) => own.id === id))
}

/** How many slots are taken: which groups take one is a parameter, and whether the stations do too. */
function count(project: Project, institutions: readonly Institution[], stations: number): number {
  const groups = textsOf(project, 'institution.cap-counts')
  return institutions.filter(({ group }) => groups.includes(group)).length + (groups.includes('station') ? stations : 0)
}

/** The common institutions that a town lacks. A feature institution stands for one only where the parameter allows it. */
function missingCommon(
  project: Project,
  shared: records.InstitutionsFile,
  own: records.TownInstitutions,
): readonly string[] {
  const replaceable = answerOf(project, 'institution.common-replaceable') ?? false
  const replaced = replaceable ? own.features.flatMap(({ replaces }) => replaces ?? []) : []
  return shared.common
    .map(({ unit }) => unit)
    .filter((unit) => !own.common.some((each) => each.unit === unit) && !replaced.includes(unit))
    .map((unit) => project.units.get(unit)?.record.name ?? unit)
}

/** Steps that were taken while an earlier one was not, or on an earlier day. */
function outOfOrder(route: readonly RouteStanding[]): readonly string[] {
  return route
    .filter(
      ({ done }, index) =>
        done !== undefined &&
        route.slice(0, index).some((earlier) => earlier.done === undefined || earlier.done.date > done.date),
    )
    .map(({ step }) => step.name)
}
