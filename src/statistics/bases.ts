import type { Citation, Item } from '../vocabulary/model.ts'
import { byCodeUnit } from '../vocabulary/order.ts'

/** How many citations there are, how many are verified with an anchor, and how many say that they are not. */
export interface BasisCount {
  readonly all: number
  readonly verified: number
  readonly unverified: number
}

export type BasisCounts = Readonly<Record<string, BasisCount>>

/** The citations that items rest on, by the level of the instrument: what establishes the power, and what transfers it. */
export interface BasisFigures {
  readonly basisByLevel: BasisCounts
  readonly transferBasisByLevel: BasisCounts
}

export function basisFigures(items: readonly Item[]): BasisFigures {
  return {
    basisByLevel: byLevel(items.flatMap(({ basis }) => basis)),
    transferBasisByLevel: byLevel(items.flatMap(({ transferBasis }) => transferBasis)),
  }
}

function byLevel(citations: readonly Citation[]): BasisCounts {
  const levels = [...new Set(citations.map(({ instrument }) => instrument.record.level))].sort(byCodeUnit)
  return Object.fromEntries(
    levels.map((level) => {
      const own = citations.filter(({ instrument }) => instrument.record.level === level)
      const verified = own.filter(isVerified).length
      return [level, { all: own.length, verified, unverified: own.length - verified }]
    }),
  )
}

function isVerified({ unverified, version, provision, anchor }: Citation): boolean {
  return unverified === undefined && version?.status === 'verified' && provision !== undefined && anchor !== undefined
}
