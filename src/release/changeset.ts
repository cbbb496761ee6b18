import { type Bump, bumped } from '../difference/bump.ts'
import { byCodeUnit } from '../vocabulary/order.ts'

/** One pending change of an edition: how far its version must move, and what is told of it. */
export interface Changeset {
  readonly packageName: string
  readonly bump: Exclude<Bump, 'none'>
  readonly text: string
}

/** A changeset as a file, in the form that the changesets tool writes. */
export function printChangeset({ packageName, bump, text }: Changeset): string {
  return `---\n"${packageName}": ${bump}\n---\n\n${text}\n`
}

/** Reads what {@link printChangeset} wrote; undefined when a file is none. */
export function readChangeset(text: string): Changeset | undefined {
  const match = /^---\n"([^"]+)": (major|minor|patch)\n---\n\n([\s\S]*?)\n*$/.exec(text)
  if (!match?.[1] || !match[2]) return undefined
  return { packageName: match[1], bump: match[2] as Changeset['bump'], text: match[3] ?? '' }
}

/** A release made of pending changesets. */
export interface Release {
  readonly version: string
  /** The section of the changelog. */
  readonly section: string
}

const RANK = ['patch', 'minor', 'major'] as const

/** The version that all of them together make, and the section of the changelog that tells it; undefined without any. */
export function releaseOf(version: string, asOf: string, changesets: readonly Changeset[]): Release | undefined {
  if (changesets.length === 0) return undefined
  const bump = RANK[Math.max(...changesets.map((each) => RANK.indexOf(each.bump)))] ?? 'patch'
  const next = bumped(version, bump)
  if (next === undefined) return undefined
  const texts = [...changesets].sort((a, b) => byCodeUnit(a.text, b.text)).map((each) => each.text)
  return { version: next, section: `## ${next}（${asOf}）\n\n${texts.join('\n\n')}` }
}

/** The changelog with a section put before the others. */
export function withSection(changelog: string, title: string, section: string): string {
  const head = `# ${title}\n`
  const rest = changelog.startsWith('# ') ? changelog.slice(changelog.indexOf('\n') + 1) : changelog
  return `${head}\n${section}\n${rest.trim() === '' ? '' : `\n${rest.trim()}\n`}`
}

/** The text of edition.yaml with another version, everything else as it was; undefined when it states none. */
export function withVersion(edition: string, version: string): string | undefined {
  const line = /^version:.*$/m
  return line.test(edition) ? edition.replace(line, `version: "${version}"`) : undefined
}
