import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { compile, inMemory } from '../compile.ts'
import { readCatalogs, readTemplates } from '../read/read.ts'
import { readStamp } from '../readback/read-stamp.ts'
import { readTables } from '../readback/read-tables.ts'
import { holdsRows } from '../readback/same-rows.ts'
import { planDocuments } from '../render/documents/documents.ts'
import type { Composed } from '../render/documents/planned-document.ts'
import { readTemplateSet } from '../render/documents/template-set.ts'
import { contentDigest, filledStamp, type Stamp } from '../render/stamp.ts'
import { stampFor, writeDocument } from '../render/writers.ts'
import type { SourceFile } from '../source/source-file.ts'
import { isMissing } from '../typeset/typesetter.ts'
import { isDate } from '../vocabulary/date.ts'
import type { Text } from '../vocabulary/diagnostic.ts'
import { FORMATS, type Format } from '../vocabulary/output.ts'
import { pastSources } from './history.ts'
import { type CommonOptions, EXIT, packageFolder, Session, type Streams } from './session.ts'
import { UsageError } from './usage.ts'

/** What a file turned out to be. */
type Verdict = 'identical' | 'same-rows' | 'altered' | 'unknown'

interface Verification {
  readonly file: string
  readonly verdict: Verdict
  /** What the file says of itself; null where it says nothing. */
  readonly stamp: Stamp | null
  /** The commit it came from, `working-tree`, or null. */
  readonly source: string | null
}

/** `verify`: finds the catalogs a published file came from, makes it again, and says whether it is what was made. Exit 1 when altered or unknown. */
export async function verify(file: string, options: CommonOptions, streams: Streams): Promise<number> {
  const format = formatOf(file)
  if (!existsSync(file)) throw new UsageError({ zh: `没有「${file}」这个文件`, en: `There is no file "${file}"` })
  const content = new Uint8Array(readFileSync(file))
  const stamp = readStamp(stampedContent(file, content, format), format)
  const session = new Session(options)
  const result = {
    file,
    stamp: stamp ?? null,
    ...(stamp ? await search(file, content, format, stamp, session) : UNKNOWN),
  }
  streams.out(options.format === 'json' ? JSON.stringify(result, null, 2) : words(result)[options.lang])
  return result.verdict === 'identical' || result.verdict === 'same-rows' ? EXIT.clean : EXIT.errors
}

const UNKNOWN = { verdict: 'unknown', source: null } as const

async function search(
  file: string,
  content: Uint8Array,
  format: Format,
  stamp: Stamp,
  session: Session,
): Promise<Pick<Verification, 'verdict' | 'source'>> {
  for (const { source, files } of sources(session.root)) {
    const written = await find(files, stamp, session)
    if (written) return { verdict: await compare(file, content, format, stamp, written), source }
  }
  return UNKNOWN
}

/** The working tree first, then the history. */
function* sources(root: string): Generator<{ readonly source: string; readonly files: readonly SourceFile[] }> {
  yield { source: 'working-tree', files: [...readCatalogs(root).value, ...readTemplates(root).value] }
  for (const { commit, files } of pastSources(root)) yield { source: commit, files }
}

/** The document with the stated content, if these sources give it, with law texts or without. */
async function find(files: readonly SourceFile[], stamp: Stamp, session: Session): Promise<Composed | undefined> {
  const own = files.filter(({ path }) => path.startsWith('templates/'))
  const builtIn = readTemplates(packageFolder()).value.filter(({ path }) => !own.some((each) => each.path === path))
  const asOf = stamp['qingdan-as-of']
  const laws = await session.laws()
  const catalogs = files.filter(({ path }) => path.startsWith('catalogs/'))
  const { program, diagnostics } = await compile(inMemory({ value: catalogs, diagnostics: [] }, laws), {
    formats: [],
    asOf: isDate(asOf) ? asOf : undefined,
  })
  if (!program) return undefined
  const [kind = '', stem = ''] = stamp['qingdan-document'].split(' ')
  try {
    const templates = readTemplateSet([...own, ...builtIn])
    for (const texts of laws ? [undefined, laws] : [undefined]) {
      const request = {
        formats: FORMATS,
        selection: { documents: [kind], towns: [] },
        laws: texts,
        findings: diagnostics,
      }
      for (const planned of planDocuments(program, templates, request))
        if (planned.stem === stem && contentDigest(planned.document) === stamp['qingdan-content'])
          return planned.composed()
    }
  } catch {
    // Templates of another time may not fit this compiler: then these sources are not the ones.
  }
  return undefined
}

