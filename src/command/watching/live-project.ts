import { resolve } from 'node:path'
import type { Memory } from '../../compile.ts'
import { keepAcrossRuns } from '../../memory/remembered.ts'
import { readCatalogFile, readCatalogs } from '../../read/read.ts'
import type { SourceFile } from '../../source/source-file.ts'
import type { Diagnostic, Result } from '../../vocabulary/diagnostic.ts'
import { by } from '../../vocabulary/order.ts'
import { type CommonOptions, Session } from '../session.ts'

/** A project that is compiled again and again. Of its catalogs single files are read again; one that did not change stays the same object, and nothing is made of it anew. */
export class LiveProject {
  readonly root: string
  readonly #options: CommonOptions
  readonly #memory: Memory = { parsed: new WeakMap(), values: new Map(), validated: new WeakMap() }
  #files: Map<string, SourceFile> | undefined
  readonly #faults = new Map<string, Diagnostic>()

  constructor(options: CommonOptions) {
    keepAcrossRuns()
    this.#options = options
    this.root = resolve(options.root)
  }

  /** The project as it was last read. */
  session(): Session {
    return new Session(this.#options, () => this.#catalogs(), this.#memory)
  }

  /** @throws ReadFailure while there is no folder of catalogs */
  #catalogs(): Result<readonly SourceFile[]> {
    this.#files ??= this.#readAll()
    return { value: [...this.#files.values()].sort(by((file) => file.path)), diagnostics: [...this.#faults.values()] }
  }

  #readAll(): Map<string, SourceFile> {
    const { value, diagnostics } = readCatalogs(this.root)
    this.#faults.clear()
    for (const diagnostic of diagnostics) this.#faults.set(diagnostic.at.file, diagnostic)
    return new Map(value.map((file) => [file.path, file]))
  }

  /** Whether a catalog that said something is empty now. */
  isEmptied(path: string): boolean {
    const read = this.#read(path)
    return read !== undefined && 'text' in read && read.text === '' && this.#files?.get(path)?.text !== ''
  }

  /** Whether a catalog says something else than when it was last read. */
  isBehind(path: string): boolean {
    const read = this.#read(path)
    if (read !== undefined && 'diagnostic' in read) return !this.#faults.has(path)
    return read?.text !== this.#files?.get(path)?.text
  }

  /** Reads a file again; one that is no catalog is read whenever it is needed. */
  refresh(path: string): void {
    if (path === 'catalogs') this.#files = undefined
    const known = this.#files?.get(path)
    this.#faults.delete(path)
    const read = this.#read(path)
    if (read === undefined) this.#files?.delete(path)
    else if ('diagnostic' in read) {
      this.#files?.delete(path)
      this.#faults.set(path, read.diagnostic)
    } else if (known?.text !== read.text) this.#files?.set(path, { path, text: read.text })
  }

  #read(path: string): ReturnType<typeof readCatalogFile> {
    return path.startsWith('catalogs/') ? readCatalogFile(this.root, path) : undefined
  }
}
