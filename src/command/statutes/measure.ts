import { measureBranches } from '../../statutes/measure.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { requireLaws } from './texts.ts'

/** `statutes measure`: how many files could be read whole, what was wrong with the others, and how many references in them resolve. */
export async function measure(options: CommonOptions, streams: Streams): Promise<number> {
  const { corpus } = await requireLaws(new Session(options))
  const branches = measureBranches(corpus)
  if (options.format === 'json') {
    streams.out(JSON.stringify(branches, null, 2))
    return EXIT.clean
  }
  const zh = options.lang === 'zh'
  const lines = branches.map((branch) => {
    const { files, clean, points, none, broken, references, resolved } = branch
    return zh
      ? `${branch.branch || '（根）'}：${files} 份；条号连续 ${clean}，以一、二、为号 ${points}，没有编号 ${none}，编号断裂 ${broken}；内部引用 ${references} 处，对上 ${resolved}`
      : `${branch.branch || '(root)'}: ${files} files; ${clean} contiguous, ${points} in points, ${none} unnumbered, ${broken} broken; ${references} internal references, ${resolved} resolved`
  })
  const wrong = branches.flatMap((branch) => branch.problems.map((problem) => `  ${problem}`))
  streams.out([...lines, ...(wrong.length > 0 ? [zh ? '读不完整的：' : 'Not read whole:'] : []), ...wrong].join('\n'))
  return EXIT.clean
}
