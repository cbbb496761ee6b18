import { filesOfZip, type GivenFile, type Refusal } from './given-files.ts'

/** The files of what was dropped: folders are walked, an archive is unpacked. */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly GivenFile[] | Refusal> {
  // The entries must be taken before the first wait: the browser empties the transfer when the event is over.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = (await Promise.all(entries.map((entry) => walk(entry, '')))).flat()
  return ofFiles(files)
}

/** The files chosen with a dialogue. */
export function filesOfChoice(list: FileList): Promise<readonly GivenFile[] | Refusal> {
  return ofFiles([...list].map((file) => ({ file, path: file.webkitRelativePath || file.name })))
}

interface Placed {
  readonly file: File
  readonly path: string
}

async function ofFiles(files: readonly Placed[]): Promise<readonly GivenFile[] | Refusal> {
  const archive = files.length === 1 && /\.zip$/i.test(files[0]?.path ?? '') ? files[0] : undefined
  if (archive) return filesOfZip(new Uint8Array(await archive.file.arrayBuffer()))
  return Promise.all(
    files
      .filter(({ path }) => /\.ya?ml$/i.test(path))
      .map(async ({ file, path }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

async function walk(entry: FileSystemEntry, above: string): Promise<readonly Placed[]> {
  const path = `${above}${entry.name}`
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed))
    return [{ file, path }]
  }
  if (entry.name === 'node_modules' || entry.name.startsWith('.')) return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const inside: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
    if (some.length === 0) break // a browser hands a folder over a hundred at a time
    inside.push(...some)
  }
  return (await Promise.all(inside.map((each) => walk(each, `${path}/`)))).flat()
}
