import { BUILD_ID } from '#build-id'
import type { IsoDate } from '../../vocabulary/date.ts'
import type { Format } from '../../vocabulary/output.ts'
import { digestOf, sha256 } from '../digest.ts'
import { type Declaration, frameOf } from './declaration.ts'
import { makeDocument } from './document.ts'
import type { DocumentKind, Instance } from './kinds.ts'
import { compose, type Identity, type OfficialDocument } from './official-document.ts'
import { TemplateFault } from './template.ts'
import type { TemplateSet } from './template-set.ts'

/** What a document is made with, beside its view. */
export interface Making {
  readonly declaration: Declaration
  readonly templates: TemplateSet
  readonly asOf: IsoDate
  /** 参考样例 and the like, for every page. */
  readonly marks: readonly string[]
}

/** A composed document, with what its files need beside it. */
export interface Composed {
  readonly document: OfficialDocument
  readonly view: object
  readonly templates: TemplateSet
  readonly asOf: IsoDate
}

/** A document with the formats in which it is wanted. It is composed when it is first asked for. */
export class PlannedDocument {
  readonly view: object
  readonly formats: readonly Format[]
  readonly #identity: Identity
  readonly #making: Making
  #document: OfficialDocument | undefined
  #inputs: string | undefined

  constructor(kind: DocumentKind, { stem, names, view }: Instance, formats: readonly Format[], making: Making) {
    this.#identity = {
      kind: kind.id,
      ...(kind.isInternal ? { isInternal: true } : {}),
      stem,
      marks: making.marks,
      names,
    }
    this.#making = making
    this.view = view
    this.formats = formats
  }

  get templates(): TemplateSet {
    return this.#making.templates
  }

  get stem(): string {
    return this.#identity.stem
  }

  get isInternal(): boolean {
    return this.#identity.isInternal ?? false
  }

  /**
   * The digest of everything that decides the document, this program among it: from the same it is composed the same. A view is plain
   * data, so its JSON says all of it.
   */
  get inputs(): string {
    const { declaration, templates, asOf } = this.#making
    const texts = textsDigest(declaration, templates)
    this.#inputs ??= digestOf([BUILD_ID, asOf, this.#identity, declaration, texts, this.view])
    return this.#inputs
  }

  /** @throws TemplateFault */
  get document(): OfficialDocument {
    this.#document ??= this.#compose()
    return this.#document
  }

  /** The document with what its files need beside it. @throws TemplateFault */
  composed(): Composed {
    return { document: this.document, view: this.view, templates: this.#making.templates, asOf: this.#making.asOf }
  }

  #compose(): OfficialDocument {
    const { declaration, templates } = this.#making
    const template = templates.file(declaration.template)
    const root = makeDocument(template, this.view, templates)
    const frame = frameOf(declaration, this.#identity.kind, templates.declarationsFile, this.view)
    const document = compose(root, this.#identity, frame)
    if (document.title === '')
      throw new TemplateFault(template, 1, 'a document needs a title: a first line that begins with #')
    return document
  }
}

const digests = new WeakMap<Declaration, string>()

/** The digest of the texts that a document of a kind is made of: its template, and the words and columns that all share. */
function textsDigest(declaration: Declaration, templates: TemplateSet): string {
  const known = digests.get(declaration)
  if (known !== undefined) return known
  const files = [templates.file(declaration.template), templates.wordsFile, templates.tablesFile]
  const digest = digestOf(files.map(({ text }) => sha256(text)))
  digests.set(declaration, digest)
  return digest
}
