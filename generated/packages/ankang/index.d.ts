// Generated from catalogs/ by qingdan. Do not edit.
import type {
  CaseItemId,
  DepartmentId,
  Item,
  ItemId,
  Replacements,
  TownCode,
  TownList,
  WithdrawnItem,
  WithdrawnItemId,
} from './types.js'
import withdrawn from './withdrawn.js'
import statutoryLicences from './statutory-licences.js'
import delegatedServices from './delegated-services.js'
import statutoryEnforcement from './statutory-enforcement.js'
import delegatedEnforcement from './delegated-enforcement.js'

export type * from './types.js'
/** Every item of every catalog. */
export declare const items: readonly Item[]
/** Every town list of this package. */
export declare const lists: readonly TownList[]
/** The item with an id; the id is known to exist when the program compiles. */
export declare function itemById<Id extends ItemId>(id: Id): Item<Id>
/** What a case of any age names: an item that is there, or one that was withdrawn. */
export declare function itemOfCase<Id extends CaseItemId>(
  id: Id,
): Id extends ItemId ? Item<Id> : Id extends WithdrawnItemId ? WithdrawnItem<Id> : never
/** The id that replaced a withdrawn one; null where nothing did. */
export declare function replacementOf<Id extends WithdrawnItemId>(id: Id): Replacements[Id]
/** The list of a town. */
export declare function listOfTown<Code extends TownCode>(code: Code): TownList<Code>
/** The items in a town's list, in its order. */
export declare function itemsOfTown(code: TownCode): readonly Item[]
/** The items a department is in charge of. */
export declare function itemsOfDepartment(department: DepartmentId): readonly Item[]
export { statutoryLicences, delegatedServices, statutoryEnforcement, delegatedEnforcement, withdrawn }
