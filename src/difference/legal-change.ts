import type { Text } from '../vocabulary/diagnostic.ts'
import type { Breadth, Effect } from './effect.ts'

/** A value of compiled data: what JSON can hold. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

/** One record of compiled data: an item, an entry, the head of a list. */
export type Facts = { readonly [field: string]: Value }

/** What a record says in one edition and in another; one side is absent when the record is new or gone. */
export interface Change {
  readonly before?: Facts | undefined
  readonly after?: Facts | undefined
}

/** One field that changed, in words. A side is empty where there is nothing. */
export interface Detail {
  readonly field: string
  readonly label: Text
  readonly from: Text
  readonly to: Text
  readonly breadth: Breadth
  /** The sides are what one list has and the other has not, rather than the whole value. */
  readonly isPart?: true
}

/** The town a change concerns, or the county of a list. */
export interface Whereabouts {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly countyCode: string
}

/** One effect in law of a change: on an item of a catalog, or on an entry of a town's list. */
export interface LegalChange {
  readonly effect: Effect
  /** What is changed: an item, a catalog, the edition, a department, an entry of a town, a town's list as a whole. */
  readonly on: 'item' | 'catalog' | 'edition' | 'department' | 'entry' | 'list'
  /** The id, as the newer edition has it. */
  readonly id: string
  /** The id before a renumbering. */
  readonly formerId?: string
  readonly name: string
  readonly town?: Whereabouts
  /** The entry is, or was, in the list by law and not by choice. */
  readonly isByLaw?: true
  readonly breadth: Breadth
  readonly details: readonly Detail[]
}
