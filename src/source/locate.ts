import { EVENT_ID } from 'js-yaml'
import type { Path } from './place.ts'
import { Positions } from './positions.ts'

/** Offsets of one node: of its value and, in a mapping, of its key. `end` is exclusive. */
export interface NodeSpan {
  readonly value: { readonly start: number; readonly end: number }
  readonly key?: { readonly start: number; readonly end: number }
}

interface Wanted {
  readonly children: Map<string, Wanted>
  found?: (span: NodeSpan) => void
}

/**
 * Finds many nodes of one YAML text in a single pass over its positions, which save parsing again where they are at hand.
 * A path that leads nowhere gets the span of the deepest node that exists on the way, so that a missing key is shown at its parent.
 */
export function locateAll(
  text: string,
  paths: readonly Path[],
  positions: Positions = new Positions(text),
): readonly NodeSpan[] {
  const spans: (NodeSpan | undefined)[] = paths.map(() => undefined)
  const root: Wanted = { children: new Map() }
  paths.forEach((path, index) => {
    want(root, path, (span) => {
      spans[index] = span
    })
  })
  walk(positions, root)
  return spans.map((span) => span ?? { value: { start: 0, end: Math.min(1, text.length) } })
}

function want(root: Wanted, path: Path, found: (span: NodeSpan) => void): void {
  let node = root
  chain(node, found)
  for (const step of path) {
    const key = String(step)
    const next = node.children.get(key) ?? { children: new Map() }
    node.children.set(key, next)
    node = next
    chain(node, found)
  }
}

function chain(node: Wanted, found: (span: NodeSpan) => void): void {
  const before = node.found
  node.found = before
    ? (span) => {
        before(span)
        found(span)
      }
    : found
}

function walk(positions: Positions, root: Wanted): void {
  let at = 1

  function skip(): void {
    let depth = 0
    do {
      const type = positions.type(at++)
      if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth++
      else if (type === EVENT_ID.POP || type === undefined) depth--
    } while (depth > 0)
  }

  function isOpen(): boolean {
    const type = positions.type(at)
    return type !== undefined && type !== EVENT_ID.POP
  }

  function visit(node: Wanted, key: number | undefined): void {
    const type = positions.type(at)
    if (type === undefined) return
    const value = positions.span(at)
    node.found?.(key === undefined ? { value } : { value, key: positions.span(key) })
    if (node.children.size === 0) skip()
    else if (type === EVENT_ID.MAPPING) visitMapping(node)
    else if (type === EVENT_ID.SEQUENCE) visitSequence(node)
    else skip()
  }

  function visitMapping(node: Wanted): void {
    at++
    while (isOpen()) {
      const key = at
      const name = positions.type(key) === EVENT_ID.SCALAR ? positions.scalar(key) : undefined
      skip()
      const child = name === undefined ? undefined : node.children.get(name)
      if (child) visit(child, key)
      else skip()
    }
    at++
  }

  function visitSequence(node: Wanted): void {
    at++
    for (let index = 0; isOpen(); index++) {
      const child = node.children.get(String(index))
      if (child) visit(child, undefined)
      else skip()
    }
    at++
  }

  visit(root, undefined)
}
