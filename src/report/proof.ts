import type { Proof } from '../check/proof/prove.ts'
import type { Lang } from '../vocabulary/diagnostic.ts'

/** One line that says how the citations were proven, and up to when the law was read. */
export function proofLine(proof: Proof, lang: Lang): string {
  const { citations, proven, unverified, by, newest, horizon } = proof
  if (lang === 'en') {
    const how = {
      text: 'proven by the text of the law',
      lock: `verified by lock of ${newest ?? ''}`,
      nothing: 'proven (no lock file, no text)',
    }[by]
    return `${citations} citations: ${proven} ${how}, ${unverified} marked unverified${horizon ? `; law read up to ${horizon}` : ''}`
  }
  const how = {
    text: `对着法律文本核过 ${proven} 条`,
    lock: `按锁文件（法律文本到 ${newest ?? ''}）核过 ${proven} 条`,
    nothing: `核过 ${proven} 条（没有锁文件，也没有法律文本）`,
  }[by]
  return `引用 ${citations} 条：${how}，标明未核实 ${unverified} 条${horizon ? `；法律文本核至 ${horizon}` : ''}`
}
