import { type Comparison, compare } from '../../difference/comparison.ts'
import { comparisonJson, printMarkdown, printText } from '../../difference/print.ts'
import { type Snapshot, UnreadableData } from '../../difference/snapshot.ts'
import { EXIT } from '../exit.ts'
import type { CommonOptions, Streams } from '../session.ts'
import { UsageError } from '../usage.ts'
import { type LoadedEdition, loadEdition } from './edition.ts'

export interface DiffOptions extends CommonOptions {
  readonly as?: 'text' | 'json' | 'markdown' | 'notice' | undefined
  /** Of a notice: the county that issues it, and what only it can say. */
  readonly county?: string | undefined
  readonly number?: string | undefined
  readonly approval?: string | undefined
  readonly decided?: string | undefined
  readonly effective?: string | undefined
  readonly pending?: string | undefined
}

/** `diff <from> [to]`: what changed in law between two editions; `to` is the project as it stands. */
export async function diff(from: string, to: string, options: DiffOptions, streams: Streams): Promise<number> {
  const before = await loadEdition(from, options)
  const after = await loadEdition(to, options)
  const snapshots = await both(before, after, options, streams)
  if (!snapshots) return EXIT.errors
  const comparison = compared(snapshots.before, snapshots.after)
  const form = options.as ?? options.format
  if (form === 'notice') {
    const { notices } = await import('./notice.ts')
    return notices(comparison, after.compilation?.resolved, options, streams)
  }
  streams.out(form === 'json' ? JSON.stringify(comparisonJson(comparison), null, 1) : printed(comparison, options))
  return EXIT.clean
}

/** @throws UsageError when what was named holds no compiled data */
export function compared(before: Snapshot, after: Snapshot): Comparison {
  try {
    return compare(before, after)
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error
    throw new UsageError({ zh: `${error.message} 不是编译出来的数据`, en: `${error.message} is not compiled data` })
  }
}

function printed(comparison: Comparison, options: DiffOptions): string {
  return options.as === 'markdown' ? printMarkdown(comparison, options.lang) : printText(comparison, options.lang)
}

/** Both editions, or undefined after printing what keeps one of them from being compiled. */
export async function both(
  before: LoadedEdition,
  after: LoadedEdition,
  options: CommonOptions,
  streams: Streams,
): Promise<{ before: Snapshot; after: Snapshot } | undefined> {
  if (before.snapshot && after.snapshot) return { before: before.snapshot, after: after.snapshot }
  const { toFindings } = await import('../../report/finding.ts')
  const { reportText } = await import('../../report/report.ts')
  const broken = before.snapshot ? after : before
  const errors = (broken.compilation?.diagnostics ?? []).filter((each) => each.severity === 'error')
  const side =
    broken === before
      ? { zh: '原来的版本编译不过：', en: 'The older edition does not compile:' }
      : { zh: '现在的版本编译不过：', en: 'The newer edition does not compile:' }
  streams.err(`${side[options.lang]}\n${await reportText(toFindings(errors, broken.files), options.lang)}`)
  return undefined
}
