import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fieldOf, ITEM_FIELDS } from '../../src/difference/fields.ts'
import { ROOT } from '../support/project.ts'

interface Schema {
  readonly $defs: Record<string, { properties?: Record<string, unknown> }>
}

const { $defs } = JSON.parse(readFileSync(join(ROOT, 'schemas/items.schema.json'), 'utf8')) as Schema
const GROUPS = ['guide', 'procedure', 'remedies']
const KINDS = ['licence', 'penalty', 'coerciveMeasure', 'coerciveExecution', 'inspection', 'order', 'general']

it('every field of an item is told in Chinese, and none that is not named is taken for wording', () => {
  const keys = (name: string) => Object.keys($defs[name]?.properties ?? {})
  const paths = [
    ...KINDS.flatMap(keys).filter((key) => key !== 'id' && !GROUPS.includes(key)),
    ...GROUPS.flatMap((group) => keys(group).map((key) => `${group}.${key}`)),
  ]
  expect(paths.length).toBeGreaterThan(80)
  expect(
    [...new Set(paths)].filter((path) => !/\p{Script=Han}/u.test(fieldOf(ITEM_FIELDS, path, 'range').label.zh)),
  ).toEqual([])
  const named = new Set(Object.keys(ITEM_FIELDS))
  expect(paths.filter((path) => !named.has(path) && fieldOf(ITEM_FIELDS, path, 'range').effect === 'wording')).toEqual(
    [],
  )
})
