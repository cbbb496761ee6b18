/** A record of an example as it stands in its file. */
export type Record_ = { readonly [key: string]: unknown }

/** Objects are merged key by key; anything else, lists included, is replaced; null takes a key away. */
export function merge(base: Record_, patch: Record_ | undefined): Record_ {
  const result: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(patch ?? {}))
    if (value === null) delete result[key]
    else {
      const before = result[key]
      result[key] = isObject(before) && isObject(value) ? merge(before, value) : value
    }
  return result
}

function isObject(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
