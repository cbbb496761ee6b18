/** The steps from the root of a YAML document to one of its nodes. */
export type Path = readonly (string | number)[]

/**
 * A node of a YAML document, named rather than measured: offsets are computed only for places that a finding points at,
 * because keeping them for every node is most of the cost of reading YAML.
 */
export interface Place {
  readonly file: string
  readonly path: Path
  /** Which part is meant: the value (default) or the key that introduces it. */
  readonly on?: 'key' | 'value'
  /** A stretch of the value’s text, in UTF-16 units from its first character; exact where the value stands on one line. */
  readonly part?: { readonly at: number; readonly length: number }
}

/** A stretch of a file, for what is found before there are nodes. `end` is exclusive. */
export interface Range {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** A line of a file whose text could not be had at all. */
export interface Line {
  readonly file: string
  readonly line: number
}

export type Where = Place | Range | Line

export function isRange(where: Where): where is Range {
  return 'start' in where
}

export function isPlace(where: Where): where is Place {
  return 'path' in where
}

/** A place below another. */
export function within(place: Place, ...steps: (string | number)[]): Place {
  return { file: place.file, path: [...place.path, ...steps] }
}

/** The key that introduces a place. */
export function keyOf(place: Place): Place {
  return { ...place, on: 'key' }
}
