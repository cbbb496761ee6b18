import { type Command, CommanderError } from 'commander'
import type { Streams } from '../command/session.ts'
import type { ReadFailure } from '../read/read.ts'
import type { Lang } from '../vocabulary/diagnostic.ts'

/** What a failed command was asked, to word its failure. */
interface Asked {
  readonly lang: Lang
  readonly streams: Streams
  readonly argv: readonly string[]
  /** The command line with all its commands. */
  readonly root: Command
}

/** Words whatever ended a command, and gives its exit code; what nobody foresaw is thrown on. */
export async function fail(error: unknown, { lang, streams, argv, root }: Asked): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    streams.err(await wordUsage(error, lang, argv, root))
    return 2
  }
  const { ReadFailure } = await import('../read/read.ts')
  const report = error instanceof ReadFailure ? await machineWords(error, argv, lang) : undefined
  if (report !== undefined) {
    streams.out(report)
    return 2
  }
  const { failureWords } = await import('../command/failure-words.ts')
  const words = await failureWords(error, lang)
  if (words === undefined) throw error
  streams.err(words)
  return 2
}

/** The finding of a failure in the format that was asked for; undefined where that is text. */
async function machineWords(
  { diagnostic }: ReadFailure,
  argv: readonly string[],
  lang: Lang,
): Promise<string | undefined> {
  const format = /--format[= ](\w+)/.exec(argv.join(' '))?.[1] ?? 'text'
  const { toFindings } = await import('../report/finding.ts')
  const findings = toFindings([diagnostic], [])
  if (format === 'json') return (await import('../report/report.ts')).reportJson(findings)
  const { isMachineFormat } = await import('../command/machine-format.ts')
  if (!isMachineFormat(format)) return undefined
  return (await import('../command/machine-report.ts')).machineReport(format, findings, lang)
}

/** The commands that lead from the root to the one that was typed, as far as its words name commands. */
function reached(root: Command, argv: readonly string[]): readonly Command[] {
  const path = [root]
  for (const word of argv) {
    const next = path.at(-1)?.commands.find((each) => each.name() === word)
    if (next) path.push(next)
  }
  return path
}

async function wordUsage(error: CommanderError, lang: Lang, argv: readonly string[], root: Command): Promise<string> {
  const { UsageError } = await import('../command/usage.ts')
  const typed = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const path = reached(root, argv)
  const commands = (path.at(-1) ?? root).commands.map((each) => each.name())
  switch (error.code) {
    case 'commander.unknownCommand':
      return new UsageError({ zh: `没有「${typed}」这个命令`, en: `There is no command "${typed}"` }, typed, commands)
        .text[lang]
    case 'commander.unknownOption':
      return new UsageError(
        { zh: `没有「${typed}」这个选项`, en: `There is no option "${typed}"` },
        typed.split('=')[0],
        [...path.flatMap((each) => each.options.map((option) => option.long ?? '')), '--help'],
      ).text[lang]
    case 'commander.help':
      return new UsageError({
        zh: `要写一个命令：${commands.join('、')}`,
        en: `A command is needed: ${commands.join(', ')}`,
      }).text[lang]
    case 'commander.missingArgument':
      return new UsageError({ zh: `缺少参数 <${typed}>`, en: `The argument <${typed}> is missing` }).text[lang]
    case 'commander.optionMissingArgument':
      return new UsageError({ zh: `选项 ${typed} 后面要写内容`, en: `The option ${typed} needs a value` }).text[lang]
    case 'commander.invalidArgument': {
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? typed
      const allowed = /Allowed choices are ([^.]*)\./.exec(error.message)?.[1]?.split(', ') ?? []
      return new UsageError(
        {
          zh: `「${value}」用不了，可选 ${allowed.join('、')}`,
          en: `"${value}" is not possible here; choose ${allowed.join(' or ')}`,
        },
        value,
        allowed,
      ).text[lang]
    }
    default:
      return new UsageError({
        zh: `命令写法不对：${argv.join(' ')}`,
        en: `The command is not understood: ${argv.join(' ')}`,
      }).text[lang]
  }
}
