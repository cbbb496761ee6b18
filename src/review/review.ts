import { type Bump, bumpOf } from '../difference/bump.ts'
import type { Comparison } from '../difference/comparison.ts'
import type { Difference } from '../difference/difference.ts'
import type { LawLibrary } from '../statutes/law-library.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Program } from '../vocabulary/program.ts'
import { type Approval, approvalsOf } from './approvers.ts'
import { type CitationToRead, citationsToRead } from './citations.ts'
import { compareFindings, type FindingChanges } from './compare-findings.ts'
import { type Publication, publicationOf } from './publication.ts'

/** Everything a pull request needs to be decided on. */
export interface Review {
  readonly comparison: Comparison
  readonly bump: Bump
  readonly findings: FindingChanges
  readonly citations: readonly CitationToRead[]
  readonly approvals: readonly Approval[]
  readonly publication: Publication
}

/** What a review is made from. */
export interface ReviewMaterial {
  readonly comparison: Comparison
  readonly before: readonly Diagnostic[]
  readonly after: readonly Diagnostic[]
  readonly program: Program
  /** The files that differ from the base. */
  readonly paths: readonly string[]
  readonly laws: LawLibrary | undefined
  /** The day of the decision; without it the day the edition speaks of. */
  readonly decided: IsoDate | undefined
}

export function reviewOf(material: ReviewMaterial): Review {
  const { comparison, program, paths } = material
  const changes = comparison.difference
  const { departments } = program.project
  return {
    comparison,
    bump: bumpOf(comparison.changes),
    findings: compareFindings(material.before, material.after),
    citations: citationsToRead(changes, material.laws),
    approvals: approvalsOf(paths, touchedDepartments(changes), (id) => departments.get(id)?.record.name ?? id),
    publication: publicationOf(comparison, program, material.decided ?? program.asOf),
  }
}

/** The departments that are in charge of a changed item, hold a changed power, or entrust it, before or after. */
function touchedDepartments(changes: Difference): readonly string[] {
  const found = new Set<string>()
  for (const [key, { before, after }] of changes)
    for (const facts of [before, after]) {
      if (!facts || 'absent' in facts) continue
      const fields = key.startsWith('item ') ? ['department'] : key.startsWith('at ') ? ['holder', 'delegator'] : []
      for (const field of fields) if (typeof facts[field] === 'string') found.add(facts[field])
    }
  return [...found].sort()
}
