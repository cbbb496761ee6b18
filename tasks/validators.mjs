// Compiles schemas/ into dist/validators.js: plain functions without eval, bundled so that they also run in a browser.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const names = readdirSync(join(root, 'schemas'))
  .filter((name) => name.endsWith('.schema.json'))
  .sort()

const ajv = new Ajv({
  allErrors: true,
  discriminator: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  verbose: true,
  inlineRefs: false,
  code: { source: true, esm: true },
})
addFormats.default(ajv, ['date'])
for (const annotation of ['enumDescriptions', 'patternErrorMessage']) ajv.addKeyword(annotation)
for (const name of names) ajv.addSchema(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')), name)

const exported = Object.fromEntries(
  names.filter((name) => name !== 'common.schema.json').map((name) => [name.replace('.schema.json', ''), name]),
)
const code = standalone.default(ajv, exported)
mkdirSync(join(root, 'dist'), { recursive: true })
await build({
  stdin: { contents: code, resolveDir: root },
  outfile: join(root, 'dist/validators.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'error',
})
