import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import type { SourceFile } from '../source/source-file.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import * as words from './words.ts'

/** Keys that reach into the machinery of JavaScript objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** The first characters of every key that may be refused, escapes included: a cheap test for the thousands that may not. */
const SUSPECT_STARTS = '_cp<\\\u00A0\u3000'

/**
 * Refuses what YAML allows and an editor would misread: a second document, anchors and aliases, merge keys, tags, folded
 * scalars (which put a space between two Chinese lines), comments that cut a Chinese text short, and look-alike white space in keys.
 */
export function refuseSubsetViolations(source: SourceFile, events: readonly Event[]): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const open: Expecting[] = []
  let documents = 0
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop()
    } else if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents === 2) found.push(words.secondDocument(source))
      open.push('element')
    } else {
      const isKey = open.at(-1) === 'key'
      advance(open)
      if (event.type === EVENT_ID.ALIAS) found.push(words.alias(source, event.anchorStart - 1, event.anchorEnd))
      else refuseProperties(source, event, found)
      if (event.type === EVENT_ID.SCALAR) refuseScalar(source, event, isKey, found)
      if (event.type === EVENT_ID.MAPPING) open.push('key')
      if (event.type === EVENT_ID.SEQUENCE) open.push('element')
    }
  }
  return found
}

/** What the innermost open collection expects next. */
type Expecting = 'key' | 'value' | 'element'

function advance(open: Expecting[]): void {
  const top = open.length - 1
  if (open[top] === 'key') open[top] = 'value'
  else if (open[top] === 'value') open[top] = 'key'
}

function refuseProperties(
  source: SourceFile,
  event: ScalarEvent | MappingEvent | SequenceEvent,
  found: Diagnostic[],
): void {
  if (event.anchorStart >= 0) found.push(words.anchor(source, event.anchorStart - 1, event.anchorEnd))
  if (event.tagStart >= 0) found.push(words.tag(source, event.tagStart, event.tagEnd))
}

function refuseScalar(source: SourceFile, event: ScalarEvent, isKey: boolean, found: Diagnostic[]): void {
  if (event.style === SCALAR_STYLE.FOLDED_BLOCK) found.push(words.folded(source, event.valueStart))
  if (event.style === SCALAR_STYLE.PLAIN) refuseCutText(source, event, found)
  if (isKey) refuseKey(source, event, found)
}

function refuseKey(source: SourceFile, event: ScalarEvent, found: Diagnostic[]): void {
  if (!SUSPECT_STARTS.includes(source.text.charAt(event.valueStart))) return
  const key = getScalarValue(source.text, event)
  if (FORBIDDEN_KEYS.has(key)) found.push(words.forbiddenKey(source, event.valueStart, event.valueEnd, key))
  else if (key === '<<') found.push(words.mergeKey(source, event.valueStart, event.valueEnd))
  else if (/^[\u00A0\u3000]/.test(key)) found.push(words.wideSpace(source, event.valueStart))
}

function refuseCutText(source: SourceFile, event: ScalarEvent, found: Diagnostic[]): void {
  const after = source.text.charCodeAt(event.valueEnd)
  if (after !== 32 && after !== 9) return
  const comment = /[ \t]+#[^\r\n]*/y
  comment.lastIndex = event.valueEnd
  const match = comment.exec(source.text)
  if (!match || !/[^\u0000-\u007F]/.test(source.text.slice(event.valueStart, event.valueEnd))) return
  found.push(words.cutText(source, event.valueEnd + match[0].indexOf('#'), event.valueEnd + match[0].length))
}
