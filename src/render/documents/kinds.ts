import type { LawLibrary } from '../../statutes/law-library.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import type { Program } from '../../vocabulary/program.ts'
import { agreementDocuments } from '../agreements/agreements.ts'
import { changeDocuments } from '../changes/changes.ts'
import { coordinationDocuments } from '../coordination/coordination.ts'
import { STAFF_KINDS } from '../people/kinds.ts'
import { reformDocuments } from '../reform/reform.ts'
import { type DocumentSource, instancesOf } from './document-source.ts'
import { countyMatrices } from './views/county-matrix.ts'
import { approvalRequests, publicNotices } from './views/county-papers.ts'
import { enforcementResponsibilities } from './views/enforcement-responsibility.ts'
import { evaluationReports } from './views/evaluation-report.ts'
import { legalReviews } from './views/legal-review.ts'
import { guideIndexes, serviceGuides } from './views/service-guides.ts'
import { statisticsReports } from './views/statistics-report.ts'
import { townLists } from './views/town-list.ts'

export type WordOf = (group: string, value: string) => string

/** What a view is made from. */
export interface Material {
  readonly program: Program
  readonly word: WordOf
  /** Law texts; absent where none were given, and for what is committed. */
  readonly laws: LawLibrary | undefined
  /** What checking found, for the legal reviewer. */
  readonly findings: readonly Diagnostic[]
}

/** One document of a kind. */
export interface Instance {
  /** Where its files stand, without the format's folder and extension. */
  readonly stem: string
  /** The codes by which a build can be limited. */
  readonly county?: string
  readonly town?: string
  /** Not approved and published: marked 草案 on every page. */
  readonly isDraft: boolean
  /** Names that a title must not cut. */
  readonly names: readonly string[]
  /** What its template may name. */
  readonly view: object
}

/** A kind of document: its declaration in `templates/documents.yaml` bears the same id. */
export interface DocumentKind {
  readonly id: string
  /** Made only with the format `internal`, and written below `out/internal/` only. */
  readonly isInternal?: true
  /** Its documents say more where law texts are at hand. */
  readonly quotesLaw?: true
  readonly instances: (material: Material) => readonly Instance[]
}

/** Every kind of document there is. To add one: a template, an entry in `templates/documents.yaml`, and a line here. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { id: 'town-list', quotesLaw: true, instances: townLists },
  { id: 'county-matrix', instances: countyMatrices },
  { id: 'approval-request', instances: approvalRequests },
  { id: 'public-notice', instances: publicNotices },
  { id: 'service-guide', instances: serviceGuides },
  { id: 'guide-index', instances: guideIndexes },
  { id: 'enforcement-responsibility', instances: enforcementResponsibilities },
  { id: 'legal-review', quotesLaw: true, instances: legalReviews },
  { id: 'statistics-report', instances: statisticsReports },
  { id: 'evaluation-report', instances: evaluationReports },
  fromSources('service-agreement', agreementDocuments),
  fromSources('enforcement-letter', agreementDocuments),
  fromSources('agreement-register', agreementDocuments),
  fromSources('duty-matrix', coordinationDocuments),
  fromSources('call-matrix', coordinationDocuments),
  fromSources('coordination-guidance', coordinationDocuments),
  fromSources('change-notice', changeDocuments),
  fromSources('withdrawal-list', changeDocuments),
  ...STAFF_KINDS,
  fromSources('institutions', reformDocuments),
  fromSources('stations', reformDocuments),
  fromSources('network', reformDocuments),
]

/** A kind whose documents are made together with others: those of the template of its name. */
function fromSources(id: string, make: SourceMaker): DocumentKind {
  return { id, instances: (material) => instancesOf(sourcesOf(make, material), `${id}.md.hbs`) }
}

type SourceMaker = (program: Program, word: WordOf) => readonly DocumentSource[]

const made = new WeakMap<Material, Map<SourceMaker, readonly DocumentSource[]>>()

/** Documents of several kinds that are made together are made once. */
function sourcesOf(make: SourceMaker, material: Material): readonly DocumentSource[] {
  const known = made.get(material) ?? new Map<SourceMaker, readonly DocumentSource[]>()
  made.set(material, known)
  const sources = known.get(make) ?? make(material.program, material.word)
  known.set(make, sources)
  return sources
}
