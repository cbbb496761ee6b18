import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { carryOut, FOLDER, type Journal, STAGING } from './journal.ts'

/** A file to be put in place. */
export interface Change {
  readonly path: string
  readonly content: string | Uint8Array
}

export interface Changes {
  readonly changed: readonly Change[]
  /** Files to be removed. */
  readonly stale: readonly string[]
}

/** By what a file system would tell that a file was changed: its size, the moment it was written, in nanoseconds, and its number. */
export interface FileStamp {
  readonly size: string
  readonly modified: string
  readonly inode: string
}

/** The stamp of a file; undefined when it is not there. */
export function stampOf(path: string): FileStamp | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat?.isFile() ? { size: `${stat.size}`, modified: `${stat.mtimeNs}`, inode: `${stat.ino}` } : undefined
}

/**
 * Carries changes out so that they happen wholly or not at all: every file is staged, then a journal is put in place in one step,
 * then the files are moved. Cut off before the journal, nothing has happened; after it, the next command finishes.
 *
 * @param last one more file, made when the stamps of the others are known, which they keep in their place
 */
export function apply(
  root: string,
  { changed, stale }: Changes,
  last: (stamps: ReadonlyMap<string, FileStamp>) => Change | undefined = () => undefined,
): void {
  const staging = join(root, STAGING)
  const place: Journal['place'][number][] = []
  const stamps = new Map<string, FileStamp>()
  const stage = ({ path, content }: Change) => {
    if (place.length === 0) openStaging(root)
    const staged = `${place.length}.staged`
    writeFileSync(join(staging, staged), content)
    const stamp = stampOf(join(staging, staged))
    if (stamp) stamps.set(path, stamp)
    place.push({ staged, path })
  }
  changed.forEach(stage)
  // After all are written: the first of them brings most of the others to the disk with it.
  for (const { staged } of place) synchronise(join(staging, staged))
  const one = last(stamps)
  if (one) stage(one)
  if (one) synchronise(join(staging, `${place.length - 1}.staged`))
  if (place.length === 0 && stale.length === 0) return
  openStaging(root)
  const journal: Journal = { place, remove: stale }
  writeFileSync(join(staging, 'journal.tmp'), JSON.stringify(journal))
  synchronise(join(staging, 'journal.tmp'))
  renameSync(join(staging, 'journal.tmp'), join(staging, 'journal.json'))
  carryOut(root, journal)
}

/** Makes the folder for staging. What the program keeps for itself is of this machine, so it tells git to pass over it. */
function openStaging(root: string): void {
  mkdirSync(join(root, STAGING), { recursive: true })
  const ignored = join(root, FOLDER, '.gitignore')
  if (!existsSync(ignored)) writeFileSync(ignored, '*\n')
}

/** Waits until a file is on the disk. */
function synchronise(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
