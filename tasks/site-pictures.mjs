// Takes the pictures of the site that the README shows: docs/pictures/*.png, from out/site (run `qingdan build --only site` first).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { browser } from './browser.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const TYPES = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
}
const PHONE = { width: 360, height: 640 }
const DESK = { width: 1000, height: 640 }
const PICTURES = [
  ['home-phone', 'index.html', PHONE],
  ['town-phone', 'town/610981106.html', PHONE],
  ['item-desk', 'item/svc-0002.html', { width: 900, height: 760 }],
  ['search-desk', 'search.html?q=%E7%A0%8D%E6%A0%91', DESK],
]

const server = createServer(({ url }, response) => {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  response.setHeader('content-type', `${TYPES[path.split('.').at(-1)]}; charset=utf-8`)
  response.end(readFileSync(join(root, 'out/site', path)))
}).listen(0, '127.0.0.1')
await new Promise((done) => server.once('listening', done))
const { executablePath, env } = browser()
const started = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu'],
})
mkdirSync(join(root, 'docs/pictures'), { recursive: true })
for (const [name, path, viewport] of PICTURES) {
  const page = await started.newPage({ viewport, locale: 'zh-CN', colorScheme: 'light' })
  await page.goto(`http://127.0.0.1:${server.address().port}/${path}`)
  if (path.startsWith('search')) await page.locator('#hits a').first().waitFor()
  writeFileSync(join(root, `docs/pictures/${name}.png`), await page.screenshot())
  await page.close()
}
await started.close()
server.close()
