import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { planDocuments } from '../render/documents/documents.ts'
import { readTemplateSet } from '../render/documents/parts.ts'
import { fillTemplate, PLACEHOLDERS } from '../render/docx/fill-template.ts'
import { stampOf } from '../render/stamp.ts'
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
  const stamp = stampOf(chosen.document, program.asOf, 'docx', ['template'])
  const { content, unknown } = await fillTemplate(chosen.document, new Uint8Array(readFileSync(template)), stamp)
  if (unknown.length > 0) {
    const [names, all] = [unknown.join('、'), PLACEHOLDERS.join('、')]
    streams.err(
      options.lang === 'zh'
        ? `「${template}」里有不认识的名称：${names}。能用的是：${all}。没有写出文件。`
        : `"${template}" names what there is not: ${names}. There are: ${all}. Nothing was written.`,
    )
    return EXIT.errors
  }
  mkdirSync(dirname(resolve(options.out)), { recursive: true })
  writeFileSync(options.out, content)
  streams.err(options.lang === 'zh' ? `已写出 ${options.out}。` : `Wrote ${options.out}.`)
  return EXIT.clean
}
