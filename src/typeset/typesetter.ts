import type { Diagnostic } from '../vocabulary/diagnostic.ts'

/** Turns a layout and its data into a PDF. A port: the compiler and the fonts belong to the machine. */
export interface Typesetter {
  /** Everything that decides the bytes beside the layout and its data: compiler version and fingerprints of the fonts. */
  readonly fingerprint: string
  /** 仿宋_GB2312→FandolFang: named fonts that are not on this machine, and what stands in. */
  readonly substitutions: readonly string[]
  /** Several may be asked for at the same time. `data` is plain data, to which the typesetter adds its `fonts`: family names by role. */
  readonly typeset: (layout: string, data: object) => Promise<TypesetResult>
  /** Lets go of what it holds; after that it sets nothing. */
  readonly close: () => Promise<void>
}

export type TypesetResult = { readonly pdf: Uint8Array } | { readonly line: number; readonly message: string }

/** Why there is no typesetter. */
export interface NoTypesetter {
  readonly diagnostic: Diagnostic
}

export function isMissing(typesetter: Typesetter | NoTypesetter): typesetter is NoTypesetter {
  return 'diagnostic' in typesetter
}
