import type { Block, Run } from '../documents/blocks.ts'
import { escapeXml } from '../office/xml.ts'
import { tableXml } from './table.ts'

/** The numbers under which the skeleton keeps its lists: `headings` of this part of the document, `items` list by list. */
export interface ListNumbers {
  readonly headings: string
  readonly items: (list: number) => string
}

const FACE = {
  plain: '',
  strong: '<w:rPr><w:rFonts w:eastAsia="黑体" w:hint="eastAsia"/></w:rPr>',
  emphasis: '<w:rPr><w:rFonts w:eastAsia="楷体_GB2312" w:hint="eastAsia"/></w:rPr>',
} as const

/** The blocks of one part as WordprocessingML. */
export function blocksXml(blocks: readonly Block[], numbers: ListNumbers): string {
  return blocks.map((block) => blockXml(block, numbers)).join('')
}

function blockXml(block: Block, numbers: ListNumbers): string {
  switch (block.type) {
    case 'paragraph':
    case 'figure':
      return paragraphXml('OfficialText', block.runs)
    case 'heading':
      return paragraphXml(`Heading${block.level}`, block.runs, numbering(numbers.headings, block.level - 1))
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
export function paragraphXml(style: string, runs: readonly Run[], properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs.map(runXml).join('')}</w:p>`
}

export function textXml(style: string, text: string, properties = ''): string {
  return paragraphXml(style, text === '' ? [] : [{ text, face: 'plain' }], properties)
}

function runXml({ text, face }: Run): string {
  return `<w:r>${FACE[face]}${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`
}

function numbering(number: string, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`
}
