import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { ROOT, TestProject } from './support/project.ts'

const TOWN = 'catalogs/counties/990101/towns/990101100.yaml'

/** A watching process, and what it has printed since it was last asked. */
class Watching {
  readonly project = new TestProject()
  readonly #child: ChildProcess
  #printed = ''
  #waiting: (() => void) | undefined

  /** @param command what watches, with its options */
  constructor(...command: readonly string[]) {
    const bin = join(ROOT, 'bin/qingdan.js')
    this.#child = spawn(process.execPath, [bin, ...command, '--watch', '--root', this.project.root])
    const take = (data: Buffer) => {
      this.#printed += data.toString('utf8')
      if (/毫秒 ──|Ctrl\+C/.test(this.#printed)) this.#waiting?.()
    }
    this.#child.stdout?.on('data', take)
    this.#child.stderr?.on('data', take)
  }

  /** What is printed until the next answer is complete. */
  async answer(act: () => void = () => {}): Promise<string> {
    const answered = new Promise<void>((resolve) => {
      this.#waiting = resolve
    })
    act()
    await answered
    await new Promise((resolve) => setTimeout(resolve, 30))
    const printed = this.#printed
    this.#printed = ''
    return printed
  }

  /** All that is printed until nothing more comes. */
  async quiet(act: () => void): Promise<string> {
    act()
    let length = -1
    while (length !== this.#printed.length || length === 0) {
      length = this.#printed.length
      await new Promise((resolve) => setTimeout(resolve, 400))
    }
    const printed = this.#printed
    this.#printed = ''
    return printed
  }

  end(): Promise<number | null> {
    return new Promise((resolve) => {
      this.#child.on('exit', (code) => {
        this.project.dispose()
        resolve(code)
      })
      this.#child.kill('SIGINT')
    })
  }
}

let watching: Watching | undefined
afterEach(async () => {
  await watching?.end()
  watching = undefined
})

it('answers after every save, and goes on over broken and deleted files', async () => {
  watching = new Watching('check')
  const { project } = watching
  expect(await watching.answer()).toContain('错误 0 条')
  const sound = project.read(TOWN)

  const unknown = await watching.answer(() => project.edit(TOWN, /item: \S+/, 'item: svc-9999'))
  expect(unknown).toContain(`${TOWN}:`)
  expect(unknown).toContain('svc-9999')
  expect(unknown).toContain('错误 1 条')

  expect(await watching.answer(() => project.write(TOWN, 'town: "99\n'))).toContain('yaml/syntax')
  expect(await watching.answer(() => project.write(TOWN, new Uint8Array([0xb3, 0xcc])))).toContain('UTF-8')
  expect(await watching.answer(() => project.remove(TOWN))).toContain('错误 0 条')
  expect(await watching.answer(() => project.write(TOWN, sound))).toContain('错误 0 条')
  expect(await watching.answer(() => project.write('catalogs/counties/990101/towns/stray.yaml', 'a: 1\n'))).toContain(
    'stray.yaml',
  )
  project.remove('catalogs/counties/990101/towns/stray.yaml')
  expect(await watching.quiet(() => project.write(`${TOWN}.txt`, sound))).toContain('read/not-a-catalog')
  expect(await watching.answer(() => project.remove(`${TOWN}.txt`))).toContain('错误 0 条')
})

it('gives the last word to the last save, however close it follows another', async () => {
  watching = new Watching('check')
  const { project } = watching
  await watching.answer()
  const sound = project.read(TOWN)
  for (const pause of [8, 15, 25, 40]) {
    project.write(TOWN, 'town: "99\n')
    await new Promise((resolve) => setTimeout(resolve, pause))
    const answers = await watching.quiet(() => project.write(TOWN, sound))
    expect(answers.match(/错误 \d+ 条/g)?.at(-1)).toBe('错误 0 条')
  }
})

it('ends cleanly when it is interrupted', async () => {
  const ending = new Watching('check')
  await ending.answer()
  expect(await ending.end()).toBe(0)
})

it('builds after every save what a build would, goes on over what does not compile, and ends cleanly', async () => {
  const building = new Watching('build')
  watching = building
  const { project } = building
  expect(await building.answer()).toContain('错误 0 条')
  const edition = project.read('catalogs/edition.yaml')

  expect(
    await building.answer(() => project.edit('catalogs/edition.yaml', /title: .*/, 'title: 改了名的目录')),
  ).toContain('catalogs/edition.yaml，')
  const built = project.snapshot('generated')
  expect((await project.run('build', '--check')).exit).toBe(0)

  expect(await building.answer(() => project.write('catalogs/edition.yaml', 'title: [\n'))).toContain('yaml/syntax')
  expect(project.snapshot('generated')).toEqual(built)

  await building.answer(() => project.write('catalogs/edition.yaml', edition))
  expect(project.snapshot('generated')).not.toEqual(built)
  expect(await building.answer(() => project.write('templates/town-list.md.hbs', '{{#each\n'))).toContain(
    'templates/town-list.md.hbs:',
  )
  project.remove('templates')
  project.remove('generated')
  project.write('generated', 'a file where a folder must be')
  expect(await building.answer(() => project.edit('catalogs/edition.yaml', /title: .*/, 'title: 又改了名'))).toContain(
    '读写失败',
  )
  project.remove('generated')
  await building.answer(() => project.write('catalogs/edition.yaml', edition))
  expect((await project.run('build', '--check')).exit).toBe(0)
  watching = undefined
  expect(await building.end()).toBe(0)
})

it('refuses to watch what it cannot read to begin with', async () => {
  const project = new TestProject()
  try {
    project.remove('catalogs')
    for (const command of [
      ['check', '--watch'],
      ['build', '--watch'],
      ['serve', '--port', '0'],
    ])
      expect((await project.run(...command)).exit).toBe(2)
    expect((await project.run('build', '--watch', '--check')).exit).toBe(2)
  } finally {
    project.dispose()
  }
})
