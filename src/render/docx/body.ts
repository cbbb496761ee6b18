import { type Block, type Run, withBlanks } from '../documents/blocks.ts'
import { escapeXml } from '../office/xml.ts'
import { TABLE_GAP, tableXml } from './table.ts'

/** The numbers under which the skeleton keeps its lists: `headings` of this part of the document, `items` list by list. */
export interface ListNumbers {
  readonly headings: string
  readonly items: (list: number) => string
}

const FACE = {
  plain: '',
  strong: '<w:rPr><w:rFonts w:eastAsia="黑体" w:hint="eastAsia"/></w:rPr>',
  emphasis: '<w:rPr><w:rFonts w:eastAsia="楷体_GB2312" w:hint="eastAsia"/></w:rPr>',
  blank: '<w:rPr><w:u w:val="single"/></w:rPr>',
} as const

/** The blocks of one part as WordprocessingML. */
export function blocksXml(blocks: readonly Block[], numbers: ListNumbers): string {
  return blocks
    .map((block, at) => {
      const follows = block.type === 'table' && blocks[at - 1]?.type === 'table'
      return `${follows ? TABLE_GAP : ''}${blockXml(block, numbers)}`
    })
    .join('')
}

function blockXml(block: Block, numbers: ListNumbers): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphXml('OfficialText', block.runs, block.leads ? '<w:keepNext/>' : '')
    case 'figure':
      return paragraphXml('OfficialText', block.runs)
    case 'heading': {
      const alone = block.leads ? '' : '<w:keepNext w:val="0"/>'
      return paragraphXml(`Heading${block.level}`, block.runs, alone + numbering(numbers.headings, block.level - 1))
    }
    case 'item':
      return paragraphXml(
        'OfficialText',
        block.runs,
        block.number === '' ? '' : numbering(numbers.items(block.list), 0),
      )
    case 'notice':
      return paragraphXml('Notice', block.runs)
    case 'table':
      return tableXml(block.table)
  }
}

/** A paragraph of one style; `properties` stand after the style's name. */
function paragraphXml(style: string, runs: readonly Run[], properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs.map(runXml).join('')}</w:p>`
}

export function textXml(style: string, text: string, properties = ''): string {
  return paragraphXml(style, withBlanks(text), properties)
}

function runXml({ text, face }: Run): string {
  return `<w:r>${FACE[face]}${(face === 'blank' ? ruled(text) : text)
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`
}

/** Spaces of the Latin face that are as wide as a Chinese character. */
const NARROW_SPACES = 4

/** Spaces that are underlined and that no line breaks within, a full width for every ＿. */
export function ruled(blank: string): string {
  return '\u00a0'.repeat(blank.length * NARROW_SPACES)
}

function numbering(number: string, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`
}
