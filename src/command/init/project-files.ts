import { load } from 'js-yaml'
import type { SourceFile } from '../../source/source-file.ts'
import { by } from '../../vocabulary/order.ts'
import type { GivenDepartment } from './department-table.ts'
import type { GivenDivisions } from './division-table.ts'
import type { Given } from './given.ts'

export const DIVISIONS = 'catalogs/divisions.yaml'
export const DEPARTMENTS = 'catalogs/departments.yaml'
const SAMPLE = { county: '990101', town: '990101100' }

/**
 * The files of a project for another city: its own divisions and departments, and the starter's catalogs as a sample on one of its
 * towns. Departments that the sample needs and the city has under the same name are the city's; others are added.
 */
export function projectFiles(starter: readonly SourceFile[], given: Given): readonly SourceFile[] {
  const divisions = divisionsOf(starter, given)
  const departments = departmentsOf(starter, given)
  const town = sampleTown(divisions)
  const files = starter.flatMap((file): SourceFile[] => {
    if (file.path === DIVISIONS)
      return [{ path: DIVISIONS, text: given.divisionsFile?.text ?? divisionsText(divisions, given, file) }]
    if (file.path === DEPARTMENTS) return [{ path: DEPARTMENTS, text: departments.text }]
    if (file.path === 'catalogs/edition.yaml') return [{ ...file, text: editionText(file.text, divisions, given) }]
    const text = departments.rename(file.text)
    if (!file.path.startsWith('catalogs/counties/')) return [{ ...file, text }]
    if (!town) return []
    const place = (value: string) =>
      value.replaceAll(SAMPLE.town, town.code).replaceAll(SAMPLE.county, town.code.slice(0, 6))
    return [{ path: place(file.path), text: place(text) }]
  })
  return files.sort(by((file) => file.path))
}

function divisionsOf(starter: readonly SourceFile[], { divisions, divisionsFile }: Given): GivenDivisions {
  return divisions ?? (load(divisionsFile?.text ?? textOf(starter, DIVISIONS)) as GivenDivisions)
}

/** The town that gets the sample's choices: the starter's own if it is still there, else the first that is a town. */
function sampleTown({ counties }: GivenDivisions): { readonly code: string } | undefined {
  const towns = counties.flatMap(({ towns: own }) => own)
  return towns.find(({ code }) => code === SAMPLE.town) ?? towns.find(({ kind }) => kind === 'town')
}

function divisionsText(divisions: GivenDivisions, given: Given, { text }: SourceFile): string {
  if (!given.divisions) return text
  const { province, city, counties } = divisions
  return [
    'source: 取自建项目时给的表，没有核对',
    `province: {code: "${province.code}", name: ${scalar(province.name)}}`,
    `city: {code: "${city.code}", name: ${scalar(city.name)}}`,
    'counties:',
    ...counties.flatMap((county) => [
      `  - code: "${county.code}"`,
      `    name: ${scalar(county.name)}`,
      `    kind: ${county.kind}`,
      '    towns:',
      ...county.towns.map((town) => `      - {code: "${town.code}", name: ${scalar(town.name)}, kind: ${town.kind}}`),
    ]),
    '',
  ].join('\n')
}

interface Departments {
  readonly text: string
  /** Puts the city's ids in the place of the sample's. */
  rename(text: string): string
}

function departmentsOf(starter: readonly SourceFile[], { departments, departmentsFile }: Given): Departments {
  const sample = recordsOf(textOf(starter, DEPARTMENTS))
  if (!departments && !departmentsFile) return { text: textOf(starter, DEPARTMENTS), rename: (text) => text }
  const own = departments ?? recordsOf(departmentsFile?.text ?? '')
  const ids = new Map(sample.map((each) => [each.id, own.find(({ name }) => name === each.name)?.id]))
  const added = sample.filter(({ id }) => ids.get(id) === undefined && !own.some((each) => each.id === id))
  const rename = (text: string) =>
    text.replace(/\b((?:department|delegator|county): )([a-z][a-z0-9-]*)/g, (all, key: string, id: string) => {
      const to = ids.get(id)
      return to === undefined ? all : `${key}${to}`
    })
  if (departmentsFile && added.length === 0) return { text: departmentsFile.text, rename }
  const note = '示例的目录要用，本市有没有、叫什么待核对。'
  const lines = [...own.map((each) => line(each)), ...added.map((each) => line({ ...each, unverified: note }))]
  return { text: `departments:\n${lines.join('\n')}\n`, rename }
}

function line(record: GivenDepartment & { readonly unverified?: string }): string {
  return `  - {${Object.entries(record)
    .map(([key, value]) => `${key}: ${flow(value)}`)
    .join(', ')}}`
}

function flow(value: unknown): string {
  if (typeof value === 'string') return /^[a-z][a-z-]*$/.test(value) ? value : scalar(value)
  return Array.isArray(value) ? `[${value.map(flow).join(', ')}]` : JSON.stringify(value)
}

function recordsOf(text: string): readonly GivenDepartment[] {
  return (load(text) as { departments: readonly GivenDepartment[] }).departments
}

function editionText(text: string, { city }: GivenDivisions, given: Given): string {
  if (!given.divisions && !given.divisionsFile) return text
  const values: Readonly<Record<string, string>> = {
    id: `city-${city.code}`,
    title: scalar(`${city.name}镇级权责目录`),
    publisher: scalar(`${city.name}（待填）`),
    notice: '区划和部门取自建项目时给的文件；四份目录和改革的内容是示例，要换成自己的。',
    package: `city-${city.code}-lists`,
  }
  return text
    .split('\n')
    .map((each) => {
      const key = /^([a-zA-Z]+):/.exec(each)?.[1] ?? ''
      return values[key] === undefined ? each : `${key}: ${values[key]}`
    })
    .join('\n')
}

/** A name as YAML: plain where that cannot be read as anything else. */
function scalar(value: string): string {
  return /^\p{Script=Han}[\p{Script=Han}A-Za-z0-9（）·，。、]*$/u.test(value) ? value : JSON.stringify(value)
}

function textOf(files: readonly SourceFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? ''
}
