import { printProvision } from '../vocabulary/citation.ts'
import type { Citation } from '../vocabulary/model.ts'

/** The text of a citation without its version: 《森林法》第五十七条第三款. */
export function citationText(citation: Citation): string {
  return `《${citation.instrument.record.title}》${citation.provision ? printProvision(citation.provision) : ''}`
}
