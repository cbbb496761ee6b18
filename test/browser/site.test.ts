import AxeBuilder from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../support/browser.ts'
import { siteFiles, TestSite } from '../support/site.ts'

/** One page of every kind. */
const KINDS = {
  home: 'index.html',
  county: 'county/610981.html',
  services: 'town/610981106.html',
  enforcement: 'town/610981106-enforcement.html',
  unchosen: 'town/610902001.html',
  service: 'item/svc-0002.html',
  penalty: 'item/dlg-0028.html',
  widely: 'item/lic-0001.html',
  department: 'department/civil-affairs.html',
  departments: 'departments.html',
  law: 'law/forest-law.html',
  laws: 'laws.html',
  changes: 'changes.html',
  statistics: 'statistics.html',
  search: 'search.html?q=%E4%BD%8E%E4%BF%9D',
} as const
const PHONE = { viewport: { width: 390, height: 844 } }
const SMALL_PHONE = { viewport: { width: 320, height: 640 } }
const DESK = { viewport: { width: 1280, height: 900 } }

let files: ReadonlyMap<string, string>
let site: TestSite
let browser: Browser
/** What went wrong on any page that was opened: console errors, exceptions, requests to other hosts. */
const problems: string[] = []

beforeAll(async () => {
  files = await siteFiles()
  site = await TestSite.open(files)
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  site?.close()
})
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  expect(problems.splice(0)).toEqual([])
})

async function open(path: string, options: BrowserContextOptions = PHONE): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && problems.push(`${path}: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`${path}: ${error.message}`))
  page.on('request', (request) => !request.url().startsWith(site.address) && problems.push(request.url()))
  page.on('response', (response) => response.status() >= 400 && problems.push(response.url()))
  await page.goto(site.address + path)
  if (path.startsWith('search')) await page.locator('#found:not(:empty)').waitFor({ state: 'attached' })
  if (path.includes('?q=')) await page.locator('#hits[aria-busy="false"]').waitFor({ state: 'attached' })
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AxeBuilder.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  })
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

function wordsOf(path: string): string {
  return (files.get(path) ?? '').replace(/<[^>]+>/g, ' ')
}

describe('every kind of page', () => {
  it.each(Object.entries(KINDS))('%s is accessible by light and by dark, and fits a phone', async (_name, path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(path, { ...PHONE, colorScheme })
      expect(await violations(page), `${path} ${colorScheme}`).toEqual([])
      expect(await sideways(page)).toBe(0)
    }
    const small = await open(path, SMALL_PHONE)
    expect(await sideways(small)).toBe(0)
    await small.evaluate(() => localStorage.setItem('large', 'yes'))
    await small.reload()
    expect(await small.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('22px')
    expect(await sideways(small)).toBe(0)
  })

  it('bears the marks of a reference sample and of drafts', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.html') || path === 'check.html') continue
      expect(content, path).toContain('<strong>参考样例</strong>')
      expect(content, path).toContain('<strong>草案</strong>')
      expect(content, path).toContain('id="notice"')
    }
  })

  it('links only to pages that are there, and to nothing elsewhere', () => {
    const missing = [...files].flatMap(([from, content]) => {
      if (!from.endsWith('.html') || from === 'check.html') return []
      const links = [...content.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => link)
      return links
        .map((link) => new URL(link, `http://site/${from}`))
        .filter(({ hostname, pathname, hash }) => {
          const target = files.get(decodeURIComponent(pathname.slice(1)))
          const isThere = hostname === 'site' && target !== undefined
          return !isThere || (hash !== '' && !target.includes(`id="${decodeURIComponent(hash.slice(1))}"`))
        })
        .map(({ href }) => `${from} -> ${href}`)
    })
    expect(missing).toEqual([])
  })

  it('allows scripts, styles and requests of its own origin only', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.html') || path === 'check.html') continue
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(content)?.[1]
      expect(policy, path).toContain("default-src 'none'")
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/)
      expect(content, path).not.toMatch(/ style="| on\w+="|<style/)
    }
  })

  it('loads within 60 kB, or 120 kB for the search page with its items, nothing of it compressed', () => {
    const size = (...paths: readonly string[]) =>
      paths.reduce((sum, path) => sum + Buffer.byteLength(files.get(path) ?? ''), 0)
    const shared = size('site.css', 'site.js', 'icon.svg')
    expect(shared + size('index.html')).toBeLessThanOrEqual(60_000)
    for (const path of files.keys())
      if (path.endsWith('.html') && path !== 'check.html')
        expect(shared + size(path), path).toBeLessThanOrEqual(150_000)
    expect(shared + size('search.html', 'search.json')).toBeLessThanOrEqual(120_000)
  })

  it('has asked for 150 kB, compressed, when what the public says has come too', async () => {
    const { gzipSync } = await import('node:zlib')
    const all = ['site.css', 'site.js', 'icon.svg', 'search.html', 'search.json', 'search-words.json']
    expect(all.reduce((sum, path) => sum + gzipSync(files.get(path) ?? '').length, 0)).toBeLessThanOrEqual(150_000)
  })

  it('asks for what the public says only when somebody begins to ask', async () => {
    const page = await open('search.html')
    expect(await page.locator('#often a').count()).toBeGreaterThan(9)
    const asked = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('search-words')).length,
      )
    expect(await asked()).toBe(0)
    await page.locator('#q').fill('五保')
    await expect.poll(() => page.locator('#hits a').first().innerText()).toBe('特困人员认定')
    expect(await asked()).toBe(1)
  })
})

