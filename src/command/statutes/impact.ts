import { impactOf } from '../../statutes/impact.ts'
import type { Instrument } from '../../vocabulary/model.ts'
import { titlesOf } from '../../vocabulary/names.ts'
import type { Program } from '../../vocabulary/program.ts'
import { apply } from '../../write/write.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { UsageError } from '../usage.ts'
import { printImpact } from './print-impact.ts'
import { rewriteCitations } from './rewrite.ts'
import { requireLaws } from './texts.ts'
import { printPairs, versionPairs } from './version-pairs.ts'

export interface ImpactOptions extends CommonOptions {
  readonly instrument?: string
  readonly all?: boolean
  readonly write?: boolean
  readonly as?: 'text' | 'json' | 'markdown'
}

/** `statutes impact`: what newer versions do to what the catalogs cite, or with `--all` to every law that is at hand twice. */
export async function impact(options: ImpactOptions, streams: Streams): Promise<number> {
  const session = new Session(options)
  const laws = await requireLaws(session)
  const form = options.as ?? options.format
  if (options.all) {
    streams.out(printPairs(versionPairs(laws), form, options.lang))
    return EXIT.clean
  }
  const program = await session.program(streams)
  if (!program) return EXIT.errors
  const found = impactOf(program, laws, chosen(program, options.instrument))
  if (!options.write) {
    streams.out(printImpact(found, form, options.lang))
    return EXIT.clean
  }
  const { outputs, rewritten, left } = rewriteCitations(found, (path) => session.text(path))
  apply(session.root, { changed: outputs, stale: [] })
  streams.out(printImpact(found, form, options.lang))
  streams.err(
    options.lang === 'zh'
      ? `改写引用 ${rewritten} 处，留给人看的 ${left} 处。然后运行 qingdan statutes lock。`
      : `${rewritten} citations rewritten, ${left} left for people. Run qingdan statutes lock next.`,
  )
  return EXIT.clean
}

function chosen(program: Program, typed: string | undefined): (instrument: Instrument) => boolean {
  if (typed === undefined) return () => true
  const all = [...program.project.instruments.values()]
  const names = ({ record }: Instrument) => [record.id, ...titlesOf(record)]
  if (!all.some((each) => names(each).includes(typed)))
    throw new UsageError({ zh: `没有登记「${typed}」`, en: `"${typed}" is not registered` }, typed, all.flatMap(names))
  return (instrument) => names(instrument).includes(typed)
}
