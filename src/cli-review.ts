import { type Command, Option } from 'commander'
import type { Raw } from './cli.ts'
import type { Group } from './cli-statutes.ts'
import type { DiffOptions } from './command/diff.ts'

/** Adds the commands that tell a change as law. */
export function reviewCommands(root: Command, { say, common, done, read, streams }: Group): void {
  function command(usage: string, zh: string, en: string): Command {
    return common(root.command(usage).description(say(zh, en)))
  }
  command('diff', '两个版本之间法律上变了什么', 'what changed in law between two editions')
    .argument(
      '<from>',
      say('原来的：git 版本、文件夹或者编译好的数据', 'the older: a git revision, a folder or compiled data'),
    )
    .argument('[to]', say('现在的；不写为项目现在的样子', 'the newer; by default the project as it stands'), '.')
    .addOption(new Option('--as <form>', say('印成什么', 'printed as')).choices(['text', 'json', 'markdown', 'notice']))
    .action(async (from: string, to: string, options: Raw & Pick<DiffOptions, 'as'>) =>
      done(await (await import('./command/diff.ts')).diff(from, to, { ...read(options), as: options.as }, streams)),
    )
}
