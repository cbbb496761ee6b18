import { rememberedAcrossRuns } from '../../memory/remembered.ts'
import { findInTexts, type InText } from '../../source/find-in-texts.ts'
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

const numbersIn = rememberedAcrossRuns((record: object): readonly InText<Kind>[] => findInTexts(record, kindOf))

function* inRecord(record: object, at: Place, item?: string): Iterable<Hit> {
  for (const { path, found } of numbersIn(record))
    yield { at: within(at, ...path), ...(item === undefined ? {} : { item }), values: found }
}

function kindOf(text: string): Kind | undefined {
  if (text.length < 11) return undefined
  for (const { groups } of text.matchAll(IDENTITY))
    if (isDate(`${groups?.year}-${groups?.month}-${groups?.day}`))
      return { kind: '身份证号码', kindEn: 'an identity number' }
  return MOBILE.test(text) ? { kind: '手机号码', kindEn: 'a mobile number' } : undefined
}
