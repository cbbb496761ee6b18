import type { SourceFile } from '../source/source-file.ts'
import { type Blob, blobsAt, commitsBelow, readBlobs } from './git.ts'

/** The sources of a project as they stood at a commit. */
export interface PastSources {
  readonly commit: string
  readonly files: readonly SourceFile[]
}

const FOLDERS = ['catalogs', 'templates']
const READ = /^(catalogs\/.*\.ya?ml|templates\/.*\.(hbs|ya?ml|css|typ))$/

/**
 * The project’s history from the newest commit back, each state of catalogs and templates once. Nothing where there is no git;
 * a file that was no text is left out.
 */
export function* pastSources(root: string): Generator<PastSources> {
  const texts = new Map<string, SourceFile | undefined>()
  const seen = new Set<string>()
  for (const commit of commitsBelow(root, FOLDERS)) {
    const blobs = blobsAt(root, commit, FOLDERS, READ)
    const state = blobs.map(nameOf).join('\n')
    if (seen.has(state)) continue
    seen.add(state)
    const unread = blobs.filter((blob) => !texts.has(nameOf(blob)))
    readBlobs(root, unread).forEach((read, index) => {
      texts.set(nameOf(unread[index] as Blob), 'text' in read ? read : undefined)
    })
    yield { commit, files: blobs.flatMap((blob) => texts.get(nameOf(blob)) ?? []) }
  }
}

function nameOf({ hash, path }: Blob): string {
  return `${hash} ${path}`
}
