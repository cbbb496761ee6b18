import type { Command } from 'commander'
import { type Group, type Raw, read } from './options.ts'

/** Adds the commands that show and test the legal rules. */
export function policiesCommands(policies: Command, { say, common, done, streams }: Group): void {
  function command(usage: string, zh: string, en: string): Command {
    return common(policies.command(usage).description(say(zh, en)))
  }
  policies.helpCommand(false)
  command('list', '列出每一条规则', 'list every rule').action(async (_options: Raw, self: Command) =>
    done(await (await import('../command/policies/policies.ts')).list(read(self.optsWithGlobals()), streams)),
  )
  command('show', '一条规则的依据、条件和例子', 'basis, condition and examples of one rule')
    .argument('<id>', say('规则编号，例如 SUB-10', 'a rule, e.g. SUB-10'))
    .action(async (id: string, _options: Raw, self: Command) =>
      done(await (await import('../command/policies/policies.ts')).show(id, read(self.optsWithGlobals()), streams)),
    )
  command('deadline', '一个法定期限的最后一天', 'the last day of a legal period')
    .argument('<period>', say('期限，例如 licence-decision', 'a period, e.g. licence-decision'))
    .argument('<date>', say('起算的那一天', 'the day it starts from'))
    .action(async (period: string, date: string, _options: Raw, self: Command) =>
      done(
        await (await import('../command/policies/deadline.ts')).deadline(
          period,
          date,
          read(self.optsWithGlobals()),
          streams,
        ),
      ),
    )
  command(
    'mutate',
    '把规则逐处改动，看例子能不能看出来',
    'change rules bit by bit and see whether examples notice',
  ).action(async (_options: Raw, self: Command) =>
    done(await (await import('../command/policies/policies.ts')).mutate(read(self.optsWithGlobals()), streams)),
  )
  command('test', '执行每条规则的例子，检查决策表', 'run the examples of every rule and check the tables').action(
    async (_options: Raw, self: Command) =>
      done(await (await import('../command/policies/policies.ts')).test(read(self.optsWithGlobals()), streams)),
  )
}
