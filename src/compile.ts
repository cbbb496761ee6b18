import { check } from './check/check.ts'
import type { Proof } from './check/proof/prove.ts'
import { link } from './link/link.ts'
import { type ParsedFile, parse } from './parse/parse.ts'
import type { YamlFile } from './parse/yaml-file.ts'
import { resolve } from './resolve/resolve.ts'
import type { SourceFile } from './source/source-file.ts'
import type { LawLibrary } from './statutes/law-library.ts'
import type { NoTypesetter, Typesetter } from './typeset/typesetter.ts'
import { type ValidatedFile, validate } from './validate/validate.ts'
import type { IsoDate } from './vocabulary/date.ts'
import { type Diagnostic, hasErrors, type Result } from './vocabulary/diagnostic.ts'
import type { Format, Kept, Output, Selection } from './vocabulary/output.ts'
import type { Program } from './vocabulary/program.ts'

/** What the world must do for the compiler: hand it the files, and take what it makes. */
export interface World {
  read(): Result<readonly SourceFile[]>
  templates(): Result<readonly SourceFile[]>
  /** Takes the files that were made; those at the paths `kept` stand as they would be made. */
  write(made: readonly Output[], kept: readonly string[]): Result<void>
  /** The text of the law, where the user gave any. */
  readonly laws?: LawLibrary | undefined
  /** What sets PDF files; asked for only when some are wanted. */
  typesetter?(): Promise<Typesetter | NoTypesetter>
  /** Whether everything asked for stands as it was made from exactly these files; then nothing is rendered. */
  readonly isUpToDate?: boolean
  /** Finds what an earlier build made from the same inputs. */
  readonly kept?: Kept | undefined
}

/** The world of a compilation that takes files as they are at hand and writes nothing. */
export function inMemory(files: Result<readonly SourceFile[]>, laws?: LawLibrary): World {
  return {
    read: () => files,
    templates: () => ({ value: [], diagnostics: [] }),
    write: () => ({ value: undefined, diagnostics: [] }),
    laws,
  }
}

export interface Request {
  /** The day asked about; without it, the edition's own. */
  readonly asOf?: IsoDate | undefined
  /** What to render; nothing is rendered or written when empty. */
  readonly formats: readonly Format[]
  /** Which documents to make; all without it. */
  readonly selection?: Selection | undefined
  /** What earlier compilations made of files that are still the same. */
  readonly memory?: Memory | undefined
}

/** What was made of single files; a file that changes is another object, and is made anew, but for the values in it that are equal. */
export interface Memory {
  readonly parsed: WeakMap<SourceFile, ParsedFile>
  readonly values: Map<string, unknown>
  readonly validated: WeakMap<YamlFile, ValidatedFile>
}

export interface Compilation {
  /** The resolved program, unless an error stood in its way. */
  readonly program: Program | undefined
  /** The same, also when a legal rule stood in its way. */
  readonly resolved: Program | undefined
  /** How its citations were proven; undefined when an error stood in the way of asking. */
  readonly proof: Proof | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The compiler. A stage collects all it finds; the next begins only when there was no error, so that no finding is the
 * mere echo of another.
 */
export async function compile(world: World, request: Request): Promise<Compilation> {
  let diagnostics: readonly Diagnostic[] = []
  function take<T>(result: Result<T>): T {
    diagnostics = [...diagnostics, ...result.diagnostics]
    return result.value
  }
  let proof: Proof | undefined
  let resolved: Program | undefined
  function failed(): Compilation {
    return { program: undefined, resolved, proof, diagnostics }
  }

  const files = take(world.read())
  const yaml = take(await parse(files, request.memory?.parsed, request.memory?.values))
  if (hasErrors(diagnostics)) return failed()

  const records = take(validate(yaml, request.memory?.validated))
  if (hasErrors(diagnostics)) return failed()

  const project = take(await link(records, request.asOf))
  if (hasErrors(diagnostics) || !project) return failed()

  const program = take(resolve(project, request.formats.includes('site')))
  resolved = program
  ;({ proof, diagnostics } = check(program, diagnostics, world.laws))
  if (hasErrors(diagnostics)) return failed()
  if (request.formats.length === 0 || world.isUpToDate) return { program, resolved, proof, diagnostics }

  const { render } = await import('./render/render.ts') // heavy, and not needed to check
  const typesetter = request.formats.includes('pdf') ? await world.typesetter?.() : undefined
  const asked = { ...request, laws: world.laws, findings: diagnostics, typesetter, kept: world.kept }
  const { made, kept } = take(await render(program, take(world.templates()), asked))
  if (hasErrors(diagnostics)) return failed()

  take(world.write(made, kept))
  return hasErrors(diagnostics) ? failed() : { program, resolved, proof, diagnostics }
}
