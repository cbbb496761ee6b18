import { type Command, Option } from 'commander'
import { isMachineFormat, MACHINE_FORMATS } from '../command/machine-format.ts'
import type { CommonOptions, Streams } from '../command/session.ts'
import { requireDay, UsageError } from '../command/usage.ts'
import type { Lang } from '../vocabulary/diagnostic.ts'

/** What a group of commands needs of the command line it belongs to. */
export interface Group {
  /** The text in the language that was asked for. */
  say(zh: string, en: string): string
  /** Gives a command the options that all have. */
  common(command: Command): Command
  /** Ends with an exit code. */
  done(code: number): void
  readonly streams: Streams
}

/** Options as they were typed; each command has some of them. */
export interface Raw {
  readonly root: string
  readonly asOf?: string
  readonly lang: string
  readonly format: string
  readonly only?: string
  readonly out?: string
  readonly from?: readonly string[]
  readonly check?: boolean
  readonly town?: string
  readonly document?: string
  readonly corpus?: string
  readonly port?: string
  readonly notes?: boolean
  readonly on?: string
  readonly against?: string
  readonly watch?: boolean
}

/** Gives a command the options that every command takes. */
export function common(
  command: Command,
  say: (zh: string, en: string) => string,
  formats: readonly string[] = ['text', 'json', ...MACHINE_FORMATS],
): Command {
  return command
    .option('--root <dir>', say('项目文件夹', 'the project’s folder'), '.')
    .option(
      '--as-of <date>',
      say(
        '以哪一天为准（YYYY-MM-DD）；默认取 edition.yaml 的 asOf',
        'the day asked about (YYYY-MM-DD); by default asOf of edition.yaml',
      ),
    )
    .addOption(new Option('--lang <lang>', say('语言', 'language')).choices(['zh', 'en']).default('zh'))
    .addOption(new Option('--format <format>', say('输出格式', 'output format')).choices(formats).default('text'))
    .option(
      '--corpus <dir>',
      say(
        '法律文本的文件夹；默认取环境变量 QINGDAN_CORPUS',
        'a folder of law texts; by default the variable QINGDAN_CORPUS',
      ),
    )
    .helpOption('-h, --help', say('显示用法', 'show usage'))
}

/** The options that every command takes, as typed. @throws UsageError when the day is none */
export function read(options: Raw): CommonOptions {
  if (options.asOf !== undefined) requireDay(options.asOf)
  return {
    root: options.root,
    asOf: options.asOf,
    lang: options.lang as Lang,
    format: options.format as CommonOptions['format'],
    corpus: options.corpus,
    notes: options.notes,
  }
}

/** The commands that print findings, and so can print them for other programs. */
const WITH_FINDINGS = ['check', 'build', 'review', 'verify', 'lock', 'test']

/** @throws UsageError for a command that prints no findings and a format that can hold nothing else */
export function refuseFormat(command: Command): void {
  const { format } = command.optsWithGlobals<Raw>()
  if (!isMachineFormat(format) || WITH_FINDINGS.includes(command.name())) return
  throw new UsageError({
    zh: `「${format}」只能装检查的发现，${command.name()} 没有发现可印，用 text 或者 json`,
    en: `"${format}" holds findings only, and ${command.name()} prints none: use text or json`,
  })
}
