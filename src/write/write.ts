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

/** The folders that belong wholly to a format: a file in one that is not among the outputs is stale. */
const FOLDERS: Readonly<Record<Format, readonly string[]>> = {
  data: ['generated/data'],
  packages: ['generated/packages'],
  md: [
    'generated/lists',
    'generated/agreements',
    'generated/coordination',
    'generated/changes',
    'generated/evaluation',
  ],
  html: ['out/lists', 'out/agreements', 'out/coordination', 'out/changes', 'out/evaluation'],
  site: ['out/site'],
  internal: ['out/internal'],
}

/** A file to be put in place. */
export interface Change {
  readonly path: string
  readonly content: string
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
  const present = formats.flatMap((format) => FOLDERS[format]).flatMap((folder) => list(root, folder))
  return { changed, stale: present.filter((path) => !wanted.has(path)).sort(byCodeUnit) }
}

function stands(path: string, content: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === content
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
    writeSynced(join(staging, staged), output.content)
    return { staged, path: output.path }
  })
  const journal: Journal = { place, remove: stale }
  writeSynced(join(staging, 'journal.tmp'), JSON.stringify(journal))
  renameSync(join(staging, 'journal.tmp'), join(staging, 'journal.json'))
  carryOut(root, journal)
}

function writeSynced(path: string, content: string): void {
  writeFileSync(path, content)
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
