import { resolve } from 'node:path'
import { compile } from '../compile.ts'
import { DEFAULT_FORMATS, FORMATS, type Format } from '../vocabulary/output.ts'
import type { Program } from '../vocabulary/program.ts'
import { recover } from '../write/journal.ts'
import { Made } from '../write/made.ts'
import { isUpToDate, plan, staleness, writeOutputs } from '../write/outputs.ts'
import { BuildInputs } from './build-inputs.ts'
import { KeptTypesetter } from './kept-typesetter.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'
import { UsageError } from './usage.ts'

export interface BuildOptions extends CommonOptions {
  readonly only?: string | undefined
  readonly out?: string | undefined
  readonly check?: boolean | undefined
  /** Codes of towns, comma-separated. */
  readonly town?: string | undefined
  /** Kinds of documents, comma-separated. */
  readonly document?: string | undefined
}

/** The formats of which something is committed. */
const COMMITTED: readonly Format[] = ['data', 'packages', 'md']

/** `build`: compiles and writes every output, or with `--check` only says whether what is committed is up to date. */
export async function build(options: BuildOptions, streams: Streams): Promise<number> {
  const typesetter = new KeptTypesetter()
  return await buildOnce(new Session(options), typesetter, options, streams).finally(() => typesetter.close())
}

/** Builds what a session reads. */
export async function buildOnce(
  session: Session,
  typesetter: KeptTypesetter,
  options: BuildOptions,
  streams: Streams,
): Promise<number> {
  const asked = formatsOf(options)
  const formats = options.check ? asked.filter((format) => COMMITTED.includes(format)) : asked
  const selection = { documents: await kindsOf(options), towns: listed(options.town) }
  const root = options.out === undefined ? session.root : resolve(options.out)
  if (root !== session.root) recover(root)
  const isWhole = selection.documents.length === 0 && selection.towns.length === 0
  const inputs = new BuildInputs(session, await session.laws(), typesetter)
  // What an earlier build noted is not asked when the question is whether the files on the disk are right.
  const made = options.check ? new Made(root) : Made.read(root)
  progress(streams, { zh: '读取', en: 'read' }[options.lang], () => inputs.read())
  const digests =
    !options.check && isWhole ? await inputs.digests(formats) : new Map(formats.map((format) => [format, undefined]))
  const isStanding = isUpToDate(root, digests, made)
  let written = 0
  const { program, diagnostics } = await compile(
    {
      read: () => inputs.read(),
      templates: () => inputs.templates(),
      laws: inputs.laws,
      typesetter: () => inputs.typesetter(),
      isUpToDate: isStanding,
      kept: (product) => made.kept(product),
      write(outputs, kept) {
        const rendered = { outputs, kept, formats: isWhole ? formats : [] }
        const changes = plan(root, rendered, made)
        if (options.check) return { value: undefined, diagnostics: staleness(changes) }
        progress(streams, { zh: '写入', en: 'write' }[options.lang], () =>
          writeOutputs(root, changes, rendered, digests, made),
        )
        written = changes.changed.length
        return { value: undefined, diagnostics: [] }
      },
    },
    { asOf: options.asOf, formats, selection, memory: session.memory },
  )
  streams.out(await session.report(diagnostics))
  if (!program) return EXIT.errors
  requireTowns(selection.towns, program)
  if (options.format === 'text') {
    streams.err(closing(options, written, program.lists.length))
    sayFonts(inputs.substitutions, options, streams)
  }
  return EXIT.clean
}

/** A PDF in other fonts than the standard’s looks right and is not: the clerk must know. */
function sayFonts(substitutions: readonly string[], { lang }: BuildOptions, streams: Streams): void {
  if (substitutions.length === 0) return
  const list = substitutions.join(lang === 'zh' ? '，' : ', ')
  streams.err(
    lang === 'zh'
      ? `PDF 用了替代字体：${list}。装上公文规定的字体后重新生成即可换回。`
      : `The PDF files use other fonts than prescribed: ${list}. Install the prescribed fonts and build again.`,
  )
}

function listed(names: string | undefined): readonly string[] {
  return (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** @throws UsageError when a kind is asked for that there is not */
async function kindsOf({ document }: BuildOptions): Promise<readonly string[]> {
  const asked = listed(document)
  if (asked.length === 0) return asked
  const { DOCUMENT_KINDS } = await import('../render/documents/kinds.ts')
  const known = DOCUMENT_KINDS.map(({ id }) => id)
  for (const kind of asked)
    if (!known.includes(kind))
      throw new UsageError({ zh: `没有「${kind}」这种文件`, en: `There is no kind of document "${kind}"` }, kind, known)
  return asked
}

/** @throws UsageError when a town is asked for that no county has: nothing was made for it */
function requireTowns(asked: readonly string[], { project }: Program): void {
  const known = [...project.counties.values()].flatMap(({ towns }) => towns.map(({ record }) => record.code))
  for (const code of asked)
    if (!known.includes(code))
      throw new UsageError(
        { zh: `没有代码是「${code}」的镇（街道）`, en: `There is no town with the code "${code}"` },
        code,
        known,
      )
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
