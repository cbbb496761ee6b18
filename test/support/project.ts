import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/cli.ts'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A project folder of its own for a test. */
export class TestProject {
  readonly root: string

  constructor(from = join(ROOT, 'starter')) {
    this.root = mkdtempSync(join(tmpdir(), 'qingdan-'))
    cpSync(join(from, 'catalogs'), join(this.root, 'catalogs'), { recursive: true })
  }

  path(name: string): string {
    return join(this.root, name)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), content)
  }

  /** Replaces a text that must be there. */
  edit(name: string, from: string | RegExp, to: string): void {
    const before = this.read(name)
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${name} has no ${String(from)}`)
    this.write(name, after)
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true, force: true })
  }

  /** Every file below a folder with its content, for comparing. */
  snapshot(folder: string): Record<string, string> {
    const files: Record<string, string> = {}
    const visit = (path: string) => {
      if (!statSync(this.path(path), { throwIfNoEntry: false })) return
      for (const entry of readdirSync(this.path(path), { withFileTypes: true })) {
        const child = `${path}/${entry.name}`
        if (entry.isDirectory()) visit(child)
        else files[child] = this.read(child)
      }
    }
    visit(folder)
    return files
  }

  run(...argv: string[]): Promise<Run> {
    return run(...argv, '--root', this.root)
  }

  async findings(...argv: string[]): Promise<{ exit: number; findings: JsonFinding[] }> {
    const { exit, out } = await this.run('check', '--format', 'json', ...argv)
    return { exit, findings: (JSON.parse(out) as { findings: JsonFinding[] }).findings }
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

export interface JsonFinding {
  readonly code: string
  readonly policy?: string
  readonly severity: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly item?: string
  readonly what: { zh: string; en: string }
  readonly why: { zh: string; en: string }
  readonly fix: { zh: string; en: string }
}

export interface Run {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process. */
export async function run(...argv: string[]): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const exit = await main(argv, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isTerminal: false,
  })
  return { exit, out: out.join('\n'), err: err.join('\n') }
}
