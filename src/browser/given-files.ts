import { unzipSync } from 'fflate'

/** A file as the browser hands it over: its path with `/`, and its bytes. */
export interface GivenFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What was handed over cannot be a project: too large, not a zip, or without a `catalogs` folder. */
export type Refusal = 'too-large' | 'not-a-zip' | 'no-catalogs'

/** Half a gigabyte unpacked: a hundred times the largest catalogs known. More is a mistake or an attack. */
const LARGEST = 500 * 1024 * 1024
/** An archive of YAML is far smaller. */
const LARGEST_ZIP = 100 * 1024 * 1024

/** The YAML files of an archive. The sizes that it declares are added up before anything is unpacked. */
export function filesOfZip(bytes: Uint8Array): readonly GivenFile[] | Refusal {
  if (bytes.length > LARGEST_ZIP) return 'too-large'
  let total = 0
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isYaml(name)) return false
        total += originalSize
        if (total > LARGEST) throw new TooLarge()
        return true
      },
    })
    return Object.entries(entries).map(([path, content]) => ({ path: path.replaceAll('\\', '/'), bytes: content }))
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'not-a-zip'
  }
}

class TooLarge extends Error {}

/**
 * The files of the project among those given, with paths that begin at `catalogs/` whatever folder was chosen: the project, a
 * folder above it, or `catalogs` itself.
 */
export function projectFiles(given: readonly GivenFile[]): readonly GivenFile[] | Refusal {
  const yaml = given.filter(({ path }) => isYaml(path) && !path.split('/').some((part) => part.startsWith('.')))
  const prefix = shortest(
    yaml.flatMap(({ path }) => {
      const at = `/${path}`.indexOf('/catalogs/')
      return at === -1 ? [] : [path.slice(0, at)]
    }),
  )
  const found =
    prefix === undefined
      ? yaml.some(({ path }) => /(^|\/)edition\.ya?ml$/.test(path))
        ? withRoot(yaml)
        : []
      : yaml
          .filter(({ path }) => path.startsWith(`${prefix}catalogs/`))
          .map(({ path, bytes }) => ({ path: path.slice(prefix.length), bytes }))
  if (found.length === 0) return 'no-catalogs'
  return [...found].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The contents of a catalogs folder that bears another name. */
function withRoot(files: readonly GivenFile[]): readonly GivenFile[] {
  const folder = shortest(
    files.flatMap(({ path }) => (/(^|\/)edition\.ya?ml$/.test(path) ? [path.replace(/edition\.ya?ml$/, '')] : [])),
  )
  return files
    .filter(({ path }) => path.startsWith(folder ?? ''))
    .map(({ path, bytes }) => ({ path: `catalogs/${path.slice(folder?.length ?? 0)}`, bytes }))
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

function shortest(texts: readonly string[]): string | undefined {
  return [...texts].sort((a, b) => a.length - b.length)[0]
}
