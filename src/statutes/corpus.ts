import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { titleKey } from '../vocabulary/citation.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import { joinParts } from './join-parts.ts'
import type { LawText } from './law-text.ts'
import { parseLaw } from './parse-law.ts'
import { versionFromHistory } from './version.ts'

/** One version of an instrument in a folder of law texts. */
export interface LawFile {
  /** The title without 中华人民共和国, as the file or its first heading gives it. */
  readonly title: string
  /** The date in the file’s name, else the last event of its history; empty when neither is there. */
  readonly version: string
  /** Paths below the folder; several when a code is kept in parts. */
  readonly paths: readonly string[]
  /** The folder it lies in, e.g. 行政法规. */
  readonly branch: string
}

/** The folder that was named holds no law texts, or is not there. */
export class CorpusFailure extends Error {
  readonly folder: string
  readonly empty: boolean
  constructor(folder: string, empty: boolean) {
    super(folder)
    this.folder = folder
    this.empty = empty
  }
}

/**
 * A folder of law texts in Markdown, one file a version: `标题(YYYY-MM-DD).md` in any subfolder. Opening it reads names only;
 * a law is parsed when it is asked for, and once.
 */
export class Corpus {
  readonly folder: string
  readonly files: readonly LawFile[]
  readonly #named = new Map<string, LawFile[]>()
  readonly #laws = new Map<LawFile, LawText>()

  /** @throws CorpusFailure when the folder is not there or holds no law. */
  constructor(folder: string) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new CorpusFailure(folder, false)
    this.folder = folder
    const files = this.#list()
    if (files.length === 0) throw new CorpusFailure(folder, true)
    this.files = files
    for (const file of files) for (const name of this.#namesOf(file)) this.#name(name, file)
  }

  /** The versions of a title, oldest first. The title may have 中华人民共和国, and may be that of a part (总则) of a code. */
  versions(title: string): readonly LawFile[] {
    return this.#named.get(titleKey(title)) ?? []
  }

  /** One version of a title, or undefined; without a date, the newest. */
  find(title: string, version?: string): LawFile | undefined {
    const versions = this.versions(title)
    return version === undefined ? versions.at(-1) : versions.find((file) => file.version === version)
  }

  /** Every title of the folder, for near names. */
  get titles(): readonly string[] {
    return [...new Set(this.files.map((file) => file.title))]
  }

  /** The parsed text. */
  read(file: LawFile): LawText {
    const known = this.#laws.get(file)
    if (known) return known
    const law = joinParts(file.paths.map((path) => parseLaw(this.source(path))))
    this.#laws.set(file, law)
    return law
  }

  /** The text of a file as it stands. */
  source(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  #list(): readonly LawFile[] {
    const paths = readdirSync(this.folder, { recursive: true })
      .map((name) => String(name).replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.md') && !/(^|\/)(README|\.)/.test(path))
      .sort(byCodeUnit)
    const dated: LawFile[] = []
    const undated: string[] = []
    for (const path of paths) {
      const match = /([^/]+)[（(](\d{4}-\d{2}-\d{2})[）)]\.md$/.exec(path)
      if (match) dated.push({ title: match[1] ?? '', version: match[2] ?? '', paths: [path], branch: branchOf(path) })
      else undated.push(path)
    }
    return [...dated, ...this.#readUndated(undated)].sort(
      (a, b) => byCodeUnit(a.title, b.title) || byCodeUnit(a.version, b.version) || byCodeUnit(a.branch, b.branch),
    )
  }

  /** A file without a date in its name says in its history when it was made; parts of one code are put together. */
  #readUndated(paths: readonly string[]): readonly LawFile[] {
    const found: { law: LawText; file: LawFile }[] = []
    for (const path of paths) {
      const law = parseLaw(this.source(path))
      const name = path.replace(/^.*\//, '').replace(/\.md$/, '')
      const title = law.part === '' ? name : law.title.replace(/^中华人民共和国/, '')
      const version = versionFromHistory(law.history)
      const whole = law.part === '' ? undefined : found.find((each) => each.file.title === title)
      if (whole) whole.file = { ...whole.file, paths: [...whole.file.paths, path] }
      else if (law.articles.length > 0 || law.history.length > 0)
        found.push({ law, file: { title, version, paths: [path], branch: branchOf(path) } })
    }
    return found.map(({ file }) => file)
  }

  #namesOf(file: LawFile): readonly string[] {
    if (file.paths.length === 1) return [file.title]
    return [file.title, ...file.paths.map((path) => path.replace(/^.*\//, '').replace(/\.md$/, ''))]
  }

  #name(name: string, file: LawFile): void {
    const key = titleKey(name)
    const files = this.#named.get(key) ?? []
    if (!files.some((each) => each.version === file.version)) files.push(file)
    this.#named.set(key, files)
  }
}

function branchOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : ''
}
