import type { Root, RootContent, Table } from 'mdast'
import { breakTitle } from './break-title.ts'
import { isWide, textOf } from './table-layout.ts'

export type Orientation = 'portrait' | 'landscape'

/** 发文机关标志 and 发文字号, above the red line. */
export interface Letterhead {
  readonly issuer: string
  /** With the year in 六角括号 and without 第: 商政发〔2025〕12号. */
  readonly number: string
}

/** What stands around the text; an empty string where there is nothing. */
export interface Frame {
  readonly letterhead: Letterhead | undefined
  /** 主送机关, without its colon. */
  readonly addressee: string
  /** 发文机关署名. */
  readonly signature: string
  /** 成文日期. */
  readonly date: string
  /** 附注, without its brackets. */
  readonly note: string
  /** 抄送. */
  readonly copyTo: string
  /** 印发机关. */
  readonly printedBy: string
  /** 印发日期. */
  readonly printedOn: string
}

/** One annex, on pages of its own. */
export interface Annex {
  /** 1, 2, …; 0 when it is the only one and bears no number. */
  readonly number: number
  readonly title: string
  readonly titleLines: readonly string[]
  readonly orientation: Orientation
  readonly blocks: readonly RootContent[]
}

/** A document before it becomes a file: every format is made from this and from nothing else. */
export interface OfficialDocument extends Frame {
  /** Its name in `templates/documents.yaml`. */
  readonly kind: string
  /** Never published: its files stand below `out/internal/`. */
  readonly isInternal?: true
  /** Where its files stand, without folder of the format and extension: `lists/610926100`. */
  readonly stem: string
  /** One line by default; broken by meaning for paper. */
  readonly title: string
  readonly titleLines: readonly string[]
  /** 参考样例, 草案: printed on every page. */
  readonly marks: readonly string[]
  readonly orientation: Orientation
  readonly blocks: readonly RootContent[]
  readonly annexes: readonly Annex[]
}

export interface Identity {
  readonly kind: string
  readonly isInternal?: true
  readonly stem: string
  readonly marks: readonly string[]
  /** Names that a line of the title must not cut. */
  readonly names: readonly string[]
}

/** Divides a filled template: the first `#` is the title, each further one begins an annex. */
export function compose(root: Root, identity: Identity, frame: Frame): OfficialDocument {
  const [text, ...annexes] = divide(root.children)
  const title = text?.title ?? ''
  const oneLine = title.replaceAll('\n', '')
  const { names, ...rest } = identity
  return {
    ...rest,
    ...frame,
    title: oneLine,
    titleLines: title.includes('\n') ? title.split('\n') : breakTitle(oneLine, names),
    orientation: 'portrait',
    blocks: text?.blocks ?? [],
    annexes: annexes.map((division, index) => annexOf(division, annexes.length === 1 ? 0 : index + 1, names)),
  }
}

/** Characters of 2号 on a line of a turned page. */
const TURNED_LINE = 27

function annexOf({ title, blocks }: Division, number: number, names: readonly string[]): Annex {
  const orientation = orientationOf(blocks)
  const oneLine = title.replaceAll('\n', '')
  const titleLines = title.includes('\n')
    ? title.split('\n')
    : breakTitle(oneLine, names, orientation === 'landscape' ? TURNED_LINE : undefined)
  return { number, title: oneLine, titleLines, orientation, blocks }
}

/** What an annex is called where it begins and where it is announced: 附件, 附件2. */
export function annexLabel({ number }: Annex): string {
  return number === 0 ? '附件' : `附件${number}`
}

/** The line that announces the annexes: 附件：1.甲　2.乙. Empty where there is none. */
export function announcementOf({ annexes }: OfficialDocument): string {
  if (annexes.length === 0) return ''
  return `附件：${annexes.map(({ number, title }) => (number === 0 ? title : `${number}.${title}`)).join('　')}`
}

/** Every table of a document with the title of the part it stands in, in order. */
export function tablesOf(document: OfficialDocument): readonly { readonly title: string; readonly table: Table }[] {
  const parts = [
    { title: document.title, blocks: document.blocks },
    ...document.annexes.map((annex) => ({ title: `${annexLabel(annex)} ${annex.title}`, blocks: annex.blocks })),
  ]
  return parts.flatMap(({ title, blocks }) =>
    blocks.flatMap((node) => (node.type === 'table' ? [{ title, table: node }] : [])),
  )
}

interface Division {
  readonly title: string
  readonly blocks: RootContent[]
}

function divide(nodes: readonly RootContent[]): readonly Division[] {
  const divisions: Division[] = []
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 1)
      divisions.push({ title: textOf(node).replace(/\s*\n\s*/g, '\n'), blocks: [] })
    else if (divisions.length === 0) divisions.push({ title: '', blocks: [node] })
    else divisions.at(-1)?.blocks.push(node)
  }
  return divisions
}

function orientationOf(blocks: readonly RootContent[]): Orientation {
  return blocks.some((node) => node.type === 'table' && isWide(node)) ? 'landscape' : 'portrait'
}
