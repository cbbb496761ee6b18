import { type Command, Option } from 'commander'
import type { DiffOptions } from '../command/changes/diff.ts'
import type { AcknowledgeOptions } from '../command/changes/golden.ts'
import type { PlanOptions } from '../command/changes/release.ts'
import type { ReviewOptions } from '../command/changes/review.ts'
import type { CommonOptions } from '../command/session.ts'
import { type Group, type Raw, read } from './options.ts'

/** Adds the commands that tell a change as law. */
export function reviewCommands(root: Command, { say, common, done, streams }: Group): void {
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
    .option('--county <county>', say('通告：哪个县（代码或名称）', 'of a notice: the county (code or name)'))
    .option('--number <number>', say('通告：文号', 'of a notice: its number'))
    .option('--approval <text>', say('通告：经什么会议审定', 'of a notice: the act that approved it'))
    .option(
      '--decided <date>',
      say('通告：成文日期，公布期限从它起算', 'of a notice: its day, from which the period to publish runs'),
    )
    .option('--effective <date>', say('通告：施行日期', 'of a notice: the day it takes effect'))
    .option('--pending <text>', say('通告：在办的怎么衔接', 'of a notice: what becomes of pending cases'))
    .action(async (from: string, to: string, options: Raw & Omit<DiffOptions, keyof CommonOptions>) =>
      done(
        await (await import('../command/changes/diff.ts')).diff(from, to, { ...options, ...read(options) }, streams),
      ),
    )
  const reviewing = command(
    'review',
    '一页纸的变更审查：法律上变了什么、谁来审、什么要重新公布',
    'a change on one page: effects in law, who must agree, what to publish again',
  )
    .option('--base <rev>', say('和哪个版本比：git 版本或者文件夹', 'what to compare with: a git revision or a folder'))
    .option(
      '--decided <date>',
      say('决定的日期，公布期限从它起算', 'the day of the decision, from which the period to publish runs'),
    )
    .action(async (options: Raw & Pick<ReviewOptions, 'base' | 'decided'>) =>
      done(
        await (await import('../command/changes/review.ts')).review(
          { ...read(options), base: options.base, decided: options.decided },
          streams,
        ),
      ),
    )
  reviewing
    .command('owners')
    .description(say('印出 CODEOWNERS：谁审什么', 'print CODEOWNERS: who agrees to what'))
    .argument('[handles...]', 'establishment=@org/a justice=@org/b department=@org/c maintainer=@org/d')
    .action(async (handles: string[]) => done((await import('../command/changes/review.ts')).owners(handles, streams)))
  const golden = command(
    'golden',
    '公布过的清单：留底，变更要确认',
    'published lists: kept on record, changes acknowledged',
  )
  golden.helpCommand(false)
  common(
    golden
      .command('acknowledge')
      .description(say('确认一个镇公布的清单', 'acknowledge what a town’s published list is')),
  )
    .argument('<town>', say('镇的代码或名称', 'a town’s code or name'))
    .option('--by <body>', say('作出决定的机关', 'the body that decided'))
    .option('--date <date>', say('决定的日期', 'the day of the decision'))
    .option('--reason <text>', say('为什么变', 'why it changes'))
    .option('--document <number>', say('文号', 'the document’s number'))
    .action(async (town: string, _options: Raw, self: Command) => {
      const options = self.optsWithGlobals<Raw & Omit<AcknowledgeOptions, keyof CommonOptions>>()
      const { acknowledge } = await import('../command/changes/golden.ts')
      done(await acknowledge(town, { ...options, ...read(options) }, streams))
    })
  const release = command('release', '发布：版本按法律效果定', 'releases: the version follows from the effect in law')
  release.helpCommand(false)
  common(
    release
      .command('plan')
      .description(
        say('按法律效果定版本号，写变更说明', 'derive the version from the effect in law, write the changeset'),
      ),
  )
    .option('--base <rev>', say('上次发布的版本：git 版本或者文件夹', 'the last release: a git revision or a folder'))
    .option('--write', say('写下变更说明', 'write the changeset'))
    .action(async (_options: Raw, self: Command) => {
      const options = self.optsWithGlobals<Raw & Pick<PlanOptions, 'base' | 'write'>>()
      done(await (await import('../command/changes/release.ts')).plan({ ...options, ...read(options) }, streams))
    })
  common(
    release
      .command('version')
      .description(say('定下版本号，写进更新记录', 'set the version and tell it in the changelog')),
  ).action(async (_options: Raw, self: Command) =>
    done(await (await import('../command/changes/release.ts')).version(read(self.optsWithGlobals()), streams)),
  )
  command('changelog', '两个版本之间的更新记录，按法律效果分', 'the changelog between two editions, by effect in law')
    .argument(
      '<from>',
      say('原来的：git 版本、文件夹或者编译好的数据', 'the older: a git revision, a folder or compiled data'),
    )
    .argument('[to]', say('现在的；不写为项目现在的样子', 'the newer; by default the project as it stands'), '.')
    .action(async (from: string, to: string, options: Raw) =>
      done(await (await import('../command/changes/release.ts')).changelog(from, to, read(options), streams)),
    )
}
