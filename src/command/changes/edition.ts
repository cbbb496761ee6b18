import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Compilation } from '../../compile.ts'
import { type DataFile, Snapshot } from '../../difference/snapshot.ts'
import { readCatalogs } from '../../read/read.ts'
import type { SourceFile } from '../../source/source-file.ts'
import type { LawLibrary } from '../../statutes/law-library.ts'
import type { Result } from '../../vocabulary/diagnostic.ts'
import { byCodeUnit } from '../../vocabulary/order.ts'
import { commitOf, filesAt } from '../git.ts'
import type { CommonOptions } from '../session.ts'
import { UsageError } from '../usage.ts'

/** An edition to compare: its compiled data and, where it was compiled from catalogs, what that found. */
export interface LoadedEdition {
  /** Undefined when an error stands in the way of resolving it. */
  readonly snapshot: Snapshot | undefined
  readonly compilation: Compilation | undefined
  readonly files: readonly SourceFile[]
}

const YAML = /\.ya?ml$/
const DATA = 'generated/data/'
/** The files that a {@link Snapshot} has records of; the others follow from them. */
const COMPARED = /^(edition|departments|(catalogs|lists)\/.*)\.json$/

/**
 * The edition that a name means: a folder of compiled data (it has an `edition.json`), a folder with `catalogs/`, or a git
 * revision of the project, whose catalogs are compiled in memory. A revision that does not compile by the rules of today is
 * read from the data committed with it, if any.
 *
 * @throws UsageError when the name means nothing
 */
export async function loadEdition(name: string, options: CommonOptions, laws?: LawLibrary): Promise<LoadedEdition> {
  const folder = resolve(options.root, name)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const data = [folder, join(folder, DATA)].find((each) => existsSync(join(each, 'edition.json')))
    if (data === folder || (data !== undefined && !existsSync(join(folder, 'catalogs'))))
      return { snapshot: new Snapshot(dataBelow(data)), compilation: undefined, files: [] }
    return compiled(readCatalogs(folder), options, laws)
  }
  const commit = commitOf(resolve(options.root), name)
  if (commit === undefined)
    throw new UsageError({
      zh: `「${name}」不是文件夹，也不是 git 的版本`,
      en: `"${name}" is neither a folder nor a git revision`,
    })
  const edition = await compiled(filesAt(resolve(options.root), commit, 'catalogs', YAML), options, laws)
  if (edition.snapshot) return edition
  const committed = filesAt(resolve(options.root), commit, 'generated/data', /\.json$/).value
  if (committed.length === 0) return edition
  return { ...edition, snapshot: new Snapshot(committed.map(below)) }
}

async function compiled(
  files: Result<readonly SourceFile[]>,
  options: CommonOptions,
  laws: LawLibrary | undefined,
): Promise<LoadedEdition> {
  const { compile, inMemory } = await import('../../compile.ts') // not needed to compare compiled data
  const { renderData } = await import('../../render/data/data.ts')
  const compilation = await compile(inMemory(files, laws), { asOf: options.asOf, formats: [] })
  const { resolved } = compilation
  const snapshot =
    resolved && new Snapshot(renderData(resolved).map(({ path, content }) => below({ path, text: String(content) })))
  return { snapshot, compilation, files: files.value }
}

function below({ path, text }: SourceFile): DataFile {
  return { path: path.startsWith(DATA) ? path.slice(DATA.length) : path, json: text, isBytes: false }
}

function dataBelow(folder: string): readonly DataFile[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((path) => COMPARED.test(path))
    .sort(byCodeUnit)
    .map((path) => ({ path, json: readFileSync(join(folder, path), 'latin1'), isBytes: true }))
}
