import { type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Catalog, Item, Project } from '../vocabulary/model.ts'
import { by } from '../vocabulary/order.ts'
import { CATALOG_FOLDERS, type RecordFile } from '../vocabulary/record-files.ts'
import { type FileOf, filesOf } from './files.ts'
import { linkGuide } from './link-guide.ts'
import type { Registers } from './link-registers.ts'
import { DEPARTMENT, ITEM, UNIT } from './things.ts'
import { duplicate, foreignItem, misplaced, unknown } from './words.ts'

/** The prefix of the ids of each catalog; permanent. */
const PREFIXES: Readonly<Record<string, string>> = {
  'statutory-licences': 'lic',
  'delegated-services': 'svc',
  'statutory-enforcement': 'enf',
  'delegated-enforcement': 'dlg',
}

export type Catalogs = Pick<Project, 'catalogs' | 'items'>

export function linkCatalogs(files: readonly RecordFile[], registers: Registers, diagnostics: Diagnostic[]): Catalogs {
  const items = new Map<string, Item>()
  const withdrawn = new Map<string, Place>()
  const catalogs: Catalog[] = []
  const covers = filesOf(files, 'catalog')
  for (const folder of CATALOG_FOLDERS) {
    const cover = covers.find((file) => folderOf(file.path) === folder)
    const themes = filesOf(files, 'items').filter((file) => folderOf(file.path) === folder)
    if (cover) catalogs.push(linkCatalog(cover, themes, registers, items, withdrawn, diagnostics))
    else if (themes[0]) diagnostics.push(coverMissing(themes[0].path, folder))
  }
  refuseReuse(items, withdrawn, diagnostics)
  checkItemReferences(catalogs, items, diagnostics)
  return { catalogs, items }
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function linkCatalog(
  cover: FileOf<'catalog'>,
  themes: readonly FileOf<'items'>[],
  registers: Registers,
  known: Map<string, Item>,
  withdrawn: Map<string, Place>,
  diagnostics: Diagnostic[],
): Catalog {
  const place: Place = { file: cover.path, path: [] }
  if (cover.value.id !== folderOf(cover.path))
    diagnostics.push(misplaced(within(place, 'id'), cover.value.id, folderOf(cover.path)))
  const items: Item[] = []
  for (const theme of themes)
    for (const [index, record] of theme.value.items.entries()) {
      const item = linkItem(record, cover, theme, { file: theme.path, path: ['items', index] }, registers, diagnostics)
      const first = known.get(record.id)
      if (first)
        diagnostics.push(
          duplicate(
            'item',
            ITEM,
            record.id,
            within({ file: theme.path, path: ['items', index] }, 'id'),
            within(first.place, 'id'),
          ),
        )
      else if (item) {
        known.set(record.id, item)
        items.push(item)
      }
    }
  const gone = themes.flatMap((theme) => theme.value.withdrawn ?? [])
  for (const theme of themes)
    for (const [index, record] of (theme.value.withdrawn ?? []).entries())
      withdrawn.set(record.id, { file: theme.path, path: ['withdrawn', index] })
  return {
    record: cover.value,
    place,
    items: items.sort(by((item) => item.id)),
    withdrawn: gone.sort(by((record) => record.id)),
  }
}

function linkItem(
  record: Item['record'],
  cover: FileOf<'catalog'>,
  theme: FileOf<'items'>,
  place: Place,
  registers: Registers,
  diagnostics: Diagnostic[],
): Item | undefined {
  const prefix = PREFIXES[cover.value.id] ?? ''
  if (!record.id.startsWith(`${prefix}-`))
    diagnostics.push(foreignItem(within(place, 'id'), record.id, cover.value.title, prefix))
  const department = registers.departments.get(record.department)
  if (!department)
    diagnostics.push(
      unknown('department', DEPARTMENT, record.department, registers.departments.keys(), within(place, 'department')),
    )
  const unit = record.station?.unit
  if (unit !== undefined && !registers.units.has(unit))
    diagnostics.push(unknown('unit', UNIT, unit, registers.units.keys(), within(place, 'station', 'unit')))
  const basis = registers.linker.linkAll(record.basis, within(place, 'basis'), diagnostics)
  const transferBasis = registers.linker.linkAll(record.transferBasis, within(place, 'transferBasis'), diagnostics)
  linkGuide(record.guide, within(place, 'guide'), registers.linker, diagnostics)
  if (!department) return undefined
  return {
    id: record.id,
    record,
    catalog: cover.value,
    theme: theme.value.theme,
    department,
    basis,
    transferBasis,
    place,
  }
}

function coverMissing(path: string, folder: string): Diagnostic {
  return {
    code: 'link/catalog-without-cover',
    severity: 'error',
    at: { file: path, path: [] },
    what: {
      zh: `文件夹 ${folder} 里有事项，没有 catalog.yaml。`,
      en: `The folder ${folder} holds items but no catalog.yaml.`,
    },
    why: {
      zh: '目录的名称、版本和生效日期写在 catalog.yaml 里，没有它事项无从公布。',
      en: 'Title, version and dates of a catalog stand in catalog.yaml; without it its items cannot be published.',
    },
    fix: { zh: `新建 catalogs/${folder}/catalog.yaml。`, en: `Add catalogs/${folder}/catalog.yaml.` },
  }
}

function refuseReuse(
  items: ReadonlyMap<string, Item>,
  withdrawn: ReadonlyMap<string, Place>,
  diagnostics: Diagnostic[],
): void {
  for (const [id, gone] of withdrawn) {
    const item = items.get(id)
    if (item) diagnostics.push(duplicate('item', ITEM, id, within(item.place, 'id'), within(gone, 'id')))
  }
}

function checkItemReferences(
  catalogs: readonly Catalog[],
  items: ReadonlyMap<string, Item>,
  diagnostics: Diagnostic[],
): void {
  for (const catalog of catalogs)
    for (const item of catalog.items) {
      const id = item.record.replacedBy
      if (id !== undefined && !items.has(id))
        diagnostics.push(unknown('item', ITEM, id, items.keys(), within(item.place, 'replacedBy')))
      for (const [index, needed] of (item.record.requires ?? []).entries())
        if (!items.has(needed))
          diagnostics.push(unknown('item', ITEM, needed, items.keys(), within(item.place, 'requires', index)))
    }
}
