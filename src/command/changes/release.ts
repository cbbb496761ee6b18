import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bump, bumped, bumpOf } from '../../difference/bump.ts'
import type { Comparison } from '../../difference/comparison.ts'
import { comparisonJson } from '../../difference/print.ts'
import {
  type Changeset,
  printChangeset,
  readChangeset,
  releaseOf,
  withSection,
  withVersion,
} from '../../release/changeset.ts'
import { releaseNotes } from '../../release/notes.ts'
import { fingerprint } from '../../statutes/fingerprint.ts'
import type { Program } from '../../vocabulary/program.ts'
import { apply } from '../../write/write.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { UsageError } from '../usage.ts'
import { both, compared } from './diff.ts'
import { loadEdition } from './edition.ts'

/**
 * Pending changesets of the edition. They stand beside the catalogs and not in `.changeset/`, because that tool refuses
 * packages that are no workspace, and a generated package is none.
 */
const PENDING = 'catalogs/.changeset'
const CHANGELOG = 'catalogs/CHANGELOG.md'
const EDITION = 'catalogs/edition.yaml'

export interface PlanOptions extends CommonOptions {
  readonly base?: string | undefined
  readonly write?: boolean | undefined
}

const BUMPS: Readonly<Record<Bump, { zh: string; en: string }>> = {
  none: { zh: '不用发布', en: 'nothing to release' },
  patch: { zh: '修订号：只有文字', en: 'patch: wording only' },
  minor: { zh: '次版本：有增加或者变更，没有收窄', en: 'minor: added or changed, nothing narrowed' },
  major: { zh: '主版本：有取消、收回或者收窄', en: 'major: something cancelled, taken back or narrowed' },
}

/** `release plan --base REV`: how far the version must move by what changed in law; `--write` keeps that as a changeset. */
export async function plan(options: PlanOptions, streams: Streams): Promise<number> {
  if (!options.base) throw new UsageError({ zh: '要用 --base 写明上次发布的版本', en: 'Name the last release: --base' })
  const loaded = await comparisonOf(options.base, '.', options, streams)
  if (!loaded) return EXIT.errors
  const { comparison, program } = loaded
  const bump = bumpOf(comparison.changes)
  const { version } = comparison.from
  const next = bumped(version, bump)
  const notes = releaseNotes(comparison, options.lang)
  const name = program?.project.edition.package ?? ''
  if (options.format === 'json')
    streams.out(
      JSON.stringify({ package: name, version, bump, next: next ?? null, ...comparisonJson(comparison) }, null, 2),
    )
  else streams.out(`${name} ${version} → ${next ?? version}\n${BUMPS[bump][options.lang]}\n\n${notes}`)
  if (options.write && bump !== 'none') {
    const content = printChangeset({ packageName: name, bump, text: releaseNotes(comparison, 'zh') })
    const path = `${PENDING}/${version}-${fingerprint(content).slice(0, 8)}.md`
    apply(new Session(options).root, { changed: [{ path, content }], stale: [] })
    streams.err({ zh: `写了 ${path}。`, en: `Wrote ${path}.` }[options.lang])
  }
  return EXIT.clean
}

/** `release version`: gives the edition the version that its pending changesets make, and tells it in the changelog. */
export async function version(options: CommonOptions, streams: Streams): Promise<number> {
  const session = new Session(options)
  const program = await session.program(streams)
  if (!program) return EXIT.errors
  const { edition } = program.project
  const pending = pendingChangesets(session.root)
  const release = releaseOf(
    edition.version,
    program.asOf,
    pending.map((each) => each.changeset),
  )
  const text = session.text(EDITION)
  const content = release && text !== undefined ? withVersion(text, release.version) : undefined
  if (!release || content === undefined) {
    streams.out({ zh: '没有待发布的变更。', en: 'No change awaits release.' }[options.lang])
    return EXIT.clean
  }
  const known = existsSync(join(session.root, CHANGELOG)) ? readFileSync(join(session.root, CHANGELOG), 'utf8') : ''
  apply(session.root, {
    changed: [
      { path: EDITION, content },
      { path: CHANGELOG, content: withSection(known, edition.title, release.section) },
    ],
    stale: pending.map((each) => each.path),
  })
  streams.out(`${edition.package} ${edition.version} → ${release.version}`)
  return EXIT.clean
}

function pendingChangesets(root: string): readonly { readonly path: string; readonly changeset: Changeset }[] {
  const folder = join(root, PENDING)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const path = `${PENDING}/${name}`
      const changeset = readChangeset(readFileSync(join(folder, name), 'utf8'))
      if (!changeset) throw new UsageError({ zh: `${path} 不是变更说明`, en: `${path} is no changeset` })
      return { path, changeset }
    })
}

/** `changelog <from> [to]`: what changed between two editions, effect by effect. */
export async function changelog(from: string, to: string, options: CommonOptions, streams: Streams): Promise<number> {
  const loaded = await comparisonOf(from, to, options, streams)
  if (!loaded) return EXIT.errors
  const { comparison } = loaded
  const { title, version: newer, asOf } = comparison.to
  if (options.format === 'json') streams.out(JSON.stringify(comparisonJson(comparison), null, 2))
  else streams.out(`# ${title}\n\n## ${newer}（${asOf}）\n\n${releaseNotes(comparison, options.lang)}`)
  return EXIT.clean
}

async function comparisonOf(
  from: string,
  to: string,
  options: CommonOptions,
  streams: Streams,
): Promise<{ comparison: Comparison; program: Program | undefined } | undefined> {
  const before = await loadEdition(from, options)
  const after = await loadEdition(to, options)
  const snapshots = await both(before, after, options, streams)
  if (!snapshots) return undefined
  return { comparison: compared(snapshots.before, snapshots.after), program: after.compilation?.resolved }
}
