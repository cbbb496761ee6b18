import { type Change, changes, evaluateProgram } from '../evaluation/indicators.ts'
import { isDate } from '../vocabulary/date.ts'
import type { Program } from '../vocabulary/program.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'

/** Prints how the indicators of a program changed since another project folder or another day of the same; its own definitions hold for both. */
export async function trend(
  program: Program,
  options: CommonOptions,
  against: string,
  streams: Streams,
): Promise<number> {
  const other = isDate(against) ? { ...options, asOf: against } : { ...options, root: against }
  const earlier = await new Session(other).program(streams)
  if (!earlier) return EXIT.errors
  const definitions = program.project.evaluation
  const before = evaluateProgram({ ...earlier, project: { ...earlier.project, evaluation: definitions } })
  const after = evaluateProgram(program)
  const found = before && after ? changes(before, after) : []
  streams.out(options.format === 'json' ? JSON.stringify(found.map(plain), null, 2) : trendText(found, options.lang))
  return EXIT.clean
}

function plain({ indicator, before, after, difference }: Change) {
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    before: before?.toNumber() ?? null,
    after: after?.toNumber() ?? null,
    difference: difference?.toNumber() ?? null,
  }
}

function trendText(found: readonly Change[], lang: CommonOptions['lang']): string {
  if (found.length === 0) return lang === 'zh' ? '这个项目没有定义指标。' : 'This project defines no indicators.'
  return [
    lang === 'zh' ? '指标：以前 → 现在（变化）' : 'Indicator: before → now (change)',
    ...found.map(
      ({ indicator, before, after, difference }) =>
        `  ${indicator.name}  ${before ?? '—'} → ${after ?? '—'}（${difference ? (difference.gt(0) ? `+${difference}` : difference) : '—'}）`,
    ),
  ].join('\n')
}
