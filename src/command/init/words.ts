import type { Range } from '../../source/place.ts'
import type { Diagnostic, Severity, Text } from '../../vocabulary/diagnostic.ts'
import { didYouMean } from '../../vocabulary/near-names.ts'

function finding(code: string, at: Range, what: Text, why: Text, fix: Text, severity: Severity = 'error'): Diagnostic {
  return { code: `init/${code}`, severity, at, what, why, fix }
}

const COLUMNS: Text = {
  zh: '第一行是栏目名：县代码,县名,镇代码,镇名,类型；部门表是 部门名称,性质,领域。',
  en: 'The first row holds the headings: 县代码,县名,镇代码,镇名,类型; of departments 部门名称,性质,领域.',
}

export function wideComma(file: string, at: number): Diagnostic {
  return finding(
    'wide-comma',
    { file, start: at, end: at + 1 },
    { zh: '栏目之间用的是全角逗号。', en: 'The headings are separated by full-width commas.' },
    {
      zh: '表格文件的逗号是半角的，全角的分不开。',
      en: 'A table is separated by ASCII commas; full-width ones separate nothing.',
    },
    { zh: '在表格软件里另存为「CSV UTF-8」。', en: 'Save it as "CSV UTF-8" in the spreadsheet.' },
  )
}

export function unclosedQuote(file: string, at: number): Diagnostic {
  return finding(
    'unclosed-quote',
    { file, start: at, end: at + 1 },
    { zh: '这个引号没有收尾。', en: 'This quotation mark is never closed.' },
    { zh: '引号没有收尾，后面的行都成了这一格。', en: 'Without its end, all that follows becomes part of this cell.' },
    { zh: '补上收尾的引号，或者删去它。', en: 'Close it, or delete it.' },
  )
}

export function noRows(file: string, length: number): Diagnostic {
  return finding(
    'no-rows',
    { file, start: 0, end: Math.max(1, Math.min(1, length)) },
    { zh: '表里没有数据。', en: 'The table holds no rows.' },
    { zh: '没有区划、没有部门，就没有东西可以建。', en: 'Without divisions or departments there is nothing to make.' },
    COLUMNS,
  )
}

export function wrongWidth(at: Range, cells: number, columns: number): Diagnostic {
  return finding(
    'too-many-cells',
    at,
    {
      zh: `这一行有 ${cells} 格，栏目只有 ${columns} 个。`,
      en: `This row has ${cells} cells; there are ${columns} headings.`,
    },
    {
      zh: '多出来的格不知道是什么，可能是名称里带了逗号。',
      en: 'What the extra cells mean is not known; perhaps a name holds a comma.',
    },
    { zh: '名称里有逗号的，整格加引号。', en: 'Put a cell that holds a comma in quotation marks.' },
  )
}

export function missingColumn(at: Range, name: string): Diagnostic {
  return finding(
    'missing-column',
    at,
    { zh: `没有「${name}」这一栏。`, en: `The column "${name}" is missing.` },
    { zh: '这一栏不能从别的栏推出来。', en: 'It cannot be worked out from the others.' },
    COLUMNS,
  )
}

export function repeatedColumn(at: Range, name: string): Diagnostic {
  return finding(
    'repeated-column',
    at,
    { zh: `「${name}」这一栏有两个。`, en: `The column "${name}" is there twice.` },
    { zh: '两栏写得不一样时，不知道照哪一栏。', en: 'Where they differ, neither can be trusted.' },
    { zh: '删去一个。', en: 'Delete one.' },
  )
}

export function emptyCell(at: Range, column: string): Diagnostic {
  return finding(
    'empty-cell',
    at,
    { zh: `「${column}」是空的。`, en: `"${column}" is empty.` },
    {
      zh: '每一行都要写全，不从上一行接下来。',
      en: 'Every row states everything; nothing is carried down from above.',
    },
    { zh: '补上；合并过的单元格要先拆开。', en: 'Fill it in; split merged cells first.' },
  )
}

