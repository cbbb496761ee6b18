import { spawnSync } from 'node:child_process'
import { decode } from '../read/decode.ts'
import type { SourceFile } from '../source/source-file.ts'

/** The sources of a project as they stood at a commit. */
export interface Snapshot {
  readonly commit: string
  readonly files: readonly SourceFile[]
}

const READ = /^(catalogs\/.*\.ya?ml|templates\/.*\.(hbs|ya?ml|css|typ))$/

/** The project’s history from the newest commit back, each state of catalogs and templates once. Nothing where there is no git. */
export function* snapshots(root: string): Generator<Snapshot> {
  const prefix = run(root, ['rev-parse', '--show-prefix'])?.toString('utf8').trim()
  if (prefix === undefined) return
  const commits = run(root, ['log', '--format=%H', '--', 'catalogs', 'templates'])?.toString('utf8') ?? ''
  const texts = new Map<string, SourceFile>()
  const seen = new Set<string>()
  for (const commit of commits.split('\n').filter((each) => each !== '')) {
    const listing = run(root, ['ls-tree', '-r', '-z', commit, '--', 'catalogs', 'templates'])?.toString('utf8') ?? ''
    if (seen.has(listing)) continue
    seen.add(listing)
    const entries = listing
      .split('\0')
      .map((line) => /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line))
      .flatMap((match) => (match && READ.test(match[2] ?? '') ? [{ id: match[1] ?? '', path: match[2] ?? '' }] : []))
    load(root, entries, texts)
    yield { commit, files: entries.flatMap(({ id, path }) => texts.get(`${id} ${path}`) ?? []) }
  }
}

/** Reads blobs that are not known yet, all in one process. */
function load(root: string, entries: readonly { id: string; path: string }[], texts: Map<string, SourceFile>): void {
  const wanted = entries.filter(({ id, path }) => !texts.has(`${id} ${path}`))
  if (wanted.length === 0) return
  const output = run(root, ['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''))
  if (!output) return
  let at = 0
  for (const { id, path } of wanted) {
    const end = output.indexOf(10, at)
    const size = Number(output.toString('utf8', at, end).split(' ')[2] ?? 0)
    const decoded = decode(path, output.subarray(end + 1, end + 1 + size))
    if ('text' in decoded) texts.set(`${id} ${path}`, { path, text: decoded.text })
    at = end + 1 + size + 1
  }
}

function run(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], {
    maxBuffer: 1 << 30,
    ...(input === undefined ? {} : { input }),
  })
  return status === 0 ? stdout : undefined
}
