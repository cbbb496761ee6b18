import { rememberedAcrossRuns } from '../../memory/remembered.ts'
import { comparable, NORMALISATION } from '../../statutes/comparable.ts'
import { findProvision } from '../../statutes/find-provision.ts'
import { statesAmount } from '../../statutes/fine-amount.ts'
import type { LawLibrary } from '../../statutes/law-library.ts'
import { compactProvision } from '../../vocabulary/citation.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import { lockedAnchor } from '../../vocabulary/locked-provision.ts'
import type { Citation, LockedText, Project } from '../../vocabulary/model.ts'
import {
  amountStated,
  anchorNotFound,
  lockDiffers,
  noLock,
  notInText,
  notLocked,
  otherNormalisation,
  textNotAtHand,
} from './words.ts'

/** How many citations were proven, and by what. */
export interface Proof {
  readonly citations: number
  /** Proven: the provision is there and holds its anchor. */
  readonly proven: number
  /** Marked unverified by the editor, or of an instrument whose text was not at hand. */
  readonly unverified: number
  readonly by: 'text' | 'lock' | 'nothing'
  /** The newest text of the corpus that was read, and the month up to which it reaches; null without a lock. */
  readonly newest: string | null
  readonly horizon: string | null
}

export interface ProofResult {
  readonly proof: Proof
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Proves every citation: by the lock alone, or by the text of the law as well where a library is at hand. What the text says
 * otherwise than the lock is a finding, so that both always give the same numbers.
 */
export function prove(project: Project, laws: LawLibrary | undefined): ProofResult {
  const { lock, citations } = project
  const provable = citations.filter(isProvable)
  const diagnostics: Diagnostic[] = []
  if (!lock && provable.length > 0) diagnostics.push(noLock(provable[0] as Citation))
  if (lock && lock.record.normalisation !== NORMALISATION) diagnostics.push(otherNormalisation(lock.place))
  let proven = 0
  for (const citation of provable) {
    const found = [
      ...(laws ? inText(citation, laws, project) : []),
      ...(lock ? inLock(citation, lockedText(citation, project)) : []),
    ]
    diagnostics.push(...found.slice(0, 1))
    if (found.length === 0 && (lock || laws)) proven++
  }
  return {
    proof: {
      citations: citations.length,
      proven,
      unverified: citations.length - provable.length,
      by: laws ? 'text' : lock ? 'lock' : 'nothing',
      newest: lock?.record.corpus.newest ?? null,
      horizon: lock?.record.corpus.horizon ?? null,
    },
    diagnostics,
  }
}

/** Whether a citation claims to be verified: it names a provision of a version whose text was at hand. */
export function isProvable(citation: Citation): boolean {
  return (
    citation.unverified === undefined && citation.version?.status === 'verified' && citation.provision !== undefined
  )
}

function inText(citation: Citation, laws: LawLibrary, project: Project): readonly Diagnostic[] {
  const { instrument, version, provision, anchor } = citation
  if (!version || !provision) return []
  const law = laws.find(instrument.record, version.date)
  if (!law) return [textNotAtHand(citation)]
  const found = findProvision(law, provision)
  if ('missing' in found) return [notInText(citation, found)]
  if (anchor !== undefined && !comparable(found.text).includes(comparable(anchor)))
    return [anchorNotFound(citation, elsewhere(law, anchor))]
  if (citation.role === 'no-amount' && statesAmount(found.article, found.provision, anchor ?? ''))
    return [amountStated(citation)]
  const locked = lockedText(citation, project)?.provisions.get(compactProvision(found.provision))
  return locked && locked.sha256 !== laws.fingerprint(found.text) ? [lockDiffers(citation, project.lock?.place)] : []
}

/** The articles that do hold an anchor, for the cure. */
function elsewhere(law: Parameters<typeof findProvision>[0], anchor: string): readonly number[] {
  const wanted = comparable(anchor)
  return law.articles
    .filter((article) => {
      const found = findProvision(law, { article: article.number })
      return !('missing' in found) && comparable(found.text).includes(wanted)
    })
    .map((article) => article.number)
}

function lockedText({ instrument, version }: Citation, { lock }: Project): LockedText | undefined {
  return lock?.texts.get(`${instrument.record.id} ${version?.date}`)
}

const inLock = rememberedAcrossRuns((citation: Citation, text: LockedText | undefined): readonly Diagnostic[] => {
  const { provision, anchor } = citation
  if (!provision) return []
  const locked = text?.provisions.get(compactProvision(provision))
  if (!locked) return [notLocked(citation, 'provision')]
  return anchor === undefined || locked.anchors.includes(lockedAnchor(citation.role, anchor))
    ? []
    : [notLocked(citation, 'anchor')]
})
