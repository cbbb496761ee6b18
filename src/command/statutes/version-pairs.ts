import { Amendment, type Verdict } from '../../statutes/amendment.ts'
import type { CorpusLibrary } from '../../statutes/corpus-library.ts'
import type { Lang } from '../../vocabulary/diagnostic.ts'
import { brief, VERDICTS } from './verdicts.ts'

/** Two neighbouring versions of a law, and what became of each provision of the older one. */
interface VersionPair {
  readonly title: string
  readonly from: string
  readonly to: string
  readonly verdicts: readonly Verdict[]
}

/** Every law that is at hand in more than one version, each with the next. */
export function versionPairs({ corpus }: CorpusLibrary): readonly VersionPair[] {
  return corpus.titles.flatMap((title) => {
    const versions = corpus.versions(title).filter((file) => file.title === title)
    return versions.slice(1).map((file, index) => {
      const older = versions[index] ?? file
      const amendment = new Amendment(corpus.read(older), corpus.read(file))
      return {
        title,
        from: older.version,
        to: file.version,
        verdicts: amendment.paragraphs.flatMap((each) => amendment.verdict(each) ?? []),
      }
    })
  })
}

/** How many provisions stayed, moved, changed or went, pair by pair and in all. */
export function printPairs(pairs: readonly VersionPair[], form: string, lang: Lang): string {
  if (form === 'json')
    return JSON.stringify(
      pairs.map(({ verdicts, ...pair }) => ({ ...pair, verdicts: verdicts.map(brief) })),
      null,
      2,
    )
  const rows = pairs.map((pair) => ({ name: `《${pair.title}》${pair.from} → ${pair.to}`, ...tally(pair.verdicts) }))
  const total = { name: { zh: '合计', en: 'total' }[lang], ...tally(pairs.flatMap((pair) => pair.verdicts)) }
  const kinds = ['same', 'renumbered', 'edited', 'gone'] as const
  if (form === 'markdown')
    return [
      `| | ${kinds.map((kind) => VERDICTS[kind][lang]).join(' | ')} |`,
      '|---|---:|---:|---:|---:|',
      ...[...rows, total].map((row) => `| ${row.name} | ${kinds.map((kind) => row[kind]).join(' | ')} |`),
    ].join('\n')
  return [...rows, total]
    .map((row) => `${row.name}: ${kinds.map((kind) => `${VERDICTS[kind][lang]} ${row[kind]}`).join(', ')}`)
    .join('\n')
}

function tally(verdicts: readonly Verdict[]): Record<Verdict['verdict'], number> {
  const counts = { same: 0, renumbered: 0, edited: 0, gone: 0 }
  for (const { verdict } of verdicts) counts[verdict]++
  return counts
}
