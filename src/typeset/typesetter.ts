import type { Diagnostic } from '../vocabulary/diagnostic.ts'

/** Turns a layout and its data into a PDF. A port: the compiler and the fonts belong to the machine. */
export interface Typesetter {
  /** Everything that decides the bytes beside the layout and its data: compiler version and fingerprints of the fonts. */
  readonly fingerprint: string
  /** Family names by role, for the layout. */
  readonly fonts: Readonly<Record<string, string>>
  /** 仿宋_GB2312→FandolFang: named fonts that are not on this machine, and what stands in. */
  readonly substitutions: readonly string[]
  readonly typeset: (layout: string, data: string) => TypesetResult
}

export type TypesetResult = { readonly pdf: Uint8Array } | { readonly line: number; readonly message: string }

/** Why there is no typesetter. */
export interface NoTypesetter {
  readonly diagnostic: Diagnostic
}

export function isMissing(typesetter: Typesetter | NoTypesetter): typesetter is NoTypesetter {
  return 'diagnostic' in typesetter
}
