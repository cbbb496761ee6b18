import { within } from '../../source/place.ts'
import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'
import { chosenEntries } from './chosen.ts'

/** 行政许可法第二十四条第一款, 行政处罚法第二十条第一款: entrustment rests on a statute, regulation or rule. */
export const transferIsProven: Rule = {
  code: 'law/transfer-unproven',
  policy: 'SUB-12',
  severity: 'warning',
  why: {
    zh: '委托须依照法律、法规、规章的规定（行政许可法第二十四条第一款、行政处罚法第二十条第一款）；一般条款本身不算。',
    en: 'Entrustment needs a law, regulation or rule that allows it (Licensing Law art. 24 para. 1, Penalties Law art. 20 para. 1); the general clauses alone do not.',
  },
  *hits(program: Program): Iterable<Hit> {
    for (const { entry, choice } of chosenEntries(program))
      if (entry.transferStatus === 'unproven')
        yield {
          at: within(choice.place, 'item'),
          item: entry.item.id,
          related: [{ at: entry.item.place, note: { zh: '事项在这里', en: 'the item' } }],
          what: {
            zh: `「${entry.item.record.name}」的委托依据待补，不发生效力。`,
            en: `No basis for the transfer of "${entry.item.record.name}" is proven; it takes no effect.`,
          },
          fix: {
            zh: '补上 transferBasis；补不上的改为受理代办（assisted）。',
            en: 'Add transferBasis; failing that, use assisted.',
          },
        }
  },
}
