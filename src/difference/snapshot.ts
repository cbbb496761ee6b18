import type { Facts, Value } from './legal-change.ts'

/** A record as facts, or as the JSON it is kept as until it is found to differ: reading them all would be most of the cost. */
export type Stored = Facts | Raw

/** JSON text; or its UTF-8 bytes, a character for each, because decoding what is the same in both editions is waste. */
export interface Raw {
  readonly json: string
  readonly isBytes: boolean
}

/** A file of compiled data: its path below the data folder, and what stands in it. */
export interface DataFile extends Raw {
  readonly path: string
}

/** Data that is not what the compiler writes. */
export class UnreadableData extends Error {}

/**
 * The compiled data of an edition. Its records have keys: `item lic-0001`, `withdrawn lic-0009`, `at 610981106 lic-0001`,
 * `list 610981106`, `catalog …`, `department …`, `edition`. A file is cut into records only when one is asked for.
 */
export class Snapshot {
  readonly files: ReadonlyMap<string, Raw>
  readonly #records = new Map<string, ReadonlyMap<string, Stored>>()
  #holders: Map<string, string[]> | undefined

  constructor(files: Iterable<DataFile>) {
    this.files = new Map([...files].map((file) => [file.path, file]))
  }

  /** The records of one file; none where there is no such file. @throws UnreadableData */
  recordsOf(path: string): ReadonlyMap<string, Stored> {
    const known = this.#records.get(path)
    if (known) return known
    const file = this.files.get(path)
    const records = readRecords(path, file)
    this.#records.set(path, records)
    return records
  }

  /** The edition, a department, or the head of a list. */
  facts(key: string): Facts | undefined {
    const [kind = '', id = ''] = key.split(' ')
    const path = { edition: 'edition.json', department: 'departments.json', list: `lists/${id}.json` }[kind]
    const record = path === undefined ? undefined : this.recordsOf(path).get(key)
    return record === undefined ? undefined : factsOf(record)
  }

  /** The towns whose lists have an entry of an item. */
  holders(item: string): readonly string[] {
    this.#holders ??= this.#indexHolders()
    return this.#holders.get(item) ?? []
  }

  #indexHolders(): Map<string, string[]> {
    const index = new Map<string, string[]>()
    for (const [path, file] of this.files) {
      const town = /^lists\/(\d+)\.json$/.exec(path)?.[1]
      if (town === undefined) continue
      for (const item of splitArray(path, file, 'entries', 'item').elements) {
        const known = index.get(item[0])
        if (known) known.push(town)
        else index.set(item[0], [town])
      }
    }
    return index
  }
}

export function factsOf(record: Stored): Facts {
  return isRaw(record) ? (JSON.parse(textOf(record)) as Facts) : record
}

/** Whether two records or files are the same without reading them; two that are kept differently may yet say the same. */
export function isSameRaw(a: Stored | undefined, b: Stored | undefined): boolean {
  return a !== undefined && b !== undefined && isRaw(a) && isRaw(b) && a.json === b.json && a.isBytes === b.isBytes
}

function isRaw(record: Stored): record is Raw {
  return 'isBytes' in record
}

function textOf({ json, isBytes }: Raw): string {
  return isBytes ? new TextDecoder().decode(Uint8Array.from(json, (unit) => unit.charCodeAt(0))) : json
}

/** The one long array of a file, by its path. */
export function longArrayOf(path: string): string {
  return path.startsWith('lists/') ? 'entries' : 'items'
}

/** The records of a file by their keys; none without one. @throws UnreadableData */
export function readRecords(path: string, file: Raw | undefined): ReadonlyMap<string, Stored> {
  const records = new Map<string, Stored>()
  if (file) readFile(path, file, records)
  return records
}

function readFile(path: string, file: Raw, records: Map<string, Stored>): void {
  if (path === 'edition.json') records.set('edition', parse(path, file))
  else if (path === 'departments.json') readDepartments(path, file, records)
  else if (path.startsWith('catalogs/')) readCatalog(path, file, records)
  else if (path.startsWith('lists/')) readList(path, file, records)
}

function readDepartments(path: string, file: Raw, records: Map<string, Stored>): void {
  for (const record of arrayOf(parse(path, file), 'departments')) records.set(`department ${String(record.id)}`, record)
}

function readCatalog(path: string, file: Raw, records: Map<string, Stored>): void {
  const { rest, elements } = splitArray(path, file, 'items', 'id')
  for (const [id, element] of elements) records.set(`item ${id}`, element)
  for (const record of arrayOf(rest, 'withdrawn')) records.set(`withdrawn ${String(record.id)}`, record)
  const { items: _items, withdrawn: _withdrawn, ...head } = rest
  records.set(`catalog ${String(head.id)}`, head)
}

function readList(path: string, file: Raw, records: Map<string, Stored>): void {
  const { rest, elements } = splitArray(path, file, 'entries', 'item')
  const { entries: _entries, absences: _absences, asOf: _asOf, ...head } = rest
  const code = (head.town as Facts | undefined)?.code
  for (const [id, element] of elements) records.set(`at ${String(code)} ${id}`, element)
  for (const absence of arrayOf(rest, 'absences'))
    records.set(`at ${String(code)} ${String(absence.item)}`, {
      absent: absence.reason ?? null,
      cause: absence.cause ?? null,
      on: absence.on ?? null,
      receiver: absence.receiver ?? null,
    })
  records.set(`list ${String(code)}`, head)
}

interface Split {
  /** The file without the elements of the array. */
  readonly rest: Facts
  /** The elements with their ids, as texts where the file is indented as the compiler does it. */
  readonly elements: readonly (readonly [id: string, element: Stored])[]
}

/** Cuts the one long array of a file into its elements without reading them. */
function splitArray(path: string, file: Raw, field: string, idField: string): Split {
  const { json: text, isBytes } = file
  const opening = `\n  "${field}": [`
  const opened = text.indexOf(opening)
  const start = opened + opening.length
  const end = text.indexOf('\n  ]', start)
  if (opened === -1 || end === -1 || text[start] !== '\n') return splitParsed(path, file, field, idField)
  const elements: [string, Raw][] = []
  const head = `\n    {\n      "${idField}": "`
  for (let at = start; at < end; ) {
    const close = text.indexOf('\n    }', at)
    const quote = text.indexOf('"', at + head.length)
    if (!text.startsWith(head, at) || close === -1 || close > end) return splitParsed(path, file, field, idField)
    const json = text.slice(at, close + '\n    }'.length)
    elements.push([text.slice(at + head.length, quote), { json, isBytes }])
    at = close + '\n    }'.length
    if (text[at] === ',') at++
  }
  return { rest: parse(path, { json: text.slice(0, start) + text.slice(end), isBytes }), elements }
}

function splitParsed(path: string, file: Raw, field: string, idField: string): Split {
  const rest = parse(path, file)
  return { rest, elements: arrayOf(rest, field).map((element) => [String(element[idField]), element]) }
}

function parse(path: string, file: Raw): Facts {
  try {
    const value = JSON.parse(textOf(file)) as Value
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Facts
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new UnreadableData(path)
}

function arrayOf(facts: Facts, field: string): readonly Facts[] {
  const value = facts[field]
  return Array.isArray(value) ? (value as readonly Facts[]) : []
}
