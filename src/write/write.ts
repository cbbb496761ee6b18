import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Format, Output } from '../vocabulary/output.ts'
import { carryOut, type Journal, STAGING } from './journal.ts'

/** Folders that several formats share: a file there belongs to the format of its extension. */
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

/** A file to be put in place. */
export interface Change {
  readonly path: string
  readonly content: string | Uint8Array
}

/** How the outputs differ from what stands on the disk. */
export interface Plan {
  readonly changed: readonly Change[]
  readonly stale: readonly string[]
}

/** Compares outputs with the disk; writes nothing. */
export function plan(root: string, outputs: readonly Output[], formats: readonly Format[]): Plan {
  const wanted = new Set(outputs.map((output) => output.path))
  const changed = outputs.filter((output) => !stands(join(root, output.path), output.content))
  const present = formats.flatMap((format) =>
    FOLDERS[format].flatMap((folder) => list(root, folder)).filter((path) => belongs(path, format)),
  )
  return { changed, stale: present.filter((path) => !wanted.has(path)).sort(byCodeUnit) }
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
 * Carries a plan out so that it happens wholly or not at all: every file is staged, then a journal is put in place in one step,
 * then the files are moved. Cut off before the journal, nothing has happened; after it, the next command finishes.
 */
export function apply(root: string, { changed, stale }: Plan): void {
  if (changed.length === 0 && stale.length === 0) return
  const staging = join(root, STAGING)
  mkdirSync(staging, { recursive: true })
  const place = changed.map((output, index) => {
    const staged = `${index}.staged`
    writeFileSync(join(staging, staged), output.content)
    return { staged, path: output.path }
  })
  // After all are written: the first of them brings most of the others to the disk with it.
  for (const { staged } of place) synchronise(join(staging, staged))
  const journal: Journal = { place, remove: stale }
  writeFileSync(join(staging, 'journal.tmp'), JSON.stringify(journal))
  synchronise(join(staging, 'journal.tmp'))
  renameSync(join(staging, 'journal.tmp'), join(staging, 'journal.json'))
  carryOut(root, journal)
}

/** Waits until a file is on the disk. */
function synchronise(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}

/** One finding for every output that does not stand on the disk as it would be written. */
export function staleness({ changed, stale }: Plan): readonly Diagnostic[] {
  return [...changed.map((output) => finding(output.path)), ...stale.map((path) => finding(path))]
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
