import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Output } from '../vocabulary/output.ts'

/** Where a build notes what it made documents from, below the output root. */
const NOTE = 'out/.made.json'

interface Made {
  /** The digest of the inputs. */
  readonly digest: string
  /** The digest of the bytes that were written. */
  readonly sha256: string
}

/** What earlier builds made, by path. A note that cannot be read is none. */
export function readMade(root: string): ReadonlyMap<string, Made> {
  try {
    const note = JSON.parse(readFileSync(join(root, NOTE), 'utf8')) as Record<string, Made>
    return new Map(Object.entries(note).filter(([, made]) => typeof made?.sha256 === 'string'))
  } catch {
    return new Map()
  }
}

/** Finds a file again that was made from the same inputs. One that was touched since is not believed. */
export function keptFrom(root: string, made: ReadonlyMap<string, Made>) {
  return (path: string, digest: string): Uint8Array | undefined => {
    const earlier = made.get(path)
    const file = join(root, path)
    if (earlier?.digest !== digest || !existsSync(file)) return undefined
    const content = readFileSync(file)
    return sha256(content) === earlier.sha256 ? new Uint8Array(content) : undefined
  }
}

/** The note of this build as one more file, with what earlier builds of other formats or documents left. */
export function noteOf(
  outputs: readonly Output[],
  earlier: ReadonlyMap<string, Made>,
  root: string,
): readonly Output[] {
  const made = new Map([...earlier].filter(([path]) => existsSync(join(root, path))))
  for (const { path, digest, content } of outputs)
    if (digest !== undefined) made.set(path, { digest, sha256: sha256(content) })
  if (made.size === 0) return []
  const sorted = Object.fromEntries([...made].sort(([a], [b]) => byCodeUnit(a, b)))
  return [{ path: NOTE, format: 'data', content: `${JSON.stringify(sorted, null, 2)}\n` }]
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
