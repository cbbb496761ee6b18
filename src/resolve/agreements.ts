import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { isEnforcement } from '../vocabulary/enforcement.ts'
import type { AgreementKind, County, Department, Town } from '../vocabulary/model.ts'
import { by } from '../vocabulary/order.ts'
import type { Agreement, Entry } from '../vocabulary/program.ts'

/**
 * The agreements that a town's chosen entries call for: one of each kind with each department, so that their rows are the
 * choice, no more and no less. What the county states of an agreement is joined to it and adds no row.
 */
export function agreementsOf(
  { agreements }: Pick<County, 'agreements'>,
  town: Town,
  entries: readonly Entry[],
): readonly Agreement[] {
  return agreementsIn(town, agreements, entries)
}

const agreementsIn = rememberedAcrossRuns(
  (town: Town, stated: County['agreements'], entries: readonly Entry[]): readonly Agreement[] => {
    const groups = new Map<string, { kind: AgreementKind; department: Department; entries: Entry[] }>()
    for (const entry of entries) {
      const kind = agreementKind(entry)
      if (kind === undefined) continue
      const department = partyOf(entry)
      const key = `${kind} ${department.record.id}`
      const group = groups.get(key) ?? { kind, department, entries: [] }
      group.entries.push(entry)
      groups.set(key, group)
    }
    return [...groups.values()]
      .sort(by((group) => `${ORDER.indexOf(group.kind)} ${group.department.record.id}`))
      .map((group) => {
        const statement = stated.find(
          ({ record }) =>
            record.kind === group.kind &&
            record.department === group.department.record.id &&
            record.town === town.record.code,
        )
        const { effectiveFrom, effectiveTo } = statement?.record ?? {}
        return { ...group, statement, interval: { from: effectiveFrom, to: effectiveTo } }
      })
  },
)

const ORDER: readonly AgreementKind[] = ['services', 'enforcement']

/**
 * The kind of agreement a chosen entry belongs to. None for what law itself gives, for what a decision confers (行政处罚法第二十四条)
 * and for what stays with the county and is only called for.
 */
export function agreementKind({ reason, source, item }: Entry): AgreementKind | undefined {
  if (reason.kind !== 'chosen' || source === 'conferred' || source === 'call-county') return undefined
  return source === 'entrusted' && isEnforcement(item) ? 'enforcement' : 'services'
}

/** The department on the other side: the one that entrusts, else the one that decides. */
function partyOf({ reason, source, holder, item }: Entry): Department {
  const delegator = reason.kind === 'chosen' && source === 'entrusted' ? reason.choice.delegator : undefined
  return delegator ?? holder ?? item.department
}
