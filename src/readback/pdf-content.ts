/** The characters that a font’s two-byte codes stand for. */
type Fonts = ReadonlyMap<string, ReadonlyMap<number, string>>

/** Within a string, brackets that match need no escape. */
const PLAIN = String.raw`\\[\s\S]|[^\\()]`
const NESTED = String.raw`\((?:${PLAIN})*\)`
const STRING = String.raw`\((?:${PLAIN}|\((?:${PLAIN}|${NESTED})*\))*\)`
const TOKEN = new RegExp(String.raw`${STRING}|<[0-9a-fA-F\s]*>|<<|>>|\[|\]|/[^\s/<>[\]()]*|[^\s/<>[\]()]+`, 'g')

/** The text that a content stream shows, in its order; what is marked as an artifact of the page is left out. */
export function contentText(content: string, fonts: Fonts): string {
  let text = ''
  let font: ReadonlyMap<number, string> | undefined
  let operands: string[] = []
  const marked: boolean[] = []
  for (const [token] of content.matchAll(TOKEN)) {
    if (!isOperator(token)) {
      operands.push(token)
      continue
    }
    if (token === 'BDC' || token === 'BMC') marked.push(operands[0] === '/Artifact')
    else if (token === 'EMC') marked.pop()
    else if (token === 'Tf') font = fonts.get(operands.find((each) => each.startsWith('/'))?.slice(1) ?? '')
    else if ((token === 'Tj' || token === 'TJ') && !marked.includes(true))
      for (const operand of operands) text += decode(operand, font)
    operands = []
  }
  return text
}

function isOperator(token: string): boolean {
  return /^[A-Za-z'"][A-Za-z0-9*]*$/.test(token) && token !== 'true' && token !== 'false' && token !== 'null'
}

function decode(operand: string, font: ReadonlyMap<number, string> | undefined): string {
  const bytes = operand.startsWith('(') ? literal(operand.slice(1, -1)) : operand.startsWith('<') ? hex(operand) : []
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += font?.get(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) ?? ''
  return text
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function literal(text: string): readonly number[] {
  const bytes: number[] = []
  for (const [part] of text.matchAll(/\\[0-7]{1,3}|\\[\s\S]|[\s\S]/g)) {
    if (part.length === 1) bytes.push(part.charCodeAt(0))
    else if (/[0-7]/.test(part[1] ?? '')) bytes.push(Number.parseInt(part.slice(1), 8))
    else if (part !== '\\\n') bytes.push(ESCAPES[part[1] ?? ''] ?? part.charCodeAt(1))
  }
  return bytes
}

function hex(text: string): readonly number[] {
  return (text.replace(/[<>\s]/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
}
