// Benchmark of `check --watch`: the time from a save to the complete answer, on a copy of the reference edition.
import { spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const SAVES = 25
const WARM = 5

/** Each save leaves the file different from the one before, in what is checked and not only in its text. */
const EDITS = [
  [
    'the wording of an item',
    /^delegated-services.(?!catalog)[^/\\]*\.yaml$/,
    / name: (.*)/,
    (save) => ` name: $1${save}`,
  ],
  ['a choice of a town', /towns.\d{9}\.yaml$/, / {2}- item: .*\n(?: {4}.*\n)+/, (save) => (save % 2 ? '' : '$&')],
  ['a county’s file', /county\.yaml$/, / agent: .*/, (save) => (save % 2 ? ' agent: subdistrict-office' : '$&')],
  ['a law of the register', /instruments.laws\.yaml$/, / issuer: (.*)/, (save) => ` issuer: $1${save}`],
]

export async function watching({ work, root, row, median }) {
  const project = join(work, 'watched')
  rmSync(project, { recursive: true, force: true })
  cpSync(join(root, 'catalogs'), join(project, 'catalogs'), { recursive: true })
  // Editors check by the lock; with a folder of laws every citation would be proven by its text as well.
  const { QINGDAN_CORPUS: _corpus, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'bin/qingdan.js'), 'check', '--watch', '--root', project], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let answered = () => {}
  let found = ''
  child.stdout.on('data', (data) => {
    found = String(data)
  })
  child.stderr.on('data', (data) => /毫秒 ──|Ctrl/.test(String(data)) && answered())
  const answer = () =>
    new Promise((resolve) => {
      answered = resolve
    })
  await answer()
  const names = readdirSync(join(project, 'catalogs'), { recursive: true }).map(String).sort()
  for (const [what, file, from, to] of EDITS) {
    const path = join(project, 'catalogs', names.find((name) => file.test(name)) ?? what)
    const text = readFileSync(path, 'utf8')
    if (!from.test(text)) throw new Error(`${path} has no ${from}`)
    const taken = []
    for (let save = 0; save < SAVES + WARM; save++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      const edited = text.replace(from, to(save))
      const done = answer()
      const start = performance.now()
      writeFileSync(path, edited)
      await done
      if (save >= WARM) taken.push(performance.now() - start)
      if (!found.includes('错误 0 条')) throw new Error(`an edit of ${what} was not lawful: ${found}`)
    }
    const restored = answer()
    writeFileSync(path, text)
    await restored
    row(
      `check --watch after a save, ${what}: median, 95th percentile`,
      figures(taken, median),
      '≤ 50 ms',
      median(taken) <= 50,
    )
  }
  child.kill('SIGINT')
}

function figures(taken, median) {
  const high = [...taken].sort((a, b) => a - b)[Math.floor(taken.length * 0.95)]
  return `${median(taken).toFixed(0)}, ${high.toFixed(0)} ms`
}
