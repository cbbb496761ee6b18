/** The first line of every module. */
export const MARK = '// Generated from catalogs/ by qingdan. Do not edit.'

export function pascal(slug: string): string {
  return slug.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter: string) => letter.toUpperCase())
}

export function camel(slug: string): string {
  return slug.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
}

export function union(values: readonly string[]): string {
  return values.length === 0 ? 'never' : `\n${values.map((value) => `  | '${value}'`).join('\n')}`
}
