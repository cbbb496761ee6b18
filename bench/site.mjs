// The public site: how long it takes to build, how large its first load is, how long a search takes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'

const TYPED = [
  '低保',
  '我想申请低保',
  'dibao',
  'zjd',
  '宅基地使用权登计',
  '野猪把庄稼糟蹋了怎么办',
  '在外打工 农村医保转到打工地要什么手续',
  '处罚',
  '林业局',
  '民政局 低保',
]
const ITEMS = 5000

/** The site of the project's own catalogs, built into `work` whole every time. */
export function siteRows(root, work, timeInTurn, row, clear) {
  const out = join(work, 'site')
  const [built] = timeInTurn([
    {
      args: [join(root, 'bin/qingdan.js'), 'build', '--only', 'site', '--root', root, '--out', out],
      before: () => clear(out),
    },
  ])
  row(
    'build --only site: the site of every county and town',
    `${built.seconds.toFixed(2)} s`,
    '≤ 5 s',
    built.seconds <= 5,
  )
  const read = (name) => readFileSync(join(out, 'out/site', name))
  const shared = read('site.css').length + read('site.js').length
  const items = read('search.json').length
  const home = shared + read('index.html').length
  const search = shared + read('search.html').length + items
  const whole = ['site.css', 'site.js', 'search.html', 'search.json', 'search-words.json'].map(read)
  const packed = whole.reduce((sum, file) => sum + gzipSync(file).length, 0)
  const words = read('search-words.json').length
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`
  row('first load of the home page, uncompressed', kilobytes(home), '≤ 60 kB', home <= 60_000)
  row('first load of the search page with its items, uncompressed', kilobytes(search), '≤ 120 kB', search <= 120_000)
  row(
    'all of it once somebody has begun to ask, compressed (uncompressed beside it)',
    `${kilobytes(packed)} (${kilobytes(search + words)})`,
    '≤ 150 kB',
    packed <= 150_000,
  )
}

/** Searches among so many items, made of the project's own under other numbers: the slowest of a few questions. */
export async function searchRow(work, row, median) {
  const { Search } = await import('../dist/src/search/search.js')
  const { unpack } = await import('../dist/src/search/packed-index.js')
  const read = (name) => JSON.parse(readFileSync(join(work, 'site/out/site', name), 'utf8'))
  const index = unpack({ items: read('search.json'), words: read('search-words.json') })
  const entries = Array.from({ length: ITEMS }, (_, at) => ({
    ...index.entries[at % index.entries.length],
    id: `item-${at}`,
  }))
  const search = new Search({ ...index, entries })
  const times = TYPED.map((typed) => {
    const taken = []
    for (let run = 0; run < 15; run++) {
      const start = performance.now()
      search.find(typed)
      taken.push(performance.now() - start)
    }
    return median(taken)
  })
  const slowest = Math.max(...times)
  row(
    `search among ${ITEMS} items, the slowest of ${TYPED.length} questions (their median beside it)`,
    `${slowest.toFixed(1)} ms (${median(times).toFixed(1)})`,
    '≤ 50 ms',
    slowest <= 50,
  )
}
