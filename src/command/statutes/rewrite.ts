import { locateAll } from '../../source/locate.ts'
import { comparable } from '../../statutes/comparable.ts'
import type { InstrumentImpact, ProvisionImpact } from '../../statutes/impact.ts'
import { printCitation } from '../../vocabulary/citation.ts'
import type { Citation } from '../../vocabulary/model.ts'
import { byCodeUnit } from '../../vocabulary/order.ts'
import type { Change } from '../../write/write.ts'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Rewrites citations whose provision says the same in the newer version, under its new number. Only the text of the citation is
 * replaced: comments, order and spelling of everything else stay. What was edited or is gone is left for people, and so is
 * everything while the newer version is not registered.
 */
export function rewriteCitations(
  impacts: readonly InstrumentImpact[],
  textOf: (path: string) => string | undefined,
): { readonly outputs: readonly Change[]; readonly rewritten: number; readonly left: number } {
  const edits = new Map<string, Map<string, Edit>>()
  let left = 0
  for (const impact of impacts)
    for (const provision of impact.provisions)
      for (const citation of provision.citations) {
        const text = textOf(citation.at.file)
        if (text === undefined || !mayRewrite(impact, provision, citation)) left++
        else {
          const edit = editOf(text, citation, impact.to, provision)
          const ofFile = edits.get(citation.at.file) ?? new Map<string, Edit>()
          edits.set(citation.at.file, ofFile.set(String(edit.start), edit))
        }
      }
  const outputs = [...edits]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, ofFile]) => ({ path, content: applyEdits(textOf(path) ?? '', [...ofFile.values()]) }))
  return { outputs, rewritten: [...edits.values()].reduce((sum, each) => sum + each.size, 0), left }
}

function mayRewrite({ registered }: InstrumentImpact, { verdict }: ProvisionImpact, { anchor }: Citation): boolean {
  if (!registered || (verdict.verdict !== 'renumbered' && verdict.verdict !== 'same')) return false
  return anchor === undefined || comparable(verdict.after).includes(comparable(anchor))
}

function editOf(text: string, citation: Citation, version: string, { verdict }: ProvisionImpact): Edit {
  const span = locateAll(text, [citation.at.path])[0]?.value ?? { start: 0, end: 0 }
  const old = text.slice(span.start, span.end)
  const quote = /^["']/.exec(old)?.[0] ?? ''
  const title = /^["']?\s*《(.+)》/.exec(old)?.[1] ?? citation.instrument.record.title
  const printed = printCitation({
    title,
    ...(citation.versionStated ? { version } : {}),
    ...(verdict.to ? { provision: verdict.to } : {}),
  })
  return { ...span, text: `${quote}${printed}${quote}` }
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + replacement + result.slice(end)
  return result
}
