import { isRole, type Role } from '../vocabulary/coordination.ts'
import type { County } from '../vocabulary/model.ts'
import { countyGovernment, departmentName, townAuthority } from '../vocabulary/names.ts'
import type { Entry, Program } from '../vocabulary/program.ts'

/** The full name of a party for one entry: of a role, of a department in the county, or of a unit of the town. */
export function partyName(program: Program, county: County, entry: Entry, party: string): string {
  return isRole(party) ? roleName(program, county, entry, party) : namedParty(program, county, party)
}

/** The full name of a department in a county, or the name of a unit of its towns. */
function namedParty({ project }: Program, county: County, id: string): string {
  const department = project.departments.get(id)
  if (department) return departmentName(department.record, county.record, project.city, county.file?.record)
  return project.units.get(id)?.record.name ?? id
}

/** `investigator`, `decider` and `licence-issuer` depend on the case; for an entry they are who acts in its name. */
function roleName(program: Program, county: County, entry: Entry, role: Role): string {
  switch (role) {
    case 'town':
      return townAuthority(county.record, entry.town.record)
    case 'county-government':
      return countyGovernment(county.record)
    case 'station':
      return entry.performedBy
    case 'delegator':
      return entry.source === 'entrusted' ? entry.actsInNameOf : holderName(program, county, entry)
    case 'holder':
      return holderName(program, county, entry)
    default:
      return entry.actsInNameOf
  }
}

function holderName(program: Program, county: County, entry: Entry): string {
  return namedParty(program, county, (entry.holder ?? entry.item.department).record.id)
}
