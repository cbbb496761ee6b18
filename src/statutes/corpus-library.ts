import type { Instrument } from '../vocabulary/model.ts'
import { titlesOf } from '../vocabulary/names.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import { Corpus } from './corpus.ts'
import { fingerprint } from './fingerprint.ts'
import type { TextVersions } from './impact.ts'
import type { LawLibrary } from './law-library.ts'
import type { LawText } from './law-text.ts'

/**
 * Opens a folder of law texts.
 *
 * @throws CorpusFailure when the folder is not there or holds no law
 */
export function openLibrary(folder: string): CorpusLibrary {
  return new CorpusLibrary(new Corpus(folder))
}

/** A folder of law texts as the compiler’s library. */
export class CorpusLibrary implements LawLibrary, TextVersions {
  readonly corpus: Corpus

  constructor(corpus: Corpus) {
    this.corpus = corpus
  }

  find(
    instrument: { readonly title: string; readonly aliases?: readonly string[] },
    version: string,
  ): LawText | undefined {
    for (const name of titlesOf(instrument)) {
      const file = this.corpus.find(name, version)
      if (file) return this.corpus.read(file)
    }
    return undefined
  }

  fingerprint(text: string): string {
    return fingerprint(text)
  }

  versionsOf({ record }: Instrument): readonly string[] {
    const dates = titlesOf(record).flatMap((name) => this.corpus.versions(name).map((file) => file.version))
    return [...new Set(dates)].sort(byCodeUnit)
  }

  get newest(): string {
    return (
      this.corpus.files
        .map((file) => file.version)
        .sort(byCodeUnit)
        .at(-1) ?? ''
    )
  }
}
