import type { Place } from '../../source/place.ts'
import { printProvision } from '../../vocabulary/citation.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'
import type { Missing } from '../../vocabulary/law-structure.ts'
import type { Citation } from '../../vocabulary/model.ts'
import { writeNumeral } from '../../vocabulary/numeral.ts'

const PROVEN: Text = {
  zh: '每条引用都要对着条文核过，才能作依据公布。',
  en: 'A citation is published as a basis only when it was held against the text.',
}

function cited({ instrument, version, provision }: Citation): string {
  return `《${instrument.record.title}》(${version?.date ?? ''})${provision ? printProvision(provision) : ''}`
}

/** CIT-03: the anchor is not in the provision. `elsewhere` are the articles that hold it. */
export function anchorNotFound(citation: Citation, elsewhere: readonly number[]): Diagnostic {
  const hint = elsewhere.slice(0, 3).map((article) => `第${writeNumeral(article)}条`)
  return {
    code: 'law/anchor-not-found',
    policy: 'CIT-03',
    severity: 'error',
    at: { ...citation.place, path: [...citation.place.path, 'anchor'] },
    what: {
      zh: `${cited(citation)}里没有「${citation.anchor ?? ''}」这几个字。`,
      en: `${cited(citation)} does not contain 「${citation.anchor ?? ''}」.`,
    },
    why: {
      zh: '条号相同内容可以不同，锚不在条文里，说明引错了条、款、项或者版本。',
      en: 'The same number may bear other words; an anchor that is not there means a wrong article, paragraph, item or version.',
    },
    fix:
      hint.length === 0
        ? { zh: '对照条文改正引用或者锚。', en: 'Correct the citation or the anchor against the text.' }
        : { zh: `这几个字在${hint.join('、')}。`, en: `These words stand in ${hint.join(', ')}.` },
  }
}

/** SRC-15: said to name no amount, while the article does. */
export function amountStated(citation: Citation): Diagnostic {
  return {
    code: 'law/amount-stated',
    policy: 'SRC-15',
    severity: 'error',
    at: citation.at,
    what: {
      zh: `${cited(citation)}写了罚款的数额，引用却说没有。`,
      en: `${cited(citation)} does state the amount of the fine, the citation says it does not.`,
    },
    why: {
      zh: '漏写数额会误导相对人和执法人员；条文没有数额是法律的事实，要对着条文证明。',
      en: 'An omitted amount misleads; that a statute states none is a fact to be proven by its text.',
    },
    fix: {
      zh: '照条文写 minimum、maximum 或者 formula，去掉这条引用和 unstated。',
      en: 'Write minimum, maximum or formula from the text; drop this citation and unstated.',
    },
  }
}

export function notInText(citation: Citation, { missing }: Missing): Diagnostic {
  const broken = missing === 'not-intact' || missing === 'fused'
  return {
    code: 'law/not-in-text',
    policy: 'CIT-02',
    severity: 'error',
    at: citation.at,
    what: broken
      ? {
          zh: `法律文本在${cited(citation)}处编号断裂，读不完整。`,
          en: `The text is broken at ${cited(citation)} and cannot be read whole.`,
        }
      : { zh: `法律文本里没有${cited(citation)}。`, en: `The text has no ${cited(citation)}.` },
    why: PROVEN,
    fix: broken
      ? {
          zh: '换一份完整的文本，或者写 unverified 和原因。',
          en: 'Use a whole text, or write unverified with the reason.',
        }
      : { zh: '对照条文改正条、款、项。', en: 'Correct article, paragraph and item against the text.' },
  }
}

export function textNotAtHand(citation: Citation): Diagnostic {
  const { instrument, version } = citation
  return {
    code: 'law/text-not-at-hand',
    severity: 'warning',
    at: citation.at,
    what: {
      zh: `给出的法律文本里没有《${instrument.record.title}》${version?.date ?? ''} 的版本。`,
      en: `The corpus has no version ${version?.date ?? ''} of 《${instrument.record.title}》.`,
    },
    why: PROVEN,
    fix: { zh: '补上这份文本；在此之前以锁文件为准。', en: 'Add that text; until then the lock stands.' },
  }
}

/** A citation the lock file knows nothing of: new, or changed since it was verified. */
export function notLocked(citation: Citation, what: 'provision' | 'anchor'): Diagnostic {
  return {
    code: 'law/not-locked',
    policy: 'CIT-03',
    severity: 'error',
    at: what === 'anchor' ? { ...citation.place, path: [...citation.place.path, 'anchor'] } : citation.at,
    what:
      what === 'anchor'
        ? {
            zh: `锚「${citation.anchor ?? ''}」没有对着${cited(citation)}核过。`,
            en: `The anchor 「${citation.anchor ?? ''}」 was never held against ${cited(citation)}.`,
          }
        : { zh: `${cited(citation)}没有对着条文核过。`, en: `${cited(citation)} was never held against the text.` },
    why: PROVEN,
    fix: {
      zh: '用 qingdan statutes lock --corpus <法律文本文件夹> 核对；没有文本的，写 unverified 和原因。',
      en: 'Verify it with qingdan statutes lock --corpus <folder of law texts>; without the text, write unverified with the reason.',
    },
  }
}

/** The text at hand is not the text the lock was made from. */
export function lockDiffers(citation: Citation, lock: Place | undefined): Diagnostic {
  return {
    code: 'law/lock-differs',
    policy: 'CIT-03',
    severity: 'error',
    at: citation.at,
    related: lock ? [{ at: lock, note: { zh: '锁文件', en: 'the lock file' } }] : [],
    what: {
      zh: `${cited(citation)}的文字与锁文件记的不同。`,
      en: `The text of ${cited(citation)} is not the one the lock file was made from.`,
    },
    why: {
      zh: '锁文件记的是核对时的文字；文字变了，要重新读过才能作依据。',
      en: 'The lock keeps what was read when it was verified; a changed text must be read again.',
    },
    fix: {
      zh: '重读条文；内容无误的，运行 qingdan statutes lock 更新。',
      en: 'Read the provision again; if it still holds, run qingdan statutes lock.',
    },
  }
}

export function noLock(first: Citation): Diagnostic {
  return {
    code: 'law/no-lock',
    severity: 'warning',
    at: first.at,
    what: { zh: '没有锁文件，引用一条也没有核对过。', en: 'There is no lock file, so no citation has been verified.' },
    why: PROVEN,
    fix: {
      zh: '运行 qingdan statutes lock --corpus <法律文本文件夹>，把 catalogs/instruments.lock.yaml 一并提交。',
      en: 'Run qingdan statutes lock --corpus <folder of law texts> and commit catalogs/instruments.lock.yaml.',
    },
  }
}

export function otherNormalisation(lock: Place): Diagnostic {
  return {
    code: 'law/lock-normalisation',
    severity: 'error',
    at: { ...lock, path: ['normalisation'] },
    what: { zh: '锁文件的归一规则是另一个版本。', en: 'The lock file was made with another normalisation.' },
    why: { zh: '归一规则不同，指纹不能比较。', en: 'Fingerprints of another normalisation cannot be compared.' },
    fix: { zh: '运行 qingdan statutes lock 重新生成。', en: 'Make it again with qingdan statutes lock.' },
  }
}
