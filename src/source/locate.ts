import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml'
import type { Path } from './place.ts'

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
 * Finds many nodes of one YAML text in a single pass over its events.
 * `events` saves parsing again where they are at hand.
 * A path that leads nowhere gets the span of the deepest node that exists on the way, so that a missing key is shown at its parent.
 */
export function locateAll(
  text: string,
  paths: readonly Path[],
  events: readonly Event[] = parseEvents(text, {}),
): readonly NodeSpan[] {
  const spans: (NodeSpan | undefined)[] = paths.map(() => undefined)
  const root: Wanted = { children: new Map() }
  paths.forEach((path, index) => {
    want(root, path, (span) => {
      spans[index] = span
    })
  })
  walk(text, events, root)
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

function walk(text: string, events: readonly Event[], root: Wanted): void {
  let at = 1

  function skip(): void {
    let depth = 0
    do {
      const type = events[at++]?.type
      if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth++
      else if (type === EVENT_ID.POP || type === undefined) depth--
    } while (depth > 0)
  }

  function visit(node: Wanted, key: Event | undefined): void {
    const event = events[at]
    if (!event) return
    const span = spanOf(text, event)
    node.found?.(key ? { value: span, key: spanOf(text, key) } : { value: span })
    if (node.children.size === 0) skip()
    else if (event.type === EVENT_ID.MAPPING) visitMapping(node)
    else if (event.type === EVENT_ID.SEQUENCE) visitSequence(node)
    else skip()
  }

  function visitMapping(node: Wanted): void {
    at++
    while (events[at] && events[at]?.type !== EVENT_ID.POP) {
      const key = events[at]
      const name = key?.type === EVENT_ID.SCALAR ? getScalarValue(text, key) : undefined
      skip()
      const child = name === undefined ? undefined : node.children.get(name)
      if (child) visit(child, key)
      else skip()
    }
    at++
  }

  function visitSequence(node: Wanted): void {
    at++
    for (let index = 0; events[at] && events[at]?.type !== EVENT_ID.POP; index++) {
      const child = node.children.get(String(index))
      if (child) visit(child, undefined)
      else skip()
    }
    at++
  }

  visit(root, undefined)
}

function spanOf(text: string, event: Event): { start: number; end: number } {
  if (event.type === EVENT_ID.SCALAR) {
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
    return { start: event.valueStart - quoted, end: Math.max(event.valueEnd, event.valueStart) + quoted }
  }
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd }
  const start = 'start' in event ? event.start : 0
  const newline = text.indexOf('\n', start)
  const lineEnd = newline === -1 ? text.length : newline
  return { start, end: Math.max(start + 1, text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd) }
}
