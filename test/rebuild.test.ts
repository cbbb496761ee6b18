import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DOCUMENT_KINDS, type Material } from '../src/render/documents/kinds.ts'
import { readTemplateSet } from '../src/render/documents/template-set.ts'
import { openLibrary } from '../src/statutes/corpus-library.ts'
import { builtInTemplates, programOf } from './support/documents.ts'
import { ROOT, run, TestProject } from './support/project.ts'
import { REGION } from './support/region.ts'

const program = vi.hoisted(() => ({ id: '0.0.0+one' }))
vi.mock('#build-id', () => ({
  VERSION: '0.0.0',
  get BUILD_ID() {
    return program.id
  },
}))

const FORMATS = 'data,packages,md,html,docx,xlsx,csv,site'
const FLOWERS = 'catalogs/delegated-services/flowers.yaml'
const TOWN = 'catalogs/counties/998801/towns/998801100.yaml'
const LIST = 'lists/998801100'
const CHOICE = / {2}- item: svc-0003\n {4}source: forwarded\n/

/** A project of the fictional region; each of its builds is compared with one into an empty folder. */
class Rebuilt extends TestProject {
  readonly options: string[] = []
  formats = FORMATS

  constructor() {
    super(REGION)
    // What was approved by others is not held against these edits.
    this.remove('catalogs/published')
  }

  build(...argv: string[]) {
    return this.run('build', '--only', this.formats, ...this.options, ...argv)
  }

  /** Builds, and holds what stands then against a clean build. */
  async holds(): Promise<void> {
    const clean = mkdtempSync(join(tmpdir(), 'qingdan-clean-'))
    try {
      const [again, anew] = [await this.build(), await this.build('--out', clean)]
      expect([again.exit, again.out]).toEqual([0, anew.out])
      expect(tree(this.root)).toEqual(tree(clean))
    } finally {
      rmSync(clean, { recursive: true, force: true })
    }
  }

  outputs(): string[] {
    return Object.keys(tree(this.root))
  }

  /** A built-in template as the project’s own, changed. */
  template(name: string, from: string | RegExp, to: string): void {
    const path = `templates/${name}`
    mkdirSync(this.path(path.slice(0, path.lastIndexOf('/'))), { recursive: true })
    if (!this.has(path)) copyFileSync(join(ROOT, path), this.path(path))
    this.edit(path, from, to)
  }

  has(path: string): boolean {
    return statSync(this.path(path), { throwIfNoEntry: false }) !== undefined
  }
}

/** Every output of a project with the digest of its bytes. */
function tree(root: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const folder of ['generated', 'out']) {
    if (!statSync(join(root, folder), { throwIfNoEntry: false })) continue
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name)
        files[path.slice(root.length + 1)] = createHash('sha256').update(readFileSync(path)).digest('hex')
      }
  }
  return files
}

async function materialOfRegion() {
  const { word } = readTemplateSet(builtInTemplates())
  const laws = openLibrary(join(REGION, 'laws'))
  const material: Material = { program: await programOf(REGION), word, laws: undefined, findings: [] }
  return { laws, material }
}

const open: Rebuilt[] = []
function project(): Rebuilt {
  const made = new Rebuilt()
  open.push(made)
  return made
}
afterEach(() => {
  program.id = '0.0.0+one'
  for (const made of open.splice(0)) made.dispose()
})

type Step = (made: Rebuilt, number: number) => unknown

/** Puts a text that is in no file yet behind one that must be there. */
function line(file: string, pattern: RegExp): [string, Step] {
  const change: Step = (made, number) =>
    made.write(
      file,
      made.read(file).replace(pattern, (found) => `${found}第${number}号`),
    )
  return [`${file} ${pattern}`, change]
}

/** Does something to one of the outputs. */
function touch(name: string, change: (made: Rebuilt, path: string) => void): [string, Step] {
  return [
    name,
    (made, number) => {
      const paths = made.outputs()
      const path = paths[number % Math.max(1, paths.length)]
      if (path !== undefined) change(made, path)
    },
  ]
}

