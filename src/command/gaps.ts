import type { Citation, Item } from '../vocabulary/model.ts'
import { by } from '../vocabulary/order.ts'
import type { Entry, Program } from '../vocabulary/program.ts'
import { type CommonOptions, EXIT, Session, type Streams } from './session.ts'

/** One thing that is not proven, whom it concerns, and the document that would settle it. */
interface Gap {
  readonly kind: 'unproven-transfer' | 'external-transfer' | 'unverified-basis' | 'open-amount' | 'unproven-parameter'
  /** The id of the item, or of the parameter. */
  readonly item: string
  readonly name: string
  readonly towns: readonly string[]
  readonly settledBy: string
}

/** Everything unproven, external or unverified, one row an item and kind. */
function findGaps(program: Program): readonly Gap[] {
  const gaps = new Map<string, Gap & { towns: string[] }>()
  for (const list of program.lists)
    for (const entry of list.entries) {
      if (entry.transferStatus !== 'unproven' && entry.transferStatus !== 'external') continue
      const kind = `${entry.transferStatus}-transfer` as const
      const key = `${entry.item.id} ${kind}`
      const gap = gaps.get(key) ?? {
        kind,
        item: entry.item.id,
        name: entry.item.record.name,
        towns: [],
        settledBy: settling(entry),
      }
      gap.towns.push(list.town.record.code)
      gaps.set(key, gap)
    }
  for (const item of program.project.items.values()) {
    const doubtful = item.basis.find((citation) => reasonOf(citation) !== undefined)
    const reason = item.record.unverified ?? (doubtful && reasonOf(doubtful))
    if (reason !== undefined)
      gaps.set(`${item.id} unverified-basis`, {
        kind: 'unverified-basis',
        item: item.id,
        name: item.record.name,
        towns: [],
        settledBy: reason,
      })
    if (leavesAmountOpen(item))
      gaps.set(`${item.id} open-amount`, {
        kind: 'open-amount',
        item: item.id,
        name: item.record.name,
        towns: [],
        settledBy: amountsOf(item),
      })
  }
  for (const { record } of program.project.parameters.values())
    if (record.document.status !== 'verified')
      gaps.set(`${record.id} unproven-parameter`, {
        kind: 'unproven-parameter',
        item: record.id,
        name: record.name,
        towns: [],
        settledBy: `${record.document.title}${record.document.reason === undefined ? '' : `：${record.document.reason}`}`,
      })
  return [...gaps.values()].sort(by((gap) => `${gap.item} ${gap.kind}`))
}

function reasonOf({ unverified, version }: Citation): string | undefined {
  return unverified ?? (version && version.status !== 'verified' ? version.reason : undefined)
}

function leavesAmountOpen({ record }: Item): boolean {
  return record.kind === 'penalty' && record.penalties.some(({ unstated }) => unstated !== undefined)
}

/** Where the amount would be found: what the cited statute leaves it to, or else the published benchmark. */
function amountsOf(item: Item): string {
  const setters = item.basis.filter(({ role }) => role === 'amount-setter')
  const open = item.basis.filter(({ role }) => role === 'no-amount')
  const titles = [...new Set((setters.length > 0 ? setters : open).map(({ instrument }) => instrument.record.title))]
  return `规定罚款数额的文件：${titles.map((title) => `《${title}》`).join('、')}的${setters.length > 0 ? '实施办法、实施细则' : '下位规定'}，或者公布的裁量基准`
}

function settling(entry: Entry): string {
  const document = entry.reason.kind === 'chosen' ? entry.reason.choice.decision?.record.document : undefined
  if (document) return `${document.number ?? document.title}：${document.reason ?? document.title}`
  const external = entry.transferBasis.find((citation) => citation.version?.status === 'external')
  if (external)
    return `${external.instrument.record.number ?? `《${external.instrument.record.title}》`}：${external.unverified ?? external.version?.reason ?? ''}`
  return allowing(entry.item)
}

/** What could allow the transfer of a power: beside a provincial decision, the local rules made under the law that the power rests on. */
function allowing({ basis, record: { kind } }: Item): string {
  const [first] = basis
  const general =
    kind === 'licence' ? '行政许可法第二十四条' : kind === 'penalty' ? '行政处罚法第二十条、第二十四条' : undefined
  const law = first ? `实施《${first.instrument.record.title}》的` : ''
  return `写明把这一事项委托或者交给镇（街道）的文件：${law}地方性法规、规章，或者省级决定${general ? `（${general}）` : ''}`
}

/** `gaps`: prints what is unproven or external and which document would settle it. */
export async function gaps(options: CommonOptions, streams: Streams): Promise<number> {
  const program = await new Session(options).program(streams)
  if (!program) return EXIT.errors
  const found = findGaps(program)
  if (options.format === 'json') streams.out(JSON.stringify(found, null, 2))
  else
    streams.out(
      [
        ...found.map((gap) => line(gap, options.lang)),
        options.lang === 'zh' ? `共 ${found.length} 项` : `${found.length} in all`,
      ].join('\n'),
    )
  return EXIT.clean
}

const KINDS = {
  'unproven-transfer': { zh: '委托依据待补', en: 'transfer unproven' },
  'external-transfer': { zh: '依据在外', en: 'transfer external' },
  'unverified-basis': { zh: '依据未核实', en: 'basis unverified' },
  'open-amount': { zh: '罚款没有数额', en: 'fine without an amount' },
  'unproven-parameter': { zh: '参数的出处不在手', en: 'parameter without its document' },
} as const

function line(gap: Gap, lang: CommonOptions['lang']): string {
  const towns =
    gap.towns.length === 0 ? '' : lang === 'zh' ? `（${gap.towns.length} 个镇）` : ` (${gap.towns.length} towns)`
  return `${gap.item} [${KINDS[gap.kind][lang]}] ${gap.name}${towns}\n    ${lang === 'zh' ? '需取得' : 'needs'}: ${gap.settledBy}`
}
