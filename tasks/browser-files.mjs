// Bundles what runs in a browser: the page that checks, with the compiler's core, into one file that works from a disk without a
// network (dist/check.html), and the script of the site. Both are also given to the renderer, in dist/browser-files.js.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const page = (name) => readFileSync(join(root, 'src/browser', name), 'utf8')

/** The page that checks renders and writes nothing. */
const withoutRendering = {
  name: 'without-rendering',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/render\/render\.ts$/ }, ({ path }) => ({ path, namespace: 'none' }))
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export {}' }))
  },
}

async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/browser', name)],
    bundle: true,
    minify: true,
    // The pages say that they are in UTF-8; a character written out as an escape would be twice as long.
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: ['chrome88', 'firefox90', 'safari15'],
    write: false,
    logLevel: 'error',
    plugins: [withoutRendering],
  })
  return outputFiles[0].text.trim()
}

const script = (await bundled('page.ts')).replaceAll('</script', '<\\/script')
// The colours, type and spacing of the site are the page's own.
const tokens = readFileSync(join(root, 'templates/site/tokens.css'), 'utf8')
const style = `${tokens}${page('check.css')}`.trim()
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`
const parts = { policy, style, script }
const checkPage = page('check.html').replace(/\/\*(\w+)\*\//g, (_, name) => parts[name])
const siteScript = await bundled('site.ts')
writeFileSync(join(root, 'dist/check.html'), checkPage)
writeFileSync(
  join(root, 'dist/browser-files.js'),
  `export const checkPage = ${JSON.stringify(checkPage)}\nexport const siteScript = ${JSON.stringify(siteScript)}\n`,
)
