import type { Catalog } from '../../vocabulary/model.ts'
import { byCodeUnit } from '../../vocabulary/order.ts'
import type { Output } from '../../vocabulary/output.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'
import { publishItem, publishList } from '../data/published.ts'

/**
 * The typed package: literal unions of ids, one module a catalog and one a town, so that naming an item that does not exist fails
 * to compile and a program carries only what it imports. Data stands in the modules as JSON text, which is fastest to load and to type-check.
 */
export function renderPackages(program: Program): readonly Output[] {
  const { project } = program
  const lists = program.lists
  const folder = `generated/packages/${project.edition.package.split('/').at(-1) ?? ''}`
  const file = (path: string, content: string): Output => ({ path: `${folder}/${path}`, format: 'packages', content })
  return [
    file('package.json', manifest(program)),
    file('README.md', readme(program)),
    file('types.js', 'export {}\n'),
    file('types.d.ts', types(program, lists)),
    file('index.js', indexModule(project.catalogs, lists)),
    file('index.d.ts', indexTypes(project.catalogs)),
    ...project.catalogs.flatMap((catalog) => [
      file(`${catalog.record.id}.js`, jsonModule(catalog.items.map(publishItem))),
      file(`${catalog.record.id}.d.ts`, catalogTypes(catalog)),
    ]),
    ...lists.flatMap((list) => [
      file(`towns/${list.town.record.code}.js`, jsonModule(publishList(list, program.asOf))),
      file(`towns/${list.town.record.code}.d.ts`, listTypes(list)),
    ]),
  ]
}

const MARK = '// Generated from catalogs/ by qingdan. Do not edit.'

function manifest({ project: { edition } }: Program): string {
  const value = {
    name: edition.package,
    version: edition.version,
    description: edition.title,
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './types': { types: './types.d.ts', default: './types.js' },
      './towns/*': { types: './towns/*.d.ts', default: './towns/*.js' },
      './package.json': './package.json',
      './*': { types: './*.d.ts', default: './*.js' },
    },
    files: ['**/*.js', '**/*.d.ts'],
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function readme({ project: { edition } }: Program): string {
  return `# ${edition.package}\n\n${edition.title} ${edition.version}\n\n${edition.notice ?? ''}\n`
}

function jsonModule(value: unknown): string {
  return `${MARK}\nexport default /* @__PURE__ */ JSON.parse(${literal(JSON.stringify(value))})\n`
}

function literal(json: string): string {
  const escaped = json
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `'${escaped}'`
}

function pascal(slug: string): string {
  return slug.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter: string) => letter.toUpperCase())
}

function camel(slug: string): string {
  return slug.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
}

function union(values: readonly string[]): string {
  return values.length === 0 ? 'never' : `\n${values.map((value) => `  | '${value}'`).join('\n')}`
}

function types({ project }: Program, lists: readonly TownList[]): string {
  const ids = project.catalogs.map(
    (catalog) =>
      `/** ${catalog.record.title} */\nexport type ${pascal(catalog.record.id)}Id =${union(catalog.items.map((item) => item.id))}`,
  )
  const used = [...new Set([...project.items.values()].map((item) => item.department.record.id))].sort(byCodeUnit)
  const withdrawn = project.catalogs.flatMap((catalog) => catalog.withdrawn.map((record) => record.id))
  const kinds = [...new Set([...project.items.values()].map((item) => item.record.kind))].sort(byCodeUnit)
  return `${MARK}
${ids.join('\n\n')}

export type ItemId = ${project.catalogs.map((catalog) => `${pascal(catalog.record.id)}Id`).join(' | ') || 'never'}
/** Ids that were withdrawn: old cases may still name them, new ones may not. */
export type WithdrawnItemId = ${union(withdrawn)}
/** Towns whose lists stand in this package. */
export type TownCode =${union(lists.map((list) => list.town.record.code))}
export type DepartmentId =${union(used)}
export type CatalogId =${union(project.catalogs.map((catalog) => catalog.record.id))}
export type Kind =${union(kinds)}
export type Source = 'statutory' | 'conferred' | 'entrusted' | 'assisted' | 'forwarded' | 'station' | 'call-county'
export type TransferStatus = 'proven' | 'external' | 'unproven'
export type Validity = 'in-force' | 'draft' | 'not-yet' | 'ended' | 'suspended'

/** A citation. \`title\` is without 中华人民共和国; \`unverified\` says why it has not been checked against the text. */
export interface Citation {
  readonly instrument: string
  readonly title: string
  readonly version: string | null
  readonly article: number | null
  readonly subArticle: number | null
  readonly paragraph: number | null
  readonly item: number | null
  readonly subItem: number | null
  readonly role: string
  readonly anchor: string | null
  readonly text: string
  readonly unverified: string | null
  /** Where the cited version stood on the day of the edition. */
  readonly standing: 'in-force' | 'not-yet' | 'superseded' | 'repealed' | 'external' | 'unverifiable'
}

/** A power or service. Fields that belong to one kind only are in the data and not typed here. */
export interface Item<Id extends ItemId = ItemId> {
  readonly id: Id
  readonly name: string
  readonly kind: Kind
  readonly department: DepartmentId
  readonly theme: string | null
  readonly basis: readonly Citation[]
  readonly transferBasis: readonly Citation[]
  readonly field: string
  readonly holder: string
  readonly sources: readonly Source[]
  readonly obligation?: 'mandatory' | 'optional'
  readonly aliases?: readonly string[]
  readonly note?: string
  readonly unverified?: string
  readonly effectiveFrom?: string
  readonly effectiveTo?: string
}

/** One power in a town's list. \`transferStatus\` is null where no power moves. */
export interface Entry<Id extends ItemId = ItemId> {
  readonly item: Id
  readonly catalog: CatalogId
  readonly name: string
  readonly kind: Kind
  readonly department: DepartmentId
  readonly obligation: 'mandatory' | 'optional'
  readonly reason: 'by-law' | 'chosen'
  readonly source: Source
  readonly holder: string | null
  readonly delegator: string | null
  readonly actsInNameOf: string
  readonly performedBy: string
  readonly transferStatus: TransferStatus | null
  readonly transferBasis: readonly Citation[]
  readonly validity: Validity
  readonly effectiveFrom: string | null
  readonly effectiveTo: string | null
}

/** A town's list as of a day. */
export interface TownList<Code extends TownCode = TownCode, Id extends ItemId = ItemId> {
  readonly town: { readonly code: Code; readonly name: string }
  readonly county: { readonly code: string; readonly name: string }
  readonly asOf: string
  readonly state: string
  readonly synthetic: boolean
  readonly entries: readonly Entry<Id>[]
  readonly absences: readonly { readonly item: ItemId; readonly reason: string; readonly cause: string | null }[]
}
`
}

