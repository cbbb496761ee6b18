import type { Place } from '../source/place.ts'
import { type Provision, printProvision } from '../vocabulary/citation.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Missing } from '../vocabulary/law-structure.ts'

/** A citation that leads nowhere in the version it names. `law` is the title and version. */
export function noSuchProvision(at: Place, law: string, provision: Provision, missing: Missing): Diagnostic {
  return {
    code: 'link/no-such-provision',
    policy: 'CIT-02',
    severity: 'error',
    at,
    what: describe(law, provision, missing),
    why: {
      zh: '引用要落在这个版本里真实存在的条、款、项上（立法法第六十五条第二款）。',
      en: 'A citation must rest on an article, paragraph and item that the version really has (Legislation Law art. 65 para. 2).',
    },
    fix: {
      zh: '对照这个版本的条文改正；款按自然段数，没有编号。',
      en: 'Correct it against the text of that version; paragraphs are counted, they bear no number.',
    },
  }
}

function describe(law: string, provision: Provision, { missing, count }: Missing): Text {
  const cited = printProvision(provision)
  switch (missing) {
    case 'article':
      return { zh: `${law}没有${cited}（共 ${count} 条）。`, en: `${law} has no ${cited} (${count} articles).` }
    case 'paragraph':
      return {
        zh: `${law}没有${cited}：这一条只有 ${count} 款。`,
        en: `${law} has no ${cited}: the article has ${count} paragraph(s).`,
      }
    case 'item':
      return {
        zh: `${law}没有${cited}：这里只有 ${count} 项。`,
        en: `${law} has no ${cited}: there are ${count} item(s).`,
      }
    case 'sub-item':
      return {
        zh: `${law}没有${cited}：这一项只有 ${count} 目。`,
        en: `${law} has no ${cited}: the item has ${count} sub-item(s).`,
      }
    case 'ambiguous-item':
      return {
        zh: `${law}的${cited}说的是哪一项不清楚：有 ${count} 款都有这一项。`,
        en: `${cited} of ${law} is not clear: ${count} paragraphs have that item; name the paragraph.`,
      }
    case 'not-intact':
    case 'fused':
      return {
        zh: `${law}的文本在${cited}处编号断裂，读不完整，不能用来证明引用。`,
        en: `The text of ${law} is broken at ${cited} and proves nothing there.`,
      }
    case 'no-articles':
      return { zh: `${law}没有可以引用的条。`, en: `${law} has no articles that could be cited.` }
  }
}

/** SRC-15: a citation that is to show a fine without an amount, anchored elsewhere than at the fine. */
export function anchorWithoutFine(at: Place, anchor: string): Diagnostic {
  return {
    code: 'link/anchor-without-fine',
    policy: 'SRC-15',
    severity: 'error',
    at,
    what: {
      zh: `锚「${anchor}」里没有「罚款」，看不出哪一句没有数额。`,
      en: `The anchor 「${anchor}」 has no 「罚款」, so it does not show which fine has no amount.`,
    },
    why: {
      zh: '没有数额要对着写罚款的那一句证明，别的句子证明不了。',
      en: 'That no amount is named is proven by the sentence that names the fine, and by no other.',
    },
    fix: { zh: '锚取条文里写罚款的几个字。', en: 'Take as the anchor the words that name the fine.' },
  }
}
