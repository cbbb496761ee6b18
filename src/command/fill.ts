import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { planDocuments } from '../render/documents/documents.ts'
import { readTemplateSet } from '../render/documents/template-set.ts'
import { type Filled, fillTemplate, INDISPENSABLE, NotATemplate, PLACEHOLDERS } from '../render/docx/fill-template.ts'
import { filledStamp } from '../render/stamp.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'
import { UsageError } from './usage.ts'

export interface FillOptions extends CommonOptions {
  /** The kind and the place of one document: `public-notice`, `documents/610926/public-notice`. */
  readonly document: string
  readonly out: string
}

/** `fill`: puts a document into a county's own Word template. Exit 1 when the template names what there is not. */
export async function fill(template: string, options: FillOptions, streams: Streams): Promise<number> {
  if (!existsSync(template))
    throw new UsageError({ zh: `没有「${template}」这个文件`, en: `There is no file "${template}"` })
  requireOwnFile(template, options.out)
  const session = new Session(options)
  const program = await session.program(streams)
  if (!program) return EXIT.errors
  const set = readTemplateSet(session.templates().value)
  const request = {
    formats: ['docx'] as const,
    selection: { documents: [], towns: [] },
    laws: await session.laws(),
    findings: [],
  }
  const documents = [...planDocuments(program, set, request)]
  const chosen = documents.find(({ document }) => document.stem === options.document)
  if (!chosen) {
    const stems = documents.map(({ document }) => document.stem)
    throw new UsageError(
      { zh: `没有「${options.document}」这份文件`, en: `There is no document "${options.document}"` },
      options.document,
      stems,
    )
  }
  const stamp = filledStamp(chosen.document, program.asOf)
  const filled = await fillTemplate(chosen.document, new Uint8Array(readFileSync(template)), stamp).catch(
    (error: unknown) => {
      if (!(error instanceof NotATemplate)) throw error
      throw new UsageError({
        zh: `「${template}」不是 Word 文件（.docx）。旧格式（.doc、.wps）先另存为 .docx`,
        en: `"${template}" is no Word file (.docx). Save an older one (.doc, .wps) as .docx first`,
      })
    },
  )
  if (!says(template, filled, options, streams)) return EXIT.errors
  mkdirSync(dirname(resolve(options.out)), { recursive: true })
  writeFileSync(options.out, filled.content)
  streams.err(options.lang === 'zh' ? `已写出 ${options.out}。` : `Wrote ${options.out}.`)
  return EXIT.clean
}

/** @throws UsageError when the county’s template would be lost, or the name of the file would belie what is in it */
function requireOwnFile(template: string, out: string): void {
  if (existsSync(out) && realpathSync(out) === realpathSync(template))
    throw new UsageError({
      zh: `「${out}」就是模板，写进去模板就没有了。--out 换一个文件名`,
      en: `"${out}" is the template, which would be lost. Give --out another name`,
    })
  if (!out.toLowerCase().endsWith('.docx'))
    throw new UsageError({
      zh: `填好的是 Word 文件，「${out}」要以 .docx 结尾`,
      en: `What is filled is a Word file: "${out}" must end with .docx`,
    })
}

/** Says what is wrong with a template; false where nothing may be written. */
function says(template: string, { unknown, missing }: Filled, { lang }: FillOptions, streams: Streams): boolean {
  const all = PLACEHOLDERS.join('、')
  if (unknown.length > 0)
    streams.err(
      lang === 'zh'
        ? `「${template}」里有不认识的名称：${unknown.join('、')}。能用的是：${all}。没有写出文件。`
        : `"${template}" names what there is not: ${unknown.join('、')}. There are: ${all}. Nothing was written.`,
    )
  const lost = missing.filter((name) => INDISPENSABLE.includes(name))
  if (lost.length > 0)
    streams.err(
      lang === 'zh'
        ? `「${template}」里没有放${lost.join('、')}的地方，这些内容会丢。在该放的地方写上 ${lost.map(braced).join('、')}。没有写出文件。`
        : `"${template}" has no place for ${lost.join('、')}, which would be lost. Write ${lost.map(braced).join(', ')} where they belong. Nothing was written.`,
    )
  if (unknown.length > 0 || lost.length > 0) return false
  if (missing.length > 0)
    streams.err(
      lang === 'zh'
        ? `「${template}」里没有 ${missing.map(braced).join('、')}，没有填。`
        : `"${template}" has no ${missing.map(braced).join(', ')}, so they were left out.`,
    )
  return true
}

function braced(name: string): string {
  return `{{${name}}}`
}
