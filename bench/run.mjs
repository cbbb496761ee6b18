// The benchmarks, in one run: medians of whole processes (and of the resolve stage in this one), and ratios against peers.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { differences } from './difference.mjs'
import { rebuilding, rebuildingWhileWatched } from './rebuild.mjs'
import { searchRow, siteRows } from './site.mjs'
import { makeProject, townChoices } from './synthetic.mjs'
import { watching } from './watching.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..')
const catalogs = join(root, 'catalogs')
const work = mkdtempSync(join(tmpdir(), 'qingdan-bench-'))
const RUNS = 5
const rows = []

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** Runs commands in turn, A B A B …, after a warm-up; gives each one's median seconds and peak MiB. */
function timeInTurn(commands) {
  const taken = commands.map(() => [])
  const memory = commands.map(() => [])
  for (let run = -1; run < RUNS; run++)
    commands.forEach(({ args, cwd = root, exits = [0], before = () => {} }, index) => {
      before()
      const file = join(work, `rss-${index}`)
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, ['--require', join(here, 'rss.cjs'), ...args], {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, BENCH_RSS_FILE: file },
        maxBuffer: 1 << 28,
      })
      if (!exits.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
      if (run < 0) return
      taken[index].push((performance.now() - start) / 1000)
      memory[index].push(Number(readFileSync(file, 'utf8')) / 1024)
    })
  return commands.map((_, index) => ({ seconds: median(taken[index]), mebibytes: median(memory[index]) }))
}

function row(what, measured, budget, holds) {
  rows.push([what, measured, budget, holds ? 'holds' : 'MISSED'])
}

function installPeers() {
  if (existsSync(join(here, 'node_modules/@stoplight/spectral-cli'))) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('the peers could not be installed')
}

/** One self-contained schema for Spectral: the items schema with its references to common definitions turned inwards. */
function bundledSchema() {
  const read = (name) =>
    readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8').replaceAll(
      'common.schema.json#/$defs/',
      '#/$defs/',
    )
  const items = JSON.parse(read('items'))
  const merged = JSON.parse(
    JSON.stringify({ ...items, $defs: { ...JSON.parse(read('common')).$defs, ...items.$defs } }),
  )
  const strip = (node) => {
    if (Array.isArray(node)) node.forEach(strip)
    else if (node && typeof node === 'object')
      for (const key of Object.keys(node)) {
        if (['enumDescriptions', 'patternErrorMessage', 'discriminator'].includes(key)) delete node[key]
        else strip(node[key])
      }
  }
  strip(merged)
  return merged
}

function check10000() {
  const project = join(work, 'large')
  const files = makeProject(project, catalogs, 10_000, { faults: true })
  const ruleset = join(work, 'ruleset.json')
  writeFileSync(
    ruleset,
    JSON.stringify({
      rules: {
        items: {
          given: '$',
          severity: 'error',
          // biome-ignore lint/suspicious/noThenProperty: Spectral's rules are written so
          then: { function: 'schema', functionOptions: { schema: bundledSchema(), allErrors: true } },
        },
      },
    }),
  )
  const spectral = join(here, 'node_modules/@stoplight/spectral-cli/dist/index.js')
  const [ours, theirs] = timeInTurn([
    { args: [join(root, 'bin/qingdan.js'), 'check', '--root', project, '--format', 'json'], exits: [1] },
    { args: [spectral, 'lint', ...files, '--ruleset', ruleset, '-f', 'json'], exits: [1] },
  ])
  const ratio = ours.seconds / theirs.seconds
  row(
    'check 10,000 items, 1 % faulty: time against Spectral',
    `${ours.seconds.toFixed(2)} s / ${theirs.seconds.toFixed(2)} s = ${ratio.toFixed(2)}`,
    '≤ 0.25',
    ratio <= 0.25,
  )
  row(
    'check 10,000 items: peak memory (Spectral beside it)',
    `${ours.mebibytes.toFixed(0)} MiB (${theirs.mebibytes.toFixed(0)})`,
    '≤ 150 MB',
    ours.mebibytes * 1.048576 <= 150,
  )
  makeProject(project, catalogs, 10_000)
  const [clean] = timeInTurn([{ args: [join(root, 'bin/qingdan.js'), 'check', '--root', project, '--format', 'json'] }])
  row(
    'check 10,000 clean items, all stages and rules',
    `${clean.seconds.toFixed(2)} s, ${clean.mebibytes.toFixed(0)} MiB`,
    '–',
    true,
  )
}

function startUp() {
  const project = join(work, 'small')
  makeProject(project, catalogs, 100)
  const [ours, empty] = timeInTurn([
    { args: [join(root, 'bin/qingdan.js'), 'check', '--root', project] },
    { args: ['-e', '0'] },
  ])
  row(
    'start-up: check 100 items (an empty Node beside it)',
    `${ours.seconds.toFixed(3)} s (${empty.seconds.toFixed(3)})`,
    '≤ 0.20 s',
    ours.seconds <= 0.2,
  )
}

