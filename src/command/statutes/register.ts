import { parse } from '../../parse/parse.ts'
import { locateAll } from '../../source/locate.ts'
import { entryFor, printEntry, printVersion } from '../../statutes/register-entry.ts'
import { validate } from '../../validate/validate.ts'
import { titleKey } from '../../vocabulary/citation.ts'
import { hasErrors } from '../../vocabulary/diagnostic.ts'
import type { Instrument } from '../../vocabulary/model.ts'
import { titlesOf } from '../../vocabulary/names.ts'
import { apply } from '../../write/write.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { UsageError } from '../usage.ts'
import { requireLaws } from './texts.ts'

const FILES: Readonly<Record<string, string>> = {
  law: 'laws',
  'administrative-regulation': 'administrative-regulations',
  'departmental-rule': 'departmental-rules',
  'judicial-interpretation': 'judicial-interpretations',
}

/** `statutes register <title>`: writes the entry of an instrument from the texts, or adds the versions an entry lacks. */
export async function register(
  title: string,
  id: string | undefined,
  options: CommonOptions,
  streams: Streams,
): Promise<number> {
  const session = new Session(options)
  const { corpus } = await requireLaws(session)
  if (corpus.versions(title).length === 0)
    throw new UsageError(
      { zh: `法律文本里没有《${title}》`, en: `There is no text of 《${title}》` },
      title,
      corpus.titles,
    )
  const instruments = await readRegister(session, streams)
  if (!instruments) return EXIT.errors
  const known = instruments.find(({ record }) => titlesOf(record).some((name) => titleKey(name) === titleKey(title)))
  const entry = entryFor(corpus, title, known?.record.id ?? newId(instruments, id))
  if (!known) {
    const path = `catalogs/instruments/${FILES[entry.level] ?? 'laws'}.yaml`
    const content = insertEntry(session.text(path) ?? 'instruments:\n', entry.id, printEntry(entry))
    apply(session.root, { changed: [{ path, content }], stale: [] })
    streams.out(`${path}\n${printEntry(entry)}`)
    return EXIT.clean
  }
  const dates = new Set(known.record.versions.map((version) => version.date))
  const missing = entry.versions.filter((version) => !dates.has(version.date))
  if (missing.length === 0) {
    streams.out({ zh: '手头的版本都登记过了。', en: 'Every version at hand is registered.' }[options.lang])
    return EXIT.clean
  }
  const text = session.text(known.place.file) ?? ''
  const lines = missing.flatMap(printVersion)
  const content = appendVersions(text, known, lines)
  apply(session.root, { changed: [{ path: known.place.file, content }], stale: [] })
  streams.out([known.place.file, ...lines].join('\n'))
  return EXIT.clean
}

/**
 * The register alone, or undefined after printing what is wrong in it. What stands in the way elsewhere does not matter: a law is
 * registered just when something already cites it.
 */
async function readRegister(session: Session, streams: Streams): Promise<readonly Instrument[] | undefined> {
  const parsed = await parse(session.read().value)
  const valid = validate(parsed.value)
  const diagnostics = [...parsed.diagnostics, ...valid.diagnostics].filter(({ at }) =>
    at.file.startsWith('catalogs/instruments/'),
  )
  if (hasErrors(diagnostics)) {
    streams.err(await session.report(diagnostics))
    return undefined
  }
  return valid.value.flatMap((file) =>
    file.kind === 'instruments'
      ? file.value.instruments.map((record, index) => ({
          record,
          place: { file: file.path, path: ['instruments', index] },
        }))
      : [],
  )
}

function newId(instruments: readonly Instrument[], id: string | undefined): string {
  if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new UsageError({
      zh: '新登记的法律要用 --id 给一个编号，例如 forest-law',
      en: 'A new entry needs an id: --id forest-law',
    })
  if (instruments.some(({ record }) => record.id === id))
    throw new UsageError({ zh: `编号「${id}」用过了`, en: `The id "${id}" is taken` })
  return id
}

/** Puts an entry where its id belongs in the order of the file, leaving every other byte as it is. */
function insertEntry(text: string, id: string, entry: string): string {
  const starts = [...text.matchAll(/^ {2}- id: (\S+)$/gm)]
  const after = starts.find((match) => (match[1] ?? '') > id)
  if (!after) return `${text.replace(/\n*$/, '\n')}${starts.length === 0 ? '' : '\n'}${entry}`
  const at = after.index
  return `${text.slice(0, at)}${entry}\n${text.slice(at)}`
}

/** Adds versions after the last one of an entry. */
function appendVersions(text: string, { place, record }: Instrument, lines: readonly string[]): string {
  const last = locateAll(text, [[...place.path, 'versions', record.versions.length - 1, 'date']])[0]
  const from = last?.value.end ?? text.length
  const next = /\n(?! {8}\S)/.exec(text.slice(from))
  const at = next ? from + next.index : text.length
  return `${text.slice(0, at)}\n${lines.join('\n')}${text.slice(at)}`
}