const STEPS: readonly [string, Step][] = [
  line(FLOWERS, /name: 夜市花摊登记/),
  line('catalogs/departments.yaml', /name: 灯火管理局/),
  line('catalogs/edition.yaml', /title: .*/),
  line(TOWN, /need: 夜市灯火多/),
  ['a choice less', (made) => made.write(TOWN, made.read(TOWN).replace(CHOICE, ''))],
  [
    'a choice more',
    (made) => {
      if (!CHOICE.test(made.read(TOWN)))
        made.edit(TOWN, 'choices:\n', 'choices:\n  - item: svc-0003\n    source: forwarded\n')
    },
  ],
  [
    'another day',
    (made, number) => {
      const days = ['2024-02-01', '2024-12-31', '2025-04-30']
      made.options.splice(0, made.options.length, '--as-of', days[number % days.length] ?? '')
    },
  ],
  ['a template', (made, number) => made.template('town-list.md.hbs', /^# /m, `# 第${number}号`)],
  [
    'a frame',
    (made, number) => made.template('documents.yaml', 'note: 此件公开发布', `note: 此件公开发布第${number}号`),
  ],
  ['a page', (made, number) => made.template('site/item.html.hbs', /$/, `第${number}号`)],
  ['a style', (made, number) => made.template('list.css', /$/, `/* ${number} */\n`)],
  ['a word', (made, number) => made.template('words.yaml', '委托', `第${number}号委托`)],
  ['a column', (made, number) => made.template('tables.yaml', 'title: 序号', `title: 第${number}号`)],
  touch('deleted', (made, path) => rmSync(made.path(path))),
  touch('appended to', (made, path) =>
    made.write(path, Buffer.concat([readFileSync(made.path(path)), Buffer.from('x')])),
  ),
  touch('changed in place', (made, path) => {
    const bytes = readFileSync(made.path(path))
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    made.write(path, bytes)
  }),
  touch('put in the place of another', (made, path) => {
    const [first] = made.outputs()
    if (first !== undefined && first !== path) copyFileSync(made.path(first), made.path(path))
  }),
  touch('new beside', (made, path) => {
    // In the folders of documents it would be somebody else’s.
    if (path.startsWith('out/') && !path.startsWith('out/site/')) return
    const dot = path.indexOf('.', path.lastIndexOf('/'))
    made.write(`${path.slice(0, dot)}-x${path.slice(dot)}`, 'x')
  }),
  [
    'part of another day',
    (made) => made.run('build', '--only', 'csv,html', '--town', '998801100', '--as-of', '2024-03-01'),
  ],
  ['a kind', (made) => made.run('build', '--only', 'html,md', '--document', 'county-matrix')],
  ['formats of another day', (made) => made.run('build', '--only', 'html,site', '--as-of', '2024-03-01')],
  ['no note', (made) => made.remove('.qingdan')],
  ['half a write', (made) => made.write('.qingdan/staging/0.staged', 'half')],
]

describe('building again', () => {
  it.each(STEPS)('gives what a clean build gives after %s', async (_name, change) => {
    const made = project()
    made.formats = 'md,html,csv,site'
    await made.build()
    await change(made, 7)
    await made.holds()
  })

  it('gives what a clean build gives, whatever was done one after the other', async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat({ max: 9999 })), { minLength: 2, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        const made = new Rebuilt()
        try {
          await made.build()
          for (const [[, change], number] of chosen) {
            await change(made, number)
            await made.holds()
          }
        } finally {
          made.dispose()
        }
      }),
      { numRuns: Number(process.env.QINGDAN_RUNS ?? 2), seed: 11 },
    )
  }, 240_000)

  it('writes nothing when nothing changed, also after something was taken away', async () => {
    const made = project()
    await made.build()
    const before = tree(made.root)
    expect((await made.build()).err).toContain('改写 0 个文件')
    made.edit(TOWN, /agent: hall\n {4}need: 镇上花农多/, 'agent: hall\n    need: 花农多')
    made.edit(TOWN, CHOICE, '')
    expect((await made.build()).err).not.toContain('改写 0 个文件')
    expect((await made.build()).err).toContain('改写 0 个文件')
    expect(tree(made.root)).not.toEqual(before)
    await made.holds()
  })

  it('leaves files alone that did not change, and what is the same under another date', async () => {
    const made = project()
    await made.build()
    const file = made.path(`out/${LIST}.docx`)
    const { ino } = statSync(file)
    copyFileSync(file, `${file}.copy`)
    renameSync(`${file}.copy`, file)
    const copied = statSync(file)
    expect(copied.ino).not.toBe(ino)
    expect((await made.build()).err).toContain('改写 0 个文件')
    expect(statSync(file).ino).toBe(copied.ino)
  })

  it('makes everything again with another version of the program', async () => {
    const made = project()
    await made.build()
    program.id = '0.0.0+two'
    await made.build()
    expect(made.read(`out/${LIST}.html`)).toContain('0.0.0+two')
    await made.holds()
  })

  it('notices law texts, and that they are gone', async () => {
    const made = project()
    await made.build()
    const without = tree(made.root)
    made.options.push('--corpus', join(REGION, 'laws'))
    await made.holds()
    expect(tree(made.root)).not.toEqual(without)
    made.options.splice(0)
    await made.holds()
    expect(tree(made.root)).toEqual(without)
  })

  it('makes with law texts and without only those documents twice that differ by them', async () => {
    const { laws, material } = await materialOfRegion()
    const differing = DOCUMENT_KINDS.filter(
      ({ instances }) => JSON.stringify(instances(material)) !== JSON.stringify(instances({ ...material, laws })),
    )
    expect(differing.map(({ id }) => id)).toEqual(DOCUMENT_KINDS.filter((kind) => kind.quotesLaw).map(({ id }) => id))
  })

  it('believes no note that is cut off or altered', async () => {
    const made = project()
    made.formats = 'html'
    await made.build()
    const list = `out/${LIST}.html`
    const [digest = '', json = ''] = made.read('.qingdan/made').split('\n')
    made.write(list, 'x')
    const { size, mtimeNs, ino } = statSync(made.path(list), { bigint: true })
    const forged = json.replace(
      new RegExp(
        `("${list}":\\{[^}]*?"sha256":")[^"]*(".*?"size":")\\d+("[^}]*?"modified":")\\d+("[^}]*?"inode":")\\d+`,
      ),
      `$1${createHash('sha256').update('x').digest('hex')}$2${size}$3${mtimeNs}$4${ino}`,
    )
    expect(forged).not.toBe(json)
    for (const note of [`${digest}\n${forged}\n`, `${digest}\n${json.slice(0, -9)}`, json, '{}', 'null']) {
      made.write(list, 'x')
      made.write('.qingdan/made', note)
      await made.holds()
    }
  })

  it('takes away what it made, also without a note, and leaves alone what others laid beside it', async () => {
    const made = project()
    made.formats = 'html,csv,docx'
    await made.build()
    const stale = ['html', 'docx', 'csv-metadata.json'].map((end) => `out/lists/998801199.${end}`)
    for (const path of stale)
      made.write(
        path,
        path.endsWith('.docx')
          ? readFileSync(made.path(`out/${LIST}.docx`))
          : made.read(`out/${LIST}${path.slice(path.indexOf('.'))}`).replaceAll(LIST, 'lists/998801199'),
      )
    const others = ['out/lists/领导讲话.docx', 'out/agreements/合同.html', `out/${LIST}-盖章稿.html`]
    for (const path of others) made.write(path, made.read(`out/${LIST}.html`))
    for (const forget of [false, true]) {
      if (forget) made.remove('.qingdan')
      await made.build()
      for (const path of others) expect(made.has(path), path).toBe(true)
      expect(stale.filter((path) => made.has(path))).toEqual(['out/lists/998801199.docx'])
    }
  })

  it('--check asks the files and not the note', async () => {
    const made = project()
    await made.build()
    const note = made.read('.qingdan/made')
    const list = `generated/${LIST}.md`
    const before = made.read(list)
    made.write(list, `${before}x`)
    expect((await run('build', '--check', '--root', made.root)).exit).toBe(1)
    expect(made.read('.qingdan/made')).toBe(note)
  })
})
