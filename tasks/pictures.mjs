// Takes the pictures of docs/staff/: real output of real commands, on the scripted changes of the tests, in a browser.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { applyPatch, parsePatch } from 'diff'
import { chromium as browserType } from 'playwright-core'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const changes = join(root, 'test/fixtures/changes')
const pictures = join(root, 'docs/staff/pictures')
const STYLE = `body { margin: 0; padding: 24px; font: 15px/1.6 "Noto Sans CJK SC", "Noto Serif CJK SC", sans-serif; background: #fff; color: #1f2328 }
pre { margin: 0; font: 14px/1.5 "Noto Sans Mono CJK SC", "Noto Serif CJK SC", monospace; white-space: pre-wrap }
code { background: #eff1f3; padding: 1px 4px; font-size: 90% } blockquote { border-left: 3px solid #ccc; margin: 4px 0; padding-left: 10px; color: #555 }
table { border-collapse: collapse } td, th { border: 1px solid #ccc; padding: 3px 8px } h1 { font-size: 24px } h2 { font-size: 20px } h3 { font-size: 17px }`

function project(change) {
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-picture-'))
  cpSync(join(changes, 'project/catalogs'), join(folder, 'catalogs'), { recursive: true })
  cpSync(join(root, 'catalogs/calendar'), join(folder, 'catalogs/calendar'), { recursive: true })
  for (const file of change ? parsePatch(readFileSync(join(changes, change, 'change.patch'), 'utf8')) : []) {
    const path = join(folder, file.newFileName.slice('b/'.length))
    writeFileSync(path, applyPatch(readFileSync(path, 'utf8'), file))
  }
  return folder
}

function output(folder, ...argv) {
  try {
    return execFileSync(process.execPath, [join(root, 'bin/qingdan.js'), ...argv, '--root', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    return error.stdout
  }
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const markdown = (text) =>
  String(unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).processSync(text))

const base = project()
const broken = project('23-mode-narrower')
const county = join(broken, 'catalogs/counties/990101/county.yaml')
writeFileSync(county, readFileSync(county, 'utf8').replace('agent: town-government', 'agent: service-centre'))
const changed = project('49-mixture-town-reform')
const pages = {
  check: `<pre>$ npx qingdan check\n${escaped(output(broken, 'check'))}</pre>`,
  review: markdown(output(changed, 'review', '--base', base)),
  notice: markdown(output(changed, 'diff', base, '.', '--as', 'notice', '--decided', '2025-04-29')),
}
mkdirSync(pictures, { recursive: true })
const browser = await browserType.launch({
  executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
  args: chromium.args,
})
for (const [name, body] of Object.entries(pages)) {
  const page = await browser.newPage({ viewport: { width: 960, height: 400 } })
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${STYLE}</style><body>${body}</body></html>`,
  )
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}
await browser.close()
for (const folder of [base, broken, changed]) rmSync(folder, { recursive: true })
