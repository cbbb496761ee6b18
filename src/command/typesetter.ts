import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FONT_PACKAGE, type FontFile, findFonts, readFont } from '../read/fonts.ts'
import { type ChosenFont, chooseFonts, substitutions } from '../typeset/choose-fonts.ts'
import type { NoTypesetter, TypesetResult, Typesetter } from '../typeset/typesetter.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'

/** Where the layout stands for the compiler: in no real folder, so that a layout can read no file. */
const WORKSPACE = resolve('/qingdan-layout')
const LAYOUT = join(WORKSPACE, 'official.typ')
const COMPILER = '@myriaddreamin/typst-ts-node-compiler'

/** The Typst compiler of this installation with the fonts of this machine, or a finding that says what is missing. */
export async function openTypesetter(): Promise<Typesetter | NoTypesetter> {
  const library = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (!library) return { diagnostic: noCompiler() }
  const chosen = chooseFonts(findFonts())
  if (!chosen) return { diagnostic: noFont() }
  const { version } = createRequire(import.meta.url)(`${COMPILER}/package.json`) as { version: string }
  let started: { readonly compiler: NodeCompiler; readonly fonts: Readonly<Record<string, string>> } | undefined
  // Loading fonts takes longer than finding that nothing has changed.
  const start = () => {
    started ??= startCompiler(library.NodeCompiler, chosen)
    return started
  }
  return {
    fingerprint: [
      `typst-ts-node-compiler ${version}`,
      ...chosen.map(({ role, family, checksum }) => `${role} ${family} ${checksum}`),
    ].join('\n'),
    get fonts() {
      return start().fonts
    },
    substitutions: substitutions(chosen.filter(({ role }) => role !== 'latin')),
    typeset: (layout, data) => typeset(start().compiler, layout, data),
  }
}

function startCompiler(library: typeof NodeCompiler, chosen: readonly ChosenFont<FontFile>[]) {
  const files = [...new Set(chosen.map((font) => font.file))]
  const fontBlobs = files.map((file) => Buffer.from(readFont(file)))
  const compiler = library.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] })
  const fonts = Object.fromEntries(chosen.map((font) => [font.role, knownName(compiler, font)]))
  const titleBold = String(chosen.some(({ role, isBold }) => role === 'title' && isBold))
  return { compiler, fonts: { ...fonts, titleBold } }
}

/** The compiler keeps a family under one of its names only. */
function knownName(compiler: NodeCompiler, { family, families }: ChosenFont<FontFile>): string {
  const isKnown = (name: string) =>
    compiler.compile({ mainFileContent: `#set text(font: ${JSON.stringify(name)})\nx` }).takeWarnings() === null
  return [family, ...families].find(isKnown) ?? family
}

function typeset(compiler: NodeCompiler, layout: string, data: string): TypesetResult {
  compiler.mapShadow(LAYOUT, Buffer.from(layout))
  const result = compiler.compile({ mainFilePath: LAYOUT, inputs: { data } })
  const problem = result.takeError() ?? result.takeWarnings()
  if (problem) {
    const first = compiler.fetchDiagnostics(problem)[0] as { message?: string; range?: { start?: { line?: number } } }
    return { line: (first?.range?.start?.line ?? 0) + 1, message: String(first?.message ?? 'unknown') }
  }
  const document = result.result
  if (!document) return { line: 1, message: 'nothing was set' }
  const pdf = new Uint8Array(compiler.pdf(document, { creationTimestamp: 0 }))
  compiler.evictCache(8)
  return { pdf }
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
