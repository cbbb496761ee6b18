import { type ChildProcess, spawn } from 'node:child_process'
import { get, request } from 'node:http'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { ROOT, run, TestProject } from './support/project.ts'

const started: { readonly child: ChildProcess; readonly project: TestProject }[] = []

afterEach(() => {
  for (const { child, project } of started.splice(0)) {
    child.kill('SIGKILL')
    project.dispose()
  }
})

async function serve(): Promise<{ project: TestProject; child: ChildProcess; address: string; said: () => string }> {
  const project = new TestProject()
  const child = spawn(process.execPath, [join(ROOT, 'bin/qingdan.js'), 'serve', '--port', '0', '--root', project.root])
  started.push({ child, project })
  let said = ''
  child.stderr?.on('data', (data) => {
    said += String(data)
  })
  const address = await new Promise<string>((done) => {
    let out = ''
    child.stdout?.on('data', (data) => {
      out += String(data)
      const found = /http:\/\/localhost:\d+\//.exec(out)
      if (found) done(found[0].replace('localhost', '127.0.0.1'))
    })
  })
  return { project, child, address, said: () => said }
}

async function text(address: string): Promise<string> {
  return (await fetch(address)).text()
}

/** Waits until the server says that the site was built anew. */
function nextNews(address: string): Promise<void> {
  return new Promise((done, failed) => {
    get(`${address}serve/news`, (response) => {
      response.on('data', (data) => {
        if (String(data).includes('event: built')) {
          response.destroy()
          done()
        }
      })
    }).on('error', failed)
  })
}

it('shows the site, reloads on a change, keeps the last site when a change does not compile, and ends cleanly', async () => {
  const { project, child, address, said } = await serve()
  const page = await text(address)
  expect(page).toContain('<script src="/serve/reload.js" defer></script>')
  expect(page).toContain("connect-src 'self'")
  expect(await text(`${address}serve/reload.js`)).toContain('EventSource')
  expect((await fetch(`${address}site.css`)).headers.get('content-type')).toContain('text/css')
  expect((await fetch(`${address}nowhere.html`)).status).toBe(404)
  expect(await text(`${address}check.html`)).not.toContain('/serve/reload.js')

  const news = nextNews(address)
  project.edit('catalogs/edition.yaml', /title: .*/, 'title: 改了名的目录')
  await news
  expect(await text(address)).toContain('改了名的目录')

  project.edit('catalogs/edition.yaml', /title: .*/, 'title: [')
  await expect.poll(said, { timeout: 20_000 }).toContain('catalogs/edition.yaml')
  expect(await text(address)).toContain('改了名的目录')

  const ended = new Promise<number | null>((done) => child.once('exit', done))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

it('answers only under the names of this machine, and changes nothing', async () => {
  const { address } = await serve()
  const status = (headers: Record<string, string>, method = 'GET') =>
    new Promise<number | undefined>((done, failed) => {
      request(address, { headers, method }, (response) => {
        response.resume()
        done(response.statusCode)
      })
        .on('error', failed)
        .end()
    })
  expect(await status({ host: 'example.org' })).toBe(403)
  expect(await status({}, 'POST')).toBe(405)
  expect(await status({})).toBe(200)
})

it('refuses what is no port', async () => {
  const { exit, err } = await run('serve', '--port', 'eighty')
  expect(exit).toBe(2)
  expect(err).toContain('「eighty」不是端口')
})
