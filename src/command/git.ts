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
  const blobs = run(root, ['ls-tree', '-r', '-z', commit, '--', `${folder}/`])
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const match = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line)
      return match?.[1] && match[2] && wanted.test(match[2]) ? [{ hash: match[1], path: match[2] }] : []
    })
    .sort((a, b) => byCodeUnit(a.path, b.path))
  const value: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  const contents =
    blobs.length === 0
      ? []
      : readBlobs(
          root,
          blobs.map((each) => each.hash),
        )
  blobs.forEach(({ path }, index) => {
    const decoded = decode(path, contents[index] ?? new Uint8Array())
    if ('text' in decoded) value.push({ path, text: decoded.text })
    else diagnostics.push(decoded.diagnostic)
  })
  return { value, diagnostics }
}

/** The contents of blobs, all by one call. */
function readBlobs(root: string, hashes: readonly string[]): readonly Uint8Array[] {
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
