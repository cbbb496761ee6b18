// Finds a browser for the tests, or unpacks the one that comes with the packages. Says what it did.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'node_modules/.cache/browser')
const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser: its program, and what its environment needs besides the usual. */
export function browser() {
  const named = process.env.QINGDAN_BROWSER
  if (named) return { executablePath: named, env: {} }
  for (const path of (process.env.PATH ?? '').split(delimiter))
    for (const name of INSTALLED) if (existsSync(join(path, name))) return { executablePath: join(path, name), env: {} }
  return unpacked()
}

/** The packaged browser, unpacked beside the packages: into a folder of its own that takes its name only when it is whole. */
function unpacked() {
  const executablePath = join(folder, 'chromium')
  if (!existsSync(executablePath)) {
    const fresh = `${folder}-${process.pid}`
    mkdirSync(fresh, { recursive: true })
    const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: root,
      // So asked, the package also unpacks the libraries that a bare system lacks.
      env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`the packaged browser could not be unpacked: ${stderr}`)
    if (existsSync(folder)) rmSync(fresh, { recursive: true })
    else renameSync(fresh, folder)
  }
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  const env = starts(executablePath, {}) ? fonts : { ...libraries, ...fonts }
  return { executablePath, env }
}

function starts(program, env) {
  return spawnSync(program, ['--version'], { env: { ...process.env, ...env } }).status === 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = browser()
  mkdirSync(dirname(folder), { recursive: true })
  writeFileSync(join(dirname(folder), 'browser.json'), JSON.stringify(found))
  console.error(`> browser for the tests: ${found.executablePath.replace(root, '.')}`)
}