async function compare(
  file: string,
  content: Uint8Array,
  format: Format,
  stamp: Stamp,
  written: Composed,
): Promise<Verdict> {
  const typesetter = format === 'pdf' ? await (await import('./typesetter.ts')).openTypesetter() : undefined
  const tools = { typesetter: typesetter && !isMissing(typesetter) ? typesetter : undefined }
  const outputs = await writeDocument(written, format, tools).finally(() => tools.typesetter?.close())
  const made = outputs.find((output) => basename(output.path) === basename(file)) ?? outputs[0]
  if (made && Buffer.from(made.content).equals(content)) return 'identical'
  const own = stampFor(written, format, tools)
  if (own?.['qingdan-digest'] === stamp['qingdan-digest']) return 'altered'
  // The same program sets the same content in the same bytes, but for fonts, which are of a machine, and a county’s own Word file.
  const mayDiffer =
    format === 'pdf' || stamp['qingdan-digest'] === filledStamp(written.document, written.asOf)['qingdan-digest']
  if (!mayDiffer && own?.['qingdan-compiler'] === stamp['qingdan-compiler']) return 'altered'
  if (format === 'csv') return 'altered'
  return holdsRows(written.document, await readTables(content, format), format) ? 'same-rows' : 'altered'
}

function formatOf(file: string): Format {
  if (file.endsWith('.csv-metadata.json')) return 'csv'
  const name = file.slice(file.lastIndexOf('.') + 1)
  const format = FORMATS.find((each) => each === name)
  if (format && format !== 'data' && format !== 'packages') return format
  const known = FORMATS.filter((each) => each !== 'data' && each !== 'packages')
  throw new UsageError(
    { zh: `「${name}」不是能核验的格式`, en: `"${name}" is no format that can be verified` },
    name,
    known,
  )
}

/** A CSV file has its stamp in the description that lies beside it. */
function stampedContent(file: string, content: Uint8Array, format: Format): Uint8Array {
  if (format !== 'csv') return content
  const beside = join(dirname(file), `${basename(file).replace(/\.\d+(-[\w-]+)?\.csv$/, '')}.csv-metadata.json`)
  return existsSync(beside) ? new Uint8Array(readFileSync(beside)) : content
}

function words({ file, verdict, stamp, source }: Verification): Text {
  const place =
    source === 'working-tree'
      ? { zh: '现在的目录', en: 'the catalogs as they stand' }
      : { zh: `提交 ${source?.slice(0, 12) ?? ''} 的目录`, en: `the catalogs of commit ${source?.slice(0, 12) ?? ''}` }
  const maker = stamp?.['qingdan-compiler'] ?? ''
  switch (verdict) {
    case 'identical':
      return {
        zh: `一致：「${file}」与用${place.zh}重新生成的逐字节相同（${maker}）。`,
        en: `Identical: "${file}" is byte for byte what ${place.en} give (${maker}).`,
      }
    case 'same-rows':
      return {
        zh: `行相同：「${file}」出自${place.zh}，每一行都对得上，但由别的版本或者用别的字体、版式生成（${maker}）。只核对了表格的行，正文的文字没有核对。`,
        en: `Same rows: "${file}" comes from ${place.en}, row by row, but was made by another version or with other fonts or layout (${maker}). Only the rows of its tables were compared, not the text around them.`,
      }
    case 'altered':
      return {
        zh: `改动过：「${file}」自称出自${place.zh}，内容却与重新生成的不同。以重新生成的为准。`,
        en: `Altered: "${file}" says it comes from ${place.en}, but is not what they give. Trust what is made anew.`,
      }
    case 'unknown':
      return stamp
        ? {
            zh: `查不到：现在的目录和提交历史里都没有能生成「${file}」的一版。它可能出自别的项目，或者还没有提交。`,
            en: `Unknown: neither the catalogs as they stand nor their history give "${file}". It may come from another project or from a state that was never committed.`,
          }
        : {
            zh: `查不到：「${file}」里没有生成摘要，不能核验。`,
            en: `Unknown: "${file}" bears no digest and cannot be verified.`,
          }
  }
}
