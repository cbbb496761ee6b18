import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { comparisonJson } from '../../difference/print.ts'
import { wordOf } from '../../policy/value-words.ts'
import { toFindings } from '../../report/finding.ts'
import { codeowners, type Handles, ROLE_WORDS, type Role, uncovered } from '../../review/approvers.ts'
import { printReview } from '../../review/print.ts'
import { type Review, reviewOf } from '../../review/review.ts'
import type { IsoDate } from '../../vocabulary/date.ts'
import { type Diagnostic, hasErrors } from '../../vocabulary/diagnostic.ts'
import { changedPaths, commitOf } from '../git.ts'
import { isMachineFormat } from '../machine-format.ts'
import { machineReport } from '../machine-report.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { requireDay, UsageError } from '../usage.ts'
import { both, compared } from './diff.ts'
import { type LoadedEdition, loadEdition } from './edition.ts'

export interface ReviewOptions extends CommonOptions {
  readonly base?: string | undefined
  readonly decided?: IsoDate | undefined
}

/** `review --base REV`: what a change does in law, on one page. Exit code 1 when it brings new errors. */
export async function review(options: ReviewOptions, streams: Streams): Promise<number> {
  const { base, decided } = options
  if (base === undefined || base === '')
    throw new UsageError({ zh: '要用 --base 写明和哪个版本比', en: 'Name the revision to compare with: --base' })
  if (decided !== undefined) requireDay(decided)
  const session = new Session(options)
  const laws = await session.laws()
  const before = await loadEdition(base, options, laws)
  const after = await loadEdition('.', options, laws)
  const found = after.compilation?.diagnostics ?? []
  const snapshots = await both(before, after, options, streams)
  const program = after.compilation?.resolved
  if (!snapshots || !program) return EXIT.errors
  const made = reviewOf({
    comparison: compared(snapshots.before, snapshots.after),
    before: before.compilation?.diagnostics ?? [],
    after: [...found, ...ownersGap(session.root)],
    program,
    paths: changedSince(session.root, base, before, after),
    laws,
    decided,
  })
  const placed = {
    added: toFindings(made.findings.added, after.files),
    gone: toFindings(made.findings.gone, before.files),
  }
  if (isMachineFormat(options.format)) streams.out(machineReport(options.format, placed.added, options.lang))
  else if (options.format === 'json') streams.out(JSON.stringify(json(made), null, 2))
  else streams.out(printReview(made, placed, options.lang, (state) => wordOf('state', state)))
  return hasErrors(made.findings.added) ? EXIT.errors : EXIT.clean
}

function json({ comparison, ...rest }: Review): object {
  return { ...comparisonJson(comparison), ...rest }
}

/** The files that differ: by git where the base is a revision, else those of the catalogs; none where the base has only data. */
function changedSince(root: string, base: string, before: LoadedEdition, after: LoadedEdition): readonly string[] {
  const commit = existsSync(resolve(root, base)) ? undefined : commitOf(root, base)
  if (commit !== undefined) return changedPaths(root, commit)
  if (before.files.length === 0) return []
  const old = new Map(before.files.map((file) => [file.path, file.text]))
  const young = new Map(after.files.map((file) => [file.path, file.text]))
  return [...new Set([...old.keys(), ...young.keys()])].filter((path) => old.get(path) !== young.get(path)).sort()
}

const OWNERS = '.github/CODEOWNERS'

/** A CODEOWNERS file that leaves parts of the project to nobody. */
function ownersGap(root: string): readonly Diagnostic[] {
  if (!existsSync(join(root, OWNERS))) return []
  const missing = uncovered(readFileSync(join(root, OWNERS), 'utf8'))
  if (missing.length === 0) return []
  return [
    {
      code: 'review/owners-incomplete',
      severity: 'warning',
      at: { file: OWNERS, line: 1 },
      what: {
        zh: `CODEOWNERS 没有写 ${missing.join('、')} 归谁审。`,
        en: `CODEOWNERS names nobody for ${missing.join(', ')}.`,
      },
      why: {
        zh: '没有写明的部分，改了没有人审。',
        en: 'What nobody is named for is changed without anybody’s review.',
      },
      fix: { zh: '运行 qingdan review owners 重新生成。', en: 'Make it again with qingdan review owners.' },
    },
  ]
}

/** `review owners`: prints CODEOWNERS for the handles given. */
export function owners(handles: readonly string[], streams: Streams): number {
  const known = Object.keys(ROLE_WORDS) as Role[]
  const given = new Map(handles.map((each) => each.split('=', 2) as [string, string]))
  for (const [role, handle] of given)
    if (!known.includes(role as Role) || !/^@[\w-]+(\/[\w.-]+)?$/.test(handle ?? ''))
      throw new UsageError(
        {
          zh: `「${role}=${handle ?? ''}」看不懂，写作 角色=@组织/团队`,
          en: `"${role}=${handle ?? ''}": write role=@organisation/team`,
        },
        role,
        known,
      )
  const all = Object.fromEntries(known.map((role) => [role, given.get(role) ?? `@OWNER/${role}`])) as unknown as Handles
  streams.out(codeowners(all).trimEnd())
  return EXIT.clean
}
