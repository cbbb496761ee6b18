import type { LegalChange } from './legal-change.ts'

/** How far a version must move. */
export type Bump = 'none' | 'patch' | 'minor' | 'major'

const ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major']

/**
 * How far one change moves the version. What is withdrawn or narrowed breaks whoever relied on it (major), and so does a number
 * that is no more; what is added or otherwise changed in law is new (minor); wording and steps without effect are patches.
 */
function bumpOfChange({ effect, breadth, on }: LegalChange): Bump {
  if (effect === 'cancelled' || effect === 'withdrawn' || effect === 'renumbered' || breadth === 'narrower')
    return 'major'
  if (effect === 'wording' || on === 'edition') return 'patch'
  return effect === 'state' && breadth === 'neither' ? 'patch' : 'minor'
}

/** How far all of them together move it. */
export function bumpOf(changes: readonly LegalChange[]): Bump {
  return changes.map(bumpOfChange).reduce<Bump>((a, b) => (ORDER.indexOf(a) < ORDER.indexOf(b) ? b : a), 'none')
}

/** The version after a bump; undefined when the version is not one of three numbers. */
export function bumped(version: string, bump: Bump): string | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)
  if (!match) return undefined
  const [major, minor, patch] = match.slice(1).map(Number) as [number, number, number]
  if (bump === 'major') return `${major + 1}.0.0`
  if (bump === 'minor') return `${major}.${minor + 1}.0`
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : version
}
