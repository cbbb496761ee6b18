import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bytesOf, documentsOf, filesOf, programOf } from '../support/documents.ts'
import { ROOT } from '../support/project.ts'

/** The order that the schemas prescribe for the children of what is written here by hand (ISO/IEC 29500-1, wml.xsd). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  pPr: [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'framePr',
    'widowControl',
    'numPr',
    'suppressLineNumbers',
    'pBdr',
    'shd',
    'tabs',
    'suppressAutoHyphens',
    'kinsoku',
    'wordWrap',
    'overflowPunct',
    'topLinePunct',
    'autoSpaceDE',
    'autoSpaceDN',
    'bidi',
    'adjustRightInd',
    'snapToGrid',
    'spacing',
    'ind',
    'contextualSpacing',
    'mirrorIndents',
    'suppressOverlap',
    'jc',
    'textDirection',
    'textAlignment',
    'textboxTightWrap',
    'outlineLvl',
    'divId',
    'cnfStyle',
    'rPr',
    'sectPr',
    'pPrChange',
  ],
  tblPr: [
    'tblStyle',
    'tblpPr',
    'tblOverlap',
    'bidiVisual',
    'tblStyleRowBandSize',
    'tblStyleColBandSize',
    'tblW',
    'jc',
    'tblCellSpacing',
    'tblInd',
    'tblBorders',
    'shd',
    'tblLayout',
    'tblCellMar',
    'tblLook',
  ],
  tcPr: [
    'cnfStyle',
    'tcW',
    'gridSpan',
    'hMerge',
    'vMerge',
    'tcBorders',
    'shd',
    'noWrap',
    'tcMar',
    'textDirection',
    'tcFitText',
    'vAlign',
    'hideMark',
  ],
  tbl: ['tblPr', 'tblGrid', 'tr'],
  num: ['abstractNumId', 'lvlOverride'],
}

interface Element {
  readonly name: string
  readonly children: Element[]
}

/** Reads XML strictly: every tag closed in its turn, no stray ampersand. */
function parse(xml: string): Element {
  const root: Element = { name: '', children: [] }
  const open = [root]
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '')
  for (const [tag, close, name = '', , selfClosing] of body.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) {
      expect(open.pop()?.name, tag).toBe(name)
      continue
    }
    const element: Element = { name, children: [] }
    open.at(-1)?.children.push(element)
    if (!selfClosing) open.push(element)
  }
  expect(open).toEqual([root])
  expect(body.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/)
  return root
}

function visit(element: Element, check: (element: Element) => void): void {
  check(element)
  for (const child of element.children) visit(child, check)
}

it('every part of every Word file and workbook is well-formed, in the order of the schemas, and reachable by its relations', async () => {
  const documents = documentsOf(await programOf(ROOT))
  const kinds = new Map(documents.map((written) => [written.document.kind, written]))
  for (const written of kinds.values())
    for (const format of ['docx', 'xlsx'] as const) {
      const [file] = await filesOf(written, format)
      if (!file) throw new Error('no file')
      const parts = Object.entries(unzipSync(bytesOf(file)))
      const types = strFromU8(parts.find(([name]) => name === '[Content_Types].xml')?.[1] ?? new Uint8Array())
      for (const [name, bytes] of parts) {
        const root = parse(strFromU8(bytes))
        const known = types.includes(`PartName="/${name}"`) || /\.(rels|xml)$/.test(name)
        expect(known, name).toBe(true)
        visit(root, (element) => {
          const order = element.name.startsWith('w:') ? ORDER[element.name.slice(2)] : undefined
          const at = order && element.children.map((child) => order.indexOf(child.name.replace(/^w:/, '')))
          if (!at) return
          expect(at, `${name} ${element.name}: ${element.children.map((child) => child.name).join(' ')}`).not.toContain(
            -1,
          )
          expect(at).toEqual([...at].sort((a, b) => a - b))
        })
      }
      for (const [name, bytes] of parts.filter(([each]) => each.endsWith('.rels')))
        for (const [, target = ''] of strFromU8(bytes).matchAll(/Target="([^"]+)"(?![^>]*TargetMode="External")/g)) {
          const folder = name.replace(/_rels\/[^/]*$/, '')
          const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
          expect(
            parts.some(([each]) => each === path),
            `${name} → ${path}`,
          ).toBe(true)
        }
    }
})
