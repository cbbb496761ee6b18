// Makes a bare clone ready: installs the locked dependencies when they are missing or outdated, then builds. Prints what it does.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`)
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (error || status !== 0) {
    console.error(`${command} failed; nothing else was done.`)
    process.exit(status ?? 1)
  }
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newestBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true }).reduce(
    (newest, name) => Math.max(newest, changedAt(join(folder, String(name)))),
    0,
  )
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} is too old: 20.19 or later is needed. / Node 版本太旧，需要 20.19 以上。`,
  )
  process.exit(2)
}
if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json'))
  run('npm', ['ci', '--no-audit', '--no-fund'])
const sources = Math.max(
  newestBelow('src'),
  newestBelow('schemas'),
  newestBelow('tasks'),
  changedAt('templates/site/tokens.css'), // the page that checks bears it
  changedAt('package-lock.json'),
)
if (!existsSync(join(root, 'dist/.built')) || changedAt('dist/.built') < sources)
  run('npm', ['run', '--silent', 'compile'])
