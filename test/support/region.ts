import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { compile } from '../../src/compile.ts'
import { link } from '../../src/link/link.ts'
import { parse } from '../../src/parse/parse.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { validate } from '../../src/validate/validate.ts'
import { ROOT } from './project.ts'

/** The folder of the fictional region. */
export const REGION = join(ROOT, 'test/fixtures/region')

export type Files = Readonly<Record<string, unknown>>

/** Every file of the fictional region by its path, as plain values. */
export function regionFiles(): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(join(REGION, 'catalogs'), { recursive: true })
      .map((name) => `catalogs/${String(name).replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => [path, load(readFileSync(join(REGION, path), 'utf8'))]),
  )
}

/** Links and resolves files held in memory, past every gate: what the lists would be, and all that was found on the way. */
export async function resolveFiles(files: Files, asOf: string) {
  const sources = Object.entries(files).map(([path, value]) => ({ path, text: `${JSON.stringify(value, null, 1)}\n` }))
  const linked = await link(validate((await parse(sources)).value).value, asOf)
  if (!linked.value) throw new Error('the files do not make a project')
  const { value, diagnostics } = resolve(linked.value)
  return { program: value, diagnostics: [...linked.diagnostics, ...diagnostics] }
}

/** Compiles files held in memory as of a day, rendering data. */
export async function compileFiles(files: Files, asOf: string, paths: readonly string[] = Object.keys(files)) {
  const outputs: Record<string, string> = {}
  const compilation = await compile(
    {
      read: () => ({
        value: paths.map((path) => ({ path, text: `${JSON.stringify(files[path], null, 1)}\n` })),
        diagnostics: [],
      }),
      templates: () => ({ value: [], diagnostics: [] }),
      write: (made) => {
        for (const { path, content } of made) outputs[path] = content
        return { value: undefined, diagnostics: [] }
      },
    },
    { asOf, formats: ['data'] },
  )
  return { ...compilation, outputs }
}