export function badCode(at: Range, value: string, digits: number): Diagnostic {
  return finding(
    'bad-code',
    at,
    { zh: `代码「${value}」不是 ${digits} 位数字。`, en: `The code "${value}" is not ${digits} digits.` },
    {
      zh: '县级代码 6 位，镇级代码 9 位，清单靠它认镇；表格软件会把代码变成数字、丢掉前面的零。',
      en: 'County codes have 6 digits and town codes 9, and lists know a town by its code; spreadsheets turn codes into numbers.',
    },
    { zh: '把这一栏设为文本格式，重新填写。', en: 'Format the column as text and enter it again.' },
  )
}

export function foreignTown(at: Range, town: string, county: string): Diagnostic {
  return finding(
    'foreign-town',
    at,
    {
      zh: `镇代码「${town}」不以县代码「${county}」开头。`,
      en: `The town code "${town}" does not begin with its county’s, "${county}".`,
    },
    { zh: '镇级代码的前 6 位就是它的县。', en: 'The first six digits of a town’s code are its county.' },
    { zh: '改正其中一个代码。', en: 'Correct one of the two.' },
  )
}

export function foreignCounty(at: Range, county: string, city: string): Diagnostic {
  return finding(
    'foreign-county',
    at,
    {
      zh: `县代码「${county}」不属于 ${city} 这个市。`,
      en: `The county code "${county}" does not belong to the city ${city}.`,
    },
    {
      zh: '一个项目是一个市，市代码取自第一行。',
      en: 'A project is one city, and its code is taken from the first row.',
    },
    { zh: '别的市另建一个项目；写错的改正。', en: 'Make a project of its own for another city, or correct the code.' },
  )
}

export function repeatedCode(at: Range, code: string, first: Range): Diagnostic {
  return {
    ...finding(
      'repeated-code',
      at,
      { zh: `代码「${code}」用了两次。`, en: `The code "${code}" is used twice.` },
      {
        zh: '一个代码只认一样东西，两行就分不清是哪个。',
        en: 'A code means one thing; with two rows it means neither.',
      },
      { zh: '删去重复的行，或者改正代码。', en: 'Delete the repeated row, or correct the code.' },
    ),
    related: [{ at: first, note: { zh: '第一次在这里', en: 'first here' } }],
  }
}

export function twoNames(at: Range, code: string, name: string, first: Range): Diagnostic {
  return {
    ...finding(
      'two-names',
      at,
      {
        zh: `代码「${code}」在前面叫别的名称，这里叫「${name}」。`,
        en: `The code "${code}" bore another name above; here it is "${name}".`,
      },
      { zh: '同一个代码只能有一个名称。', en: 'One code has one name.' },
      { zh: '改成一致的名称。', en: 'Use one name.' },
    ),
    related: [{ at: first, note: { zh: '第一次在这里', en: 'first here' } }],
  }
}

export function unknownWord(at: Range, column: string, value: string, known: readonly string[]): Diagnostic {
  return finding(
    'unknown-word',
    at,
    { zh: `「${column}」写的「${value}」不认识。`, en: `"${value}" is no known value of "${column}".` },
    {
      zh: '类型和性质决定谁能够有什么权力，不能猜。',
      en: 'Kind and nature decide who may have which power, and are not guessed.',
    },
    didYouMean(value, known, { zh: `写 ${known.join('、')} 之一。`, en: `Write one of ${known.join(', ')}.` }),
  )
}

export function nameMissing(at: Range, what: string, code: string): Diagnostic {
  return finding(
    'name-missing',
    at,
    {
      zh: `表里没有「${what}」这一栏，${code} 的名称写成待填。`,
      en: `There is no column "${what}"; the name of ${code} is left to be filled in.`,
    },
    { zh: '名称不从代码编造。', en: 'A name is not made up from a code.' },
    {
      zh: `加上「${what}」一栏再建一次，或者在 divisions.yaml 里补上。`,
      en: `Add the column "${what}", or fill the name in in divisions.yaml.`,
    },
    'warning',
  )
}

export function neither(at: Range): Diagnostic {
  return finding(
    'neither-table',
    at,
    { zh: '看不出这是区划表还是部门表。', en: 'This is neither a table of divisions nor of departments.' },
    { zh: '靠栏目名认表。', en: 'A table is known by its headings.' },
    COLUMNS,
  )
}
