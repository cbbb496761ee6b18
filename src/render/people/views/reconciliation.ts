import type { Program } from '../../../vocabulary/program.ts'
import type { Instance, Material } from '../../documents/kinds.ts'
import { headOf, instanceOf } from './common-head.ts'

/** 两本账核对表: both ledgers side by side, with what does not agree. */
export function reconciliations({ program, word }: Material): readonly Instance[] {
  return program.people.map(({ people, reconciliation }) => {
    const { record } = people.registers
    const unit = (id: string) => unitName(program, id)
    const head = headOf(program, people, record.synthetic)
    return {
      ...instanceOf(people, 'reconciliation'),
      view: {
        ...head,
        day: record.asOf,
        mixed: reconciliation.mixed,
        withoutPost: reconciliation.people.filter((each) => each.difference === 'no-post').length,
        vacant: reconciliation.vacant.length,
        people: reconciliation.people.length,
        posts: people.registers.posts.size,
        quotas: reconciliation.quotas.map(({ quota, actual, free, posts, vacant }) => ({
          kind: word('establishmentKind', quota.record.kind),
          approved: String(quota.record.approved),
          actual: String(actual),
          free: String(free),
          filed: quota.record.filedPosts === undefined ? '—' : String(quota.record.filedPosts),
          posts: String(posts),
          vacant: String(vacant),
          document: `${quota.record.document.title}（${word('documentStatus', quota.record.document.status)}）`,
        })),
        rows: reconciliation.people.map(({ person, posts, difference }) => ({
          person: person.record.id,
          establishment: word('establishmentKind', person.record.kind),
          belongs: unit(person.record.unit),
          rank: person.record.rank ?? '—',
          posts: orDash(posts.map(({ record: post }) => `${post.id} ${post.title}`)),
          postKind: orDash([...new Set(posts.map(({ record: post }) => word('establishmentKind', post.kind)))]),
          works: orDash([...new Set(posts.map(({ record: post }) => unit(post.unit)))]),
          difference: word('difference', difference),
        })),
        vacancies: reconciliation.vacant.map(({ record: post }) => ({
          id: post.id,
          title: post.title,
          unit: unit(post.unit),
          kind: word('establishmentKind', post.kind),
        })),
      },
    }
  })
}

function orDash(texts: readonly string[]): string {
  return texts.length === 0 ? '—' : texts.join('、')
}

/** The name of a unit of the town; its id where it is not registered. */
export function unitName({ project }: Program, id: string): string {
  return project.units.get(id)?.record.name ?? id
}
