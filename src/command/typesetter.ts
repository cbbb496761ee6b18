import { createRequire } from 'node:module'
import { FONT_PACKAGE, findFonts } from '../read/fonts.ts'
import { chooseFonts, substitutions } from '../typeset/choose-fonts.ts'
import type { NoTypesetter, Typesetter } from '../typeset/typesetter.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { TypesetterThreads } from './typesetter-threads.ts'

const COMPILER = '@myriaddreamin/typst-ts-node-compiler'

/** The Typst compiler of this installation with the fonts of this machine, or a finding that says what is missing. */
export async function openTypesetter(): Promise<Typesetter | NoTypesetter> {
  const library = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (!library) return { diagnostic: noCompiler() }
  const chosen = chooseFonts(findFonts())
  if (!chosen) return { diagnostic: noFont() }
  const { version } = createRequire(import.meta.url)(`${COMPILER}/package.json`) as { version: string }
  const threads = new TypesetterThreads(
    chosen.map(({ role, family, families, isBold, file }) => ({ role, family, families, isBold, path: file.path })),
  )
  return {
    fingerprint: [
      `typst-ts-node-compiler ${version}`,
      ...chosen.map(({ role, family, checksum }) => `${role} ${family} ${checksum}`),
    ].join('\n'),
    substitutions: substitutions(chosen.filter(({ role }) => role !== 'latin')),
    typeset: (layout, data) => threads.typeset(layout, data),
    close: () => threads.close(),
  }
}

function noCompiler(): Diagnostic {
  return {
    code: 'pdf/no-compiler',
    severity: 'error',
    at: { file: 'package.json', line: 1 },
    what: { zh: '没有排版程序，出不了 PDF。', en: 'There is no typesetter, so no PDF can be made.' },
    why: {
      zh: 'PDF 由 Typst 排版，它是可以不装的依赖，这台机器上没有。',
      en: 'PDF files are set by Typst, an optional dependency, which is not installed on this machine.',
    },
    fix: {
      zh: `运行 npm install ${COMPILER}，或者去掉 --only 里的 pdf。`,
      en: `Run npm install ${COMPILER}, or leave pdf out of --only.`,
    },
  }
}

function noFont(): Diagnostic {
  return {
    code: 'pdf/no-font',
    severity: 'error',
    at: { file: 'package.json', line: 1 },
    what: { zh: '这台机器上没有能排公文的中文字体。', en: 'There is no Chinese font on this machine.' },
    why: {
      zh: '没有字体，PDF 上的字都会是空格；仿宋等字体受许可限制，不能随本软件分发。',
      en: 'Without one every character would be blank; fonts such as 仿宋 may not be distributed with this program.',
    },
    fix: {
      zh: `装上仿宋_GB2312 等字体，或者用 QINGDAN_FONTS 指明字体文件夹，或者运行 npm install ${FONT_PACKAGE}。`,
      en: `Install such fonts, name their folder in QINGDAN_FONTS, or run npm install ${FONT_PACKAGE}.`,
    },
  }
}
