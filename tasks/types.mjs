// Writes generated/types/records.ts from schemas/: the only generated code that src may import, and only as types.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const schemas = join(root, 'schemas')

/** The TypeScript text for all schemas: one interface for every titled definition. */
export async function typesText() {
  const files = readdirSync(schemas)
    .filter((name) => name.endsWith('.schema.json') && name !== 'common.schema.json')
    .sort()
  const properties = Object.fromEntries(files.map((name) => [name.replace('.schema.json', ''), { $ref: name }]))
  const whole = {
    title: 'Records',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  }
  return compile(whole, 'Records', {
    cwd: `${schemas}/`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
    bannerComment: '// Generated from schemas/ by tasks/types.mjs. Do not edit.',
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'generated/types'), { recursive: true })
  writeFileSync(join(root, 'generated/types/records.ts'), await typesText())
}