function catalogTypes(catalog: Catalog): string {
  const id = `${pascal(catalog.record.id)}Id`
  return `${MARK}\nimport type { Item, ${id} } from './types.js'\n\n/** ${catalog.record.title} */\ndeclare const items: readonly Item<${id}>[]\nexport default items\n`
}

function listTypes(list: TownList): string {
  const code = list.town.record.code
  const ids = union(list.entries.map((entry) => entry.item.id))
  return `${MARK}\nimport type { TownList } from '../types.js'\n\n/** What stands in the list of ${list.county.record.name}${list.town.record.name}. */\nexport type ListedId = ${ids}\ndeclare const list: TownList<'${code}', ListedId>\nexport default list\n`
}

function indexModule(catalogs: readonly Catalog[], lists: readonly TownList[]): string {
  const names = catalogs.map((catalog) => ({ id: catalog.record.id, name: camel(catalog.record.id) }))
  return `${MARK}
${names.map(({ id, name }) => `import ${name} from './${id}.js'`).join('\n')}
${lists.map((list) => `import town${list.town.record.code} from './towns/${list.town.record.code}.js'`).join('\n')}

const all = [${names.map(({ name }) => `...${name}`).join(', ')}]
const byId = new Map(all.map((item) => [item.id, item]))
const byTown = new Map([${lists.map((list) => `['${list.town.record.code}', town${list.town.record.code}]`).join(', ')}])

export const items = all
export const lists = [...byTown.values()]

export function itemById(id) {
  return byId.get(id)
}

export function listOfTown(code) {
  return byTown.get(code)
}

export function itemsOfTown(code) {
  return (byTown.get(code)?.entries ?? []).map((entry) => byId.get(entry.item))
}

export function itemsOfDepartment(department) {
  return all.filter((item) => item.department === department)
}

export { ${names.map(({ name }) => name).join(', ')} }
`
}

function indexTypes(catalogs: readonly Catalog[]): string {
  const names = catalogs.map((catalog) => ({
    id: catalog.record.id,
    name: camel(catalog.record.id),
    type: `${pascal(catalog.record.id)}Id`,
  }))
  return `${MARK}
import type { DepartmentId, Item, ItemId, TownCode, TownList } from './types.js'
${names.map(({ id, name }) => `import ${name} from './${id}.js'`).join('\n')}

export type * from './types.js'
/** Every item of every catalog. */
export declare const items: readonly Item[]
/** Every town list of this package. */
export declare const lists: readonly TownList[]
/** The item with an id; the id is known to exist when the program compiles. */
export declare function itemById<Id extends ItemId>(id: Id): Item<Id>
/** The list of a town. */
export declare function listOfTown<Code extends TownCode>(code: Code): TownList<Code>
/** The items in a town's list, in its order. */
export declare function itemsOfTown(code: TownCode): readonly Item[]
/** The items a department is in charge of. */
export declare function itemsOfDepartment(department: DepartmentId): readonly Item[]
export { ${names.map(({ name }) => name).join(', ')} }
`
}
