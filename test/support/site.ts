import { createServer, type Server } from 'node:http'
import { compile } from '../../src/compile.ts'
import { readCatalogs, readTemplates } from '../../src/read/read.ts'
import { ROOT } from './project.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
}

/** The files of the public site of a project, by their path below the site's folder. */
export async function siteFiles(root = ROOT): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const { program } = await compile(
    {
      read: () => readCatalogs(root),
      templates: () => readTemplates(ROOT),
      write: (outputs) => {
        for (const { path, content } of outputs) files.set(path.replace('out/site/', ''), content)
        return { value: undefined, diagnostics: [] }
      },
    },
    { formats: ['site'] },
  )
  if (!program) throw new Error('the project does not compile')
  return files
}

/** The site on a server as anyone may put it: below a folder, with no more than file types. */
export class TestSite {
  readonly #server: Server
  readonly address: string

  private constructor(server: Server, address: string) {
    this.#server = server
    this.address = address
  }

  static async open(files: ReadonlyMap<string, string>): Promise<TestSite> {
    const server = createServer(({ url }, response) => {
      const name = decodeURIComponent(new URL(url ?? '', 'http://localhost').pathname).replace('/qingdan/', '')
      const content = files.get(name)
      if (content === undefined) response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? '' }).end(content)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('no address')
    return new TestSite(server, `http://127.0.0.1:${address.port}/qingdan/`)
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}
