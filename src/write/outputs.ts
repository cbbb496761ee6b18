import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readStamp } from '../readback/read-stamp.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Format, Output } from '../vocabulary/output.ts'
import { type FileState, type Made, NOTE, sha256, stateOf } from './made.ts'
import { apply, type Change, type Changes, type FileStamp } from './write.ts'

/**
 * Folders that several formats share: a file there belongs to the format of its extension, if this program wrote it. Offices keep signed
 * copies and papers of their own beside the documents, and nothing else remembers these.
 */
const OFFICE = [
  'out/lists',
  'out/documents',
  'out/agreements',
  'out/coordination',
  'out/changes',
  'out/reform',
  'out/evaluation',
]

/** The folders that belong wholly to a format: a file in one that is not among the outputs is stale. */
const FOLDERS: Readonly<Record<Format, readonly string[]>> = {
  data: ['generated/data'],
  packages: ['generated/packages'],
  md: [
    'generated/lists',
    'generated/documents',
    'generated/agreements',
    'generated/coordination',
    'generated/changes',
    'generated/reform',
    'generated/evaluation',
  ],
  html: OFFICE,
  docx: OFFICE,
  xlsx: OFFICE,
  pdf: OFFICE,
  csv: OFFICE,
  site: ['out/site'],
  internal: ['out/internal'],
}

/** How the outputs differ from what stands on the disk. */
export interface Plan extends Changes {
  readonly changed: readonly (Output & { readonly sha256: string })[]
  /** The files that stand already. */
  readonly standing: ReadonlyMap<string, FileState>
}

export interface Rendered {
  readonly outputs: readonly Output[]
  /** What was not made because it stands. */
  readonly kept: readonly string[]
  /** The formats of which these are all files. */
  readonly formats: readonly Format[]
}

/** Compares outputs with the disk; writes nothing. */
export function plan(root: string, { outputs, kept, formats }: Rendered, made: Made): Plan {
  const changed: Plan['changed'][number][] = []
  const standing = new Map<string, FileState>()
  for (const output of outputs) {
    const digest = sha256(output.content)
    const state = standingState(root, output, digest, made)
    if (state) standing.set(output.path, state)
    else changed.push({ ...output, sha256: digest })
  }
  for (const path of kept) {
    const state = made.state(path)
    if (state) standing.set(path, state)
  }
  const wanted = new Set([...outputs.map(({ path }) => path), ...kept])
  return { changed, standing, stale: filesOf(root, formats, made).filter((path) => !wanted.has(path)) }
}

/** Whether everything of some formats stands as one build made it from inputs with these digests, and nothing beside it. */
export function isUpToDate(root: string, whole: ReadonlyMap<Format, string | undefined>, made: Made): boolean {
  return (
    [...whole].every(([format, inputs]) => made.isWhole(format, inputs)) &&
    filesOf(root, [...whole.keys()], made).every((path) => made.state(path))
  )
}

/** Every file on the disk in the folders of some formats, but for what others laid there. */
function filesOf(root: string, formats: readonly Format[], made: Made): readonly string[] {
  const noted = new Set(formats.flatMap((format) => made.pathsOf(format)))
  const folders = new Set(formats.flatMap((format) => FOLDERS[format]))
  return [...folders]
    .flatMap((folder) => {
      const here = formats.filter((format) => FOLDERS[format].includes(folder))
      return list(root, folder).filter((path) => {
        const format = here.find((each) => belongs(path, each))
        return format && (FOLDERS[format] !== OFFICE || noted.has(path) || bearsItsName(root, path, format))
      })
    })
    .sort(byCodeUnit)
}

/** Whether a file says itself that it was made under this name: then an earlier build wrote it, of which there is no note. */
function bearsItsName(root: string, path: string, format: Format): boolean {
  const stamped = format === 'csv' ? path.replace(/\.\d+(-[\w-]+)?\.csv$/, '.csv-metadata.json') : path
  if (!existsSync(join(root, stamped))) return false
  const stem = readStamp(readFileSync(join(root, stamped)), format)?.['qingdan-document'].split(' ')[1]
  return stem !== undefined && path.startsWith(`out/${stem}.`)
}

/** The state of the file of an output, if it holds these bytes already. */
function standingState(
  root: string,
  { path, format, content }: Output,
  digest: string,
  made: Made,
): FileState | undefined {
  const noted = made.state(path)
  if (noted) return noted.sha256 === digest ? { ...noted, format } : undefined
  return stands(join(root, path), content) ? stateOf(join(root, path), { format, sha256: digest }) : undefined
}

function belongs(path: string, format: Format): boolean {
  return FOLDERS[format] !== OFFICE || path.includes(`.${format}`, path.lastIndexOf('/'))
}

function stands(path: string, content: string | Uint8Array): boolean {
  if (!existsSync(path)) return false
  return typeof content === 'string' ? readFileSync(path, 'utf8') === content : readFileSync(path).equals(content)
}

function list(root: string, folder: string): readonly string[] {
  if (!statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? list(root, path) : [path]
  })
}

/**
 * Carries a plan out, wholly or not at all, and the note of it with it.
 *
 * @param whole for each format that was rendered the digest of its inputs; undefined where only a part of it was, or they have none
 */
export function writeOutputs(
  root: string,
  { changed, standing, stale }: Plan,
  { outputs, formats }: Rendered,
  whole: ReadonlyMap<Format, string | undefined>,
  made: Made,
): void {
  const note = (stamps: ReadonlyMap<string, FileStamp>): Change | undefined => {
    const files = new Map(standing)
    for (const { path, format, sha256 } of changed) {
      const stamp = stamps.get(path)
      if (stamp) files.set(path, { format, sha256, ...stamp })
    }
    const gone = formats.flatMap((format) => made.pathsOf(format)).filter((path) => !files.has(path))
    const content = made.after({ files, outputs, gone: new Set(gone), whole })
    return content === undefined ? undefined : { path: NOTE, content }
  }
  apply(root, { changed, stale }, note)
}

/** One finding for every output that does not stand on the disk as it would be written. */
export function staleness({ changed, stale }: Changes): readonly Diagnostic[] {
  return [...changed.map(({ path }) => finding(path)), ...stale.map((path) => finding(path))]
}

function finding(path: string): Diagnostic {
  return {
    code: 'build/stale',
    severity: 'error',
    at: { file: path, line: 1 },
    what: { zh: '生成的文件与目录不一致。', en: 'The generated file does not match the catalogs.' },
    why: {
      zh: '公布和被引用的是生成的文件，过期的会误导人。',
      en: 'Generated files are what is published and imported; a stale one misleads.',
    },
    fix: { zh: '运行 qingdan build 并提交结果。', en: 'Run qingdan build and commit the result.' },
  }
}
