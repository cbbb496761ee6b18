import type * as records from '../../generated/types/records.ts'
import { within } from '../source/place.ts'
import type { Placed } from '../vocabulary/model.ts'
import type { Reconciliation, StaffRegisters } from '../vocabulary/people.ts'

/** Lays the ledger of establishment (who is paid from which quota) against the ledger of posts (who does what). */
export function reconcile({ record, rows, first, posts, place }: StaffRegisters): Reconciliation {
  const held = new Map<string, Placed<records.Post>[]>()
  for (const post of posts.values())
    if (post.record.holder !== undefined) held.set(post.record.holder, [...(held.get(post.record.holder) ?? []), post])
  const people = [...first.values()].map((person) => {
    const own = held.get(person.record.id) ?? []
    const mixed = own.some((post) => post.record.kind !== person.record.kind)
    return { person, posts: own, difference: own.length === 0 ? 'no-post' : mixed ? 'mixed' : 'same' } as const
  })
  const vacant = [...posts.values()].filter((post) => post.record.holder === undefined)
  const quotas = record.quotas.map((quota, index) => {
    const actual = rows.filter((row) => row.record.kind === quota.kind).length
    return {
      quota: { record: quota, place: within(place, 'quotas', index) },
      actual,
      free: quota.approved - actual,
      posts: [...posts.values()].filter((post) => post.record.kind === quota.kind).length,
      vacant: vacant.filter((post) => post.record.kind === quota.kind).length,
    }
  })
  return { people, vacant, quotas, mixed: people.filter((each) => each.difference === 'mixed').length }
}
