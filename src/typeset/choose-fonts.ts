/** What a face is for on an official page (GB/T 9704). */
export type FontRole = 'body' | 'title' | 'subheading' | 'heading' | 'number' | 'latin'

export interface Face {
  readonly families: readonly string[]
  readonly style: string
  readonly checksum: string
}

/** The face that stands in for a role, by the family name under which the compiler knows it. */
export interface ChosenFont<File> {
  readonly role: FontRole
  /** As the standard names it. */
  readonly wanted: string
  readonly family: string
  /** Every name of the family. */
  readonly families: readonly string[]
  readonly isBold: boolean
  readonly checksum: string
  readonly file: File
}

interface Candidate {
  readonly family: string
  readonly bold?: boolean
}

const SERIF = [
  'FandolSong',
  'Noto Serif CJK SC',
  'Source Han Serif SC',
  'Source Han Serif CN',
  'Noto Serif SC',
  'SimSun',
  '宋体',
  'Songti SC',
  'STSong',
]
const serif = (bold: boolean): readonly Candidate[] => SERIF.map((family) => ({ family, bold }))
const named = (...families: string[]): readonly Candidate[] => families.map((family) => ({ family }))

/** In order of likeness. Where none of a role is there, the body's stands in. */
const CANDIDATES: Readonly<Record<FontRole, { readonly wanted: string; readonly faces: readonly Candidate[] }>> = {
  body: {
    wanted: '仿宋_GB2312',
    faces: [
      ...named(
        '仿宋_GB2312',
        'FangSong_GB2312',
        '仿宋',
        'FangSong',
        '华文仿宋',
        'STFangsong',
        '方正仿宋_GBK',
        '方正仿宋简体',
        'FZFangSong-Z02',
        '朱雀仿宋',
        'Zhuque Fangsong (technical preview)',
        'FandolFang',
        'FandolFang R',
      ),
      ...serif(false),
    ],
  },
  title: {
    wanted: '方正小标宋简体',
    faces: [
      ...named('方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05', '小标宋'),
      ...serif(true),
      ...serif(false),
    ],
  },
  subheading: {
    wanted: '楷体_GB2312',
    faces: named(
      '楷体_GB2312',
      'KaiTi_GB2312',
      '楷体',
      'KaiTi',
      '华文楷体',
      'STKaiti',
      'Kaiti SC',
      '方正楷体_GBK',
      'LXGW WenKai',
      'FandolKai',
    ),
  },
  heading: {
    wanted: '黑体',
    faces: named(
      '黑体',
      'SimHei',
      '华文黑体',
      'STHeiti',
      'Heiti SC',
      'FandolHei',
      'Noto Sans CJK SC',
      'Source Han Sans SC',
      'Noto Sans SC',
      'Microsoft YaHei',
      'PingFang SC',
    ),
  },
  number: { wanted: '宋体', faces: [...named('宋体', 'SimSun'), ...serif(false)] },
  latin: {
    wanted: 'Times New Roman',
    faces: named('Times New Roman', 'Liberation Serif', 'TeX Gyre Termes', 'Nimbus Roman'),
  },
}

const HEAVY = /bold|heavy|black|粗/

/** The fonts for all roles, or undefined where not even a body font is among the files. */
export function chooseFonts<File extends { readonly faces: readonly Face[] }>(
  files: readonly File[],
): readonly ChosenFont<File>[] | undefined {
  const body = find('body', files)
  if (!body) return undefined
  return (Object.keys(CANDIDATES) as FontRole[]).map(
    (role) => find(role, files) ?? { ...body, role, wanted: CANDIDATES[role].wanted },
  )
}

function find<File extends { readonly faces: readonly Face[] }>(
  role: FontRole,
  files: readonly File[],
): ChosenFont<File> | undefined {
  const { wanted, faces } = CANDIDATES[role]
  for (const { family, bold = false } of faces)
    for (const file of files)
      for (const face of file.faces)
        if (face.families.includes(family) && HEAVY.test(face.style) === bold)
          return { role, wanted, family, families: face.families, isBold: bold, checksum: face.checksum, file }
  return undefined
}

/** Which named fonts were not there and what stands in for each; empty where all were. */
export function substitutions(
  chosen: readonly { readonly wanted: string; readonly family: string }[],
): readonly string[] {
  return chosen
    .filter(({ wanted, family }) => !sameFont(wanted, family))
    .map(({ wanted, family }) => `${wanted}→${family}`)
}

const SAME: Readonly<Record<string, readonly string[]>> = {
  仿宋_GB2312: ['FangSong_GB2312'],
  方正小标宋简体: ['FZXiaoBiaoSong-B05S'],
  楷体_GB2312: ['KaiTi_GB2312'],
  黑体: ['SimHei'],
  宋体: ['SimSun'],
}

function sameFont(wanted: string, family: string): boolean {
  return wanted === family || (SAME[wanted] ?? []).includes(family)
}