describe('searching', () => {
  it('finds while typing, keeps the question in the address, and opens an item', async () => {
    const page = await open('index.html')
    await page.locator('#find').fill('dibao')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\.html\?q=dibao/)
    await page.locator('#hits a').first().waitFor()
    expect(await page.locator('#hits a').first().innerText()).toBe('最低生活保障对象认定')
    await page.locator('#q').fill('砍树')
    await expect.poll(() => page.locator('#hits a').first().innerText()).toContain('林木采伐许可证核发')
    expect(new URL(page.url()).searchParams.get('q')).toBe('砍树')
    await page.reload()
    await expect.poll(() => page.locator('#hits a').first().innerText()).toContain('林木采伐许可证核发')
    await page.locator('#hits a').first().click()
    expect(await page.locator('h1').innerText()).toContain('林木采伐许可证核发')
  })

  it('is narrowed by town, kind, field and source', async () => {
    const page = await open('search.html?q=%E5%A4%84%E7%BD%9A')
    await page.locator('.filters summary').click()
    const count = async () => {
      const said = await page.locator('#found').innerText()
      return said.includes('没有找到') ? 0 : Number(/\d+/.exec(said)?.[0] ?? 0)
    }
    let before = await count()
    expect(before).toBeGreaterThan(0)
    for (const name of ['town', 'kind', 'field', 'source']) {
      const select = page.locator(`#search select#${name}`)
      const values = await select
        .locator('option')
        .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))
      const counts: number[] = []
      for (const value of values.slice(1)) {
        await select.selectOption(value)
        counts.push(await count())
      }
      expect(Math.min(...counts), name).toBeLessThan(before)
      await select.selectOption('')
      before = await count()
    }
  })

  it('says what to do where nothing is found', async () => {
    const page = await open('search.html?q=%E9%A3%9E%E6%9C%BA%E6%B8%AF%E5%8F%A3')
    expect(await page.locator('#found').innerText()).toContain('没有找到')
    expect(await page.locator('#near').isHidden()).toBe(true)
  })

  it('offers what is near where nothing is found, and says why it found what bears another name', async () => {
    const page = await open('search.html?q=%E5%96%82%E7%86%8A%E7%8C%AB%E7%9A%84')
    if ((await page.locator('#hits li').count()) === 0) expect(await page.locator('#near a').count()).toBeGreaterThan(0)
    await page.locator('#q').fill('五保')
    await expect.poll(() => page.locator('#hits .because').first().innerText()).toContain('「五保')
  })

  it('leads out of filters by which nothing is found', async () => {
    const page = await open('search.html?q=%E4%BD%8E%E4%BF%9D&kind=penalty&field=forestry')
    expect(await page.locator('#found').innerText()).toContain('按现在的筛选没有找到')
    await page.locator('#clear').click()
    expect(await page.locator('#hits a').first().innerText()).toBe('最低生活保障对象认定')
    expect(await page.locator('#clear').isHidden()).toBe(true)
  })
})

