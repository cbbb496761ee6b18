import { FACES } from './styles.ts'

/**
 * What a computer takes that lacks a face: 仿宋_GB2312 and 楷体_GB2312 came with older systems only, and 小标宋 has to be bought.
 * Without a name to fall back on, a word processor may take any face at all.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  [FACES.body]: '仿宋',
  [FACES.heading]: 'SimHei',
  [FACES.subheading]: '楷体',
  [FACES.title]: '华文中宋',
  [FACES.number]: 'SimSun',
}

/** The children of `w:fonts` in `word/fontTable.xml`: the faces of the file, and what may stand in for each (ECMA-376-1, 17.8.3.1). */
export const FONTS: string = Object.entries(INSTEAD)
  .map(
    ([name, instead]) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join('')
