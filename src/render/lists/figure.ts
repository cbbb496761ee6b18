import type { Root } from 'mdast'

/** Stands for the drawing until the document is made: no text of the data can hold it and be a paragraph of its own. */
export const FIGURE = '\uE002figure\uE002'

/** A document whose drawing is a file beside it. */
export function withImage(document: Root, url: string, alt: string): Root {
  return {
    ...document,
    children: document.children.map((node) =>
      node.type === 'paragraph' && node.children[0]?.type === 'text' && node.children[0].value === FIGURE
        ? { type: 'paragraph', children: [{ type: 'image', url, alt }] }
        : node,
    ),
  }
}

/** The body of a page with the drawing in it. */
export function withDrawing(body: string, svg: string): string {
  return body.replace(`<p>${FIGURE}</p>`, () => `<figure>${svg}</figure>`)
}
