import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the program’s own, below the output root. */
export const FOLDER = '.qingdan'
/** The folder in which an unfinished write is kept. */
export const STAGING = `${FOLDER}/staging`

/** What a write will do once all its files are staged: file names by number, and paths to remove. */
export interface Journal {
  readonly place: readonly { readonly staged: string; readonly path: string }[]
  readonly remove: readonly string[]
}

/**
 * Finishes or undoes a write that was cut off. A journal means that every file had been staged: it is carried out.
 * Staged files without one are dropped, and the outputs stay as they were. Safe to run at any time.
 *
 * @returns what was done
 */
export function recover(root: string): 'nothing' | 'completed' | 'rolled-back' {
  const staging = join(root, STAGING)
  if (!existsSync(staging)) return 'nothing'
  const journal = join(staging, 'journal.json')
  if (!existsSync(journal)) {
    rmSync(staging, { recursive: true, force: true })
    return 'rolled-back'
  }
  carryOut(root, JSON.parse(readFileSync(journal, 'utf8')) as Journal)
  return 'completed'
}

/** Moves every staged file to its place and removes what is stale; doing it twice is the same as once. */
export function carryOut(root: string, journal: Journal): void {
  for (const { staged, path } of journal.place) {
    const from = join(root, STAGING, staged)
    if (!existsSync(from)) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    renameSync(from, join(root, path))
  }
  for (const path of journal.remove) rmSync(join(root, path), { force: true })
  rmSync(join(root, STAGING), { recursive: true, force: true })
}
