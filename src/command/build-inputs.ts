import { createHash } from 'node:crypto'
import { BUILD_ID } from '#build-id'
import type { SourceFile } from '../source/source-file.ts'
import type { LawLibrary } from '../statutes/law-library.ts'
import { isMissing, type NoTypesetter, type Typesetter } from '../typeset/typesetter.ts'
import type { Result } from '../vocabulary/diagnostic.ts'
import type { Format } from '../vocabulary/output.ts'
import type { KeptTypesetter } from './kept-typesetter.ts'
import type { Session } from './session.ts'

/** All that a build is made from: the files of the project, the templates, law texts, the typesetter. Each is fetched once. */
export class BuildInputs {
  readonly laws: LawLibrary | undefined
  readonly #session: Session
  readonly #typesetter: KeptTypesetter
  #catalogs: Result<readonly SourceFile[]> | undefined
  #templates: Result<readonly SourceFile[]> | undefined
  #substitutions: readonly string[] = []

  constructor(session: Session, laws: LawLibrary | undefined, typesetter: KeptTypesetter) {
    this.#session = session
    this.laws = laws
    this.#typesetter = typesetter
  }

  /** @throws ReadFailure */
  read(): Result<readonly SourceFile[]> {
    this.#catalogs ??= this.#session.read()
    return this.#catalogs
  }

  templates(): Result<readonly SourceFile[]> {
    this.#templates ??= this.#session.templates()
    return this.#templates
  }

  async typesetter(): Promise<Typesetter | NoTypesetter> {
    const typesetter = await this.#typesetter.open()
    if (!isMissing(typesetter)) this.#substitutions = typesetter.substitutions
    return typesetter
  }

  /** The fonts that stand in for others, if a typesetter was asked for. */
  get substitutions(): readonly string[] {
    return this.#substitutions
  }

  /** For each format the digest of everything that its outputs are made from; undefined where law texts are, which have none. */
  async digests(formats: readonly Format[]): Promise<ReadonlyMap<Format, string | undefined>> {
    const { value, diagnostics } = this.templates()
    if (this.laws || diagnostics.length > 0) return new Map(formats.map((format) => [format, undefined]))
    const files = [...this.read().value, ...value].map(({ path, text }) => [path, text])
    const all = sha256(JSON.stringify([BUILD_ID, this.#session.options.asOf ?? '', files]))
    const typesetter = formats.includes('pdf') ? await this.typesetter() : undefined
    const fonts = typesetter && !isMissing(typesetter) ? sha256(`${all}\n${typesetter.fingerprint}`) : undefined
    return new Map(formats.map((format) => [format, format === 'pdf' ? fonts : all]))
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
