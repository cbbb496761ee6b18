// Gathers the built-in policies, their tables and the enumerations of the schemas into dist/policies.js, so that checking reads one file.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function yamlIn(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, value: load(readFileSync(join(root, folder, name), 'utf8')) }))
}

/** Every enumeration of the schemas by its title, in camel case: `citationRole`, `kind` … */
function enumerations() {
  const found = {}
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (node && typeof node === 'object') {
      if (Array.isArray(node.enum) && node.title) found[node.title[0].toLowerCase() + node.title.slice(1)] = node.enum
      Object.values(node).forEach(visit)
    }
  }
  for (const name of readdirSync(join(root, 'schemas')).sort())
    visit(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')))
  return found
}

mkdirSync(join(root, 'dist'), { recursive: true })
const content = { policies: yamlIn('policies'), tables: yamlIn('policies/tables'), enumerations: enumerations() }
writeFileSync(
  join(root, 'dist/policies.js'),
  `export const { policies, tables, enumerations } = JSON.parse(${JSON.stringify(JSON.stringify(content))})\n`,
)
