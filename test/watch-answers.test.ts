import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { compile, type Memory } from '../src/compile.ts'
import { keepAcrossRuns } from '../src/memory/remembered.ts'
import { toFindings } from '../src/report/finding.ts'
import type { SourceFile } from '../src/source/source-file.ts'
import { ROOT } from './support/project.ts'
import { REGION } from './support/region.ts'

/** What `check --watch` finds after any edits is what a fresh `check` finds: nothing remembered outlives what it was made of. */

type Tree = Record<string, unknown> | unknown[]
type Act = (typeof ACTS)[number]

interface Edit {
  readonly act: Act
  /** Puts every file back before the edit, so that most edits are made in a sound project. */
  readonly mend: boolean
  /** Which file, which node in it, and which of the values it might have instead. */
  readonly at: readonly [number, number, number]
}

const ACTS = [
  ...Array<'value'>(8).fill('value'),
  ...Array<'drop'>(3).fill('drop'),
  'swap',
  'copy',
  'key',
  'break',
  'delete',
  'new',
] as const

const edits = (length: number) =>
  fc.array(
    fc.record<Edit>({
      act: fc.constantFrom(...ACTS),
      mend: fc.integer({ min: 0, max: 2 }).map((dice) => dice > 0),
      at: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
    }),
    { minLength: 3, maxLength: length },
  )

/** A project of plain values in memory, edited at random. */
class Edited {
  readonly #original: ReadonlyMap<string, string>
  readonly #texts: Map<string, string>
  /** Values by the key they stand under, to be put in the place of one another. */
  readonly #values = new Map<string, unknown[]>()

  constructor(root: string) {
    const paths = readdirSync(join(root, 'catalogs'), { recursive: true })
      .map((name) => `catalogs/${String(name).replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.yaml') && !path.includes('/.'))
      .sort()
    this.#original = new Map(paths.map((path) => [path, print(load(readFileSync(join(root, path), 'utf8')))]))
    this.#texts = new Map(this.#original)
    for (const text of this.#original.values())
      for (const [node, key] of leaves(JSON.parse(text) as Tree)) {
        const known = this.#values.get(key) ?? []
        const value = (node as Record<string, unknown>)[key]
        if (!known.includes(value)) this.#values.set(key, [...known, value])
      }
  }

  edit({ act, mend, at: [file, node, other] }: Edit): void {
    if (mend) {
      this.#texts.clear()
      for (const [path, text] of this.#original) this.#texts.set(path, text)
    }
    const paths = [...this.#texts.keys()]
    const path = paths[file % paths.length] ?? ''
    const text = this.#texts.get(path) ?? ''
    if (act === 'delete') this.#texts.delete(path)
    else if (act === 'new') this.#texts.set(path.replace(/[^/]+$/, `${other % 7}-new.yaml`), text)
    else if (act === 'break') this.#texts.set(path, `${text}- [\n`)
    else if (text.endsWith('- [\n')) this.#texts.set(path, this.#original.get(path) ?? '')
    else {
      const tree = JSON.parse(text) as Tree
      this.#change(tree, act, node, other)
      this.#texts.set(path, print(tree))
    }
  }

  #change(tree: Tree, act: Act, node: number, other: number): void {
    if (act === 'value' || act === 'key') {
      const all = [...leaves(tree)]
      const [holder, key] = all[node % all.length] ?? [tree, '']
      const values = this.#values.get(key) ?? ['改']
      if (act === 'key') delete (holder as Record<string, unknown>)[key]
      else (holder as Record<string, unknown>)[key] = values[other % values.length]
      return
    }
    const lists = [...listsIn(tree)].filter((list) => list.length > 1)
    const list = lists[node % lists.length]
    if (!list) return
    const index = other % list.length
    if (act === 'drop') list.splice(index, 1)
    else if (act === 'copy') list.push(list[index])
    else list.push(...list.splice(index, 1))
  }

  /** The files, each the same object for as long as its text is. */
  files(known: Map<string, SourceFile>): readonly SourceFile[] {
    return [...this.#texts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => {
        const before = known.get(path)
        const file = before?.text === text ? before : { path, text }
        known.set(path, file)
        return file
      })
  }
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

/** Every scalar in a mapping: the mapping and the key. */
function* leaves(node: unknown): Iterable<readonly [object, string]> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node))
    if (typeof value === 'object' && value !== null) yield* leaves(value)
    else if (!Array.isArray(node)) yield [node, key]
}

function* listsIn(node: unknown): Iterable<unknown[]> {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) yield node
  for (const value of Object.values(node)) yield* listsIn(value)
}

async function answer(files: readonly SourceFile[], memory?: Memory) {
  const { program, proof, diagnostics } = await compile(
    {
      read: () => ({ value: files, diagnostics: [] }),
      templates: () => ({ value: [], diagnostics: [] }),
      write: () => ({ value: undefined, diagnostics: [] }),
    },
    { formats: [], memory },
  )
  return { compiles: program !== undefined, proof, findings: toFindings(diagnostics, files) }
}

async function holds(root: string, length: number, options: fc.Parameters<unknown>): Promise<number> {
  let sound = 0
  await fc.assert(
    fc.asyncProperty(edits(length), async (sequence) => {
      const project = new Edited(root)
      const known = new Map<string, SourceFile>()
      const memory: Memory = { parsed: new WeakMap(), values: new Map(), validated: new WeakMap() }
      await answer(project.files(known), memory)
      for (const edit of sequence) {
        project.edit(edit)
        const watched = await answer(project.files(known), memory)
        const fresh = await answer(project.files(new Map()))
        expect(watched).toEqual(fresh)
        if (fresh.proof) sound++
      }
    }),
    options,
  )
  return sound
}

keepAcrossRuns()

describe('the answer after an edit', () => {
  it('is that of a fresh check, in a made-up region with steps of every kind', async () => {
    expect(await holds(REGION, 12, { numRuns: 60, seed: 11 })).toBeGreaterThan(100)
  }, 120_000)

  it('is that of a fresh check, in the reference edition', async () => {
    expect(await holds(ROOT, 8, { numRuns: 4, seed: 12 })).toBeGreaterThan(5)
  }, 120_000)
})
