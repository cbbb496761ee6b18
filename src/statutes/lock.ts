import type { InstrumentVersion, LockedInstrument, LockFile } from '../../generated/types/records.ts'
import { compactProvision } from '../vocabulary/citation.ts'
import { printStructure } from '../vocabulary/law-structure.ts'
import { lockedAnchor, printLocked, readLocked } from '../vocabulary/locked-provision.ts'
import type { Citation, Instrument, LockedProvision, Project } from '../vocabulary/model.ts'
import { by, byCodeUnit } from '../vocabulary/order.ts'
import { comparable, NORMALISATION } from './comparable.ts'
import { structureOf } from './find-provision.ts'
import { statesAmount } from './fine-amount.ts'
import { fingerprint } from './fingerprint.ts'
import { type LawLibrary, provisionAtHand } from './law-library.ts'

/** One difference between two lock files. */
export interface LockChange {
  readonly change: 'added' | 'removed' | 'text' | 'anchors' | 'structure'
  readonly instrument: string
  readonly version: string
  /** The provision; absent when the whole text is meant. */
  readonly at?: string
}

/** The facts about every cited provision that is in the text with its anchor; what is not is left to `check` to report. */
export function makeLock(project: Project, laws: LawLibrary): LockFile {
  const texts = new Map<string, LockedText>()
  for (const { citation, version } of project.citations.flatMap(versionsMeant)) {
    const { instrument, provision, anchor, role, unverified } = citation
    if (unverified !== undefined || version.status !== 'verified') continue
    const found = provisionAtHand(laws, instrument.record, version.date, provision)
    if (!found) continue
    if (anchor !== undefined && !comparable(found.text).includes(comparable(anchor))) continue
    if (role === 'no-amount' && statesAmount(found.article, found.provision, anchor ?? '')) continue
    const key = `${instrument.record.id} ${version.date}`
    const text = texts.get(key) ?? { instrument, version: version.date, provisions: new Map() }
    texts.set(key, text)
    const at = compactProvision(found.provision)
    const anchors = [
      ...(text.provisions.get(at)?.anchors ?? []),
      ...(anchor === undefined ? [] : [lockedAnchor(role, anchor)]),
    ]
    text.provisions.set(at, { at, sha256: fingerprint(found.text), anchors: [...new Set(anchors)].sort(byCodeUnit) })
  }
  return {
    normalisation: NORMALISATION,
    corpus: { newest: laws.newest, horizon: project.edition.horizon ?? project.asOf.slice(0, 7) },
    instruments: [...texts].sort(by(([key]) => key)).map(([, text]) => lockedInstrument(text, laws)),
  }
}

interface LockedText {
  readonly instrument: Instrument
  readonly version: string
  readonly provisions: Map<string, LockedProvision>
}

/** A citation that states no version means the one of the day asked about, and any day may be. */
function versionsMeant(
  citation: Citation,
): readonly { readonly citation: Citation; readonly version: InstrumentVersion }[] {
  const { version, versionStated, instrument } = citation
  const meant = versionStated ? (version ? [version] : []) : instrument.record.versions
  return meant.map((each) => ({ citation, version: each }))
}

function lockedInstrument({ instrument, version, provisions }: LockedText, laws: LawLibrary): LockedInstrument {
  const law = laws.find(instrument.record, version)
  return {
    id: instrument.record.id,
    version,
    structure: law ? printStructure(structureOf(law)) : '',
    provisions: [...provisions.values()].sort((a, b) => compareNumbers(a.at, b.at)).map(printLocked),
  }
}

function compareNumbers(a: string, b: string): number {
  const left = a.split(/[^\d]/).map(Number)
  const right = b.split(/[^\d]/).map(Number)
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return byCodeUnit(a, b)
}

/** The YAML of a lock file: one line a provision, so that a change of one is a change of one line. */
export function printLock(lock: LockFile): string {
  const lines = [
    '# 由 qingdan statutes lock 生成，不要手改。记的是事实：结构、指纹、锚；不是法律文本。',
    `normalisation: ${lock.normalisation}`,
    'corpus:',
    `  newest: "${lock.corpus.newest}"`,
    `  horizon: "${lock.corpus.horizon}"`,
    lock.instruments.length === 0 ? 'instruments: []' : 'instruments:',
  ]
  for (const { id, version, structure, provisions } of lock.instruments)
    lines.push(
      `  - id: ${id}`,
      `    version: "${version}"`,
      `    structure: "${structure}"`,
      '    provisions:',
      ...provisions.map((line) => `      - ${JSON.stringify(line)}`),
    )
  return `${lines.join('\n')}\n`
}

/** What moved from one lock to another. */
export function compareLocks(before: LockFile | undefined, after: LockFile): readonly LockChange[] {
  const old = indexed(before)
  const now = indexed(after)
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort(byCodeUnit)
  return keys.flatMap((key): readonly LockChange[] => {
    const [instrument = '', version = ''] = key.split(' ')
    const a = old.get(key)
    const b = now.get(key)
    const structure: LockChange[] =
      a && b && a.structure !== b.structure ? [{ change: 'structure', instrument, version }] : []
    return [...structure, ...compareProvisions(a, b).map((each) => ({ ...each, instrument, version }))]
  })
}

function compareProvisions(
  a: LockedInstrument | undefined,
  b: LockedInstrument | undefined,
): readonly Pick<LockChange, 'change' | 'at'>[] {
  const old = new Map((a?.provisions ?? []).map(readLocked).map((each) => [each.at, each]))
  const now = new Map((b?.provisions ?? []).map(readLocked).map((each) => [each.at, each]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(compareNumbers)
    .flatMap((at): readonly Pick<LockChange, 'change' | 'at'>[] => {
      const before = old.get(at)
      const after = now.get(at)
      if (!before) return [{ change: 'added', at }]
      if (!after) return [{ change: 'removed', at }]
      if (before.sha256 !== after.sha256) return [{ change: 'text', at }]
      return before.anchors.join('\n') === after.anchors.join('\n') ? [] : [{ change: 'anchors', at }]
    })
}

function indexed(lock: LockFile | undefined): ReadonlyMap<string, LockedInstrument> {
  return new Map((lock?.instruments ?? []).map((each) => [`${each.id} ${each.version}`, each]))
}
