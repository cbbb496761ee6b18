import { join } from 'node:path'
import { watch } from 'chokidar'
import { compile } from '../compile.ts'
import type { Output } from '../vocabulary/output.ts'
import { type Shown, SiteServer } from './serve/server.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'
import { UsageError } from './usage.ts'

export interface ServeOptions extends CommonOptions {
  readonly port: string
}

/** How long the folder must be quiet before the site is built anew: an editor may write a file in several steps. */
const QUIET = 150

/**
 * `serve`: shows the site on this machine, from memory, and builds it anew whenever a catalog or a template changes; open pages
 * reload themselves. When the change does not compile, the findings are printed and the last site stays. Ends with Ctrl-C.
 */
export async function serve(options: ServeOptions, streams: Streams): Promise<number> {
  const port = portOf(options.port)
  const server = new SiteServer()
  const opened = await server.listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return undefined
    throw error
  })
  if (opened === undefined)
    throw new UsageError(
      { zh: `端口 ${port} 用不了，换一个`, en: `Port ${port} cannot be used; take another` },
      options.port,
    )
  let hasSite = false
  const build = async () => {
    const shown = await siteOf(options, streams)
    if ('words' in shown && hasSite) return
    hasSite = 'files' in shown
    server.show(shown)
  }
  const watching = watchProject(new Session(options).root, build, streams)
  await build()
  streams.out(`http://localhost:${opened}/`)
  streams.err(
    options.lang === 'zh'
      ? '目录或者模板一改，网页自动刷新；按 Ctrl-C 结束。'
      : 'Pages reload when a catalog or template changes; end with Ctrl-C.',
  )
  await interrupted()
  await watching.close()
  await server.close()
  return EXIT.clean
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new UsageError({ zh: `「${text}」不是端口`, en: `"${text}" is not a port` }, text)
  return port
}

/** The site as of now, or the findings that stand in its way, which are also printed. */
async function siteOf(options: ServeOptions, streams: Streams): Promise<Shown> {
  const session = new Session(options)
  const files = new Map<string, string>()
  const { program, diagnostics } = await compile(
    {
      read: () => session.read(),
      templates: () => session.templates(),
      laws: await session.laws(),
      write: (outputs: readonly Output[]) => {
        for (const { path, content } of outputs) files.set(path.replace(/^out\/site\//, ''), String(content))
        return { value: undefined, diagnostics: [] }
      },
    },
    { asOf: options.asOf, formats: ['site'] },
  )
  if (program) return { files }
  const words = await session.report(diagnostics)
  streams.err(words)
  return { words }
}

/** Builds after every change, one build at a time; a change during a build is followed by another. */
function watchProject(root: string, build: () => Promise<void>, streams: Streams): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const folders = ['catalogs', 'templates'].map((name) => join(root, name))
  const watcher = watch(folders, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(build).catch((error: unknown) => streams.err(String(error)))
    }, QUIET)
  })
  return {
    async close() {
      clearTimeout(timer)
      await watcher.close()
      await running
    },
  }
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}
