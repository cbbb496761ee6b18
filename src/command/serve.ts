import { compile } from '../compile.ts'
import type { Output } from '../vocabulary/output.ts'
import { type Shown, SiteServer } from './serve/server.ts'
import { type CommonOptions, EXIT, type Session, type Streams } from './session.ts'
import { UsageError } from './usage.ts'
import { LiveProject } from './watching/live-project.ts'
import { watchProject } from './watching/watch-project.ts'

export interface ServeOptions extends CommonOptions {
  readonly port: string
}

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
  const project = new LiveProject(options)
  let hasSite = false
  const answer = async () => {
    const shown = await siteOf(project.session(), options, streams)
    if ('words' in shown && hasSite) return
    hasSite = 'files' in shown
    server.show(shown)
  }
  const watch = {
    folders: ['catalogs', 'templates'],
    together: 100,
    answer,
    prepare: async () => streams.out(`http://localhost:${opened}/`),
    ready: {
      zh: '目录或者模板一改，网页自动刷新；按 Ctrl-C 结束。',
      en: 'Pages reload when a catalog or template changes; end with Ctrl-C.',
    }[options.lang],
  }
  await watchProject(project, watch, options, streams)
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
async function siteOf(session: Session, options: ServeOptions, streams: Streams): Promise<Shown> {
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
    { asOf: options.asOf, formats: ['site'], memory: session.memory },
  )
  if (program) return { files }
  const words = await session.report(diagnostics)
  streams.err(words)
  return { words }
}
