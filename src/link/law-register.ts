import type { InstrumentVersion } from '../../generated/types/records.ts'
import { remembered } from '../memory/remembered.ts'
import { titleKey } from '../vocabulary/citation.ts'
import { covers, type IsoDate } from '../vocabulary/date.ts'
import type { Instrument, Lock, LockedText } from '../vocabulary/model.ts'

/** What citations are linked by: the instruments by title or alias, the locked texts, and the day asked about. */
export class LawRegister {
  readonly asOf: IsoDate
  readonly #named = new Map<string, Instrument>()
  readonly #texts: ReadonlyMap<string, LockedText>

  constructor(instruments: readonly Instrument[], asOf: IsoDate, texts: readonly LockedText[]) {
    this.asOf = asOf
    this.#texts = new Map(texts.map((text) => [text.key, text]))
    for (const instrument of instruments)
      for (const name of [instrument.record.title, ...(instrument.record.aliases ?? [])])
        this.#named.set(titleKey(name), instrument)
  }

  instrument(title: string): Instrument | undefined {
    return this.#named.get(titleKey(title))
  }

  /** The version of a date, or without one that of the day asked about. */
  version({ record }: Instrument, date: string | undefined): InstrumentVersion | undefined {
    if (date !== undefined) return record.versions.find((version) => version.date === date)
    return record.versions.findLast((version) =>
      covers({ from: version.effectiveFrom ?? version.date, to: version.effectiveTo }, this.asOf),
    )
  }

  text({ record }: Instrument, version: InstrumentVersion | undefined): LockedText | undefined {
    return version && this.#texts.get(`${record.id} ${version.date}`)
  }

  /** The texts whose structure was asked for and cannot be read. */
  get broken(): readonly LockedText[] {
    return [...this.#texts.values()].filter((text) => text.isBroken)
  }

  /** The same register without the instruments that none of the titles means; this one if a title means nothing. */
  part(titles: readonly string[]): LawRegister {
    const instruments = new Set<Instrument>()
    for (const title of titles) {
      const instrument = this.instrument(title)
      if (!instrument) return this
      instruments.add(instrument)
    }
    const [first] = instruments
    if (!first) return this
    const texts = [...instruments].flatMap(({ record }) =>
      record.versions.flatMap((version) => this.#texts.get(`${record.id} ${version.date}`) ?? []),
    )
    return partIn(first, [...instruments].map(({ record }) => record.id).join(' '))(
      LawRegister,
      this.asOf,
      [...instruments],
      texts,
    )
  }

  get titles(): readonly string[] {
    return [...new Set(this.#named.values())].flatMap(({ record }) => [record.title, ...(record.aliases ?? [])])
  }
}

/** The register is the same for as long as all in it is, and then nothing has to be linked by it again. */
export function lawRegister(instruments: Iterable<Instrument>, asOf: IsoDate, lock: Lock | undefined): LawRegister {
  return registerOf(LawRegister, asOf, [...instruments], [...(lock?.texts.values() ?? [])])
}

/** The parts that begin with an instrument, by the ids of all in them. */
const partsFrom = remembered((_first: Instrument) => new Map<string, ReturnType<typeof rememberedRegister>>())

function partIn(first: Instrument, ids: string): ReturnType<typeof rememberedRegister> {
  const parts = partsFrom(first)
  const part = parts.get(ids) ?? rememberedRegister()
  parts.set(ids, part)
  return part
}

function rememberedRegister() {
  return remembered(
    (
      Register: typeof LawRegister,
      asOf: IsoDate,
      instruments: readonly Instrument[],
      texts: readonly LockedText[],
    ): LawRegister => new Register(instruments, asOf, texts),
  )
}

const registerOf = rememberedRegister()
