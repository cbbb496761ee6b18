import { execFileSync } from 'node:child_process'
import { decode } from '../read/decode.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import { byCodeUnit } from '../vocabulary/order.ts'

const ROOM = 1 << 30

/** The full name of the commit that a revision means; undefined when there is none, or no repository. */
export function commitOf(root: string, revision: string): string | undefined {
  if (revision.startsWith('-')) return undefined
  try {
    return run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      .toString('utf8')
      .trim()
  } catch {
    return undefined
  }
}

/** Every file below a folder as a commit has it, in the order of the paths; paths are relative to the root. */
export function filesAt(root: string, commit: string, folder: string, wanted: RegExp): Result<readonly SourceFile[]> {
  const value: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const decoded of readBlobs(root, blobsAt(root, commit, [folder], wanted)))
    if ('text' in decoded) value.push(decoded)
    else diagnostics.push(decoded.diagnostic)
  return { value, diagnostics }
}

/** A file of a commit, not read yet. */
export interface Blob {
  readonly hash: string
  readonly path: string
}

/** The files below some folders as a commit has them, in the order of the paths. */
export function blobsAt(root: string, commit: string, folders: readonly string[], wanted: RegExp): readonly Blob[] {
  return run(root, ['ls-tree', '-r', '-z', commit, '--', ...folders.map((folder) => `${folder}/`)])
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const match = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line)
      return match?.[1] && match[2] && wanted.test(match[2]) ? [{ hash: match[1], path: match[2] }] : []
    })
    .sort((a, b) => byCodeUnit(a.path, b.path))
}

/** The texts of blobs in their order, or why one is no text; all by one call. */
export function readBlobs(
  root: string,
  blobs: readonly Blob[],
): readonly (SourceFile | { readonly diagnostic: Diagnostic })[] {
  if (blobs.length === 0) return []
  const contents = contentsOf(
    root,
    blobs.map(({ hash }) => hash),
  )
  return blobs.map(({ path }, index) => {
    const decoded = decode(path, contents[index] ?? new Uint8Array())
    return 'text' in decoded ? { path, text: decoded.text } : decoded
  })
}

/** The commits that changed something below some folders, newest first; none where there is no repository. */
export function commitsBelow(root: string, folders: readonly string[]): readonly string[] {
  try {
    const log = run(root, ['log', '--format=%H', '--', ...folders]).toString('utf8')
    return log.split('\n').filter((each) => each !== '')
  } catch {
    return []
  }
}

function contentsOf(root: string, hashes: readonly string[]): readonly Uint8Array[] {
  const stream = run(root, ['cat-file', '--batch'], `${hashes.join('\n')}\n`)
  const contents: Uint8Array[] = []
  for (let at = 0; contents.length < hashes.length; ) {
    const newline = stream.indexOf(10, at)
    const size = Number(stream.subarray(at, newline).toString('latin1').split(' ')[2])
    contents.push(stream.subarray(newline + 1, newline + 1 + size))
    at = newline + 1 + size + 1
  }
  return contents
}

/** The paths that differ between a commit and what stands in the folder now. */
export function changedPaths(root: string, commit: string): readonly string[] {
  const tracked = run(root, ['diff', '--name-only', '-z', '--relative', commit, '--']).toString('utf8')
  const untracked = run(root, ['ls-files', '-z', '--others', '--exclude-standard']).toString('utf8')
  return [...new Set(`${tracked}\0${untracked}`.split('\0'))].filter((path) => path !== '').sort(byCodeUnit)
}

function run(root: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', args, {
    cwd: root,
    maxBuffer: ROOM,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  })
}
