import { within } from '../source/place.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { PlacedWaiver } from '../vocabulary/model.ts'

/**
 * Takes away the warnings that waivers cover. Errors are never waived; a waiver that is expired, covers nothing, or names
 * an error is itself a finding, so that none outlives its reason.
 */
export function waive(
  diagnostics: readonly Diagnostic[],
  waivers: readonly PlacedWaiver[],
  asOf: IsoDate,
): readonly Diagnostic[] {
  const used = new Set<PlacedWaiver>()
  const kept = diagnostics.filter((diagnostic) => {
    const waiver = waivers.find((each) => covers(each, diagnostic))
    if (!waiver) return true
    used.add(waiver)
    return diagnostic.severity === 'error' || waiver.record.until <= asOf
  })
  for (const waiver of waivers) {
    if (waiver.record.until <= asOf) kept.push(finding('expired', waiver, EXPIRED))
    else if (diagnostics.some((each) => each.severity === 'error' && covers(waiver, each)))
      kept.push(finding('of-error', waiver, OF_ERROR))
    else if (!used.has(waiver)) kept.push(finding('unused', waiver, UNUSED))
  }
  return kept
}

function covers({ record, scope }: PlacedWaiver, diagnostic: Diagnostic): boolean {
  return (
    record.finding === diagnostic.code &&
    diagnostic.at.file.startsWith(scope) &&
    (record.item === undefined || record.item === diagnostic.item)
  )
}

const EXPIRED: Text = { zh: '这条放行已经过期。', en: 'This waiver has expired.' }
const UNUSED: Text = { zh: '这条放行没有对上任何警告。', en: 'This waiver covers no warning.' }
const OF_ERROR: Text = {
  zh: '这条放行写的是错误，错误不能放行。',
  en: 'This waiver names an error, and errors are never waived.',
}

function finding(slug: string, waiver: PlacedWaiver, what: Text): Diagnostic {
  return {
    code: `waiver/${slug}`,
    severity: 'error',
    at: within(waiver.place, slug === 'expired' ? 'until' : 'finding'),
    what,
    why: {
      zh: '放行只在理由成立时有用；留着不管会盖住新的问题。',
      en: 'A waiver serves only while its reason holds; left behind it hides new problems.',
    },
    fix: {
      zh: '删去它；理由仍然成立的，改正代码、事项或日期。',
      en: 'Delete it, or correct its code, item or date if the reason still holds.',
    },
  }
}
