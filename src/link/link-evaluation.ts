import type { EvaluationFile } from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Placed } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { onlyFile } from './files.ts'
import { register } from './register.ts'
import { unknown } from './words.ts'

const INDICATOR: Text = { zh: '指标', en: 'indicator' }

/** The indicators of the evaluation; an id used twice, or a baseline of an indicator that is not defined, is a finding. */
export function linkEvaluation(
  files: readonly RecordFile[],
  diagnostics: Diagnostic[],
): Placed<EvaluationFile> | undefined {
  const file = onlyFile(files, 'evaluation')
  if (!file) return undefined
  const place: Place = { file: file.path, path: [] }
  const { indicators, breakdowns, baselines = [] } = file.value
  const known = register(
    'indicator',
    INDICATOR,
    [
      ...indicators.map(({ id }, index) => [id, { place: within(place, 'indicators', index) }] as const),
      ...breakdowns.map(({ id }, index) => [id, { place: within(place, 'breakdowns', index) }] as const),
    ],
    diagnostics,
  )
  for (const [index, { figures }] of baselines.entries())
    for (const [n, { indicator }] of figures.entries())
      if (!known.has(indicator))
        diagnostics.push(
          unknown(
            'indicator',
            INDICATOR,
            indicator,
            known.keys(),
            within(place, 'baselines', index, 'figures', n, 'indicator'),
          ),
        )
  return { record: file.value, place }
}
