// Gathers the built-in policies, their tables and the enumerations of the schemas into dist/policies.js, and compiles what checking
// needs of them into dist/compiled-policies.js; the words of the enumerations stand by themselves in dist/meanings.js.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { load } from 'js-yaml'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function yamlIn(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, value: load(readFileSync(join(root, folder, name), 'utf8')) }))
}

/** Every enumeration of the schemas by its title, in camel case: `citationRole`, `kind` …, and what each value means. */
function schemaEnumerations() {
  const found = {}
  const meanings = {}
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (node && typeof node === 'object') {
      if (Array.isArray(node.enum) && node.title) {
        const name = node.title[0].toLowerCase() + node.title.slice(1)
        found[name] = node.enum
        if (node.enumDescriptions)
          meanings[name] = Object.fromEntries(node.enum.map((value, index) => [value, node.enumDescriptions[index]]))
      }
      Object.values(node).forEach(visit)
    }
  }
  for (const name of readdirSync(join(root, 'schemas')).sort())
    visit(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')))
  return { enumerations: found, meanings: { ...meanings, itemField: itemFields() } }
}

/** What each field of an item is called, by its path: `orders`, `guide.audience` …; a change of it is told by that. */
function itemFields() {
  const { $defs } = JSON.parse(readFileSync(join(root, 'schemas/items.schema.json'), 'utf8'))
  const described = Object.entries($defs).flatMap(([name, { properties = {} }]) => {
    const group = { guide: 'guide.', procedure: 'procedure.', remedies: 'remedies.' }[name] ?? ''
    return Object.entries(properties).map(([key, { description }]) => [`${group}${key}`, description])
  })
  return Object.fromEntries(described.filter(([, description]) => description !== undefined))
}

mkdirSync(join(root, 'dist'), { recursive: true })
const { enumerations, meanings } = schemaEnumerations()
const content = { policies: yamlIn('policies'), tables: yamlIn('policies/tables'), enumerations }
writeFileSync(
  join(root, 'dist/policies.js'),
  `export const { policies, tables, enumerations } = JSON.parse(${JSON.stringify(JSON.stringify(content))})\n`,
)

/** The compiler of policies is part of the program, which is not built yet: it is bundled for this one use. */
async function compiler() {
  const file = join(root, 'dist/compile-policies.mjs')
  await build({
    entryPoints: [join(root, 'src/policy/compile-policies.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  const { compilePolicies } = await import(pathToFileURL(file).href)
  rmSync(file)
  return compilePolicies
}

// The compiler of policies prints findings, and so needs the words.
writeFileSync(
  join(root, 'dist/meanings.js'),
  `export const meanings = JSON.parse(${JSON.stringify(JSON.stringify(meanings))})\n`,
)
const { module, diagnostics } = (await compiler())(content.policies, content.tables, enumerations)
for (const { at, what, fix } of diagnostics)
  console.error(`${at.file} ${(at.path ?? []).join('.')}: ${what.en} ${fix.en}`)
if (diagnostics.length > 0) process.exit(1)
writeFileSync(join(root, 'dist/compiled-policies.js'), module)
