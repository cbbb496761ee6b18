/** What speaks for a successor, each about 0 to 1. */
export interface Evidence {
  /** What both share, but for what the new one owes to another old provision. */
  readonly shared: number
  /** How much of the old one lives on in it, with the same reservation. */
  readonly kept: number
  /** Their first words are alike. */
  readonly opening: number
  /** The articles they stand in are alike as wholes. */
  readonly articles: number
  /** How far it is from where the order of the law lets it be expected. */
  readonly distance: number
  /** How far it stands out from what other articles offer. */
  readonly standsOut: number
  /** How much likelier it is the successor of this one than of any other old provision; negative when another is likelier. */
  readonly unrivalled: number
}

/** Above 0 the new provision took the place of the old one. The weights were fitted to pairs judged by hand, and rounded. */
export function scoreOf({ shared, kept, opening, articles, distance, standsOut, unrivalled }: Evidence): number {
  return (
    1.4 * shared +
    1.2 * kept +
    0.45 * opening +
    1.4 * articles -
    1.2 * distance +
    3 * standsOut +
    1.7 * unrivalled -
    0.84
  )
}
