import { isMissing, type NoTypesetter, type Typesetter } from '../typeset/typesetter.ts'

/** A typesetter that is opened when it is first asked for, and then kept until it is closed. */
export class KeptTypesetter {
  #opened: Promise<Typesetter | NoTypesetter> | undefined

  open(): Promise<Typesetter | NoTypesetter> {
    this.#opened ??= import('./typesetter.ts').then(({ openTypesetter }) => openTypesetter())
    return this.#opened
  }

  async close(): Promise<void> {
    const typesetter = await this.#opened
    if (typesetter && !isMissing(typesetter)) await typesetter.close()
  }
}
