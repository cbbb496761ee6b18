import { resolve } from 'node:path'
import type { Proof } from '../check/proof/prove.ts'
import { type Compilation, compile, inMemory, type Memory } from '../compile.ts'
import { ReadFailure, readCatalogs, readTemplates } from '../read/read.ts'
import { type Finding, toFindings } from '../report/finding.ts'
import { proofLine } from '../report/proof.ts'
import { reportJson, reportText } from '../report/report.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { CorpusLibrary } from '../statutes/corpus-library.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic, Lang, Result } from '../vocabulary/diagnostic.ts'
import type { Program } from '../vocabulary/program.ts'
import { recover } from '../write/journal.ts'
import type { MachineFormat } from './machine-format.ts'
import { packageFolder } from './package-folder.ts'

/** The options that every command takes. */
export interface CommonOptions {
  readonly root: string
  readonly asOf?: IsoDate | undefined
  readonly lang: Lang
  readonly format: 'text' | 'json' | MachineFormat
  /** A folder of law texts; without it, the one that QINGDAN_CORPUS names, if any. */
  readonly corpus?: string | undefined
  /** Print notes and what was waived as well. */
  readonly notes?: boolean | undefined
}

/** Where a command prints: findings and notices to `err`, what it was asked for to `out`. */
export interface Streams {
  out(text: string): void
  err(text: string): void
  readonly isTerminal: boolean
}

export { EXIT } from './exit.ts'

/** The files of a project, read once, so that findings can show their lines. */
export class Session {
  readonly options: CommonOptions
  readonly root: string
  /** What saves making files anew that were compiled before, where there is such. */
  readonly memory: Memory | undefined
  readonly #source: () => Result<readonly SourceFile[]>
  #files: readonly SourceFile[] = []
  #laws: CorpusLibrary | undefined

  /** @param source where the files come from, if not from the folder as it stands; `memory` then saves making them anew */
  constructor(options: CommonOptions, source?: () => Result<readonly SourceFile[]>, memory?: Memory) {
    this.options = options
    this.root = resolve(options.root)
    this.#source = source ?? (() => readCatalogs(this.root))
    this.memory = memory
    recover(this.root)
  }

  /**
   * The law texts the user gave, opened once; undefined when none were given.
   *
   * @throws CorpusFailure when the folder is not there or holds no law
   */
  async laws(): Promise<CorpusLibrary | undefined> {
    const folder = this.options.corpus ?? process.env.QINGDAN_CORPUS
    if (folder === undefined || folder === '') return undefined
    const { openLibrary } = await import('../statutes/corpus-library.ts')
    this.#laws ??= openLibrary(resolve(folder))
    return this.#laws
  }

  /** @throws ReadFailure */
  read(): Result<readonly SourceFile[]> {
    const result = this.#source()
    this.#files = result.value
    return result
  }

  /** The project's templates over the built-in ones. */
  templates(): Result<readonly SourceFile[]> {
    const own = readTemplates(this.root)
    const builtIn = readTemplates(packageFolder()).value
    const named = new Set(own.value.map((file) => file.path))
    const value = [...own.value, ...builtIn.filter((file) => !named.has(file.path))]
    this.#files = [...this.#files, ...value]
    return { value, diagnostics: own.diagnostics }
  }

  /** Compiles as far as `check`, writing nothing. */
  async compile(): Promise<Compilation> {
    const laws = await this.laws()
    return compile(inMemory(this.read(), laws), { asOf: this.options.asOf, formats: [], memory: this.memory })
  }

  /** The text of a file that was read, or undefined. */
  text(path: string): string | undefined {
    return this.#files.find((file) => file.path === path)?.text
  }

  /** The paths of the files that were read. */
  get paths(): readonly string[] {
    return this.#files.map((file) => file.path)
  }

  findings(diagnostics: readonly Diagnostic[]): readonly Finding[] {
    return toFindings(diagnostics, this.#files)
  }

  async report(diagnostics: readonly Diagnostic[], proof?: Proof): Promise<string> {
    const shown = this.options.format === 'text' && !this.options.notes ? isShownAsText : () => true
    const findings = toFindings(
      diagnostics,
      this.#files,
      shown,
      (file) => this.memory?.parsed.get(file)?.file?.positions,
    )
    if (this.options.format === 'json') return reportJson(findings, proof, this.options.notes)
    if (this.options.format !== 'text') {
      const { machineReport } = await import('./machine-report.ts')
      return machineReport(this.options.format, findings, this.options.lang, this.options.notes)
    }
    const text = await reportText(findings, this.options.lang, this.options.notes)
    return proof ? `${text}\n${proofLine(proof, this.options.lang)}` : text
  }

  /** The resolved program, or undefined after printing what stands in its way. */
  async program(streams: Streams): Promise<Program | undefined> {
    const { program, diagnostics } = await this.compile()
    if (!program) streams.err(await this.report(diagnostics))
    return program
  }
}

/** Notes, and what waivers let pass, are only counted in a text without `--notes`. */
function isShownAsText({ severity }: Diagnostic): boolean {
  return severity !== 'note'
}

export { packageFolder, ReadFailure }
