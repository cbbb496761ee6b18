import type { PendingCasesRule } from '../../../generated/types/records.ts'
import type { Told } from '../../difference/tell.ts'
import { pendingCasesOf } from '../../policy/county-rows.ts'
import type { AdjustmentStep, County } from '../../vocabulary/model.ts'
import type { Program } from '../../vocabulary/program.ts'
import { concernsTown } from '../../vocabulary/scope.ts'

/**
 * What becomes of cases under way when entries of a county’s lists end, in words: as the steps that took them back say, else as
 * the project’s parameter does. One rule for all stands alone; of several each names its entries.
 *
 * @returns undefined when it is not stated for each of them
 */
export function statedPending(
  told: readonly Told[],
  countyCode: string,
  { project }: Program,
  word: (rule: PendingCasesRule) => string,
): string | undefined {
  const county = project.counties.find((each) => each.record.code === countyCode)
  const found = new Map<PendingCasesRule | undefined, string[]>()
  for (const { change, towns } of told) {
    if (change.effect !== 'withdrawn' && change.effect !== 'cancelled') continue
    for (const town of towns) {
      const rule = pendingCasesOf(project, county ? (withdrawalOf(county, change.id, town.code)?.record ?? {}) : {})
      found.set(rule, [...(found.get(rule) ?? []), `${town.name}「${change.name}」`])
    }
  }
  if (found.size === 0) found.set(pendingCasesOf(project, {}), [])
  const rules = [...found].flatMap(([rule, entries]) => (rule === undefined ? [] : [{ text: word(rule), entries }]))
  if (rules.length < found.size) return undefined
  return rules.length === 1
    ? rules[0]?.text
    : rules.map(({ text, entries }) => `${entries.join('、')}${text}`).join('；')
}

/** Why an entry was taken back, as the steps say; undefined where they do not, or not the same for all its towns. */
export function statedReason({ change, towns }: Told, countyCode: string, { project }: Program): string | undefined {
  const county = project.counties.find((each) => each.record.code === countyCode)
  if (!county || change.effect !== 'withdrawn') return undefined
  const reasons = new Set(towns.map((town) => withdrawalOf(county, change.id, town.code)?.record.reason))
  return reasons.size === 1 ? [...reasons][0] : undefined
}

/** The last step by which a county took an item back from a town. */
function withdrawalOf({ steps }: County, item: string, town: string): AdjustmentStep | undefined {
  return steps
    .filter((step): step is AdjustmentStep => step.kind === 'adjustment')
    .findLast(
      (step) => step.record.event === 'withdraw' && step.record.items.includes(item) && concernsTown(step, town),
    )
}
