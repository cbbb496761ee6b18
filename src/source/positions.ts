import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'

const WIDTH = 3
/** The head of an event: type, and of a scalar its style, whether it can be cut out as it stands, its chomping and its indent. */
const STYLE = 3
const FAST = 6
const CHOMPING = 7
const INDENT = 9

/**
 * Where the nodes of a YAML text stand: the parser's events in three numbers each, in the order of the text. Kept as the parser's objects
 * they would take ten times the memory, for all files at once.
 */
export class Positions {
  readonly #text: string
  readonly #numbers: Int32Array

  constructor(text: string, events: readonly Event[] = parseEvents(text, {})) {
    this.#text = text
    this.#numbers = new Int32Array(events.length * WIDTH)
    let at = 0
    for (const event of events) {
      const { head, start, end } = packed(event)
      this.#numbers[at++] = head
      this.#numbers[at++] = start
      this.#numbers[at++] = end
    }
  }

  /** One of EVENT_ID; undefined after the last. */
  type(index: number): number | undefined {
    const head = this.#numbers[index * WIDTH]
    return head === undefined ? undefined : head & ((1 << STYLE) - 1)
  }

  /** The text of a scalar. */
  scalar(index: number): string {
    const [head = 0, valueStart = -1, valueEnd = -1] = this.#numbers.subarray(index * WIDTH, (index + 1) * WIDTH)
    const scalar = {
      type: EVENT_ID.SCALAR,
      valueStart,
      valueEnd,
      style: styleOf(head),
      fast: ((head >> FAST) & 1) === 1,
      chomping: (head >> CHOMPING) & 3,
      indent: (head >> INDENT) - 1,
    }
    return getScalarValue(this.#text, scalar as ScalarEvent)
  }

  /** The stretch that is shown of a node: a scalar or alias whole, of a collection the first line. `end` is exclusive. */
  span(index: number): { readonly start: number; readonly end: number } {
    const [head = 0, start = 0, end = 0] = this.#numbers.subarray(index * WIDTH, (index + 1) * WIDTH)
    const type = this.type(index)
    if (type === EVENT_ID.SCALAR) {
      const style = styleOf(head)
      const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
      return { start: start - quoted, end: Math.max(end, start) + quoted }
    }
    if (type === EVENT_ID.ALIAS) return { start: start - 1, end }
    const newline = this.#text.indexOf('\n', start)
    const lineEnd = newline === -1 ? this.#text.length : newline
    return { start, end: Math.max(start + 1, this.#text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd) }
  }
}

function packed(event: Event): { readonly head: number; readonly start: number; readonly end: number } {
  if (event.type === EVENT_ID.SCALAR) {
    const { type, style, fast, chomping, indent, valueStart, valueEnd } = event
    const how = (style << STYLE) | (Number(fast) << FAST) | (chomping << CHOMPING) | ((indent + 1) << INDENT)
    return { head: type | how, start: valueStart, end: valueEnd }
  }
  if (event.type === EVENT_ID.ALIAS) return { head: event.type, start: event.anchorStart, end: event.anchorEnd }
  return { head: event.type, start: 'start' in event ? event.start : 0, end: 0 }
}

function styleOf(head: number): number {
  return (head >> STYLE) & ((1 << (FAST - STYLE)) - 1)
}
