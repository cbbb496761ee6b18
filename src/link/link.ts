import type { Records } from '../../generated/types/records.ts'
import { BUILT_IN, type PolicyLibrary } from '../policy/library.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import type { Project } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { filesOf, onlyFile } from './files.ts'
import { linkCalendars } from './link-calendars.ts'
import { linkCatalogs } from './link-catalogs.ts'
import { linkColloquial } from './link-colloquial.ts'
import { linkCoordination } from './link-coordination.ts'
import { linkCounties } from './link-counties.ts'
import { linkEvaluation } from './link-evaluation.ts'
import { linkLock } from './link-lock.ts'
import { linkPolicies } from './link-policies.ts'
import { linkPublished } from './link-published.ts'
import { linkRecall } from './link-recall.ts'
import { linkRegisters } from './link-registers.ts'
import { linkPeople } from './people/link-people.ts'
import { linkReform } from './reform/link-reform.ts'
import { collectWaivers } from './waivers.ts'

/**
 * Turns identifiers into the things they name. Every reference is found or is a finding; every id is unique;
 * every file's content belongs where the file stands.
 *
 * @param asOf the day whose versions of the law an undated citation means
 */
export async function link(files: readonly RecordFile[], asOf?: IsoDate): Promise<Result<Project | undefined>> {
  const diagnostics: Diagnostic[] = []
  const edition = onlyFile(files, 'edition')
  const divisions = onlyFile(files, 'divisions')
  if (!edition || !divisions) return { value: undefined, diagnostics }
  const day = asOf ?? edition.value.asOf
  const lock = linkLock(files)
  const library = await policiesOf(files, diagnostics)
  const registers = linkRegisters(files, day, lock, diagnostics)
  linkPolicies(files, registers.linker, diagnostics)
  const catalogs = linkCatalogs(files, registers, diagnostics)
  const counties = linkCounties(files, divisions, registers, catalogs, diagnostics)
  diagnostics.push(...registers.linker.unreadable())
  return {
    value: {
      ...head(edition.value, divisions.value, day),
      ...registers,
      ...catalogs,
      lock,
      recall: linkRecall(files, catalogs.items, diagnostics),
      colloquial: linkColloquial(files, catalogs.items, diagnostics),
      coordination: linkCoordination(
        files,
        { ...registers, items: catalogs.items, tables: library.tables },
        diagnostics,
      ),
      published: linkPublished(files, counties, diagnostics),
      calendars: linkCalendars(files, diagnostics),
      policies: library,
      parametersPlace: { file: 'catalogs/parameters.yaml', path: ['parameters'], on: 'key' },
      citations: registers.linker.linked,
      counties,
      people: linkPeople(files, counties, registers, diagnostics),
      evaluation: linkEvaluation(files, diagnostics),
      reform: linkReform(files, counties, registers, catalogs.items, library, diagnostics),
      waivers: collectWaivers(files),
    },
    diagnostics,
  }
}

/** The built-in policies, with those of the project where it has any; only then is their language loaded. */
async function policiesOf(files: readonly RecordFile[], diagnostics: Diagnostic[]): Promise<PolicyLibrary> {
  const added = filesOf(files, 'policy')
  if (added.length === 0) return BUILT_IN
  const { readLibrary } = await import('../policy/read-library.ts')
  const { library, diagnostics: faults } = readLibrary(added)
  diagnostics.push(...faults)
  return library
}

function head(
  edition: Records['edition'],
  divisions: Records['divisions'],
  asOf: IsoDate,
): Pick<Project, 'edition' | 'asOf' | 'province' | 'city' | 'divisionsSource'> {
  return { edition, asOf, province: divisions.province, city: divisions.city, divisionsSource: divisions.source }
}
