// Benchmarks of the difference of two editions.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeProject } from './synthetic.mjs'

/** Compiled data of `count` items, and the same with five names changed, spread over the four catalogs. */
async function editions(work, root, count) {
  const { parse, validate, link, resolve } = await import('../dist/src/index.js')
  const { renderData } = await import('../dist/src/render/data/data.js')
  const project = join(work, `difference-${count}`)
  makeProject(project, join(root, 'catalogs'), count)
  const files = readdirSync(join(project, 'catalogs'), { recursive: true })
    .map((name) => `catalogs/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') }))
  const program = resolve((await link(validate((await parse(files)).value).value)).value).value
  for (const { path, content } of renderData(program)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), content)
  }
  const before = join(project, 'generated/data')
  const after = join(project, 'after')
  cpSync(before, after, { recursive: true })
  for (const [index, name] of [...readdirSync(join(after, 'catalogs')), 'delegated-services.json'].entries()) {
    const path = join(after, 'catalogs', name)
    const catalog = JSON.parse(readFileSync(path, 'utf8'))
    catalog.items[10 + index * 7].name += '（修订）'
    writeFileSync(path, `${JSON.stringify(catalog, null, 2)}\n`)
  }
  return { before, after }
}

/** Five edits in so many items, from compiled data; and that twice as many take twice as long, not more. */
export async function differences({ work, root, timeInTurn, row, median }) {
  const cli = join(root, 'bin/qingdan.js')
  const sizes = [5_000, 10_000, 20_000]
  const pairs = []
  for (const count of sizes) pairs.push(await editions(work, root, count))
  const args = [cli, 'diff', pairs[1].before, pairs[1].after, '--format', 'json']
  const [ten, empty] = timeInTurn([{ args }, { args: ['-e', '0'] }])
  const { length } = spawnSync(process.execPath, args).stdout
  row(
    'semantic difference, 5 edits in 10,000 items (an empty Node beside it)',
    `${ten.seconds.toFixed(3)} s (${empty.seconds.toFixed(3)})`,
    '≤ 0.2 s',
    ten.seconds <= 0.2,
  )
  row('its output', `${(length / 1024).toFixed(1)} KB`, '≤ 5 KB', length <= 5 * 1024)
  const cpu = []
  for (const pair of pairs) cpu.push(median(await processorTimes(pair)))
  row(
    'its processor time for 5,000, 10,000 and 20,000 items; 20,000 against 10,000 (linear is 2)',
    `${cpu.map((each) => each.toFixed(0)).join(', ')} ms; ${(cpu[2] / cpu[1]).toFixed(1)}`,
    '≤ 2.5',
    cpu[2] / cpu[1] <= 2.5,
  )
}

/** Reading and comparing two editions in this process, in milliseconds of processor time, which other programs do not lengthen much. */
async function processorTimes({ before, after }) {
  const { compare, Snapshot } = await import('../dist/src/index.js')
  const read = (folder) =>
    new Snapshot(
      readdirSync(folder, { recursive: true })
        .map((name) => String(name).replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.json'))
        .map((path) => ({ path, json: readFileSync(join(folder, path), 'latin1'), isBytes: true })),
    )
  const taken = []
  for (let run = 0; run < 15; run++) {
    const start = process.cpuUsage()
    const { changes } = compare(read(before), read(after))
    const { user, system } = process.cpuUsage(start)
    if (changes.length !== 5) throw new Error('five changes were expected')
    if (run >= 3) taken.push((user + system) / 1000)
  }
  return taken
}
