import type { LockedInstrument } from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { type LawStructure, readStructure } from '../vocabulary/law-structure.ts'
import { readLocked } from '../vocabulary/locked-provision.ts'
import type { Lock, LockedProvision, LockedText } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { onlyFile } from './files.ts'

/** Reads the lock file, if there is one: the facts about the provisions that were once verified against the text. */
export function linkLock(files: readonly RecordFile[]): Lock | undefined {
  const file = onlyFile(files, 'lock')
  if (!file) return undefined
  const texts = new Map<string, LockedText>()
  for (const [index, record] of file.value.instruments.entries()) {
    const text = textOf(record, file.path, index)
    texts.set(text.key, text)
  }
  return { record: file.value, texts, place: { file: file.path, path: [] } }
}

const textOf = rememberedAcrossRuns(
  (record: LockedInstrument, file: string, index: number): LockedText =>
    new LazyText(record, { file, path: ['instruments', index] }),
)

/** Structure and provisions are read when a citation asks for them: most citations of a small change are of few laws. */
class LazyText implements LockedText {
  readonly place: Place
  readonly #record: LockedInstrument
  #structure: LawStructure | undefined
  #provisions: ReadonlyMap<string, LockedProvision> | undefined

  constructor(record: LockedInstrument, place: Place) {
    this.#record = record
    this.place = place
  }

  get key(): string {
    return `${this.#record.id} ${this.#record.version}`
  }

  get isBroken(): boolean {
    return this.#structure?.size === 0
  }

  get structure(): LawStructure {
    this.#structure ??= readStructure(this.#record.structure) ?? new Map()
    return this.#structure
  }

  get provisions(): ReadonlyMap<string, LockedProvision> {
    this.#provisions ??= new Map(this.#record.provisions.map(readLocked).map((each) => [each.at, each]))
    return this.#provisions
  }
}

export function brokenStructure({ place }: LockedText): Diagnostic {
  return {
    code: 'link/broken-lock',
    severity: 'error',
    at: within(place, 'structure'),
    what: { zh: '锁文件的结构读不懂。', en: 'The structure in the lock file cannot be read.' },
    why: {
      zh: '锁文件是生成的，手改过就不能证明什么。',
      en: 'The lock file is generated; edited by hand it proves nothing.',
    },
    fix: { zh: '运行 qingdan statutes lock 重新生成。', en: 'Make it again with qingdan statutes lock.' },
  }
}
