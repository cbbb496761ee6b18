import { rememberedAcrossRuns } from '../../memory/remembered.ts'
import { type Place, within } from '../../source/place.ts'
import { isDate } from '../../vocabulary/date.ts'
import type { Program } from '../../vocabulary/program.ts'
import type { Hit } from './relation.ts'

const IDENTITY = /(?<!\d)\d{6}(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})\d{3}[\dXx](?!\d)/g
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/

/** PUB-07: identity and mobile numbers in texts that are published. The number itself is never repeated. */
export function* personalData({ project }: Program): Iterable<Hit> {
  for (const item of project.items.values()) yield* inRecord(item.record, item.place, item.id)
  for (const county of project.counties) {
    if (county.file) yield* inRecord(county.file.record, county.file.place)
    for (const { file } of county.towns) if (file) yield* inRecord(file.record, file.place)
  }
}

type Kind = { readonly kind: string; readonly kindEn: string }
/** Where in a record a number stands, and of what kind it is. */
type Spot = { readonly path: readonly (string | number)[]; readonly kind: Kind }

const spotsIn = rememberedAcrossRuns((record: object): readonly Spot[] => [...inValue(record, [])])

function* inRecord(record: object, at: Place, item?: string): Iterable<Hit> {
  for (const { path, kind } of spotsIn(record))
    yield { at: within(at, ...path), ...(item === undefined ? {} : { item }), values: kind }
}

function* inValue(value: unknown, path: Spot['path']): Iterable<Spot> {
  if (typeof value === 'string') {
    const kind = kindOf(value)
    if (kind) yield { path, kind }
  } else if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* inValue(each, [...path, index])
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* inValue(each, [...path, key])
}

function kindOf(text: string): Kind | undefined {
  if (text.length < 11) return undefined
  for (const { groups } of text.matchAll(IDENTITY))
    if (isDate(`${groups?.year}-${groups?.month}-${groups?.day}`))
      return { kind: '身份证号码', kindEn: 'an identity number' }
  return MOBILE.test(text) ? { kind: '手机号码', kindEn: 'a mobile number' } : undefined
}
