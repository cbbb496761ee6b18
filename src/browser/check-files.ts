import type { Proof } from '../check/proof/prove.ts'
import { compile, inMemory } from '../compile.ts'
import { decode } from '../read/decode.ts'
import { codeFrame } from '../report/code-frame.ts'
import { type Finding, toFindings } from '../report/finding.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { GivenFile } from './given-files.ts'

/** What the compiler found in the files of a project, with the frame to show of each finding. */
export interface Checked {
  readonly findings: readonly (Finding & { readonly frame: string })[]
  readonly proof: Proof | undefined
  readonly files: number
  /** Towns with choices whose lists could be resolved; 0 when an error stood in the way. */
  readonly towns: number
  readonly asOf: string | undefined
}

/** Checks the files of a project with the compiler itself, as `qingdan check` does. Nothing leaves the page. */
export async function checkFiles(given: readonly GivenFile[]): Promise<Checked> {
  const files: SourceFile[] = []
  const undecoded: Diagnostic[] = []
  for (const { path, bytes } of given) {
    const decoded = decode(path, bytes)
    if ('text' in decoded) files.push({ path, text: decoded.text })
    else undecoded.push(decoded.diagnostic)
  }
  const { diagnostics, proof, program } = await compile(inMemory({ value: files, diagnostics: undecoded }), {
    formats: [],
  })
  return {
    findings: toFindings(diagnostics, files).map((finding) => ({ ...finding, frame: codeFrame(finding.at) })),
    proof,
    files: given.length,
    towns: program?.lists.length ?? 0,
    asOf: program?.asOf,
  }
}
