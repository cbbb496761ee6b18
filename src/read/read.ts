import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../source/source-file.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import { byCodeUnit } from '../vocabulary/order.ts'
import { type Decoded, decode } from './decode.ts'

/** The world refused: a folder or file that was asked for is not there or cannot be read. The command ends with exit code 2. */
export class ReadFailure extends Error {
  readonly diagnostic: Diagnostic
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.what.en)
    this.diagnostic = diagnostic
  }
}

const YAML = /\.ya?ml$/
/** Names under which editors and offices save what was meant to be a catalog. */
const UNREAD = /\.(ya?ml|txt|csv|xlsx?|docx?|et|wps)$/i

/**
 * Reads every YAML file below `catalogs/`, sorted by path.
 *
 * @throws ReadFailure when there is no `catalogs/` folder, or a file cannot be read.
 */
export function readCatalogs(root: string): Result<readonly SourceFile[]> {
  if (!stat(join(root, 'catalogs'))?.isDirectory()) throw new ReadFailure(noCatalogs())
  const paths = list(root, 'catalogs')
  const { value, diagnostics } = readTexts(
    root,
    paths.filter((path) => YAML.test(path)),
  )
  return {
    value,
    diagnostics: [...diagnostics, ...paths.filter(isUnread).map(unread)],
  }
}

/** Reads one file of a project again; undefined when it is not there any more, or is none that could be meant for a catalog. */
export function readCatalogFile(root: string, path: string): Decoded | undefined {
  if (path.split('/').some((step) => step.startsWith('.')) || !stat(join(root, path))?.isFile()) return undefined
  if (isUnread(path)) return { diagnostic: unread(path) }
  return YAML.test(path) ? decode(path, bytesOf(root, path)) : undefined
}

/** Reads the template files of a folder; paths in the result start with `templates/`. A folder that is not there holds none. */
export function readTemplates(root: string): Result<readonly SourceFile[]> {
  if (!stat(join(root, 'templates'))?.isDirectory()) return { value: [], diagnostics: [] }
  return readTexts(
    root,
    list(root, 'templates').filter((path) => /\.(hbs|ya?ml|css|svg|typ)$/.test(path)),
  )
}

function readTexts(root: string, paths: readonly string[]): Result<readonly SourceFile[]> {
  const files: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of paths) {
    const decoded = decode(path, bytesOf(root, path))
    if ('text' in decoded) files.push({ path, text: decoded.text })
    else diagnostics.push(decoded.diagnostic)
  }
  return { value: files, diagnostics }
}

function list(root: string, folder: string): readonly string[] {
  const paths: string[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (stat(join(root, path))?.isDirectory()) paths.push(...list(root, path))
    else paths.push(path)
  }
  return paths.sort(byCodeUnit)
}

function stat(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

function bytesOf(root: string, path: string): Uint8Array {
  try {
    return readFileSync(join(root, path))
  } catch (error) {
    throw new ReadFailure(unreadable(path, error))
  }
}

function noCatalogs(): Diagnostic {
  return {
    code: 'read/no-catalogs',
    severity: 'error',
    at: { file: 'catalogs', line: 1 },
    what: { zh: '这里没有 catalogs 文件夹。', en: 'There is no catalogs folder here.' },
    why: {
      zh: '目录、区划和各县的选择都放在 catalogs 里。',
      en: 'Catalogs, divisions and the counties’ choices are kept in catalogs.',
    },
    fix: {
      zh: '用 --root 指明项目的文件夹，或者用 qingdan init 新建一个。',
      en: 'Name the project’s folder with --root, or make one with qingdan init.',
    },
  }
}

function isUnread(path: string): boolean {
  return UNREAD.test(path) && !YAML.test(path)
}

function unread(path: string): Diagnostic {
  const isMisnamed = /\.ya?ml(\.txt)?$/i.test(path)
  const name = path.replace(/\.ya?ml(\.txt)?$/i, '.yaml')
  return {
    code: 'read/not-a-catalog',
    severity: isMisnamed ? 'error' : 'warning',
    at: { file: path, line: 1 },
    what: {
      zh: '这个文件没有读：文件名不以 .yaml 结尾。',
      en: 'This file was not read: its name does not end with .yaml.',
    },
    why: {
      zh: '目录和各镇的选择只从 .yaml 文件里读，别的文件里写的不会进清单。',
      en: 'Catalogs and choices are read from .yaml files only; what stands in others reaches no list.',
    },
    fix: isMisnamed
      ? {
          zh: `改名为 ${name}。记事本会在后面加 .txt，另存时「保存类型」选「所有文件」。`,
          en: `Rename it to ${name}. Some editors add .txt; choose “all files” as the type when saving.`,
        }
      : {
          zh: '内容要用，就写进 .yaml 文件；表格可以用 qingdan init --from 转成新项目。不用，就移出 catalogs。',
          en: 'Write what is needed into a .yaml file; qingdan init --from makes a new project of tables. Otherwise move it out of catalogs.',
        },
  }
}

function unreadable(path: string, error: unknown): Diagnostic {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return {
    code: 'read/unreadable',
    severity: 'error',
    at: { file: path, line: 1 },
    what: { zh: `文件读不出来（${reason}）。`, en: `The file cannot be read (${reason}).` },
    why: {
      zh: '漏读一个文件，清单就会少几行而没有人知道。',
      en: 'A file left out would drop rows from a list without anyone knowing.',
    },
    fix: { zh: '检查文件的权限和磁盘，然后重试。', en: 'Check the file’s permissions and the disk, then try again.' },
  }
}
