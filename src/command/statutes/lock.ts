import { compile, inMemory } from '../../compile.ts'
import { compareLocks, type LockChange, makeLock, printLock } from '../../statutes/lock.ts'
import { hasErrors } from '../../vocabulary/diagnostic.ts'
import { apply } from '../../write/write.ts'
import { type CommonOptions, EXIT, Session, type Streams } from '../session.ts'
import { requireLaws } from './texts.ts'

const LOCK_FILE = 'catalogs/instruments.lock.yaml'

/** The policies that the text of a law decides: provisions, anchors, fines without an amount. */
const PROVEN_BY_TEXT: readonly string[] = ['CIT-02', 'CIT-03', 'SRC-15']

export interface LockOptions extends CommonOptions {
  readonly check?: boolean | undefined
}

/** `statutes lock`: holds every citation against the text and writes what was found; says what moved. */
export async function lock(options: LockOptions, streams: Streams): Promise<number> {
  const session = new Session(options)
  const laws = await requireLaws(session)
  const before = (await session.compile()).resolved?.project.lock
  const read = session.read()
  const unlocked = { ...read, value: read.value.filter((file) => file.path !== LOCK_FILE) }
  const { resolved: program, diagnostics } = await compile(inMemory(unlocked, laws), {
    asOf: options.asOf,
    formats: [],
  })
  const wrong = diagnostics.filter((each) => !program || PROVEN_BY_TEXT.includes(each.policy ?? ''))
  if (!program || hasErrors(wrong)) {
    streams.err(await session.report(wrong))
    return EXIT.errors
  }
  const made = makeLock(program.project, laws)
  const content = printLock(made)
  const stands = session.text(LOCK_FILE) === content
  const changes = compareLocks(before?.record, made)
  if (!options.check && !stands) apply(session.root, { changed: [{ path: LOCK_FILE, content }], stale: [] })
  streams.out(
    options.format === 'json'
      ? JSON.stringify({ stale: !stands, changes }, null, 2)
      : report(changes, made.instruments, stands, options),
  )
  return options.check && !stands ? EXIT.errors : EXIT.clean
}

const WORDS = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '不再引用', en: 'no longer cited' },
  text: { zh: '文字变了', en: 'text changed' },
  anchors: { zh: '锚变了', en: 'anchors changed' },
  structure: { zh: '结构变了', en: 'structure changed' },
} as const

function report(
  changes: readonly LockChange[],
  instruments: readonly { readonly provisions: readonly unknown[] }[],
  stands: boolean,
  { lang, check }: LockOptions,
): string {
  const provisions = instruments.reduce((sum, each) => sum + each.provisions.length, 0)
  const lines = changes.map(
    ({ change, instrument, version, at }) => `${WORDS[change][lang]}: ${instrument}@${version}${at ? ` ${at}` : ''}`,
  )
  const total =
    lang === 'zh'
      ? `锁定 ${instruments.length} 份文本的 ${provisions} 处规定`
      : `${provisions} provisions of ${instruments.length} texts locked`
  const state = stands
    ? { zh: '锁文件没有变化。', en: 'The lock file stands as it was.' }[lang]
    : check
      ? { zh: '锁文件过期了，运行 qingdan statutes lock。', en: 'The lock file is stale; run qingdan statutes lock.' }[
          lang
        ]
      : {
          zh: `变化 ${changes.length} 处，已写入 ${LOCK_FILE}。`,
          en: `${changes.length} changes, written to ${LOCK_FILE}.`,
        }[lang]
  return [...lines, `${total}。${state}`].join('\n')
}
