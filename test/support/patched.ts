import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'

/** Applies a patch to a project; a part of it that does not fit is an error. */
export function patch(root: string, text: string): void {
  for (const file of parsePatch(text)) {
    const from = nameOf(file.oldFileName)
    const to = nameOf(file.newFileName)
    const before = from === undefined || !existsSync(join(root, from)) ? '' : readFileSync(join(root, from), 'utf8')
    const after = applyPatch(before, file)
    if (after === false) throw new Error(`the patch does not fit ${from ?? to}`)
    if (to === undefined) rmSync(join(root, from ?? ''))
    else {
      mkdirSync(dirname(join(root, to)), { recursive: true })
      writeFileSync(join(root, to), after)
    }
  }
}

function nameOf(name: string | undefined): string | undefined {
  return name === undefined || name === '/dev/null' ? undefined : name.replace(/^[ab]\//, '')
}
