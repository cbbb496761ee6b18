import type { CorpusLibrary } from '../../statutes/corpus-library.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage.ts'

/** The law texts that a command cannot do without. */
export async function requireLaws(session: Session): Promise<CorpusLibrary> {
  const laws = await session.laws()
  if (laws) return laws
  throw new UsageError({
    zh: '要有法律文本：用 --corpus 指明文件夹，或者设环境变量 QINGDAN_CORPUS',
    en: 'Law texts are needed: name their folder with --corpus or in QINGDAN_CORPUS',
  })
}

/** The project’s program where there is a sound project; commands on law texts work without one. */
export async function programIfAny(session: Session): Promise<Program | undefined> {
  try {
    return (await session.compile()).program
  } catch {
    return undefined
  }
}