describe('a town', () => {
  it('narrows its list, and says how much is left', async () => {
    const page = await open(KINDS.enforcement)
    const all = await page.locator('.items > li:visible').count()
    await page.locator('#contains').fill('垃圾')
    await expect.poll(() => page.locator('.items > li:visible').count()).toBeLessThan(all)
    const left = await page.locator('.items > li:visible').count()
    expect(left).toBeGreaterThan(0)
    expect(await page.locator('#shown').innerText()).toBe(`${left} / ${all} 项`)
    await page.locator('#source').selectOption({ index: 1 })
    expect(await page.locator('.items > li:visible').count()).toBeLessThanOrEqual(left)
  })

  it('shows in whose name each item is handled, and the way to the other list', async () => {
    const page = await open(KINDS.services)
    for (const text of await page.locator('.items > li').allInnerTexts()) expect(text).toMatch(/以.+名义/)
    await page.getByRole('link', { name: /^执法/ }).click()
    expect(page.url()).toContain('610981106-enforcement.html')
  })
})

describe('an item', () => {
  it('names a provision once, whatever it is cited for', async () => {
    const page = await open('item/lic-0005.html')
    const rows = await page.locator('#basis ~ ul').first().locator('li').allInnerTexts()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('设定、实施主体')
  })

  it('says who acts in whose name, what is not stated, and where to turn', async () => {
    const page = await open(KINDS.service)
    const text = await page.locator('main').innerText()
    expect(text).toMatch(/以.+名义/)
    expect(text).toContain('咨询和投诉电话：未载明')
    expect(text).toMatch(/自知道之日起60日内，向.+人民政府申请/)
    expect(text).toMatch(/6个月内，向人民法院起诉/)
    expect(text).not.toContain('12345')
  })

  it('bears structured data of a government service on every service and on nothing else', () => {
    for (const [path, content] of files) {
      if (!path.startsWith('item/')) continue
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(content)?.[1]
      expect(json !== undefined, path).toBe(/item\/(svc|lic)-/.test(path))
      if (json === undefined) continue
      const data = JSON.parse(json)
      expect(data, path).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'GovernmentService',
        name: expect.stringMatching(/./),
        identifier: expect.stringMatching(/./),
        serviceType: expect.stringMatching(/\p{Script=Han}/u),
        provider: { '@type': 'GovernmentOrganization', name: expect.stringMatching(/./) },
      })
      for (const operator of data.serviceOperator)
        expect(operator).toMatchObject({
          '@type': 'GovernmentOrganization',
          name: expect.stringMatching(/(人民政府|办事处)$/),
          areaServed: { '@type': 'AdministrativeArea', identifier: expect.stringMatching(/^\d{9}$/) },
        })
      for (const law of data.subjectOf)
        expect(law).toMatchObject({ '@type': 'Legislation', name: expect.stringMatching(/^《/) })
      expect(JSON.stringify(data)).not.toMatch(/undefined|null/)
    }
  })
})

describe('on paper', () => {
  it.each([KINDS.service, KINDS.services, KINDS.widely, KINDS.county])('%s is printed whole', async (path) => {
    const page = await open(path, DESK)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    for (const gone of ['.sections', '.ease', '.trail']) expect(await page.locator(gone).isVisible()).toBe(false)
    for (const kept of ['.mark', 'h1', 'footer']) expect(await page.locator(kept).first().isVisible()).toBe(true)
    for (const details of await page.locator('details').all()) expect(await details.getAttribute('open')).not.toBe(null)
    const paper = await page.pdf({ format: 'A4' })
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
    expect(paper.length).toBeGreaterThan(20_000)
  })
})

describe('without a mouse', () => {
  it('a reader skips to the text, searches, and reaches a hit', async () => {
    const page = await open('index.html', DESK)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find')
    await page.keyboard.type('低保')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\.html/)
    await page.locator('#hits a').first().waitFor()
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement?.closest('#hits') !== null)) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/item\//)
    expect(await page.locator('h1').innerText()).toBe('最低生活保障对象认定')
  })

  it('every focus is seen', async () => {
    const page = await open(KINDS.services, DESK)
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body)
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      })
      expect(seen, `after ${presses + 1}`).toBe(true)
    }
  })
})

