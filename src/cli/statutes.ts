import { type Command, Option } from 'commander'
import { type Group, type Raw, read } from './options.ts'

interface ImpactRaw extends Raw {
  readonly instrument?: string
  readonly all?: boolean
  readonly write?: boolean
}

/** Adds the commands that work with law texts. */
export function statutesCommands(statutes: Command, { say, common, done, streams }: Group): void {
  function command(usage: string, zh: string, en: string): Command {
    return common(statutes.command(usage).description(say(zh, en)))
  }
  statutes.helpCommand(false)
  command('show', '印出一条引用的条文', 'print the text of a citation')
    .argument(
      '<citation>',
      say('引用，例如 《行政处罚法》第二十条第二款', 'a citation, e.g. 行政处罚法@2021-01-22 20-2'),
    )
    .action(async (citation: string, _options: Raw, self: Command) =>
      done(await (await import('../command/statutes/show.ts')).show(citation, read(self.optsWithGlobals()), streams)),
    )
  command('verify', '逐条核对引用和登记', 'hold citations and register against the texts').action(
    async (_options: Raw, self: Command) =>
      done(await (await import('../command/statutes/verify.ts')).verify(read(self.optsWithGlobals()), streams)),
  )
  command('search', '在法律文本里找', 'search the law texts')
    .argument('<words...>', say('要一起出现在一款里的词', 'words that must stand in one paragraph'))
    .action(async (words: string[], _options: Raw, self: Command) =>
      done(await (await import('../command/statutes/search.ts')).search(words, read(self.optsWithGlobals()), streams)),
    )
  command('register', '按法律文本登记一部法律', 'register an instrument from the texts')
    .argument('<title>', say('标题', 'a title'))
    .option('--id <id>', say('新登记的编号（英文小写，连字符）', 'the id of a new entry (kebab-case)'))
    .action(async (title: string, _options: Raw, self: Command) => {
      const options = self.optsWithGlobals<Raw & { id?: string }>()
      const { register } = await import('../command/statutes/register.ts')
      done(await register(title, options.id, read(options), streams))
    })
  command('lock', '对着条文核对引用，更新锁文件', 'verify the citations and refresh the lock file')
    .option('--check', say('什么也不写；锁文件过期就报错', 'write nothing; fail when the lock file is stale'))
    .action(async (_options: Raw, self: Command) => {
      const options = self.optsWithGlobals<Raw>()
      const { lock } = await import('../command/statutes/lock.ts')
      done(await lock({ ...read(options), check: options.check }, streams))
    })
  command('impact', '法律修改影响哪些引用、事项和镇', 'what amendments do to citations, items and towns')
    .option('--instrument <id>', say('只看这一部（编号或标题）', 'this instrument only (id or title)'))
    .option(
      '--all',
      say('比较法律文本里所有有两个版本的法律的每一款', 'compare every paragraph of every law with two versions'),
    )
    .option('--write', say('改写只换了条号的引用', 'rewrite citations whose provision was only renumbered'))
    .addOption(new Option('--as <form>', say('印成什么', 'printed as')).choices(['text', 'json', 'markdown']))
    .action(async (_options: Raw, self: Command) => {
      const options = self.optsWithGlobals<ImpactRaw & { as?: 'text' | 'json' | 'markdown' }>()
      const { impact } = await import('../command/statutes/impact.ts')
      done(
        await impact({ ...read(options), ...options, lang: read(options).lang, format: read(options).format }, streams),
      )
    })
  command(
    'recall',
    '法律里写到镇级机关和权力的规定，逐条有没有着落',
    'whether every provision that names a town and a power is answered',
  ).action(async (_options: Raw, self: Command) =>
    done(await (await import('../command/statutes/recall.ts')).recall(read(self.optsWithGlobals()), streams)),
  )
  command('measure', '法律文本读得怎样', 'how well the law texts could be read').action(
    async (_options: Raw, self: Command) =>
      done(await (await import('../command/statutes/measure.ts')).measure(read(self.optsWithGlobals()), streams)),
  )
}
