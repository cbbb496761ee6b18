import type { Place, Where } from '../source/place.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import { didYouMean } from '../vocabulary/near-names.ts'

const UNFINDABLE: Text = {
  zh: '引用的东西找不到，这一行就没有意义。',
  en: 'What is referred to cannot be found, so the line means nothing.',
}

/** A reference to something that is in no register. `thing` names the register in both languages. */
export function unknown(code: string, thing: Text, id: string, known: Iterable<string>, at: Place): Diagnostic {
  return {
    code: `link/unknown-${code}`,
    severity: 'error',
    at,
    what: { zh: `${thing.zh}里没有「${id}」。`, en: `There is no ${thing.en} "${id}".` },
    why: UNFINDABLE,
    fix: didYouMean(id, known, {
      zh: `查对写法；确实没有的，先登记。`,
      en: `Look it up in the register, or register it first.`,
    }),
  }
}

/** A citation of something that is in no register of instruments. */
export function unknownInstrument(at: Place, title: string, known: Iterable<string>): Diagnostic {
  return { ...unknown('instrument', { zh: '法律文件', en: 'instrument' }, title, known, at), policy: 'CIT-01' }
}

/** The same id given to two things; both places are shown. */
export function duplicate(code: string, thing: Text, id: string, at: Place, first: Where): Diagnostic {
  return {
    code: `link/duplicate-${code}`,
    severity: 'error',
    at,
    related: [{ at: first, note: { zh: '第一次在这里', en: 'first here' } }],
    what: { zh: `${thing.zh}编号「${id}」用了两次。`, en: `The ${thing.en} id "${id}" is used twice.` },
    why: {
      zh: '编号永久对应一样东西，重复了就分不清引用的是哪个。',
      en: 'An id means one thing for ever; twice used, no reference to it is clear.',
    },
    fix: { zh: '给后来的一个换一个没有用过的编号。', en: 'Give the later one an id that was never used.' },
  }
}

/** A file whose content names another division than its path does. */
export function misplaced(at: Place, code: string, expected: string): Diagnostic {
  return {
    code: 'link/file-name-mismatch',
    severity: 'error',
    at,
    what: {
      zh: `文件里写的代码是「${code}」，文件的位置说的是「${expected}」。`,
      en: `The file says "${code}", its place says "${expected}".`,
    },
    why: {
      zh: '文件的位置决定它属于哪个县、哪个镇，两者必须一致。',
      en: 'A file’s place decides which county and town it belongs to; the two must agree.',
    },
    fix: { zh: '改正代码，或者把文件移到对应的位置。', en: 'Correct the code, or move the file to its place.' },
  }
}

export function foreignItem(at: Place, id: string, catalog: string, prefix: string): Diagnostic {
  return {
    code: 'link/foreign-item',
    severity: 'error',
    at,
    what: {
      zh: `事项「${id}」不属于这份目录（${catalog}）。`,
      en: `The item "${id}" does not belong to this catalog (${catalog}).`,
    },
    why: {
      zh: `这份目录的事项编号以 ${prefix} 开头，编号决定事项在哪份目录公布。`,
      en: `Ids here start with ${prefix}; the id decides in which catalog an item is published.`,
    },
    fix: {
      zh: `移到它所属的目录，或者换一个 ${prefix} 开头的新编号。`,
      en: `Move it to its own catalog, or give it a new id that starts with ${prefix}.`,
    },
  }
}

export function citationSyntax(at: Place, cite: string, part: string): Diagnostic {
  return {
    code: 'link/citation-syntax',
    severity: 'error',
    at,
    what: {
      zh: `引用「${cite}」从「${part}」起读不懂。`,
      en: `The citation "${cite}" cannot be read from "${part}" on.`,
    },
    why: {
      zh: '引用要能对到条、款、项，才能核对。',
      en: 'A citation must lead to article, paragraph and item to be checked.',
    },
    fix: {
      zh: '写作《行政处罚法》(2021-01-22)第二十条第二款，或者 行政处罚法@2021-01-22 20-2。',
      en: 'Write 《行政处罚法》(2021-01-22)第二十条第二款 or 行政处罚法@2021-01-22 20-2.',
    },
  }
}

export function unknownVersion(at: Place, title: string, version: string, known: readonly string[]): Diagnostic {
  return {
    code: 'link/unknown-version',
    policy: 'CIT-01',
    severity: 'error',
    at,
    what: {
      zh: `《${title}》没有登记 ${version} 的版本。`,
      en: `《${title}》 has no version ${version} in the register.`,
    },
    why: {
      zh: '条号随版本改变，引用必须落在真实的版本上。',
      en: 'Article numbers change with the version, so a citation must rest on a real one.',
    },
    fix: didYouMean(version, known, {
      zh: `登记的版本：${known.join('、')}。`,
      en: `Registered versions: ${known.join(', ')}.`,
    }),
  }
}

export function missingProvision(at: Place, title: string): Diagnostic {
  return {
    code: 'link/citation-without-article',
    policy: 'CIT-02',
    severity: 'error',
    at,
    what: { zh: `引用《${title}》没有写到条。`, en: `The citation of 《${title}》 names no article.` },
    why: {
      zh: '已核对的法律要引到条、款、项；只写书名证明不了什么。',
      en: 'A verified law is cited to article, paragraph and item; a title alone proves nothing.',
    },
    fix: { zh: '补上条（款、项）。', en: 'Add the article (paragraph, item).' },
  }
}

export function missingAnchor(at: Place): Diagnostic {
  return {
    code: 'link/citation-without-anchor',
    policy: 'CIT-03',
    severity: 'error',
    at,
    what: { zh: '这条引用没有锚（anchor）。', en: 'The citation has no anchor.' },
    why: {
      zh: '条号还在而内容已换，只有锚能发现。',
      en: 'When an article keeps its number and changes its content, only the anchor notices.',
    },
    fix: {
      zh: '抄下条文中连续的几个字（最多 20 字）作 anchor；没有核对的写 unverified 和原因。',
      en: 'Copy a few consecutive words (at most 20 characters) as anchor, or write unverified with the reason.',
    },
  }
}
