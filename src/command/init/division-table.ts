import type { Range } from '../../source/place.ts'
import type { Diagnostic, Result } from '../../vocabulary/diagnostic.ts'
import { type Cells, columnsOf, type DelimitedTable, spanOf } from './delimited.ts'
import {
  badCode,
  emptyCell,
  foreignCounty,
  foreignTown,
  nameMissing,
  repeatedCode,
  twoNames,
  unknownWord,
} from './words.ts'

/** The divisions of a city as a table gives them, in the order of their first rows. */
export interface GivenDivisions {
  readonly province: Division
  readonly city: Division
  readonly counties: readonly (Division & {
    readonly kind: string
    readonly towns: readonly (Division & { readonly kind: string })[]
  })[]
}

interface Division {
  readonly code: string
  readonly name: string
}

export const DIVISION_COLUMNS = {
  county: { names: ['县代码', 'county_code'], required: true },
  countyName: { names: ['县名', 'county'], required: true },
  town: { names: ['镇代码', 'town_code'], required: true },
  townName: { names: ['镇名', 'town'], required: true },
  kind: { names: ['类型', 'kind'], required: true },
  city: { names: ['市名', 'city'], required: false },
  province: { names: ['省名', 'province'], required: false },
} as const

const TOWN_KINDS: Readonly<Record<string, string>> = {
  镇: 'town',
  town: 'town',
  乡: 'township',
  民族乡: 'township',
  township: 'township',
  街道: 'subdistrict',
  subdistrict: 'subdistrict',
}

/** Reads the divisions of one city from a table; what is wrong in it is found at its cell. */
export function readDivisionTable(table: DelimitedTable): Result<GivenDivisions | undefined> {
  const diagnostics: Diagnostic[] = []
  const columns = columnsOf(table, DIVISION_COLUMNS, diagnostics)
  if (diagnostics.length > 0) return { value: undefined, diagnostics }
  const at = (row: Cells, key: keyof typeof DIVISION_COLUMNS): Range => {
    const cell = row[columns[key]] ?? row.at(-1) ?? { text: '', start: 0, end: 1 }
    return { file: table.file, ...spanOf(cell) }
  }
  const text = (row: Cells, key: keyof typeof DIVISION_COLUMNS) => row[columns[key]]?.text ?? ''
  const counties = new Map<string, { name: string; at: Range; towns: (Division & { kind: string })[] }>()
  const towns = new Map<string, Range>()
  const cityCode = `${text(table.rows[0] ?? [], 'county').slice(0, 4)}00`
  for (const row of table.rows) {
    const before = diagnostics.length
    for (const [key, { names, required }] of Object.entries(DIVISION_COLUMNS) as [
      keyof typeof DIVISION_COLUMNS,
      (typeof DIVISION_COLUMNS)[keyof typeof DIVISION_COLUMNS],
    ][])
      if (required && text(row, key) === '') diagnostics.push(emptyCell(at(row, key), names[0]))
    if (diagnostics.length > before) continue
    const [code, name, town, townName] = [
      text(row, 'county'),
      text(row, 'countyName'),
      text(row, 'town'),
      text(row, 'townName'),
    ]
    const kind = TOWN_KINDS[text(row, 'kind').toLowerCase()]
    if (!/^\d{6}$/.test(code)) diagnostics.push(badCode(at(row, 'county'), code, 6))
    else if (code.slice(0, 4) !== cityCode.slice(0, 4))
      diagnostics.push(foreignCounty(at(row, 'county'), code, cityCode))
    if (!/^\d{9}$/.test(town)) diagnostics.push(badCode(at(row, 'town'), town, 9))
    else if (/^\d{6}$/.test(code) && !town.startsWith(code)) diagnostics.push(foreignTown(at(row, 'town'), town, code))
    if (kind === undefined)
      diagnostics.push(unknownWord(at(row, 'kind'), '类型', text(row, 'kind'), ['镇', '乡', '民族乡', '街道']))
    const first = towns.get(town)
    if (first) diagnostics.push(repeatedCode(at(row, 'town'), town, first))
    else towns.set(town, at(row, 'town'))
    const known = counties.get(code)
    if (known && known.name !== name) diagnostics.push(twoNames(at(row, 'countyName'), code, name, known.at))
    const county = known ?? { name, at: at(row, 'countyName'), towns: [] }
    counties.set(code, county)
    county.towns.push({ code: town, name: townName, kind: kind ?? 'town' })
  }
  if (diagnostics.length > 0) return { value: undefined, diagnostics }
  const head: Range = {
    file: table.file,
    start: table.header[0]?.start ?? 0,
    end: Math.max(1, table.header.at(-1)?.end ?? 1),
  }
  const named = (key: 'city' | 'province', code: string, column: string): Division => {
    const name = table.rows.map((row) => text(row, key)).find((each) => each !== '')
    if (name === undefined) diagnostics.push(nameMissing(head, column, code))
    return { code, name: name ?? `${code}（名称待填）` }
  }
  const value = {
    province: named('province', `${cityCode.slice(0, 2)}0000`, '省名'),
    city: named('city', cityCode, '市名'),
    counties: [...counties].map(([code, { name, towns: own }]) => ({ code, name, kind: countyKind(name), towns: own })),
  }
  return { value, diagnostics }
}

/** A county-level unit's kind is the last character of its name. */
function countyKind(name: string): string {
  return name.endsWith('区') ? 'district' : name.endsWith('市') ? 'city' : 'county'
}
