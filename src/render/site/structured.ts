import type { Item } from '../../vocabulary/model.ts'
import { departmentName, townAuthority } from '../../vocabulary/names.ts'
import { citationText } from '../citation-text.ts'
import type { Survey } from './survey.ts'

/** An item as a GovernmentService of schema.org: who provides it, who operates it where, and the law it rests on. */
export function structuredItem(survey: Survey, item: Item): object {
  const { record, department, basis } = item
  const { city } = survey.program.project
  const guide = record.guide
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    identifier: record.nationalCode ?? item.id,
    name: record.name,
    ...(record.aliases ? { alternateName: record.aliases } : {}),
    serviceType: survey.word('kind', record.kind),
    provider: { '@type': 'GovernmentOrganization', name: `${city.name}各县（市、区）${department.record.name}` },
    serviceOperator: survey.holdings(item).flatMap(({ list, entry }) =>
      list.town.file
        ? [
            {
              '@type': 'GovernmentOrganization',
              name: townAuthority(list.county.record, list.town.record),
              areaServed: {
                '@type': 'AdministrativeArea',
                name: list.town.record.name,
                identifier: list.town.record.code,
              },
              ...(entry.holder
                ? {
                    parentOrganization: {
                      '@type': 'GovernmentOrganization',
                      name: departmentName(entry.holder.record, list.county.record, city, list.county.file?.record),
                    },
                  }
                : {}),
            },
          ]
        : [],
    ),
    ...(guide?.places ? { availableChannel: guide.places.map(channel) } : {}),
    ...(guide?.fee?.charged === false ? { offers: { '@type': 'Offer', price: '0', priceCurrency: 'CNY' } } : {}),
    ...(guide?.result?.name ? { serviceOutput: { '@type': 'Thing', name: guide.result.name } } : {}),
    subjectOf: basis.map((citation) => ({
      '@type': 'Legislation',
      name: citationText(citation),
      ...(citation.version ? { legislationDateVersion: citation.version.date } : {}),
    })),
  }
}

function channel(place: string): object {
  return { '@type': 'ServiceChannel', serviceLocation: { '@type': 'Place', name: place } }
}
