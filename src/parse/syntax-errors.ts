import type { YAMLException } from 'js-yaml'
import { LineCounter, parseDocument } from 'yaml'
import type { SourceFile } from '../source/source-file.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import * as words from './words.ts'

/**
 * Says in words what keeps a file from being YAML. The causes that Chinese input methods and word processors bring about are
 * looked for in the raw text first; what remains is read again with a parser that recovers, so that all errors are told at once.
 */
export function explainSyntaxErrors(source: SourceFile, first: YAMLException): readonly Diagnostic[] {
  const tag = /(?<=[:\-,[{]\s+)![^\s,\]}]*/.exec(source.text)
  if (tag && first.reason?.includes('tag')) return [words.tag(source, tag.index, tag.index + tag[0].length)]
  const typed = typedCauses(source)
  if (typed.length > 0) return typed
  const document = parseDocument(source.text, { prettyErrors: false, lineCounter: new LineCounter(), uniqueKeys: true })
  const found = document.errors.map((error) => {
    const [start, end] = error.pos
    if (error.code === 'DUPLICATE_KEY') return words.duplicateKey(source, start, keyEnd(source.text, start, end))
    if (error.code === 'TAB_AS_INDENT') return words.tabIndent(source, start, end)
    return words.syntax(source, start, Math.min(end, start + 40), error.code)
  })
  if (found.length > 0) return found
  const at = first.mark?.position ?? 0
  return [words.syntax(source, at, at + 1, first.reason ?? 'unreadable')]
}

function keyEnd(text: string, start: number, end: number): number {
  const colon = text.indexOf(':', start)
  return end > start + 1 || colon === -1 ? end : colon
}

function typedCauses(source: SourceFile): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const line = /^(?<indent>[ \t\u00A0\u3000]*)(?:- +)?(?<key>[A-Za-z_][\w-]*)?(?<colon>：|:(?=[^\s:]))?/gm
  for (const match of source.text.matchAll(line)) {
    const { indent = '', key, colon } = match.groups ?? {}
    const tab = indent.indexOf('\t')
    const wide = indent.search(/[\u00A0\u3000]/)
    if (tab !== -1) found.push(words.tabIndent(source, match.index + tab, match.index + tab + 1))
    else if (wide !== -1) found.push(words.wideSpace(source, match.index + wide))
    else if (key && colon === '：') found.push(words.fullWidthColon(source, match.index + match[0].length - 1))
    else if (key && colon === ':') found.push(words.missingSpace(source, match.index + match[0].length - 1))
    if (match[0].length === 0 && match.index >= source.text.length) break
  }
  return found
}
