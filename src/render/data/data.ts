import { evaluateProgram } from '../../evaluation/indicators.ts'
import type { Catalog } from '../../vocabulary/model.ts'
import type { Output } from '../../vocabulary/output.ts'
import type { Program } from '../../vocabulary/program.ts'
import { publishAgreements } from './agreements.ts'
import { publishItem, publishList } from './published.ts'
import { publishReform } from './reform.ts'

/** The data that other programs read: every catalog, every list that has choices, and the registers they refer to. */
export function renderData(program: Program): readonly Output[] {
  const { project } = program
  const lists = program.lists
  return [
    json('edition', { ...project.edition, asOf: program.asOf }),
    json('divisions', {
      province: project.province,
      city: project.city,
      counties: project.counties.map((county) => ({
        ...county.record,
        towns: county.towns.map((town) => town.record),
      })),
    }),
    json('departments', { departments: [...project.departments.values()].map(({ record }) => record) }),
    ...project.catalogs.map((catalog) => json(`catalogs/${catalog.record.id}`, catalogData(catalog))),
    ...evaluationData(program),
    ...lists.map((list) => json(`lists/${list.town.record.code}`, publishList(list, program.asOf))),
    ...lists.map((list) => json(`agreements/${list.town.record.code}`, publishAgreements(list, program))),
    ...program.reforms.map((each) => json(`reform/${each.reform.town.record.code}`, publishReform(each))),
  ]
}

function catalogData(catalog: Catalog): object {
  const { id, title, version, effectiveFrom, effectiveTo, binding } = catalog.record
  return {
    id,
    title,
    version,
    effectiveFrom,
    effectiveTo: effectiveTo ?? null,
    binding,
    items: catalog.items.map(publishItem),
    withdrawn: catalog.withdrawn,
  }
}

/** The indicators with their definitions, so that anyone can count them again. */
function evaluationData(program: Program): readonly Output[] {
  const evaluation = evaluateProgram(program)
  if (!evaluation) return []
  return [
    json('evaluation', {
      title: evaluation.record.title,
      asOf: program.asOf,
      indicators: evaluation.figures.map(({ indicator, numerator, denominator, value }) => ({
        ...indicator,
        counted: numerator,
        dividedBy: denominator ?? null,
        value: value?.toNumber() ?? null,
      })),
      breakdowns: evaluation.compositions.map(({ breakdown, parts }) => ({
        ...breakdown,
        parts: parts.map(({ key, count, share }) => ({ key, count, share: share.toNumber() })),
      })),
    }),
  ]
}

function json(name: string, value: object): Output {
  return { path: `generated/data/${name}.json`, format: 'data', content: `${JSON.stringify(value, null, 2)}\n` }
}