/** Resolves choices, then holds every entry against every policy, both in this process. */
async function resolveAndCheck() {
  const { check, parse, validate, link, resolve } = await import('../dist/src/index.js')
  const { load } = await import('js-yaml')
  const codes = load(readFileSync(join(catalogs, 'divisions.yaml'), 'utf8'))
    .counties.flatMap((county) => county.towns.map((town) => town.code))
    .slice(0, 20)
  const project = join(work, 'choices')
  makeProject(project, catalogs, 1000, { towns: codes.map((code) => [code, townChoices(code, 1000, 150)]) })
  const files = readdirSync(join(project, 'catalogs'), { recursive: true })
    .map((name) => `catalogs/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') }))
  const linked = (await link(validate((await parse(files)).value).value)).value
  const taken = []
  for (let run = -1; run < RUNS * 2; run++) {
    const start = performance.now()
    const { value } = resolve(linked)
    if (value.lists.filter((list) => list.entries.length >= 150).length !== 20)
      throw new Error('twenty lists were expected')
    if (run >= 0) taken.push((performance.now() - start) / 1000)
  }
  const program = resolve(linked).value
  const entries = program.lists.reduce((sum, list) => sum + list.entries.length, 0)
  const checked = []
  for (let run = 0; run < RUNS * 2; run++) {
    const start = performance.now()
    check(program, [])
    checked.push((performance.now() - start) / 1000)
  }
  const perTenThousand = (median(checked) * 10_000) / entries
  row(
    `all policies and proofs over ${entries} entries, per 10,000 (first run beside it)`,
    `${perTenThousand.toFixed(3)} s (${checked[0].toFixed(3)})`,
    '≤ 0.5 s',
    perTenThousand <= 0.5,
  )
  row('resolve 20 choices of 150 over 1,000 items', `${median(taken).toFixed(3)} s`, '≤ 0.12 s', median(taken) <= 0.12)
}

function importPackage() {
  const index = join(root, 'generated/packages/ankang/index.js')
  const data = join(root, 'generated/data')
  const paths = [
    ...readdirSync(join(data, 'catalogs')).map((name) => join(data, 'catalogs', name)),
    ...readdirSync(join(data, 'lists')).map((name) => join(data, 'lists', name)),
  ]
  const [ours, parse] = timeInTurn([
    { args: ['--input-type=module', '-e', `await import(${JSON.stringify(`file://${index}`)})`] },
    {
      args: [
        '-e',
        `const fs=require('node:fs');for(const path of ${JSON.stringify(paths)})JSON.parse(fs.readFileSync(path,'utf8'))`,
      ],
    },
  ])
  row(
    'import the typed package against JSON.parse of the same data',
    `${ours.seconds.toFixed(3)} s / ${parse.seconds.toFixed(3)} s = ${(ours.seconds / parse.seconds).toFixed(2)}`,
    '–',
    true,
  )
}

/** The law texts named by QINGDAN_CORPUS, or those beside the checkout; nothing is measured without them. */
function statutes() {
  const corpus = process.env.QINGDAN_CORPUS ?? join(root, '../shared/statutes')
  if (!existsSync(corpus)) return
  const cli = join(root, 'bin/qingdan.js')
  const [whole, verify, amendments] = timeInTurn([
    { args: [cli, 'statutes', 'measure', '--corpus', corpus, '--format', 'json'] },
    { args: [cli, 'statutes', 'verify', '--corpus', corpus, '--format', 'json'] },
    { args: [cli, 'statutes', 'impact', '--all', '--corpus', corpus, '--format', 'json'] },
  ])
  const reading = median(
    Array.from({ length: RUNS }, () =>
      Number(spawnSync(process.execPath, [join(here, 'corpus.mjs'), corpus], { encoding: 'utf8' }).stdout),
    ),
  )
  row(
    'read every law of the corpus, cold, without a cache',
    `${(reading / 1000).toFixed(2)} s`,
    '≤ 1 s',
    reading <= 1000,
  )
  row(
    'parse the whole corpus and resolve its references',
    `${whole.seconds.toFixed(2)} s`,
    '≤ 10 s',
    whole.seconds <= 10,
  )
  row('verify every citation and the register against it', `${verify.seconds.toFixed(2)} s`, '–', true)
  row('compare all laws that it holds twice', `${amendments.seconds.toFixed(1)} s`, '≤ 60 s', amendments.seconds <= 60)
}

/** Documents: made in a process of their own, so that its peers' libraries are loaded once. */
function documents() {
  const { stdout } = spawnSync(process.execPath, [join(root, 'bench/documents.mjs'), String(RUNS)], {
    encoding: 'utf8',
  })
  const { docx, xlsx, pdf } = JSON.parse(stdout)
  for (const [name, peer, [ours, theirs]] of [
    ['Word', 'docx', docx],
    ['Excel', 'exceljs', xlsx],
  ])
    row(
      `1,000 rows as ${name} against plain ${peer}`,
      `${ours.toFixed(0)} ms / ${theirs.toFixed(0)} ms = ${(ours / theirs).toFixed(2)}`,
      '≤ 1.5',
      ours / theirs <= 1.5,
    )
  if (!pdf) return
  row(
    'PDF of one town’s list (first run beside it)',
    `${(pdf[1] / 1000).toFixed(2)} s (${(pdf[0] / 1000).toFixed(2)})`,
    '≤ 1 s',
    pdf[0] <= 1000,
  )
}

try {
  installPeers()
  check10000()
  startUp()
  await resolveAndCheck()
  importPackage()
  await differences({ work, root, timeInTurn, row, median })
  await watching({ work, root, row, median })
  documents()
  rebuilding({ work, root, row, median })
  await rebuildingWhileWatched({ work, root, row, median })
  siteRows(root, work, timeInTurn, row, (path) => rmSync(path, { recursive: true, force: true }))
  await searchRow(work, row, median)
  statutes()
} finally {
  rmSync(work, { recursive: true, force: true })
}
const width = [0, 1, 2].map((column) => Math.max(...rows.map((each) => each[column].length)))
console.log(`Node ${process.version}; medians of ${RUNS} runs, commands in turn`)
for (const each of rows) console.log(each.map((cell, column) => cell.padEnd(width[column] ?? 0)).join('  '))
