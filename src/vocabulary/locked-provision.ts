import type { LockedProvision } from './model.ts'

const BETWEEN_ANCHORS = '｜'

/** Prints a provision of the lock file on one line, so that a change of one is a change of one line. */
export function printLocked({ at, sha256, anchors }: LockedProvision): string {
  return [at, sha256, anchors.join(BETWEEN_ANCHORS)].join(' ').trimEnd()
}

/** Reads a line of the lock file; its form is the schema’s business. */
export function readLocked(line: string): LockedProvision {
  const [at = '', sha256 = ''] = line.split(' ', 2)
  const anchors = line.slice(at.length + sha256.length + 2)
  return { at, sha256, anchors: anchors === '' ? [] : anchors.split(BETWEEN_ANCHORS) }
}
