import { hasErrors } from '../vocabulary/diagnostic.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'
import { UsageError } from './usage.ts'

/** `check [paths…]`: reads, resolves and checks the project; prints the findings, or those of the named paths only. */
export async function check(paths: readonly string[], options: CommonOptions, streams: Streams): Promise<number> {
  return checkOnce(new Session(options), paths, streams)
}

/** Checks what a session reads, and prints it. */
export async function checkOnce(session: Session, paths: readonly string[], streams: Streams): Promise<number> {
  const { diagnostics, proof } = await session.compile()
  const files = [...session.paths, ...diagnostics.map((each) => each.at.file)]
  const wanted = paths.map((path) => normal(path))
  for (const path of wanted)
    if (!files.some((file) => isBelow(file, path)))
      throw new UsageError({ zh: `「${path}」没有对上任何文件`, en: `"${path}" matches no file` }, path, files)
  const shown =
    wanted.length === 0 ? diagnostics : diagnostics.filter((each) => wanted.some((path) => isBelow(each.at.file, path)))
  streams.out(await session.report(shown, proof))
  return hasErrors(shown) ? EXIT.errors : EXIT.clean
}

function normal(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '')
}

function isBelow(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`)
}
