import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '../vocabulary/order.ts'
import type { Format, Output, Product } from '../vocabulary/output.ts'
import { FOLDER } from './journal.ts'
import { type FileStamp, stampOf } from './write.ts'

/** Where a build notes what it made from what, below the output root. It is of this machine and belongs to no output. */
export const NOTE = `${FOLDER}/made`

/** A file as it was written. */
export interface FileState extends FileStamp {
  readonly format: Format
  /** The digest of its bytes. */
  readonly sha256: string
}

interface Note {
  /** Every file by its path. */
  readonly files: Readonly<Record<string, FileState>>
  /** What each product was made from, and its files. */
  readonly products: Readonly<Record<string, { readonly inputs: string; readonly paths: readonly string[] }>>
  /** For each format the digest of all files that its outputs were made from, if one build made all of them. */
  readonly whole: Readonly<Partial<Record<Format, string>>>
}

const EMPTY: Note = { files: {}, products: {}, whole: {} }

/** A clock of a file system may stand still for so many nanoseconds: what was written so shortly before the note may have changed unseen. */
const UNCERTAIN = 50_000_000n

/** What earlier builds made, as far as it still is as they wrote it. */
export class Made {
  readonly #root: string
  readonly #text: string
  readonly #note: Note
  readonly #noted: bigint
  readonly #states = new Map<string, FileState | undefined>()

  /** @param noted when the note was written; without one, nothing is known of any file */
  constructor(root: string, text = '', noted = 0n) {
    this.#root = root
    this.#text = text
    this.#note = noteIn(text) ?? EMPTY
    this.#noted = noted
  }

  /** Reads the note below an output root. One that is not there or not whole is none: then everything is made again. */
  static read(root: string): Made {
    try {
      const { mtimeNs } = statSync(join(root, NOTE), { bigint: true })
      return new Made(root, readFileSync(join(root, NOTE), 'utf8'), mtimeNs)
    } catch {
      return new Made(root)
    }
  }

  /** The files of a product, if they were made from the same inputs and all are as they were written. */
  kept({ id, inputs }: Product): readonly string[] | undefined {
    const earlier = this.#note.products[id]
    return earlier?.inputs === inputs && earlier.paths.every((path) => this.state(path)) ? earlier.paths : undefined
  }

  /** Whether one build made everything of a format from the files with this digest, and all of it is as it was written. */
  isWhole(format: Format, inputs: string | undefined): boolean {
    return (
      inputs !== undefined &&
      this.#note.whole[format] === inputs &&
      this.pathsOf(format).every((path) => this.state(path))
    )
  }

  /** The files of a format that earlier builds wrote. */
  pathsOf(format: Format): readonly string[] {
    return Object.entries(this.#note.files).flatMap(([path, file]) => (file.format === format ? [path] : []))
  }

  /**
   * A file that is as it was written; undefined for any other. Size, moment and number reveal every change that does not forge them,
   * and are enough; where one differs, as after a copy or a checkout, the bytes decide.
   */
  state(path: string): FileState | undefined {
    if (!this.#states.has(path)) this.#states.set(path, this.#stateNow(path))
    return this.#states.get(path)
  }

  #stateNow(path: string): FileState | undefined {
    const noted = this.#note.files[path]
    if (!noted) return undefined
    const now = stateOf(join(this.#root, path), noted)
    if (!now) return undefined
    const isSame = now.size === noted.size && now.modified === noted.modified && now.inode === noted.inode
    if (isSame && BigInt(noted.modified) + UNCERTAIN < this.#noted) return noted
    return sha256(readFileSync(join(this.#root, path))) === noted.sha256 ? now : undefined
  }

  /** The note after a build; undefined when it says what it said before. */
  after({ files, outputs, gone, whole }: Build): string | undefined {
    const products = new Map(Object.entries(this.#note.products))
    for (const [id, { paths }] of products) if (paths.some((path) => gone.has(path))) products.delete(id)
    for (const [{ id, inputs }, paths] of pathsByProduct(outputs)) products.set(id, { inputs, paths })
    const states = new Map([...Object.entries(this.#note.files), ...files])
    for (const path of gone) states.delete(path)
    const wholes = new Map([...Object.entries(this.#note.whole), ...whole])
    const note: Note = { files: sorted(states), products: sorted(products), whole: sorted(wholes) }
    const text = textOf(note)
    return text === this.#text ? undefined : text
  }
}

/** The note as text: the digest of what follows, then one line of JSON, so that what is cut off or written by others is known as such. */
function textOf(note: Note): string {
  const json = JSON.stringify(note)
  return `${sha256(json)}\n${json}\n`
}

function noteIn(text: string): Note | undefined {
  const [digest, json = ''] = text.split('\n')
  return digest === sha256(json) ? (JSON.parse(json) as Note) : undefined
}

/** What a build did. */
export interface Build {
  /** Every file that it wrote, or found as it would have written it. */
  readonly files: ReadonlyMap<string, FileState>
  readonly outputs: readonly Output[]
  /** What is no longer there, or not of this project any more. */
  readonly gone: ReadonlySet<string>
  /** For each format that was made the digest of all its inputs; undefined where only a part was made, or they have none. */
  readonly whole: ReadonlyMap<Format, string | undefined>
}

/** The state of a file that holds these bytes; undefined when it is not there. */
export function stateOf(path: string, { format, sha256 }: Pick<FileState, 'format' | 'sha256'>): FileState | undefined {
  const stamp = stampOf(path)
  return stamp && { format, sha256, ...stamp }
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function pathsByProduct(outputs: readonly Output[]): ReadonlyMap<Product, readonly string[]> {
  const made = new Map<Product, string[]>()
  for (const { path, product } of outputs) {
    if (!product) continue
    const paths = made.get(product)
    if (paths) paths.push(path)
    else made.set(product, [path])
  }
  return made
}

function sorted<T>(entries: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => byCodeUnit(a, b)))
}
