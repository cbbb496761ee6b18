import type { Comparison } from '../../difference/comparison.ts'
import { templateDiagnostic } from '../../render/documents/documents.ts'
import { countiesOf, noticeMarkdown } from '../../render/notice/notice.ts'
import { publicationOf } from '../../review/publication.ts'
import type { Program } from '../../vocabulary/program.ts'
import { EXIT } from '../exit.ts'
import { Session, type Streams } from '../session.ts'
import { requireDay, UsageError } from '../usage.ts'
import type { DiffOptions } from './diff.ts'

/** `diff --as notice`: the notice of each county whose lists change, or of one. */
export async function notices(
  comparison: Comparison,
  program: Program | undefined,
  options: DiffOptions,
  streams: Streams,
): Promise<number> {
  for (const day of [options.decided, options.effective]) if (day !== undefined) requireDay(day)
  const all = countiesOf(comparison)
  const wanted = all.filter(({ code, name }) => options.county === undefined || [code, name].includes(options.county))
  if (options.county !== undefined && wanted.length === 0)
    throw new UsageError(
      { zh: `「${options.county}」没有要通告的变更`, en: `Nothing changed in "${options.county}" that needs a notice` },
      options.county,
      all.map((each) => each.name),
    )
  const session = new Session(options)
  const edition = program?.project.edition
  const publishBy = program && options.decided ? publicationOf(comparison, program, options.decided).last : undefined
  const facts = {
    number: options.number,
    approval: options.approval,
    date: options.decided,
    effective: options.effective,
    pending: options.pending,
    program,
    publishBy,
    isReference: edition?.kind === 'reference',
    notice: edition?.notice ?? '',
  }
  try {
    const templates = session.templates().value
    const texts = wanted.map((county) => noticeMarkdown(comparison, county, facts, templates).trimEnd())
    streams.out(
      texts.length === 0 ? { zh: '没有变更。', en: 'Nothing changed.' }[options.lang] : texts.join('\n\n---\n\n'),
    )
    return EXIT.clean
  } catch (error) {
    streams.err(await session.report([templateDiagnostic(error)]))
    return EXIT.errors
  }
}
