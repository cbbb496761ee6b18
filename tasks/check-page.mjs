// Bundles the compiler's core with the page that checks in the browser into one file, dist/check.html, which works from a disk without a network.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const page = (name) => readFileSync(join(root, 'src/browser', name), 'utf8')

const { outputFiles } = await build({
  entryPoints: [join(root, 'src/browser/page.ts')],
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome88', 'firefox90', 'safari15'],
  write: false,
  logLevel: 'error',
  // The page renders and writes nothing.
  plugins: [
    {
      name: 'no-rendering',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /\/render\/render\.ts$/ }, ({ path }) => ({ path, namespace: 'none' }))
        onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export {}' }))
      },
    },
  ],
})
const script = outputFiles[0].text.trim().replaceAll('</script', '<\\/script')
const style = page('check.css').trim()
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`
const parts = { policy, style, script }
const html = page('check.html').replace(/\/\*(\w+)\*\//g, (_, name) => parts[name])
writeFileSync(join(root, 'dist/check.html'), html)
