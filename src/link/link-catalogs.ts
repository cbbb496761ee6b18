import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { type Path, type Place, within } from '../source/place.ts'
import { readCitation } from '../vocabulary/citation.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Catalog, Citation, Item, Project } from '../vocabulary/model.ts'
import { by } from '../vocabulary/order.ts'
import { CATALOG_FOLDERS, type RecordFile } from '../vocabulary/record-files.ts'
import { type FileOf, filesOf } from './files.ts'
import type { LawRegister } from './law-register.ts'
import { CitationLinker } from './link-citation.ts'
import { guideCitations, linkGuide } from './link-guide.ts'
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
      const at: Place = { file: theme.path, path: ['items', index] }
      const item = linkItem(record, cover, theme, at, registers, diagnostics)
      const first = known.get(record.id)
      if (first) diagnostics.push(duplicate('item', ITEM, record.id, within(at, 'id'), within(first.place, 'id')))
      else if (item) {
        known.set(record.id, item)
        items.push(item)
      }
    }
  const gone = themes.flatMap((theme) => theme.value.withdrawn ?? [])
  for (const theme of themes)
    for (const [index, record] of (theme.value.withdrawn ?? []).entries())
      withdrawn.set(record.id, { file: theme.path, path: ['withdrawn', index] })
  items.sort(by((item) => item.id))
  gone.sort(by((record) => record.id))
  return catalogOf(cover.value, cover.path, items, gone)
}

const catalogOf = rememberedAcrossRuns(
  (record: Catalog['record'], file: string, items: Catalog['items'], withdrawn: Catalog['withdrawn']): Catalog => ({
    record,
    place: { file, path: [] },
    items,
    withdrawn,
  }),
)

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
  const { basis, transferBasis, ...cited } = lawOf(record, registers.linker.register, place.file, place.path)
  registers.linker.add(cited.linked)
  diagnostics.push(...cited.diagnostics)
  if (!department) return undefined
  return itemOf(record, cover.value, theme.value.theme, department, basis, transferBasis, place.file, place.path)
}

interface ItemLaw extends Pick<Item, 'basis' | 'transferBasis'> {
  /** All citations, those of the guide included. */
  readonly linked: readonly Citation[]
  readonly diagnostics: readonly Diagnostic[]
}

/** As much of the register as an item cites, so that only a change of these laws concerns it; all of it if a law is not found. */
function registerFor({ basis, transferBasis = [], guide }: Item['record'], register: LawRegister): LawRegister {
  const titles = [...basis, ...transferBasis, ...guideCitations(guide)].flatMap(({ cite }) => {
    const read = readCitation(cite)
    return 'problem' in read ? [] : read.title
  })
  return register.part(titles)
}

/** What an item cites, linked. */
const lawOf = rememberedAcrossRuns(
  (record: Item['record'], register: LawRegister, file: string, path: Path): ItemLaw =>
    lawIn(record, registerFor(record, register), file, path),
)

const lawIn = rememberedAcrossRuns(
  (record: Item['record'], register: LawRegister, file: string, path: Path): ItemLaw => {
    const diagnostics: Diagnostic[] = []
    const linker = new CitationLinker(register)
    const place = { file, path }
    const basis = linker.linkAll(record.basis, within(place, 'basis'), diagnostics)
    const transferBasis = linker.linkAll(record.transferBasis, within(place, 'transferBasis'), diagnostics)
    linkGuide(record.guide, within(place, 'guide'), linker, diagnostics)
    return { basis, transferBasis, linked: linker.linked, diagnostics }
  },
)

const itemOf = rememberedAcrossRuns(
  (
    record: Item['record'],
    catalog: Item['catalog'],
    theme: string | undefined,
    department: Item['department'],
    basis: Item['basis'],
    transferBasis: Item['transferBasis'],
    file: string,
    path: Path,
  ): Item => ({ id: record.id, record, catalog, theme, department, basis, transferBasis, place: { file, path } }),
)

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
