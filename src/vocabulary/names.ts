import type {
  CityRecord,
  CountyFile,
  CountyRecord,
  DepartmentRecord,
  TownRecord,
} from '../../generated/types/records.ts'

/** The full name of a town's own authority: a people's government, or the office of a sub-district (地方组织法 on 派出机关). */
export function townAuthority(county: CountyRecord, town: TownRecord): string {
  return `${county.name}${town.name}${town.kind === 'subdistrict' ? '办事处' : '人民政府'}`
}

export function countyGovernment(county: CountyRecord): string {
  return `${county.name}人民政府`
}

/** The full name of the body that reviews (复议机关); undefined where only its rank is known. */
export function reviewBodyName(body: string, county: CountyRecord, city: CityRecord): string | undefined {
  if (body === 'county-government') return countyGovernment(county)
  return body === 'municipal-government' ? `${city.name}人民政府` : undefined
}

/**
 * The body above both a town and a department (行政处罚法第二十五条第二款): the county government, above a branch of a municipal department that of the
 * city; undefined above a vertically managed organ, where only its rank is known.
 */
export function commonSuperior(
  department: DepartmentRecord,
  county: CountyRecord,
  city: CityRecord,
): string | undefined {
  if (department.nature === 'vertical') return undefined
  return department.nature === 'municipal-branch' ? `${city.name}人民政府` : countyGovernment(county)
}

/**
 * The full name of a department in a county: as the county writes it, else by its nature.
 * A municipal branch bears the city's name and the county's stem (市某局某县分局).
 */
export function departmentName(
  department: DepartmentRecord,
  county: CountyRecord,
  city: CityRecord,
  file: CountyFile | undefined,
): string {
  const own = file?.departments?.find((each) => each.id === department.id)
  if (own) return own.name
  if (department.nature !== 'municipal-branch') return `${county.name}${department.name}`
  return `${city.name}${department.name}${stem(county.name)}分局`
}

function stem(name: string): string {
  return name.length > 2 ? name.slice(0, -1) : name
}

/** The title of an instrument and what else it is called. */
export function titlesOf({
  title,
  aliases,
}: {
  readonly title: string
  readonly aliases?: readonly string[]
}): readonly string[] {
  return [title, ...(aliases ?? [])]
}
