/** What a file says of its own making, by name; see `docs` of `verify`. */
export type Stamp = Readonly<Record<string, string>>
