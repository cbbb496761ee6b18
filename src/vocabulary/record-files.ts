import type { Records } from '../../generated/types/records.ts'

/** The kinds of record file; each has the schema of the same name. */
export type RecordKind = keyof Records

/** A record file by its kind, with the value its schema guarantees. */
export type RecordFile = {
  [K in RecordKind]: { readonly kind: K; readonly path: string; readonly value: Records[K] }
}[RecordKind]

export const CATALOG_FOLDERS = [
  'statutory-licences',
  'delegated-services',
  'statutory-enforcement',
  'delegated-enforcement',
] as const

const BINDINGS: readonly (readonly [RegExp, RecordKind])[] = [
  [/^catalogs\/(edition|divisions|departments|units|parameters)\.yaml$/, 'edition'],
  [/^(catalogs\/)?policies\/tables\/[^/]+\.yaml$/, 'table'],
  [/^(catalogs\/)?policies\/[^/]+\.yaml$/, 'policy'],
  [/^catalogs\/calendar\/\d{4}\.yaml$/, 'calendar'],
  [/^catalogs\/recall\.yaml$/, 'recall'],
  [/^catalogs\/colloquial\.yaml$/, 'colloquial'],
  [/^catalogs\/coordination\.yaml$/, 'coordination'],
  [/^catalogs\/published\/\d{9}\.yaml$/, 'published'],
  [/^catalogs\/instruments\.lock\.yaml$/, 'lock'],
  [/^catalogs\/instruments\/[^/]+\.yaml$/, 'instruments'],
  [new RegExp(`^catalogs/(${CATALOG_FOLDERS.join('|')})/catalog\\.yaml$`), 'catalog'],
  [new RegExp(`^catalogs/(${CATALOG_FOLDERS.join('|')})/[^/]+\\.yaml$`), 'items'],
  [/^catalogs\/reform\/evaluation\.yaml$/, 'evaluation'],
  [/^catalogs\/reform\/people\/scheme\.yaml$/, 'scheme'],
  [/^catalogs\/reform\/people\/\d{9}\/registers\.yaml$/, 'registers'],
  [/^catalogs\/reform\/people\/\d{9}\/competition\.yaml$/, 'competition'],
  [/^catalogs\/reform\/people\/\d{9}\/assessment\.yaml$/, 'assessment'],
  [/^catalogs\/reform\/people\/\d{9}\/bonus(-[a-z0-9]+)*\.yaml$/, 'bonus'],
  [/^catalogs\/reform\/institutions\.yaml$/, 'institutions'],
  [/^catalogs\/reform\/stations\.yaml$/, 'stations'],
  [/^catalogs\/reform\/network\.yaml$/, 'network'],
  [/^catalogs\/counties\/\d{6}\/county\.yaml$/, 'county'],
  [/^catalogs\/counties\/\d{6}\/agreements\.yaml$/, 'agreements'],
  [/^catalogs\/counties\/\d{6}\/reform\/\d{9}\.yaml$/, 'reform'],
  [/^catalogs\/counties\/\d{6}\/towns\/\d{9}\.yaml$/, 'town'],
]

/** The kind of a file by where it stands, or undefined when nothing is kept there. */
export function recordKindOf(path: string): RecordKind | undefined {
  for (const [pattern, kind] of BINDINGS) {
    const match = pattern.exec(path)
    if (match) return kind === 'edition' ? (match[1] as RecordKind) : kind
  }
  return undefined
}

/** The single files every project has. */
export const REQUIRED_FILES = ['edition', 'divisions', 'departments', 'units', 'parameters'].map(
  (name) => `catalogs/${name}.yaml`,
)

/** Where the files of each kind stand, for people. */
export const RECORD_PLACES = [
  ...REQUIRED_FILES,
  'catalogs/instruments/<名称>.yaml',
  'catalogs/instruments.lock.yaml',
  'catalogs/policies/<编号>.yaml',
  'catalogs/calendar/<年>.yaml',
  'catalogs/recall.yaml',
  'catalogs/colloquial.yaml',
  'catalogs/coordination.yaml',
  'catalogs/published/<9 位代码>.yaml',
  ...CATALOG_FOLDERS.map((folder) => `catalogs/${folder}/<名称>.yaml`),
  'catalogs/reform/evaluation.yaml',
  'catalogs/reform/people/scheme.yaml',
  'catalogs/reform/people/<9 位代码>/{registers,competition,assessment,bonus,bonus-<名称>}.yaml',
  'catalogs/counties/<6 位代码>/county.yaml',
  'catalogs/counties/<6 位代码>/agreements.yaml',
  'catalogs/counties/<6 位代码>/towns/<9 位代码>.yaml',
  'catalogs/reform/institutions.yaml、stations.yaml、network.yaml',
  'catalogs/counties/<6 位代码>/reform/<9 位代码>.yaml',
]
