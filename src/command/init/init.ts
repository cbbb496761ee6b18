import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { compile, inMemory } from '../../compile.ts'
import { decode } from '../../read/decode.ts'
import { readCatalogs } from '../../read/read.ts'
import { toFindings } from '../../report/finding.ts'
import { reportJson, reportText } from '../../report/report.ts'
import type { SourceFile } from '../../source/source-file.ts'
import { type Diagnostic, hasErrors } from '../../vocabulary/diagnostic.ts'
import { type CommonOptions, EXIT, packageFolder, type Streams } from '../session.ts'
import { UsageError } from '../usage.ts'
import { type Given, readGiven } from './given.ts'
import { DEPARTMENTS, DIVISIONS, projectFiles } from './project-files.ts'

/**
 * `init DIR [--from FILE]`: puts a small, valid project for another city into a new or empty folder, wholly or not at all. What is
 * wrong in a given file is a finding at its line and column, and then nothing is made.
 */
export async function init(
  folder: string,
  from: readonly string[],
  options: CommonOptions,
  streams: Streams,
): Promise<number> {
  const target = resolve(folder)
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new UsageError({
      zh: `「${folder}」不是空文件夹，没有动它`,
      en: `"${folder}" is not empty and was left alone`,
    })
  const starter = readCatalogs(join(packageFolder(), 'starter')).value
  let files = starter
  if (from.length > 0) {
    const made = await madeFrom(starter, from)
    if (made.diagnostics.length > 0) {
      const findings = toFindings(made.diagnostics, made.sources)
      if (options.format === 'json') streams.out(reportJson(findings))
      else streams.err(await reportText(findings, options.lang))
    }
    if (hasErrors(made.diagnostics)) return EXIT.errors
    files = made.files
  }
  write(target, files)
  streams.out(
    options.lang === 'zh'
      ? `已建好。接着运行：qingdan check --root ${folder}`
      : `Done. Next: qingdan check --root ${folder}`,
  )
  return EXIT.clean
}

interface Made {
  readonly files: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
  /** The files that findings point into. */
  readonly sources: readonly SourceFile[]
}

/** The files of the project, or what is wrong with what was given. The whole is compiled before anything is written. */
async function madeFrom(starter: readonly SourceFile[], from: readonly string[]): Promise<Made> {
  const sources: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of from) {
    const decoded = decode(path, readFileSync(path))
    if ('text' in decoded) sources.push({ path, text: decoded.text })
    else diagnostics.push(decoded.diagnostic)
  }
  const given = readGiven(sources)
  diagnostics.push(...given.diagnostics)
  if (!hasErrors(diagnostics)) diagnostics.push(...(await yamlFaults(starter, given.value)))
  if (hasErrors(diagnostics)) return { files: [], diagnostics, sources }
  const files = projectFiles(starter, given.value)
  const errors = (await findings(files)).filter(({ severity }) => severity === 'error')
  const { divisionsFile, departmentsFile } = given.value
  diagnostics.push(...shownIn(errors, DIVISIONS, divisionsFile), ...shownIn(errors, DEPARTMENTS, departmentsFile))
  if (!hasErrors(diagnostics)) diagnostics.push(...errors)
  return { files, diagnostics, sources: [...sources, ...files] }
}

/** What the form of a given YAML file breaks, found as in a project and shown in the file that was given. */
async function yamlFaults(starter: readonly SourceFile[], given: Given): Promise<readonly Diagnostic[]> {
  const own: readonly (readonly [string, SourceFile | undefined])[] = [
    [DIVISIONS, given.divisionsFile],
    [DEPARTMENTS, given.departmentsFile],
  ]
  const found = await Promise.all(
    own.map(async ([place, file]) => {
      if (!file) return []
      const files = starter.map((each) => (each.path === place ? { path: place, text: file.text } : each))
      return shownIn(
        (await findings(files)).filter(({ code }) => /^(yaml|schema)\//.test(code)),
        place,
        file,
      )
    }),
  )
  return found.flat()
}

/** The findings in a file of the project, as findings in the file that was given for it. */
function shownIn(
  diagnostics: readonly Diagnostic[],
  place: string,
  file: SourceFile | undefined,
): readonly Diagnostic[] {
  if (!file) return []
  return diagnostics
    .filter(({ at }) => at.file === place)
    .map((each) => ({ ...each, at: { ...each.at, file: file.path }, related: [] }))
}

async function findings(files: readonly SourceFile[]): Promise<readonly Diagnostic[]> {
  return (await compile(inMemory({ value: files, diagnostics: [] }), { formats: [] })).diagnostics
}

function write(target: string, files: readonly SourceFile[]): void {
  const staging = join(dirname(target), `.${basename(target)}.qingdan-init`)
  rmSync(staging, { recursive: true, force: true })
  for (const { path, text } of files) {
    mkdirSync(dirname(join(staging, path)), { recursive: true })
    writeFileSync(join(staging, path), text)
  }
  cpSync(join(packageFolder(), 'schemas'), join(staging, 'schemas'), { recursive: true })
  cpSync(join(packageFolder(), '.vscode'), join(staging, '.vscode'), { recursive: true })
  rmSync(target, { recursive: true, force: true })
  renameSync(staging, target)
}
