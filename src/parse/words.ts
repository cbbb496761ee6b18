import type { SourceFile } from '../source/source-file.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'

function finding(
  source: SourceFile,
  code: string,
  start: number,
  end: number,
  what: Text,
  why: Text,
  fix: Text,
): Diagnostic {
  return { code: `yaml/${code}`, severity: 'error', at: { file: source.path, start, end }, what, why, fix }
}

export function emptyFile(source: SourceFile): Diagnostic {
  return finding(
    source,
    'empty-file',
    0,
    0,
    { zh: '文件是空的。', en: 'The file is empty.' },
    { zh: '空文件里的事项会无声地消失。', en: 'The items of an empty file would vanish without notice.' },
    { zh: '补上内容，或者删除这个文件。', en: 'Fill it in, or delete the file.' },
  )
}

export function secondDocument(source: SourceFile): Diagnostic {
  const separator = /^(?:---|\.\.\.)/gm
  const places = [...source.text.matchAll(separator)].map((match) => match.index)
  const start = places.at(source.text.trimStart().startsWith('---') ? 1 : 0) ?? 0
  return finding(
    source,
    'multiple-documents',
    start,
    start + 3,
    { zh: '一个文件里有两份文档（由 --- 分开）。', en: 'There are two documents in one file (divided by ---).' },
    { zh: '每个文件只读一份，其余的会被丢掉。', en: 'One document is read from each file; the rest would be lost.' },
    { zh: '把 --- 以后的内容移到另一个文件。', en: 'Move what follows --- to a file of its own.' },
  )
}

export function anchor(source: SourceFile, start: number, end: number): Diagnostic {
  const name = source.text.slice(start, end)
  return finding(
    source,
    'anchor',
    start,
    end,
    { zh: `「${name}」被读成锚点，不是文字。`, en: `"${name}" is read as an anchor, not as text.` },
    {
      zh: '以 & 开头的词在 YAML 里是锚点，会从文字里消失；本项目不用锚点。',
      en: 'A word that starts with & is an anchor in YAML and disappears from the text; anchors are not used here.',
    },
    {
      zh: '文字要以 & 开头时加上引号，否则删去它。',
      en: 'Quote the text if it is to start with &, or delete the anchor.',
    },
  )
}

export function alias(source: SourceFile, start: number, end: number): Diagnostic {
  const name = source.text.slice(start, end)
  return finding(
    source,
    'alias',
    start,
    end,
    { zh: `「${name}」被读成别名引用，不是文字。`, en: `"${name}" is read as an alias, not as text.` },
    {
      zh: '别名会把别处的内容搬来，几行就能撑爆内存；本项目不用别名。',
      en: 'An alias copies content from elsewhere, and a few lines of them can exhaust memory; aliases are not used here.',
    },
    {
      zh: '把内容写全；文字要以 * 开头时加上引号。',
      en: 'Write the content out; quote the text if it is to start with *.',
    },
  )
}

export function tag(source: SourceFile, start: number, end: number): Diagnostic {
  const name = source.text.slice(start, end)
  return finding(
    source,
    'tag',
    start,
    end,
    { zh: `「${name}」被读成类型标签，不是文字。`, en: `"${name}" is read as a tag, not as text.` },
    {
      zh: '以 ! 开头的词在 YAML 里是标签，会从文字里消失；本项目不用标签。',
      en: 'A word that starts with ! is a tag in YAML and disappears from the text; tags are not used here.',
    },
    {
      zh: '文字要以 ! 开头时加上引号，否则删去它。',
      en: 'Quote the text if it is to start with !, or delete the tag.',
    },
  )
}

export function folded(source: SourceFile, valueStart: number): Diagnostic {
  const start = Math.max(0, source.text.lastIndexOf('>', valueStart))
  return finding(
    source,
    'folded-scalar',
    start,
    start + 1,
    { zh: '这里用了折叠写法（>）。', en: 'A folded scalar (>) is used here.' },
    {
      zh: '折叠写法在两行汉字之间插入空格，公布的文字会多出空格。',
      en: 'Folding puts a space between two lines of Chinese, which would be published.',
    },
    { zh: '写成一长行，或者改用 | 保留换行。', en: 'Write one long line, or use | to keep the line breaks.' },
  )
}

export function mergeKey(source: SourceFile, start: number, end: number): Diagnostic {
  return finding(
    source,
    'merge-key',
    start,
    end,
    { zh: '这里用了合并键（<<）。', en: 'A merge key (<<) is used here.' },
    {
      zh: '合并键让一处的改动悄悄影响别处；本项目不用。',
      en: 'A merge key lets a change in one place alter another unseen; it is not used here.',
    },
    { zh: '把要合并的内容写全。', en: 'Write the merged content out.' },
  )
}

