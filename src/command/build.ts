import { resolve } from 'node:path'
import { compile } from '../compile.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { DEFAULT_FORMATS, FORMATS, type Format, type Output } from '../vocabulary/output.ts'
import { recover } from '../write/journal.ts'
import { apply, plan, staleness } from '../write/write.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'
import { UsageError } from './usage.ts'

export interface BuildOptions extends CommonOptions {
  readonly only?: string | undefined
  readonly out?: string | undefined
  readonly check?: boolean | undefined
}

/** `build`: compiles and writes every output, or with `--check` only says whether what is committed is up to date. */
export async function build(options: BuildOptions, streams: Streams): Promise<number> {
  const formats = formatsOf(options)
  const session = new Session(options)
  const root = options.out === undefined ? session.root : resolve(options.out)
  if (root !== session.root) recover(root)
  let written = 0
  const { program, diagnostics } = await compile(
    {
      read: () => progress(streams, { zh: '读取', en: 'read' }[options.lang], () => session.read()),
      templates: () => session.templates(),
      laws: await session.laws(),
      write(outputs: readonly Output[]) {
        const committed = outputs.filter((output) => !options.check || output.path.startsWith('generated/'))
        const changes = plan(
          root,
          committed,
          formats.filter((format) => !options.check || (format !== 'html' && format !== 'internal')),
        )
        if (options.check) return { value: undefined, diagnostics: staleness(changes) }
        progress(streams, { zh: '写入', en: 'write' }[options.lang], () => apply(root, changes))
        written = changes.changed.length
        return { value: undefined, diagnostics: [] as Diagnostic[] }
      },
    },
    { asOf: options.asOf, formats },
  )
  streams.out(await session.report(diagnostics))
  if (!program) return EXIT.errors
  if (options.format === 'text') streams.err(closing(options, written, program.lists.length))
  return EXIT.clean
}

function formatsOf(options: BuildOptions): readonly Format[] {
  if (options.only === undefined) return DEFAULT_FORMATS
  return options.only.split(',').map((name) => {
    const format = FORMATS.find((each) => each === name.trim())
    if (!format)
      throw new UsageError({ zh: `没有「${name}」这种输出`, en: `There is no output "${name}"` }, name, FORMATS)
    return format
  })
}

function progress<T>(streams: Streams, step: string, work: () => T): T {
  if (streams.isTerminal) streams.err(`… ${step}`)
  return work()
}

function closing(options: BuildOptions, written: number, lists: number): string {
  if (options.check) return options.lang === 'zh' ? '生成的文件都是最新的。' : 'All generated files are up to date.'
  return options.lang === 'zh'
    ? `${lists} 个镇的清单，改写 ${written} 个文件。`
    : `Lists of ${lists} towns; ${written} files written.`
}
