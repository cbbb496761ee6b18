import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypesetResult } from '../typeset/typesetter.ts'
import type { ThreadFont, TypesetTask } from './typesetter-threads.ts'

/** Where the layout stands for the compiler: in no real folder, so that a layout can read no file. */
const WORKSPACE = resolve('/qingdan-layout')
const LAYOUT = resolve(WORKSPACE, 'official.typ')

/** A thread that sets one document after the other: its compiler keeps fonts and what it has laid out. */
function listen(port: MessagePort, chosen: readonly ThreadFont[]): void {
  const paths = [...new Set(chosen.map(({ path }) => path))]
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: paths.map((path) => readFileSync(path)) }],
  })
  const names = Object.fromEntries(chosen.map((font) => [font.role, knownName(compiler, font)]))
  const titleBold = String(chosen.some(({ role, isBold }) => role === 'title' && isBold))
  const fonts = { ...names, titleBold }
  port.on('message', ({ number, layout, data }: TypesetTask) => {
    const result = typeset(compiler, layout, JSON.stringify({ ...JSON.parse(data), fonts }))
    port.postMessage({ number, result }, 'pdf' in result ? [result.pdf.buffer as ArrayBuffer] : [])
  })
}

/** The compiler keeps a family under one of its names only. */
function knownName(compiler: NodeCompiler, { family, families }: ThreadFont): string {
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

if (parentPort) listen(parentPort, workerData as readonly ThreadFont[])
