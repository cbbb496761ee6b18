import type { Instance, Material } from '../../documents/kinds.ts'
import { headOf, instanceOf, parameterRows } from './common-head.ts'
import { rulesOf } from './competition.ts'
import { unitName } from './reconciliation.ts'

/** 岗位人选建议名单: what the stated rules propose to the body that appoints, and alone decides. */
export function postProposals({ program, word }: Material): readonly Instance[] {
  return program.people.flatMap(({ people, proposal }) => {
    const { competition } = people
    if (!competition || !proposal) return []
    const head = headOf(program, people, competition.record.synthetic)
    return [
      {
        ...instanceOf(people, 'post-proposal'),
        view: {
          ...head,
          title: competition.record.title,
          appointingBody: competition.record.appointingBody,
          matching: word('matching', competition.matching.value),
          filled: proposal.posts.filter((each) => each.proposed !== undefined).length,
          posts: proposal.posts.length,
          rows: proposal.posts.map(({ post, ranking, proposed, preference, tied }) => ({
            id: post.record.id,
            title: post.record.title,
            unit: unitName(program, post.record.unit),
            kind: word('establishmentKind', post.record.kind),
            ranking: ranking.join(' ＞ ') || '—',
            proposed: proposed ?? word('proposal', 'vacant'),
            preference: preference === undefined ? '—' : String(preference),
            note:
              proposed !== undefined && tied.includes(proposed) ? `${word('proposal', 'tied')}${tied.join('、')}` : '—',
          })),
          unplaced: proposal.unplaced.join('、') || '—',
          parameters: parameterRows(rulesOf(competition), word),
        },
      },
    ]
  })
}
