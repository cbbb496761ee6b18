import { join, relative, sep } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { watch } from 'chokidar'
import { failureWords } from '../failure-words.ts'
import type { CommonOptions, Streams } from '../session.ts'
import type { LiveProject } from './live-project.ts'

/** Whoever writes a file empties it first; so many times, in steps of {@link STEP} milliseconds, an emptied one is looked at again. */
const LOOKS = 10
const STEP = 5
/** The watcher passes over a change that follows another of the same file within 50 ms; such changes are looked for after this. */
const PASSED_OVER = 60

/** What is done whenever files of a project are saved. */
export interface Watch {
  /** The folders of the project that count. */
  readonly folders: readonly string[]
  /** Saves that come this close together, in milliseconds, are one: editors write a file in several steps. */
  readonly together: number
  /** Called at the beginning, and after every save when the project was read again. */
  readonly answer: () => Promise<unknown>
  /** What can be done ahead of the first save; `isAwaited` says when there is one. */
  readonly prepare?: (isAwaited: () => boolean) => Promise<void>
  /** Said once everything is ready. */
  readonly ready: string
}

/**
 * Answers, and again after every save, one answer at a time, until it is interrupted.
 *
 * @throws ReadFailure, UsageError, CorpusFailure, SystemError when not even the first answer could be given; later ones are printed
 */
export async function watchProject(
  project: LiveProject,
  { folders, together, answer, prepare, ready }: Watch,
  options: CommonOptions,
  streams: Streams,
): Promise<void> {
  let changed = new Set<string>()
  let hasSaved = false
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  async function answerTo(saved: readonly string[]): Promise<void> {
    const start = performance.now()
    try {
      for (let look = 0; look < LOOKS && saved.some((path) => project.isEmptied(path)); look++) await delay(STEP)
      for (const path of saved) project.refresh(path)
      await answer()
    } catch (error) {
      await printFailure(error, options, streams)
    }
    streams.err(said(saved, performance.now() - start, options.lang))
    setTimeout(() => noticed(saved.filter((path) => project.isBehind(path))), PASSED_OVER).unref()
  }

  function noticed(paths: readonly string[]): void {
    if (paths.length === 0) return
    hasSaved = true
    for (const path of paths) changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const saved = [...changed].sort()
      changed = new Set()
      running = running.then(() => answerTo(saved))
    }, together)
  }

  const watched = folders.map((folder) => join(project.root, folder))
  const watcher = watch(project.root, {
    ignoreInitial: true,
    atomic: false,
    ignored: (path) =>
      path !== project.root && !watched.some((folder) => path === folder || path.startsWith(`${folder}${sep}`)),
  })
  watcher.on('all', (_event, path) => noticed([relative(project.root, path).replaceAll('\\', '/')]))
  try {
    await new Promise<void>((isReady) => watcher.once('ready', isReady))
    running = answer().then(() => {})
    await running
    await prepare?.(() => hasSaved)
    const ended = interrupted()
    streams.err(ready)
    await ended
  } finally {
    clearTimeout(timer)
    await watcher.close()
  }
  await running
}

/** What nobody foresaw must end the program; what the folder, the disk or the user did must not. */
async function printFailure(error: unknown, { lang }: CommonOptions, streams: Streams): Promise<void> {
  const words = await failureWords(error, lang)
  if (words === undefined) throw error
  streams.err(words)
}

function said(saved: readonly string[], milliseconds: number, lang: CommonOptions['lang']): string {
  const what = saved.length === 1 ? saved[0] : { zh: `${saved.length} 个文件`, en: `${saved.length} files` }[lang]
  const took = milliseconds.toFixed(0)
  return { zh: `── ${what}，${took} 毫秒 ──`, en: `── ${what}, ${took} ms ──` }[lang]
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}
