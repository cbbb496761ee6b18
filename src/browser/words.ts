import type { Lang } from '../vocabulary/diagnostic.ts'
import type { Checked } from './check-files.ts'
import type { Refusal } from './given-files.ts'

/** Every word of the page, by language. */
export const WORDS = {
  zh: {
    title: '检查目录和选择',
    lead: '把项目文件夹或者它的 zip 压缩包拖到下面，逐条看错误、原因和改法。文件只在这台电脑的浏览器里读，不上传，断网也能用。',
    drop: '把文件夹或者 zip 拖到这里',
    folder: '选择文件夹',
    zip: '选择 zip',
    again: '改好以后再检查一次',
    checking: '正在检查……',
    severity: { error: '错误', warning: '警告', note: '提示' },
    all: '全部',
    related: '另见',
    save: '保存结果',
    none: '没有发现问题。',
    language: 'English',
  },
  en: {
    title: 'Check catalogs and choices',
    lead: 'Drop the project’s folder, or a zip of it, below to see each finding with its reason and cure. The files are read in this browser only; nothing is uploaded, and it works offline.',
    drop: 'Drop a folder or a zip here',
    folder: 'Choose a folder',
    zip: 'Choose a zip',
    again: 'Check again after editing',
    checking: 'Checking…',
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    all: 'all',
    related: 'See also',
    save: 'Save the result',
    none: 'Nothing was found.',
    language: '中文',
  },
} as const

export function refusalWords(refusal: Refusal, lang: Lang): string {
  const words: Readonly<Record<Refusal, Readonly<Record<Lang, string>>>> = {
    'too-large': {
      zh: '太大了：压缩包不超过 100 MB，解开不超过 500 MB。只打包 catalogs 文件夹就够了。',
      en: 'Too large: at most 100 MB packed and 500 MB unpacked. The catalogs folder alone is enough.',
    },
    'not-a-zip': {
      zh: '这个文件不是完好的 zip。重新压缩，或者直接拖文件夹进来。',
      en: 'This file is not a sound zip. Pack it again, or drop the folder itself.',
    },
    'no-catalogs': {
      zh: '里面没有 catalogs 文件夹，也没有 edition.yaml。选择放着 catalogs 的那个文件夹。',
      en: 'There is no catalogs folder and no edition.yaml in it. Choose the folder that holds catalogs.',
    },
  }
  return words[refusal][lang]
}

/** The line above the findings. */
export function summary({ findings, files, towns, asOf }: Checked, lang: Lang): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const day = asOf === undefined ? '' : { zh: `，基准日期 ${asOf}`, en: `, as of ${asOf}` }[lang]
  return lang === 'zh'
    ? `读了 ${files} 个文件：错误 ${count('error')} 条，警告 ${count('warning')} 条，提示 ${count('note')} 条；${towns} 个镇的清单可以生成${day}。`
    : `${files} files read: ${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes; lists of ${towns} towns can be made${day}.`
}
