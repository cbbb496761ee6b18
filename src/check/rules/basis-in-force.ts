import { within } from '../../source/place.ts'
import { phase } from '../../vocabulary/date.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import type { Citation, Item, Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

/** CIT-04: a power cannot rest on a law before that law takes effect. */
export const basisNotYetInForce: Rule = {
  code: 'law/basis-not-yet-in-force',
  policy: 'CIT-04',
  severity: 'error',
  why: {
    zh: '法律规定施行日期，施行以前不能据以行使权力（立法法第六十一条第一款）。',
    en: 'A law says from when it applies; before that day it carries no power (Legislation Law art. 61 para. 1).',
  },
  *hits(program: Program): Iterable<Hit> {
    for (const [item, citation] of live(program, 'not-yet')) {
      const day = citation.version?.effectiveFrom ?? citation.version?.date ?? ''
      if (item.record.effectiveFrom !== undefined && item.record.effectiveFrom >= day) continue
      yield {
        at: citation.at,
        item: item.id,
        related: registered(citation),
        what: {
          zh: `所引${label(citation)}自 ${day} 起施行，${program.asOf} 还没有施行。`,
          en: `The cited ${label(citation)} applies from ${day}; on ${program.asOf} it did not yet.`,
        },
        fix: {
          zh: `引用当时有效的版本，或者给事项写上 effectiveFrom: "${day}"。`,
          en: `Cite the version in force, or give the item effectiveFrom: "${day}".`,
        },
      }
    }
  },
}

/** CIT-05: what was repealed, with nothing of the same name in its place, carries no power. */
export const basisInForce: Rule = {
  code: 'law/basis-ended',
  policy: 'CIT-05',
  severity: 'error',
  why: {
    zh: '失效的规定不能再作依据（行政处罚法第三十八条第一款、行政许可法第五条）。',
    en: 'A provision that has ended is no basis (Penalties Law art. 38 para. 1, Licensing Law art. 5).',
  },
  *hits(program: Program): Iterable<Hit> {
    for (const [item, citation] of live(program, 'repealed'))
      yield {
        at: citation.at,
        item: item.id,
        related: registered(citation),
        what: ended(citation, program.asOf),
        fix: {
          zh: '改引现行有效的规定；没有对应条文的，给事项写上 effectiveTo。',
          en: 'Cite what is in force; if nothing corresponds, give the item an effectiveTo.',
        },
      }
  },
}

/** CIT-06: a newer version is in force, whose numbers may have moved. */
export const basisSuperseded: Rule = {
  code: 'law/basis-superseded',
  policy: 'CIT-06',
  severity: 'warning',
  why: {
    zh: '新的规定与旧的规定不一致的，适用新的规定（立法法第一百零三条）；新版本的条号多半变了。',
    en: 'Where new and old differ, the new applies (Legislation Law art. 103); in a new version most numbers have moved.',
  },
  *hits(program: Program): Iterable<Hit> {
    for (const [item, citation] of live(program, 'superseded')) {
      const newer = citation.instrument.record.versions.findLast(
        (each) => phase({ from: each.effectiveFrom ?? each.date, to: each.effectiveTo }, program.asOf) === 'within',
      )
      const title = citation.instrument.record.title
      yield {
        at: citation.at,
        item: item.id,
        related: registered(citation),
        what: {
          zh: `所引${label(citation)}已被 ${newer?.date ?? ''} 的版本取代。`,
          en: `The cited ${label(citation)} has been replaced by version ${newer?.date ?? ''}.`,
        },
        fix: {
          zh: `用 qingdan statutes impact --instrument ${title} 看对应的新条号。`,
          en: `See qingdan statutes impact --instrument ${title} for the new numbers.`,
        },
      }
    }
  },
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

function label({ instrument, version }: Citation): string {
  return `《${instrument.record.title}》${version ? `(${version.date})` : ''}`
}

function registered({ instrument }: Citation): NonNullable<Diagnostic['related']> {
  return [{ at: within(instrument.place, 'versions'), note: { zh: '登记在这里', en: 'registered here' } }]
}

function ended(citation: Citation, asOf: string): Diagnostic['what'] {
  const { version, instrument } = citation
  if (!version)
    return {
      zh: `《${instrument.record.title}》在 ${asOf} 没有有效的版本。`,
      en: `《${instrument.record.title}》 has no version in force on ${asOf}.`,
    }
  const by = version.endedBy === undefined ? '' : version.endedBy
  return {
    zh: `所引${label(citation)}自 ${version.effectiveTo ?? ''} 起失效${by === '' ? '' : `，由${by}废止`}。`,
    en: `The cited ${label(citation)} ended on ${version.effectiveTo ?? ''}${by === '' ? '' : `, repealed by ${by}`}.`,
  }
}
