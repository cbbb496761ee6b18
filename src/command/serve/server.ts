import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** What is shown: files by their path below the site's folder, or words in their place while nothing can be built. */
export type Shown = { readonly files: ReadonlyMap<string, string> } | { readonly words: string }

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
}

/** Where a page asks to be told of changes, and the script with which it does; only this server has them. */
const NEWS = '/serve/news'
const SCRIPT = '/serve/reload.js'
const RELOAD = `new EventSource('${NEWS}').addEventListener('built', () => location.reload())\n`
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Serves a site from memory to this machine alone, and tells open pages when it was built anew. A request under another
 * name than this machine's own is refused, so that no page of another site can read what is being prepared.
 */
export class SiteServer {
  readonly #server: Server
  readonly #listeners = new Set<ServerResponse>()
  #shown: Shown = { words: '' }

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  /** @returns the port that was opened; `port` 0 lets the system choose one */
  listen(port: number): Promise<number> {
    return new Promise((done, failed) => {
      this.#server.once('error', failed)
      this.#server.listen(port, '127.0.0.1', () => {
        const address = this.#server.address()
        done(typeof address === 'object' && address ? address.port : port)
      })
    })
  }

  show(shown: Shown): void {
    this.#shown = shown
    for (const listener of this.#listeners) listener.write('event: built\ndata: \n\n')
  }

  close(): Promise<void> {
    for (const listener of this.#listeners) listener.end()
    return new Promise((done) => {
      this.#server.close(() => done())
      this.#server.closeAllConnections()
    })
  }

  #answer({ headers, method, url }: IncomingMessage, response: ServerResponse): void {
    const path = pathOf(url ?? '/')
    if (!LOOPBACK.has((headers.host ?? '').replace(/:\d+$/, ''))) send(response, 403, 'txt', 'only for this machine\n')
    else if (method !== 'GET' && method !== 'HEAD') send(response, 405, 'txt', 'only GET\n')
    else if (path === NEWS) this.#subscribe(response)
    else if (path === SCRIPT) send(response, 200, 'js', RELOAD)
    else if ('words' in this.#shown) send(response, 500, 'html', withReload(failurePage(this.#shown.words)))
    else this.#sendFile(response, path, this.#shown.files)
  }

  #sendFile(response: ServerResponse, path: string, files: ReadonlyMap<string, string>): void {
    const name = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
    const content = files.get(name)
    const extension = name.slice(name.lastIndexOf('.') + 1)
    // The page that checks allows no script but its own, by its digest.
    const isPage = extension === 'html' && name !== 'check.html'
    if (content === undefined) send(response, 404, 'html', failurePage(`没有这一页：${path}`))
    else send(response, 200, extension, isPage ? withReload(content) : content)
  }

  #subscribe(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write('retry: 500\n\n')
    this.#listeners.add(response)
    response.on('close', () => this.#listeners.delete(response))
  }
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return '/'
  }
}

function send(response: ServerResponse, status: number, extension: string, content: string): void {
  response.writeHead(status, {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
  response.end(content)
}

/** The page with the script that reloads it: from the same origin, as its own policy allows. */
function withReload(page: string): string {
  return page.replace('</head>', () => `<script src="${SCRIPT}" defer></script>\n</head>`)
}

/** What is said where there is no page; the words stand as text. */
function failurePage(words: string): string {
  const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const policy = "default-src 'none'; script-src 'self'; connect-src 'self'"
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>qingdan serve</title>
</head>
<body><pre>${text}</pre></body>
</html>
`
}
