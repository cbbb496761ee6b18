import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from 'axe-core'
import { zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../support/browser.ts'
import { ROOT, run } from '../support/project.ts'

const PAGE = pathToFileURL(join(ROOT, 'dist/check.html')).href
const STARTER = join(ROOT, 'starter')

let browser: Browser
let page: Page
const problems: string[] = []

function starterFiles(): Record<string, Uint8Array> {
  const names = readdirSync(join(STARTER, 'catalogs'), { recursive: true }).map(String)
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [
        `my-city/catalogs/${name.replaceAll('\\', '/')}`,
        new Uint8Array(readFileSync(join(STARTER, 'catalogs', name))),
      ]),
  )
}

async function giveZip(files: Record<string, Uint8Array>): Promise<void> {
  await page.locator('#zip-input').setInputFiles({
    name: 'my-city.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync(files)),
  })
}

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

beforeEach(async () => {
  await page?.close()
  problems.length = 0
  const context = await browser.newContext({ offline: true, locale: 'zh-CN', viewport: { width: 390, height: 844 } })
  page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => !/^(file|blob|data):/.test(request.url()) && problems.push(request.url()))
  await page.goto(PAGE)
})

describe('checking in the browser, offline, from a file', () => {
  it('finds in a zip what the command finds, word for word', async () => {
    const files = starterFiles()
    const county = 'my-city/catalogs/counties/990101/towns/990101100.yaml'
    const text = new TextDecoder().decode(files[county]).replace(/source: \w+/, 'source: entrustd')
    await giveZip({ ...files, [county]: new TextEncoder().encode(text) })
    await page.locator('article').first().waitFor()
    const shown = await page.locator('article').allInnerTexts()
    expect(shown.join('\n')).toContain('catalogs/counties/990101/towns/990101100.yaml')
    expect(shown.join('\n')).toContain('entrustd')
    expect(await page.locator('article pre').first().innerText()).toContain('^')
    expect(await page.locator('#status').innerText()).toMatch(/错误 [1-9]\d* 条/)
    expect(problems).toEqual([])
  })

  it('says how many lists can be made of a sound project, and how its citations were proven', async () => {
    await giveZip(starterFiles())
    await page.locator('#proof:not(:empty)').waitFor()
    const { out } = await run('check', '--root', STARTER)
    expect(out).toContain(await page.locator('#proof').innerText())
    expect(await page.locator('#status').innerText()).toContain('错误 0 条')
    expect(problems).toEqual([])
  })

  it('speaks English at the press of a button', async () => {
    await giveZip(starterFiles())
    await page.locator('#proof:not(:empty)').waitFor()
    await page.locator('#language').click()
    expect(await page.locator('#status').innerText()).toContain('0 errors')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  it.each([
    ['a zip without catalogs', { 'readme.yaml': new Uint8Array([97]) }, '没有 catalogs 文件夹'],
    ['a file that is no zip', undefined, '不是完好的 zip'],
  ])('refuses %s in words', async (_name, files, words) => {
    if (files) await giveZip(files)
    else
      await page.locator('#zip-input').setInputFiles({
        name: 'broken.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from('PK not at all'),
      })
    await expect.poll(() => page.locator('#status').innerText()).toContain(words)
    expect(problems).toEqual([])
  })

  it('names the encoding of a file that is not UTF-8', async () => {
    const files = starterFiles()
    const gbk = new Uint8Array([0xb1, 0xe0, 0xb0, 0xec, 0x0a])
    await giveZip({ ...files, 'my-city/catalogs/units.yaml': gbk })
    await page.locator('article').first().waitFor()
    expect(await page.locator('article').first().innerText()).toContain('GBK')
  })

  it('takes a folder', async () => {
    await page.locator('#folder-input').setInputFiles(join(STARTER))
    await page.locator('#proof:not(:empty)').waitFor()
    expect(await page.locator('#status').innerText()).toContain('错误 0 条')
  })

  it('is used by keyboard alone and has no accessibility violation', async () => {
    await giveZip({ ...starterFiles(), 'my-city/catalogs/units.yaml': new TextEncoder().encode('units: [') })
    await page.locator('article').first().waitFor()
    await page.evaluate(AxeBuilder.source)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
      return (await axe.run()).violations.map(({ id }) => id)
    })
    expect(violations).toEqual([])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('language')
    await page.keyboard.press('Enter')
    expect(await page.locator('h1').innerText()).toBe('Check catalogs and choices')
  })
})
