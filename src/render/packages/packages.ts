import type { Catalog } from '../../vocabulary/model.ts'
import type { Output } from '../../vocabulary/output.ts'
import type { Program, TownList } from '../../vocabulary/program.ts'
import { publishItem, publishList } from '../data/published.ts'
import { camel, MARK, pascal, union } from './names.ts'
import { policyModule, policyTypes } from './policy-module.ts'
import { typeDeclarations } from './type-declarations.ts'
import { withdrawnItems, withdrawnModuleTypes } from './withdrawn.ts'

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
    file('types.d.ts', typeDeclarations(program)),
    file('policies.js', policyModule(project)),
    file('policies.d.ts', policyTypes(project)),
    file('index.js', indexModule(project.catalogs, lists)),
    file('index.d.ts', indexTypes(project.catalogs)),
    file('withdrawn.js', jsonModule(withdrawnItems(project.catalogs))),
    file('withdrawn.d.ts', withdrawnModuleTypes()),
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
    publishConfig: { access: 'public', provenance: true },
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
import withdrawn from './withdrawn.js'
${lists.map((list) => `import town${list.town.record.code} from './towns/${list.town.record.code}.js'`).join('\n')}

const all = [${names.map(({ name }) => `...${name}`).join(', ')}]
const byId = new Map(all.map((item) => [item.id, item]))
const withdrawnById = new Map(withdrawn.map((item) => [item.id, item]))
const byTown = new Map([${lists.map((list) => `['${list.town.record.code}', town${list.town.record.code}]`).join(', ')}])

export const items = all
export const lists = [...byTown.values()]

export function itemById(id) {
  return byId.get(id)
}

export function itemOfCase(id) {
  return byId.get(id) ?? withdrawnById.get(id)
}

export function replacementOf(id) {
  return withdrawnById.get(id)?.replacedBy ?? null
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

export { ${[...names.map(({ name }) => name), 'withdrawn'].join(', ')} }
`
}

function indexTypes(catalogs: readonly Catalog[]): string {
  const names = catalogs.map((catalog) => ({
    id: catalog.record.id,
    name: camel(catalog.record.id),
    type: `${pascal(catalog.record.id)}Id`,
  }))
  return `${MARK}
import type {
  CaseItemId,
  DepartmentId,
  Item,
  ItemId,
  Replacements,
  TownCode,
  TownList,
  WithdrawnItem,
  WithdrawnItemId,
} from './types.js'
import withdrawn from './withdrawn.js'
${names.map(({ id, name }) => `import ${name} from './${id}.js'`).join('\n')}

export type * from './types.js'
/** Every item of every catalog. */
export declare const items: readonly Item[]
/** Every town list of this package. */
export declare const lists: readonly TownList[]
/** The item with an id; the id is known to exist when the program compiles. */
export declare function itemById<Id extends ItemId>(id: Id): Item<Id>
/** What a case of any age names: an item that is there, or one that was withdrawn. */
export declare function itemOfCase<Id extends CaseItemId>(
  id: Id,
): Id extends ItemId ? Item<Id> : Id extends WithdrawnItemId ? WithdrawnItem<Id> : never
/** The id that replaced a withdrawn one; null where nothing did. */
export declare function replacementOf<Id extends WithdrawnItemId>(id: Id): Replacements[Id]
/** The list of a town. */
export declare function listOfTown<Code extends TownCode>(code: Code): TownList<Code>
/** The items in a town's list, in its order. */
export declare function itemsOfTown(code: TownCode): readonly Item[]
/** The items a department is in charge of. */
export declare function itemsOfDepartment(department: DepartmentId): readonly Item[]
export { ${[...names.map(({ name }) => name), 'withdrawn'].join(', ')} }
`
}
