import { join, relative, sep } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { watch as watchFiles } from 'chokidar'
import type { Memory } from '../compile.ts'
import { keepAcrossRuns } from '../memory/remembered.ts'
import { ReadFailure, readCatalogFile, readCatalogs } from '../read/read.ts'
import { toFindings } from '../report/finding.ts'
import { reportText } from '../report/report.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import { by } from '../vocabulary/order.ts'
import { checkOnce } from './check.ts'
import { EXIT } from './exit.ts'
import { type CommonOptions, Session, type Streams } from './session.ts'
import { UsageError } from './usage.ts'

/** Saves that come this close together, in milliseconds, are one: editors write a file in several steps. */
const TOGETHER = 5
/** Whoever writes a file empties it first; so many times, in steps of {@link TOGETHER}, an emptied one is looked at again. */
const LOOKS = 10
/** The watcher passes over a change that follows another of the same file within 50 ms; such changes are looked for after this. */
const PASSED_OVER = 60

/** `check --watch`: checks, and again after every save, until it is interrupted. Reads and validates only what changed. */
export async function watch(paths: readonly string[], options: CommonOptions, streams: Streams): Promise<number> {
  keepAcrossRuns()
  const first = new Session(options)
  const catalogs = new LiveCatalogs(first.root)
  const memory: Memory = { parsed: new WeakMap(), values: new Map(), validated: new WeakMap() }
  let changed = new Set<string>()
  let hasSaved = false
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  async function answer(saved: readonly string[]): Promise<void> {
    const start = performance.now()
    try {
      for (let look = 0; look < LOOKS && saved.some((path) => catalogs.isEmptied(path)); look++) await delay(TOGETHER)
      for (const path of saved) catalogs.refresh(path)
      await checkOnce(new Session(options, () => catalogs.result, memory), paths, streams)
    } catch (error) {
      await printFailure(error, options, streams)
    }
    if (saved.length > 0) streams.err(said(saved, performance.now() - start, options.lang))
    setTimeout(() => noticed(saved.filter((path) => catalogs.isBehind(path))), PASSED_OVER).unref()
  }

  function noticed(paths: readonly string[]): void {
    if (paths.length === 0) return
    hasSaved = true
    for (const path of paths) changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const saved = [...changed].sort()
      changed = new Set()
      running = running.then(() => answer(saved))
    }, TOGETHER)
  }

  const folder = join(first.root, 'catalogs')
  const watcher = watchFiles(first.root, {
    ignoreInitial: true,
    atomic: false,
    ignored: (path) => path !== first.root && path !== folder && !path.startsWith(`${folder}${sep}`),
  })
  watcher.on('all', (_event, path) => noticed([relative(first.root, path).replaceAll('\\', '/')]))
  await new Promise<void>((ready) => watcher.once('ready', ready))
  await answer([])
  await warmUp(
    () => hasSaved,
    () => new Session(options, () => catalogs.result, memory),
  )
  const ended = new Promise<void>((end) => {
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
  })
  streams.err(
    { zh: '保存以后自动再查；按 Ctrl+C 结束。', en: 'Checking again after every save; Ctrl+C ends.' }[options.lang],
  )
  await ended
  clearTimeout(timer)
  await watcher.close()
  await running
  return EXIT.clean
}

/** How often the stages run before the first save, so that the machine code for them is there when it is waited for. */
const WARM_RUNS = 30

async function warmUp(isAwaited: () => boolean, session: () => Session): Promise<void> {
  for (let run = 0; run < WARM_RUNS && !isAwaited(); run++) {
    const each = session()
    try {
      await each.report((await each.compile()).diagnostics)
    } catch (error) {
      if (error instanceof ReadFailure) return
      throw error
    }
    await new Promise((next) => setImmediate(next))
  }
}

/** What nobody foresaw must end the program; what the folder or the user did must not. */
async function printFailure(error: unknown, { lang }: CommonOptions, streams: Streams): Promise<void> {
  if (error instanceof ReadFailure) streams.err(await reportText(toFindings([error.diagnostic], []), lang))
  else if (error instanceof UsageError) streams.err(error.text[lang])
  else throw error
}

function said(saved: readonly string[], milliseconds: number, lang: CommonOptions['lang']): string {
  const what = saved.length === 1 ? saved[0] : { zh: `${saved.length} 个文件`, en: `${saved.length} files` }[lang]
  const took = milliseconds.toFixed(0)
  return { zh: `── ${what}，${took} 毫秒 ──`, en: `── ${what}, ${took} ms ──` }[lang]
}

/** The catalogs of a folder, of which single files are read again. A file that did not change stays the same object. */
class LiveCatalogs {
  readonly #root: string
  #files: Map<string, SourceFile> | undefined
  readonly #faults = new Map<string, Diagnostic>()

  constructor(root: string) {
    this.#root = root
  }

  /** @throws ReadFailure while there is no folder of catalogs */
  get result(): Result<readonly SourceFile[]> {
    this.#files ??= this.#readAll()
    return { value: [...this.#files.values()].sort(by((file) => file.path)), diagnostics: [...this.#faults.values()] }
  }

  #readAll(): Map<string, SourceFile> {
    const { value, diagnostics } = readCatalogs(this.#root)
    this.#faults.clear()
    for (const diagnostic of diagnostics) this.#faults.set(diagnostic.at.file, diagnostic)
    return new Map(value.map((file) => [file.path, file]))
  }

  /** Whether a file that said something is empty now. */
  isEmptied(path: string): boolean {
    const read = readCatalogFile(this.#root, path)
    return read !== undefined && 'text' in read && read.text === '' && this.#files?.get(path)?.text !== ''
  }

  /** Whether a file says something else than when it was last read. */
  isBehind(path: string): boolean {
    const read = readCatalogFile(this.#root, path)
    if (read !== undefined && 'diagnostic' in read) return !this.#faults.has(path)
    return read?.text !== this.#files?.get(path)?.text
  }

  refresh(path: string): void {
    if (path === 'catalogs') this.#files = undefined
    const known = this.#files?.get(path)
    this.#faults.delete(path)
    const read = readCatalogFile(this.#root, path)
    if (read === undefined) this.#files?.delete(path)
    else if ('diagnostic' in read) {
      this.#files?.delete(path)
      this.#faults.set(path, read.diagnostic)
    } else if (known?.text !== read.text) this.#files?.set(path, { path, text: read.text })
  }
}
