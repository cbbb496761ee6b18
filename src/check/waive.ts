import { within } from '../source/place.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { PlacedWaiver } from '../vocabulary/model.ts'

/**
 * Turns the warnings that waivers cover into notes that carry the reason. An error is waived only where its policy is an
 * interpretation, never where it states the text of a law; a waiver that is expired, covers nothing, or names such an error is
 * itself a finding, so that none outlives its reason.
 *
 * @param interpretive the ids of the policies that interpret the law
 */
export function waive(
  diagnostics: readonly Diagnostic[],
  waivers: readonly PlacedWaiver[],
  asOf: IsoDate,
  interpretive: ReadonlySet<string>,
): readonly Diagnostic[] {
  const used = new Set<PlacedWaiver>()
  const binds = ({ severity, policy }: Diagnostic) =>
    severity === 'error' && !(policy !== undefined && interpretive.has(policy))
  const kept = diagnostics.map((diagnostic): Diagnostic => {
    const waiver = waivers.find((each) => covers(each, diagnostic))
    if (!waiver) return diagnostic
    used.add(waiver)
    const { reason, until } = waiver.record
    return binds(diagnostic) || until <= asOf
      ? diagnostic
      : { ...diagnostic, severity: 'note', waived: { reason, until } }
  })
  for (const waiver of waivers) {
    if (waiver.record.until <= asOf) kept.push(finding('expired', waiver, EXPIRED))
    else if (diagnostics.some((each) => binds(each) && covers(waiver, each)))
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
  zh: '这条放行写的是错误，写明法律的错误不能放行。',
  en: 'This waiver names an error, and an error that states the law is never waived.',
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
