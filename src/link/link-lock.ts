import type { LockedInstrument } from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { type LawStructure, readStructure } from '../vocabulary/law-structure.ts'
import { readLocked } from '../vocabulary/locked-provision.ts'
import type { Lock, LockedProvision, LockedText } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { onlyFile } from './files.ts'

/** Reads the lock file, if there is one: the facts about the provisions that were once verified against the text. */
export function linkLock(files: readonly RecordFile[], diagnostics: Diagnostic[]): Lock | undefined {
  const file = onlyFile(files, 'lock')
  if (!file) return undefined
  const texts = new Map<string, LockedText>()
  for (const [index, record] of file.value.instruments.entries()) {
    const place = { file: file.path, path: ['instruments', index] }
    texts.set(`${record.id} ${record.version}`, new LazyText(record, place, diagnostics))
  }
  return { record: file.value, texts, place: { file: file.path, path: [] } }
}

/** What was read of records, for a project that is linked again with the same ones. */
const structures = new WeakMap<LockedInstrument, LawStructure>()

/** Structure and provisions are read when a citation asks for them: most citations of a small change are of few laws. */
class LazyText implements LockedText {
  readonly place: Place
  readonly #record: LockedInstrument
  readonly #diagnostics: Diagnostic[]
  #structure: LawStructure | undefined
  #provisions: ReadonlyMap<string, LockedProvision> | undefined

  constructor(record: LockedInstrument, place: Place, diagnostics: Diagnostic[]) {
    this.#record = record
    this.place = place
    this.#diagnostics = diagnostics
  }

  get structure(): LawStructure | undefined {
    if (this.#structure) return this.#structure
    this.#structure = structures.get(this.#record) ?? readStructure(this.#record.structure)
    if (this.#structure) structures.set(this.#record, this.#structure)
    if (!this.#structure) {
      this.#diagnostics.push(brokenStructure(within(this.place, 'structure')))
      this.#structure = new Map()
    }
    return this.#structure.size === 0 ? undefined : this.#structure
  }

  get provisions(): ReadonlyMap<string, LockedProvision> {
    this.#provisions ??= new Map(this.#record.provisions.map(readLocked).map((each) => [each.at, each]))
    return this.#provisions
  }
}

function brokenStructure(at: Diagnostic['at']): Diagnostic {
  return {
    code: 'link/broken-lock',
    severity: 'error',
    at,
    what: { zh: '锁文件的结构读不懂。', en: 'The structure in the lock file cannot be read.' },
    why: {
      zh: '锁文件是生成的，手改过就不能证明什么。',
      en: 'The lock file is generated; edited by hand it proves nothing.',
    },
    fix: { zh: '运行 qingdan statutes lock 重新生成。', en: 'Make it again with qingdan statutes lock.' },
  }
}
