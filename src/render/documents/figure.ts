import type { Paragraph, RootContent } from 'mdast'

/** A drawing that the program makes and a template places. It never depends on data as markup: its maker escapes every value. */
export interface Figure {
  readonly type: 'figure'
  /** A whole SVG document. */
  readonly svg: string
  /** What it is called. */
  readonly label: string
  /** What it shows, for formats that hold no drawing and for those who hear it. */
  readonly words: string
}

declare module 'mdast' {
  interface ImageData {
    figure?: Figure
  }
}

export function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && (value as Figure).type === 'figure'
}

/** A drawing as a node, without an address: each format knows where its drawings stand. */
export function figureNode(figure: Figure): Paragraph {
  return { type: 'paragraph', children: [{ type: 'image', url: '', alt: figure.label, data: { figure } }] }
}

/** The drawing that a paragraph consists of. */
export function figureIn(node: RootContent): Figure | undefined {
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
  return only?.type === 'image' ? only.data?.figure : undefined
}

/** The same nodes with the drawings named by their files, which are numbered when there are several: `x.svg`, `x.2.svg`. */
export function withFigureFiles(
  nodes: readonly RootContent[],
  base: string,
): { readonly nodes: RootContent[]; readonly files: readonly { readonly name: string; readonly svg: string }[] } {
  const files: { name: string; svg: string }[] = []
  const named = nodes.map((node): RootContent => {
    const figure = figureIn(node)
    if (!figure) return node
    const name = files.length === 0 ? `${base}.svg` : `${base}.${files.length + 1}.svg`
    files.push({ name, svg: figure.svg })
    return { type: 'paragraph', children: [{ type: 'image', url: name, alt: figure.label }] }
  })
  return { nodes: named, files }
}
