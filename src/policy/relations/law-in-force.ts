import { within } from '../../source/place.ts'
import { parseCitation } from '../../vocabulary/citation.ts'
import { phase } from '../../vocabulary/date.ts'
import type { Related } from '../../vocabulary/diagnostic.ts'
import type { Citation, Item } from '../../vocabulary/model.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { Hit } from './relation.ts'

/** CIT-04: citations of laws that do not yet apply when the item begins. */
export function* notYetInForce(program: Program): Iterable<Hit> {
  for (const [item, citation] of live(program, 'not-yet')) {
    const day = citation.version?.effectiveFrom ?? citation.version?.date ?? ''
    if (item.record.effectiveFrom !== undefined && item.record.effectiveFrom >= day) continue
    yield { ...hit(item, citation), values: { law: label(citation), day, asOf: program.asOf } }
  }
}

/** CIT-05: citations of what has ended with nothing of the same name in its place. */
export function* ended(program: Program): Iterable<Hit> {
  for (const [item, citation] of live(program, 'repealed')) {
    const { version } = citation
    yield {
      ...hit(item, citation),
      values: {
        law: label(citation),
        day: version?.effectiveTo ?? program.asOf,
        by: version?.endedBy === undefined ? '' : `，由${version.endedBy}废止`,
        byEn: version?.endedBy === undefined ? '' : `, repealed by ${version.endedBy}`,
      },
    }
  }
}

/** CIT-06: citations of a version that a newer one in force has replaced. */
export function* superseded(program: Program): Iterable<Hit> {
  for (const [item, citation] of live(program, 'superseded')) {
    const newer = citation.instrument.record.versions.findLast(
      (each) => phase({ from: each.effectiveFrom ?? each.date, to: each.effectiveTo }, program.asOf) === 'within',
    )
    yield {
      ...hit(item, citation),
      values: { law: label(citation), newer: newer?.date ?? '', title: citation.instrument.record.title },
    }
  }
}

/** CIT-08: an item that cites two versions of one law. */
export function* twoVersions({ project }: Program): Iterable<Hit> {
  for (const item of project.items.values()) {
    const first = new Map<string, Citation>()
    for (const citation of [...item.basis, ...item.transferBasis]) {
      const { instrument, version } = citation
      if (!version) continue
      const other = first.get(instrument.record.id)
      if (!other) first.set(instrument.record.id, citation)
      else if (other.version?.date !== version.date)
        yield {
          at: citation.at,
          item: item.id,
          related: [{ at: other.at, note: { zh: '另一个版本在这里', en: 'the other version is here' } }],
          values: { title: instrument.record.title, one: other.version?.date ?? '', two: version.date },
        }
    }
  }
}

/** CIT-10: a version said to be ended by something made before it. */
export function* repealerIsOlder({ project }: Program): Iterable<Hit> {
  for (const { record, place } of project.instruments.values())
    for (const [index, version] of record.versions.entries()) {
      const by = version.endedBy === undefined ? undefined : parseCitation(version.endedBy)
      if (!by || 'problem' in by || by.version === undefined || by.version > version.date) continue
      yield {
        at: within(place, 'versions', index, 'endedBy'),
        values: { title: record.title, version: version.date, by: by.title, byVersion: by.version },
      }
    }
}

/** Citations of items in force on the day asked about, whose version stands as given. */
function* live({ project, asOf }: Program, standing: Citation['standing']): Iterable<readonly [Item, Citation]> {
  for (const item of project.items.values()) {
    const { effectiveFrom, effectiveTo } = item.record
    if (standing !== 'not-yet' && phase({ from: effectiveFrom, to: effectiveTo }, asOf) !== 'within') continue
    for (const citation of [...item.basis, ...item.transferBasis])
      if (citation.standing === standing) yield [item, citation]
  }
}

function hit(item: Item, citation: Citation): { at: Citation['at']; item: string; related: readonly Related[] } {
  return {
    at: citation.at,
    item: item.id,
    related: [{ at: within(citation.instrument.place, 'versions'), note: { zh: '登记在这里', en: 'registered here' } }],
  }
}

function label({ instrument, version }: Citation): string {
  return `《${instrument.record.title}》${version ? `(${version.date})` : ''}`
}