export function forbiddenKey(source: SourceFile, start: number, end: number, key: string): Diagnostic {
  return finding(
    source,
    'forbidden-key',
    start,
    end,
    { zh: `键「${key}」不能使用。`, en: `The key "${key}" may not be used.` },
    {
      zh: '它在程序里有特殊含义，会改变别的内容。',
      en: 'It has a special meaning to programs and would alter other content.',
    },
    { zh: '删去这个键。', en: 'Delete the key.' },
  )
}

export function wideSpace(source: SourceFile, start: number): Diagnostic {
  return finding(
    source,
    'wide-space-indent',
    start,
    start + 1,
    { zh: '这一行用全角空格或不换行空格缩进。', en: 'The line is indented with a full-width or no-break space.' },
    { zh: 'YAML 把它读成键名的一部分。', en: 'YAML reads it as part of the key.' },
    { zh: '改成半角空格，每级两个。', en: 'Use ordinary spaces, two for each level.' },
  )
}

export function cutText(source: SourceFile, start: number, end: number): Diagnostic {
  return finding(
    source,
    'comment-cuts-text',
    start,
    end,
    {
      zh: `「${source.text.slice(start, end)}」被当作注释，前面的文字到此为止。`,
      en: `"${source.text.slice(start, end)}" is taken as a comment and cuts the text before it.`,
    },
    {
      zh: '空格加 # 在 YAML 里开始注释，后面的字不会公布。',
      en: 'A space and # start a comment in YAML; what follows is not published.',
    },
    {
      zh: '是文字就给整段加引号，是注释就另起一行。',
      en: 'Quote the whole text if it belongs to it; put a comment on a line of its own.',
    },
  )
}

export function tabIndent(source: SourceFile, start: number, end: number): Diagnostic {
  return finding(
    source,
    'tab-indent',
    start,
    end,
    { zh: '这一行用制表符（Tab）缩进。', en: 'The line is indented with a tab.' },
    { zh: 'YAML 只认空格缩进。', en: 'YAML accepts only spaces as indentation.' },
    { zh: '改成半角空格，每级两个。', en: 'Use ordinary spaces, two for each level.' },
  )
}

export function fullWidthColon(source: SourceFile, at: number): Diagnostic {
  return finding(
    source,
    'full-width-colon',
    at,
    at + 1,
    { zh: '键名后面是全角冒号「：」。', en: 'The key is followed by a full-width colon "：".' },
    { zh: 'YAML 只认半角冒号加空格。', en: 'YAML accepts only an ASCII colon followed by a space.' },
    { zh: '改成半角冒号，后面留一个空格。', en: 'Write an ASCII colon with a space after it.' },
  )
}

export function missingSpace(source: SourceFile, at: number): Diagnostic {
  return finding(
    source,
    'no-space-after-colon',
    at,
    at + 1,
    { zh: '冒号后面没有空格。', en: 'There is no space after the colon.' },
    {
      zh: 'YAML 要有空格才把冒号前面读成键。',
      en: 'YAML needs the space to read what stands before the colon as a key.',
    },
    { zh: '在冒号后面加一个空格。', en: 'Add a space after the colon.' },
  )
}

export function duplicateKey(source: SourceFile, start: number, end: number): Diagnostic {
  return finding(
    source,
    'duplicate-key',
    start,
    end,
    {
      zh: `键「${source.text.slice(start, end)}」在同一层写了两次。`,
      en: `The key "${source.text.slice(start, end)}" is written twice at the same level.`,
    },
    {
      zh: '只有一个会生效，另一个的内容会丢失。',
      en: 'Only one would count, and the content of the other would be lost.',
    },
    { zh: '删去其中一个。', en: 'Delete one of them.' },
  )
}

export function syntax(source: SourceFile, start: number, end: number, reason: string): Diagnostic {
  return finding(
    source,
    'syntax',
    start,
    Math.max(start + 1, end),
    { zh: `从这里起读不懂（${reason}）。`, en: `From here on the text cannot be read (${reason}).` },
    {
      zh: '文件不是合法的 YAML：多半是缩进、引号或括号没有对上。',
      en: 'The file is not well-formed YAML: most often indentation, quotes or brackets do not match.',
    },
    {
      zh: '对照上一条相同的内容检查缩进；含冒号、井号或以符号开头的文字要加引号。',
      en: 'Compare the indentation with the entry above; quote texts that contain a colon or # or start with a symbol.',
    },
  )
}
