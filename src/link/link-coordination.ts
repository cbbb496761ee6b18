import type { CoordinationFile } from '../../generated/types/records.ts'
import { legalPeriod, periodNames } from '../policy/periods.ts'
import type { TableSet } from '../policy/table.ts'
import { findInTexts } from '../source/find-in-texts.ts'
import { type Path, type Place, within } from '../source/place.ts'
import { ROLES } from '../vocabulary/coordination.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Placed, Project } from '../vocabulary/model.ts'
import { didYouMean } from '../vocabulary/near-names.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { onlyFile } from './files.ts'
import { ITEM, UNIT } from './things.ts'
import { unknown } from './words.ts'

interface Known extends Pick<Project, 'departments' | 'units' | 'parameters' | 'items'> {
  readonly tables: TableSet
}

const PARTY: Text = { zh: '各方、部门和镇级机构', en: 'party, department or unit' }
const PARTY_KEYS = ['lead', 'to', 'from', 'provider', 'responder']

/** How towns and departments work together; every party, item, period and parameter it names is found. */
export function linkCoordination(
  files: readonly RecordFile[],
  known: Known,
  diagnostics: Diagnostic[],
): Placed<CoordinationFile> | undefined {
  const file = onlyFile(files, 'coordination')
  if (!file) return undefined
  const place: Place = { file: file.path, path: [] }
  const parties = [...ROLES, ...known.departments.keys(), ...known.units.keys()]
  const names = new Set<string>(parties)
  for (const { path, found: value } of findInTexts(file.value, (text) => text)) {
    const at = within(place, ...path)
    const key = String(path.at(-1))
    if (PARTY_KEYS.includes(key) || path.at(-2) === 'assists') {
      if (!names.has(value)) diagnostics.push(unknown('party', PARTY, value, parties, at))
    } else if (key === 'unit' && !known.units.has(value))
      diagnostics.push(unknown('unit', UNIT, value, known.units.keys(), at))
    else if (path.at(-2) === 'items' && !known.items.has(value))
      diagnostics.push(unknown('item', ITEM, value, known.items.keys(), at))
    else if (key === 'parameter' || key === 'sampling') requireParameter(value, at, path, known, diagnostics)
    else if (key === 'period') requirePeriod(value, at, known.tables, diagnostics)
  }
  for (const { path, node } of timersIn(file.value))
    if ('period' in node === 'parameter' in node) diagnostics.push(timerSource(within(place, ...path)))
  return { record: file.value, place }
}

const TIMER_KEYS = ['timer', 'response', 'emergency', 'after', 'negotiation']

function* timersIn(node: unknown, path: Path = []): Iterable<{ readonly path: Path; readonly node: object }> {
  if (typeof node !== 'object' || node === null) return
  if (TIMER_KEYS.includes(String(path.at(-1)))) yield { path, node }
  else if (Array.isArray(node)) for (const [index, each] of node.entries()) yield* timersIn(each, [...path, index])
  else for (const [key, each] of Object.entries(node)) yield* timersIn(each, [...path, key])
}

function timerSource(at: Place): Diagnostic {
  return {
    code: 'coordination/timer-source',
    severity: 'error',
    at,
    what: {
      zh: '时限要写 period 或者 parameter，写一个、也只写一个。',
      en: 'A time limit names a period or a parameter, one and only one.',
    },
    why: {
      zh: '时限或者是法律定的，或者是地方依据文件定的；两样都不是，就没有人要遵守。',
      en: 'A limit is set by law or by a document; one that is neither binds nobody.',
    },
    fix: {
      zh: '法律定了的写 period；没有定的写 parameter，并在 parameters.yaml 里写明出处。',
      en: 'Write period where law sets it, else parameter, with its document in parameters.yaml.',
    },
  }
}

function requireParameter(id: string, at: Place, path: Path, { parameters }: Known, diagnostics: Diagnostic[]): void {
  if (parameters.has(id)) return
  const rule = path.slice(0, -1).join('.')
  diagnostics.push({
    code: 'coordination/parameter-missing',
    severity: 'error',
    at,
    what: {
      zh: `没有登记参数「${id}」，协作规则 ${rule} 要用。`,
      en: `The parameter "${id}", which the coordination rule ${rule} needs, is not stated.`,
    },
    why: {
      zh: '法律没有定的时限，要有人依据文件写明，不能由程序默认。',
      en: 'A time limit that law leaves open must be stated from a document, never assumed.',
    },
    fix: didYouMean(id, parameters.keys(), {
      zh: `在 catalogs/parameters.yaml 里写上 ${id} 的值、单位和出处。`,
      en: `State ${id} in catalogs/parameters.yaml with its value, unit and document.`,
    }),
  })
}

function requirePeriod(name: string, at: Place, tables: TableSet, diagnostics: Diagnostic[]): void {
  if (legalPeriod(tables, name)) return
  diagnostics.push({
    code: 'coordination/unknown-period',
    severity: 'error',
    at,
    what: { zh: `没有「${name}」这个法定期限。`, en: `There is no legal period "${name}".` },
    why: {
      zh: '法定的时限只写名称，天数和条文由决策表给出。',
      en: 'A legal time limit is named here; its length and article come from the table.',
    },
    fix: didYouMean(name, periodNames(tables), {
      zh: '对照决策表 periods；法律没有定的，写 parameter。',
      en: 'See the table periods; what law leaves open is a parameter.',
    }),
  })
}
