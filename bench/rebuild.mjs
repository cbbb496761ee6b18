// Building again: whole processes in a copy of the project's own catalogs, clean, with nothing changed, and with the name of one item changed.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const RUNS = 3
const BUILDS = [
  { name: 'build (data, packages, Markdown, pages)', formats: 'data,packages,md,html' },
  { name: 'all documents but PDF', formats: 'md,html,docx,xlsx,csv' },
  { name: 'all documents', formats: 'md,html,docx,xlsx,csv,pdf', budgets: { clean: 30, changed: 2 } },
]

/** The rows for a build of each sort; half of all items are chosen by at most as many towns as the middle one. */
export function rebuilding({ work, root, row, median }) {
  const project = join(work, 'rebuild')
  for (const { name, formats, budgets = {} } of BUILDS) {
    rmSync(project, { recursive: true, force: true })
    cpSync(join(root, 'catalogs'), join(project, 'catalogs'), { recursive: true })
    const build = () => seconds(root, project, formats)
    const clean = build()
    const report = (what, taken, budget) =>
      row(
        `${name}, ${what}`,
        `${taken.toFixed(2)} s, ${(taken / clean).toFixed(2)} of a clean build`,
        budget === undefined ? '–' : `≤ ${budget} s`,
        budget === undefined || taken <= budget,
      )
    report('clean', clean, budgets.clean)
    report('nothing changed', median(times(build)))
    for (const [towns, id] of itemsByTowns(project)) {
      const changed = times(() => {
        rename(project, id)
        return build()
      })
      report(`one item of ${towns} towns changed (${id})`, median(changed), budgets.changed)
    }
  }
}

/** The rows for `build --watch`: from a save to everything written, the first save left out, since code is cold then. */
export async function rebuildingWhileWatched({ work, root, row, median }) {
  const project = join(work, 'rebuild-watched')
  rmSync(project, { recursive: true, force: true })
  cpSync(join(root, 'catalogs'), join(project, 'catalogs'), { recursive: true })
  const { formats, budgets } = BUILDS.at(-1)
  const args = [join(root, 'bin/qingdan.js'), 'build', '--watch', '--root', project, '--only', formats]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, QINGDAN_CORPUS: '' },
  })
  let answered = () => {}
  child.stderr.on('data', (data) => /毫秒 ──|Ctrl/.test(String(data)) && answered())
  const answer = () =>
    new Promise((resolve) => {
      answered = resolve
    })
  await answer()
  for (const [towns, id] of itemsByTowns(project)) {
    const taken = []
    for (let save = 0; save <= RUNS; save++) {
      const done = answer()
      const start = performance.now()
      rename(project, id)
      await done
      if (save > 0) taken.push((performance.now() - start) / 1000)
    }
    row(
      `build --watch, all documents, one item of ${towns} towns changed (${id})`,
      `${median(taken).toFixed(2)} s`,
      `≤ ${budgets.changed} s`,
      median(taken) <= budgets.changed,
    )
  }
  child.kill('SIGINT')
}

function times(work) {
  return Array.from({ length: RUNS }, work)
}

function seconds(root, project, formats) {
  const start = performance.now()
  const args = [join(root, 'bin/qingdan.js'), 'build', '--root', project, '--only', formats]
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, QINGDAN_CORPUS: '' },
  })
  if (status !== 0) throw new Error(`build --only ${formats} ended with ${status}: ${stderr}`)
  return (performance.now() - start) / 1000
}

/** An item that the fewest towns have chosen, the middle one, and one that the most have, each with the number of towns. */
function itemsByTowns(project) {
  const counts = new Map()
  for (const { text } of yamlFiles(project).filter(({ path }) => path.includes('/towns/')))
    for (const id of new Set([...text.matchAll(/^ {2}- item: (\S+)/gm)].map((match) => match[1])))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  const sorted = [...counts].map(([id, towns]) => [towns, id]).sort()
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
}

function rename(project, id) {
  for (const { path, text } of yamlFiles(project).filter(({ path }) => !path.includes('/counties/'))) {
    const changed = text.replace(new RegExp(`(- id: ${id}\\n(?: {4}.*\\n)*? {4}name: .*)`), '$1改')
    if (changed === text) continue
    writeFileSync(path, changed)
    return
  }
  throw new Error(`${id} has no name`)
}

function yamlFiles(project) {
  return readdirSync(join(project, 'catalogs'), { recursive: true })
    .map((name) => join(project, 'catalogs', String(name)))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
}
