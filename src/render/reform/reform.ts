import type { Program } from '../../vocabulary/program.ts'
import type { TownReformView } from '../../vocabulary/reform.ts'
import { APPROVED } from '../../vocabulary/states.ts'
import type { DocumentSource } from '../documents/document-source.ts'
import type { WordOf } from '../documents/kinds.ts'
import { editionView, townView } from '../documents/views/head.ts'
import { institutionChart, institutionView } from './institution-view.ts'
import { networkDocument } from './network-view.ts'
import { stationDocument } from './station-view.ts'

interface Sheet {
  readonly name: 'institutions' | 'stations' | 'network'
  readonly view: object
}

/** The documents of every town whose reform is written down: institutions with their chart, stations, the service network. */
export function reformDocuments(program: Program, word: WordOf): readonly DocumentSource[] {
  return program.reforms.flatMap((reform) => {
    const { county, town } = reform.reform
    return sheetsOf(program, reform, word).map(({ name, view }) => ({
      name: `reform/${town.record.code}-${name}`,
      template: `${name}.md.hbs`,
      view: { ...headOf(program, reform, name, word), ...view },
      county: county.record.code,
      town: town.record.code,
    }))
  })
}

function sheetsOf(program: Program, town: TownReformView, word: WordOf): readonly Sheet[] {
  const { institutions, stations, network } = town
  const sheets: Sheet[] = []
  if (institutions) {
    const figure = institutionChart(town, institutions, word)
    sheets.push({ name: 'institutions', view: { ...institutionView(program, institutions, word), figure } })
  }
  if (stations.length > 0) sheets.push({ name: 'stations', view: stationDocument(program, town, word) })
  if (network) sheets.push({ name: 'network', view: networkDocument(program, town, network, word) })
  return sheets
}

/** What every one of these documents can name. */
function headOf(program: Program, { reform }: TownReformView, name: Sheet['name'], word: WordOf): object {
  const { county, town, record } = reform
  return {
    ...editionView(program),
    ...townView(county, town),
    title: `${county.record.name}${town.record.name}${word('reformTitle', name)}`,
    isDraft: !APPROVED.includes(record.state),
    isSynthetic: record.synthetic ?? false,
    note: record.note ?? '',
    state: word('state', record.state),
  }
}
