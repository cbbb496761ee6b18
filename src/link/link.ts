import type { Records } from '../../generated/types/records.ts'
import { policyLibrary } from '../policy/library.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic, Result } from '../vocabulary/diagnostic.ts'
import type { Project } from '../vocabulary/model.ts'
import type { RecordFile, RecordKind } from '../vocabulary/record-files.ts'
import { type FileOf, filesOf } from './files.ts'
import { linkCalendars } from './link-calendars.ts'
import { linkCatalogs } from './link-catalogs.ts'
import { linkCounties } from './link-counties.ts'
import { linkLock } from './link-lock.ts'
import { linkPolicies } from './link-policies.ts'
import { linkRegisters } from './link-registers.ts'
import { collectWaivers } from './waivers.ts'

/**
 * Turns identifiers into the things they name. Every reference is found or is a finding; every id is unique;
 * every file's content belongs where the file stands.
 *
 * @param asOf the day whose versions of the law an undated citation means
 */
export function link(files: readonly RecordFile[], asOf?: IsoDate): Result<Project | undefined> {
  const diagnostics: Diagnostic[] = []
  const edition = only(files, 'edition')
  const divisions = only(files, 'divisions')
  if (!edition || !divisions) return { value: undefined, diagnostics }
  const day = asOf ?? edition.value.asOf
  const lock = linkLock(files, diagnostics)
  const { library, diagnostics: faults } = policyLibrary(
    filesOf(files, 'policy').map(({ path, value }) => ({ path, value })),
  )
  diagnostics.push(...faults)
  const registers = linkRegisters(files, day, lock, diagnostics)
  linkPolicies(files, registers.linker, diagnostics)
  const catalogs = linkCatalogs(files, registers, diagnostics)
  const counties = linkCounties(files, divisions, registers, catalogs, diagnostics)
  return {
    value: {
      ...head(edition.value, divisions.value, day),
      ...registers,
      ...catalogs,
      lock,
      calendars: linkCalendars(files, diagnostics),
      policies: library,
      parametersPlace: { file: 'catalogs/parameters.yaml', path: ['parameters'], on: 'key' },
      citations: registers.linker.linked,
      counties,
      waivers: collectWaivers(files),
    },
    diagnostics,
  }
}

function head(
  edition: Records['edition'],
  divisions: Records['divisions'],
  asOf: IsoDate,
): Pick<Project, 'edition' | 'asOf' | 'province' | 'city' | 'divisionsSource'> {
  return { edition, asOf, province: divisions.province, city: divisions.city, divisionsSource: divisions.source }
}

function only<K extends RecordKind>(files: readonly RecordFile[], kind: K): FileOf<K> | undefined {
  return filesOf(files, kind)[0]
}
