import { expectTypeOf, test } from 'vitest'
import { type ItemId, itemById, itemsOfTown, listOfTown } from '../generated/packages/ankang/index.js'
import { coerciveMeasureEntrusted, decideRemedies } from '../generated/packages/ankang/policies.js'
import zhaowan from '../generated/packages/ankang/towns/610981106.js'

test('naming an item or a town that does not exist fails to compile', () => {
  expectTypeOf(itemById('lic-0001').id).toEqualTypeOf<'lic-0001'>()
  // @ts-expect-error there is no such item
  itemById('lic-9999')
  // @ts-expect-error no list of this town stands in the package
  listOfTown('610981999')
  // @ts-expect-error a number is no town
  itemsOfTown(610981106)
  // @ts-expect-error an id of no catalog
  const unknown: ItemId = 'xyz-0001'
  void unknown
  expectTypeOf(zhaowan.town.code).toEqualTypeOf<'610981106'>()
})

test('asking a policy or a table about what does not exist fails to compile', () => {
  expectTypeOf(decideRemedies({ actor: 'town' }).compensates).toEqualTypeOf<
    'town' | 'department' | 'county-government' | 'station'
  >()
  // @ts-expect-error no such actor
  decideRemedies({ actor: 'village' })
  // @ts-expect-error an item row has more fields
  coerciveMeasureEntrusted({ item: { kind: 'licence' } })
})
