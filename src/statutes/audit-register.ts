import { within } from '../source/place.ts'
import { printCitation, titleKey } from '../vocabulary/citation.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Instrument, Project } from '../vocabulary/model.ts'
import { titlesOf } from '../vocabulary/names.ts'
import type { CorpusLibrary } from './corpus-library.ts'
import { ends, type Repeal, repealGraph } from './repeals.ts'

/** What the texts at hand say otherwise than the register: newer versions, repeal clauses, texts that are missing. */
export function auditRegister(project: Project, laws: CorpusLibrary): readonly Diagnostic[] {
  const repeals = repealGraph(laws.corpus)
  return [...project.instruments.values()].flatMap((instrument) => [
    ...newerText(instrument, laws),
    ...repealed(instrument, repeals, project.asOf),
    ...missingTexts(instrument, laws),
  ])
}

function newerText(instrument: Instrument, laws: CorpusLibrary): readonly Diagnostic[] {
  const newest = laws.versionsOf(instrument).at(-1)
  const registered = instrument.record.versions.at(-1)?.date ?? ''
  if (newest === undefined || newest <= registered) return []
  return [
    {
      code: 'law/newer-text',
      policy: 'CIT-06',
      severity: 'warning',
      at: within(instrument.place, 'versions'),
      what: {
        zh: `法律文本里有《${instrument.record.title}》${newest} 的版本，登记的最新是 ${registered}。`,
        en: `The texts hold version ${newest} of 《${instrument.record.title}》; the newest registered is ${registered}.`,
      },
      why: {
        zh: '没有登记的版本引用不了，也发现不了引用已经过时。',
        en: 'A version that is not registered cannot be cited, nor noticed to have replaced another.',
      },
      fix: {
        zh: `运行 qingdan statutes register ${instrument.record.title}。`,
        en: `Run qingdan statutes register ${instrument.record.title}.`,
      },
    },
  ]
}

function repealed(
  instrument: Instrument,
  graph: ReadonlyMap<string, readonly Repeal[]>,
  asOf: string,
): readonly Diagnostic[] {
  const names = titlesOf(instrument.record)
  const version = instrument.record.versions.at(-1)
  const repeal = names
    .flatMap((name) => graph.get(titleKey(name)) ?? [])
    .find((each) => version !== undefined && ends(each, version.date) && each.from <= asOf)
  if (!repeal || version?.effectiveTo !== undefined) return []
  return [
    {
      code: 'law/repealed-in-text',
      policy: 'CIT-05',
      severity: 'error',
      at: within(instrument.place, 'versions', instrument.record.versions.length - 1),
      what: {
        zh: `${printCitation(repeal.by)}废止了《${instrument.record.title}》，登记表里没有写。`,
        en: `${printCitation(repeal.by)} repeals 《${instrument.record.title}》; the register does not say so.`,
      },
      why: {
        zh: '废止了的规定不能再作依据（行政处罚法第三十八条第一款）。',
        en: 'A repealed provision is no basis (Penalties Law art. 38 para. 1).',
      },
      fix: {
        zh: `写上 effectiveTo: "${repeal.from}" 和 endedBy: ${printCitation(repeal.by)}。`,
        en: `Add effectiveTo: "${repeal.from}" and endedBy: ${printCitation(repeal.by)}.`,
      },
    },
  ]
}

function missingTexts(instrument: Instrument, laws: CorpusLibrary): readonly Diagnostic[] {
  return instrument.record.versions.flatMap((version, index): readonly Diagnostic[] => {
    if (version.status !== 'verified' || laws.find(instrument.record, version.date)) return []
    return [
      {
        code: 'law/no-such-text',
        policy: 'CIT-01',
        severity: 'warning',
        at: within(instrument.place, 'versions', index, 'status'),
        what: {
          zh: `《${instrument.record.title}》(${version.date}) 登记为已核对，法律文本里没有这一版。`,
          en: `《${instrument.record.title}》(${version.date}) is registered as verified; the texts do not hold it.`,
        },
        why: {
          zh: '已核对的意思是文本在手、逐条核过。',
          en: 'Verified means that the text was at hand and read.',
        },
        fix: {
          zh: '补上文本，或者把 status 改为 external 并写明原因。',
          en: 'Add the text, or make the status external with the reason.',
        },
      },
    ]
  })
}
