import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WORDINGS } from '../src/validate/words.ts'
import { ROOT } from './support/project.ts'

/** The invariants of ARCHITECTURE.md, each held here. */
const STAGES = ['read', 'parse', 'validate', 'link', 'resolve', 'check', 'render', 'write']
const WORLD = /^src\/(read|write|command)\/|^src\/(cli)\.ts$|^src\/statutes\/corpus\.ts$/

const files = readdirSync(join(ROOT, 'src'), { recursive: true })
  .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

function imports(text: string): readonly { specifier: string; typeOnly: boolean }[] {
  return [...text.matchAll(/^(?:import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'/gm)].map((match) => ({
    typeOnly: match[1] !== undefined,
    specifier: match[2] ?? '',
  }))
}

function target(from: string, specifier: string): string {
  return specifier.startsWith('.') ? join(from, '..', specifier).replaceAll('\\', '/') : specifier
}

describe('architecture', () => {
  it('stages do not import one another, except the form of what they are handed', () => {
    const allowed = new Set(['src/validate/validate.ts -> src/parse/yaml-file.ts'])
    const crossings = files.flatMap(({ path, text }) => {
      const stage = path.split('/')[1] ?? ''
      if (!STAGES.includes(stage)) return []
      return imports(text)
        .map(({ specifier }) => target(path, specifier))
        .filter((to) => to.startsWith('src/') && STAGES.includes(to.split('/')[1] ?? '') && to.split('/')[1] !== stage)
        .map((to) => `${path} -> ${to}`)
    })
    expect(crossings.filter((crossing) => !allowed.has(crossing))).toEqual([])
  })

  it('only reading, writing and the commands touch the world', () => {
    const touching = files.filter(
      ({ path, text }) =>
        !WORLD.test(path) &&
        imports(text).some(({ specifier }) => /^node:(fs|path|os|process|child_process|url)/.test(specifier)),
    )
    expect(touching.map(({ path }) => path)).toEqual([])
    const clocks = files.filter(({ text }) =>
      /\bDate\.now\(|new Date\(|Math\.random\(|toLocale|localeCompare/.test(text),
    )
    expect(clocks.map(({ path }) => path)).toEqual([])
  })

  it('nothing generated is imported except as types', () => {
    const wrong = files.flatMap(({ path, text }) =>
      imports(text)
        .filter(({ specifier, typeOnly }) => specifier.includes('generated/') && !typeOnly)
        .map(() => path),
    )
    expect(wrong).toEqual([])
  })

  it('names no region', () => {
    expect(files.filter(({ text }) => /安康|陕西|旬阳|ankang/i.test(text)).map((file) => file.path)).toEqual([])
  })

  it('files stay under 260 lines', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 260).map(({ path }) => path)).toEqual([])
  })

  it('compile.ts fits on one screen and names the eight stages in order', () => {
    const text = files.find(({ path }) => path === 'src/compile.ts')?.text ?? ''
    const body = text.slice(text.indexOf('export async function compile'))
    expect(body.split('\n').length).toBeLessThanOrEqual(45)
    const at = ['world.read', 'parse(', 'validate(', 'link(', 'resolve(', 'check(', 'render(', 'world.write'].map(
      (call) => body.indexOf(call),
    )
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at).not.toContain(-1)
  })

  it('every keyword that a schema uses has words', () => {
    const annotations = new Set([
      '$schema',
      '$ref',
      '$defs',
      'title',
      'description',
      'enumDescriptions',
      'patternErrorMessage',
      'properties',
      'items',
    ])
    const used = new Set<string>()
    const visit = (schema: unknown, isSchema: boolean): void => {
      if (Array.isArray(schema)) for (const each of schema) visit(each, isSchema)
      else if (typeof schema === 'object' && schema !== null)
        for (const [key, value] of Object.entries(schema)) {
          if (isSchema && !annotations.has(key)) used.add(key)
          if (key === 'properties' || key === '$defs')
            for (const each of Object.values(value as object)) visit(each, true)
          else if (key === 'items' || key === 'oneOf') visit(value, true)
        }
    }
    for (const name of readdirSync(join(ROOT, 'schemas')))
      visit(JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8')), true)
    expect([...used].filter((keyword) => !Object.hasOwn(WORDINGS, keyword))).toEqual([])
  })

  it('every key of every schema has a Chinese description', () => {
    const bare: string[] = []
    const visit = (schema: Record<string, unknown>, path: string): void => {
      for (const [key, value] of Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>)) {
        if (!('$ref' in value) && !/\p{Script=Han}/u.test(String(value.description ?? ''))) bare.push(`${path}.${key}`)
        visit(value, `${path}.${key}`)
      }
      for (const value of Object.values((schema.$defs ?? {}) as Record<string, Record<string, unknown>>)) {
        if (!/\p{Script=Han}/u.test(String(value.description ?? ''))) bare.push(`${path}#${String(value.title)}`)
        visit(value, path)
      }
      if (schema.items) visit(schema.items as Record<string, unknown>, `${path}[]`)
    }
    for (const name of readdirSync(join(ROOT, 'schemas')))
      visit(JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8')), name)
    expect(bare).toEqual([])
  })
})
