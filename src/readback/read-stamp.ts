import { strFromU8, unzipSync } from 'fflate'
import { STAMP_FIELDS, type Stamp } from '../render/stamp.ts'
import type { Format } from '../vocabulary/output.ts'
import { pdfKeywords } from './pdf-text.ts'

/** What a file says of its own making; undefined where it says nothing or not all of it. A file that cannot be opened says nothing. */
export function readStamp(content: Uint8Array, format: Format): Stamp | undefined {
  let facts: ReadonlyMap<string, string>
  try {
    facts = factsIn(content, format)
  } catch {
    return undefined
  }
  const stamp = STAMP_FIELDS.map((name) => [name, facts.get(name)] as const)
  return stamp.every(([, value]) => value !== undefined) ? (Object.fromEntries(stamp) as Stamp) : undefined
}

function factsIn(content: Uint8Array, format: Format): ReadonlyMap<string, string> {
  switch (format) {
    case 'docx':
    case 'xlsx':
      return pairs(
        strFromU8(
          unzipSync(content, { filter: ({ name }) => name === 'docProps/custom.xml' })['docProps/custom.xml'] ??
            new Uint8Array(),
        ),
        /name="([\w-]+)"><vt:lpwstr>([^<]*)</g,
      )
    case 'pdf':
      return pairs(pdfKeywords(content).join('\n'), /^([\w-]+)=(.*)$/gm)
    case 'html':
      return pairs(strFromU8(content), /<meta name="(qingdan-[\w-]+)" content="([^"]*)">/g)
    case 'csv':
      return pairs(strFromU8(content), /"(qingdan-[\w-]+)": "([^"]*)"/g)
    default:
      return pairs(/<!-- (.*) -->\s*$/.exec(strFromU8(content))?.[1] ?? '', /(qingdan-[\w-]+)=(.*?)(?= qingdan-|$)/g)
  }
}

function pairs(text: string, pattern: RegExp): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(pattern)].map((match) => [match[1] ?? '', match[2] ?? '']))
}