describe('without JavaScript', () => {
  it.each(Object.values(KINDS).filter((path) => !path.startsWith('search')))(
    '%s says all it has to say',
    async (path) => {
      const page = await open(path, { ...PHONE, javaScriptEnabled: false })
      const shown = (await page.locator('main').textContent()) ?? ''
      expect(shown.trim().length).toBeGreaterThan(100)
      expect(
        (await page.locator('form.narrow').count()) === 0 || !(await page.locator('form.narrow').isVisible()),
      ).toBe(true)
      expect(await page.locator('.ease').isVisible()).toBe(false)
    },
  )

  it('the search page leads to other ways of finding things', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.address}search.html`)
    expect(await page.locator('noscript').textContent()).toContain('部门')
  })
})

describe('the design', () => {
  it('has the same colours at night, whether the device says so or the reader', () => {
    const css = files.get('site.css') ?? ''
    const valuesOf = (start: string) => /\{([^}]*)\}/.exec(css.slice(css.indexOf(start)))?.[1]?.replace(/\s+/g, ' ')
    expect(valuesOf(':root:not(.light) {')).toBe(valuesOf(':root.dark {'))
  })

  it('states colours in one place only', () => {
    const css = files.get('site.css') ?? ''
    const rules = css.slice(css.indexOf('/* 底子 */'))
    expect(rules.match(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/g) ?? []).toEqual([])
  })
})

describe('for older readers', () => {
  it('large type and night are chosen once and kept, and night can be left again', async () => {
    const page = await open('index.html', { ...PHONE, colorScheme: 'dark' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await page.locator('#darker').getAttribute('aria-pressed')).toBe('true')
    const dark = await paper()
    await page.locator('#darker').click()
    expect(await paper()).not.toBe(dark)
    await page.locator('#larger').click()
    await page.goto(site.address + KINDS.service)
    expect(await paper()).not.toBe(dark)
    expect(await page.locator('#darker').getAttribute('aria-pressed')).toBe('false')
    expect(await page.locator('#larger').getAttribute('aria-pressed')).toBe('true')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('22px')
  })
})

describe('the page that checks', () => {
  it('is reached from the foot of every page, and looks like the site', async () => {
    const page = await open('index.html', DESK)
    const brand = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color)
    await page.getByRole('link', { name: '检查目录和选择' }).click()
    await page.waitForURL(/check\.html/)
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).toBe(brand)
  })
})

describe('addresses', () => {
  it('and pages are the same bytes each time', async () => {
    expect(await siteFiles()).toEqual(files)
  })

  it('are permanent', () => {
    for (const path of [
      ...Object.values(KINDS),
      'check.html',
      'search.json',
      'search-words.json',
      'site.css',
      'site.js',
    ])
      expect(files.has(path.replace(/\?.*/, '')), path).toBe(true)
    const shapes = [
      /^county\/\d{6}\.html$/,
      /^town\/\d{9}(-enforcement)?\.html$/,
      /^item\/[a-z]{3}-\d{4}\.html$/,
      /^department\/[a-z-]+\.html$/,
      /^law\/[a-z0-9-]+\.html$/,
      /^(index|search|departments|laws|changes|statistics|check)\.html$/,
      /^(site\.css|site\.js|icon\.svg|search\.json|search-words\.json)$/,
    ]
    expect([...files.keys()].filter((path) => !shapes.some((shape) => shape.test(path)))).toEqual([])
  })
})

describe('changes', () => {
  it('are told the newest first, with what is still to come before them', () => {
    const dates = [...(files.get('changes.html') ?? '').matchAll(/datetime="([\d-]+)"/g)].map(([, date = '']) => date)
    const turn = dates.findIndex((date, index) => index > 0 && date < (dates[index - 1] ?? ''))
    expect(dates.slice(0, turn)).toEqual([...dates.slice(0, turn)].sort())
    expect(dates.slice(turn)).toEqual([...dates.slice(turn)].sort().reverse())
    expect(wordsOf('changes.html')).toContain('将要发生')
    const kinds = ['清单', '目录', '事项', '法律']
    for (const day of (files.get('changes.html') ?? '').split('<h3 class="day">').slice(1)) {
      const told = [...day.matchAll(/class="tag">([^<]+)</g)].map(([, kind = '']) => kinds.indexOf(kind))
      expect(told).toEqual([...told].sort())
    }
    expect(wordsOf('changes.html')).toMatch(/项事项以它为依据/)
  })
})
