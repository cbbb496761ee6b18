import type { Text } from '../vocabulary/diagnostic.ts'

/** Who must agree to a change. Departments are named one by one; the others are one body each. */
export type Role = 'establishment' | 'justice' | 'department' | 'maintainer'

export const ROLE_WORDS: Readonly<Record<Role, Text>> = {
  establishment: { zh: '编办', en: 'establishment office' },
  justice: { zh: '司法局', en: 'judicial bureau' },
  department: { zh: '行业部门', en: 'department in charge' },
  maintainer: { zh: '程序维护者', en: 'maintainer' },
}

interface Ownership {
  /** As CODEOWNERS writes it, from the root of the project; the last that matches counts. */
  readonly pattern: string
  readonly roles: readonly Role[]
}

/**
 * Whose matter each part of a project is: what towns do and who they are, the establishment office (职责、口径);
 * what it rests on, the judicial bureau (合法性审核); what a department hands down, that department as well.
 */
const OWNERSHIP: readonly Ownership[] = [
  { pattern: '*', roles: ['maintainer'] },
  { pattern: '/catalogs/', roles: ['establishment', 'justice'] },
  { pattern: '/catalogs/statutory-licences/', roles: ['establishment', 'justice', 'department'] },
  { pattern: '/catalogs/delegated-services/', roles: ['establishment', 'justice', 'department'] },
  { pattern: '/catalogs/statutory-enforcement/', roles: ['establishment', 'justice', 'department'] },
  { pattern: '/catalogs/delegated-enforcement/', roles: ['establishment', 'justice', 'department'] },
  { pattern: '/catalogs/counties/', roles: ['establishment', 'justice', 'department'] },
  { pattern: '/catalogs/instruments/', roles: ['justice'] },
  { pattern: '/catalogs/instruments.lock.yaml', roles: ['justice'] },
  { pattern: '/catalogs/parameters.yaml', roles: ['justice'] },
  { pattern: '/catalogs/recall.yaml', roles: ['justice'] },
  { pattern: '/catalogs/policies/', roles: ['justice'] },
  { pattern: '/policies/', roles: ['justice', 'maintainer'] },
  { pattern: '/catalogs/departments.yaml', roles: ['establishment'] },
  { pattern: '/catalogs/divisions.yaml', roles: ['establishment'] },
  { pattern: '/catalogs/units.yaml', roles: ['establishment'] },
  { pattern: '/catalogs/calendar/', roles: ['establishment'] },
  { pattern: '/templates/', roles: ['establishment', 'justice'] },
]

/** The roles whose matter a path is. What is generated follows from the rest and is nobody’s. */
export function rolesOf(path: string): readonly Role[] {
  if (path.startsWith('generated/')) return []
  return OWNERSHIP.findLast(({ pattern }) => matches(`/${path}`, pattern))?.roles ?? []
}

function matches(path: string, pattern: string): boolean {
  return pattern === '*' || path === pattern || (pattern.endsWith('/') && path.startsWith(pattern))
}

/** What must be agreed to, by whom, and what of it is theirs. */
export interface Approval {
  readonly role: Role
  /** The department, where the role is one. */
  readonly name: string
  readonly paths: readonly string[]
}

/**
 * @param departments the departments whose powers the change touches, as ids
 * @param nameOf the name of a department
 */
export function approvalsOf(
  paths: readonly string[],
  departments: readonly string[],
  nameOf: (department: string) => string,
): readonly Approval[] {
  return (Object.keys(ROLE_WORDS) as Role[]).flatMap((role): readonly Approval[] => {
    const own = paths.filter((path) => rolesOf(path).includes(role))
    if (own.length === 0) return []
    if (role === 'department') return departments.map((id) => ({ role, name: nameOf(id), paths: own }))
    return [{ role, name: ROLE_WORDS[role].zh, paths: own }]
  })
}

/** The handles of people or teams, by role. */
export type Handles = Readonly<Record<Role, string>>

/** The file by which a forge asks the right people, from {@link OWNERSHIP}. */
export function codeowners(handles: Handles): string {
  const lines = OWNERSHIP.map(({ pattern, roles }) => {
    const names = roles.map((role) => ROLE_WORDS[role].zh).join('、')
    return `# ${names}\n${pattern} ${roles.map((role) => handles[role]).join(' ')}`
  })
  return `# Who agrees to what: made by \`qingdan review owners\`. The last line that matches counts.\n${lines.join('\n')}\n`
}

/** The patterns that a CODEOWNERS file lacks. */
export function uncovered(text: string): readonly string[] {
  const present = new Set(text.split('\n').map((line) => line.trim().split(/\s+/)[0]))
  return OWNERSHIP.map(({ pattern }) => pattern).filter((pattern) => !present.has(pattern))
}
