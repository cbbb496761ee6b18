import { Command } from 'commander'
import { documentCommands } from './cli/documents.ts'
import { fail } from './cli/failure.ts'
import { common, type Raw, read, refuseFormat } from './cli/options.ts'
import { policiesCommands } from './cli/policies.ts'
import { reviewCommands } from './cli/review.ts'
import { statutesCommands } from './cli/statutes.ts'
import type { EvidenceOptions } from './command/evidence/evidence.ts'
import type { Streams } from './command/session.ts'
import { requireDay } from './command/usage.ts'
import type { Lang } from './vocabulary/diagnostic.ts'

/**
 * The command line. Exit codes: 0 clean (warnings allowed), 1 findings with errors, 2 usage or input/output.
 *
 * @param argv the arguments after the program's name
 */
export async function main(argv: readonly string[], streams: Streams = processStreams()): Promise<number> {
  const lang: Lang = langOf(argv)
  let exit = 0
  const root = program(lang, streams, (code) => {
    exit = code
  })
  try {
    await root.parseAsync([...argv], { from: 'user' })
    return exit
  } catch (error) {
    return await fail(error, { lang, streams, argv, root })
  }
}

function processStreams(): Streams {
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    isTerminal: process.stderr.isTTY === true,
  }
}

function langOf(argv: readonly string[]): Lang {
  const at = argv.indexOf('--lang')
  return argv[at + 1] === 'en' && at !== -1 ? 'en' : argv.includes('--lang=en') ? 'en' : 'zh'
}

function program(lang: Lang, streams: Streams, done: (code: number) => void): Command {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
  const root = new Command('qingdan')
    .description(
      say(
        '乡镇权责清单编译器：目录和选择进，依法能公布的清单出。',
        'Compiles catalogs and choices into the lists towns may lawfully publish.',
      ),
    )
    .helpOption('-h, --help', say('显示用法', 'show usage'))
    .helpCommand(false)
  root.exitOverride().configureOutput({ writeOut: (text) => streams.out(text.trimEnd()), writeErr: () => {} })

  root.hook('preAction', (_root, command) => refuseFormat(command))

  function command(usage: string, zh: string, en: string): Command {
    return common(root.command(usage).description(say(zh, en)), say).exitOverride()
  }

  command('check', '检查目录和选择', 'check catalogs and choices')
    .argument('[paths...]', say('只看这些文件或文件夹的发现', 'show findings of these files or folders only'))
    .option('--notes', say('也显示提示和放行的警告', 'show notes and waived warnings too'))
    .option('--watch', say('保存以后自动再查', 'check again after every save'))
    .action(async (paths: string[], options: Raw) => {
      if (options.watch)
        return done(await (await import('./command/watching/watch-check.ts')).watchCheck(paths, read(options), streams))
      done(await (await import('./command/check.ts')).check(paths, read(options), streams))
    })
  command('explain', '说明一个镇为什么有、没有或者不能有一项权力', 'say why a town has, lacks or cannot have a power')
    .argument('<town>', say('镇的代码或名称', 'a town’s code or name'))
    .argument('<item>', say('事项编号或名称', 'an item’s id or name'))
    .action(async (town: string, item: string, options: Raw) =>
      done(await (await import('./command/explain/explain.ts')).explain(town, item, read(options), streams)),
    )
  common(
    root
      .command('evidence')
      .description(
        say(
          '一页写明一个镇某日有没有一项权力、凭什么',
          'show on one page whether a town held a power on a day, and by what',
        ),
      ),
    say,
    ['text', 'json', 'md'],
  )
    .exitOverride()
    .argument('<town>', say('镇的代码或名称', 'a town’s code or name'))
    .argument('<item>', say('事项编号或名称', 'an item’s id or name'))
    .option('--on <date>', say('哪一天；默认取基准日', 'the day; by default the day of the edition'))
    .option('--against <date>', say('与哪一天对照', 'another day to compare with'))
    .action(async (town: string, item: string, options: Raw) =>
      done(await (await import('./command/evidence/evidence.ts')).evidence(town, item, readEvidence(options), streams)),
    )
  command('stats', '统计；也看评估指标的变化', 'print figures, and how the indicators changed')
    .option(
      '--against <folder-or-date>',
      say('与另一个项目文件夹或者另一天比', 'compare with another project folder or another day'),
    )
    .action(async (options: Raw) =>
      done(await (await import('./command/stats.ts')).stats({ ...read(options), against: options.against }, streams)),
    )
  command(
    'gaps',
    '列出没有证明的依据和需要取得的文件',
    'list what is unproven and which document would settle it',
  ).action(async (options: Raw) => done(await (await import('./command/gaps.ts')).gaps(read(options), streams)))
  command('expiry', '列出已经到期和快要到期的协议、决定、指定和事项', 'list what has expired or soon will')
    .option('--within <days>', say('看多少天以内；默认 90', 'how many days ahead; 90 by default'))
    .option('--markdown', say('印成 Markdown', 'print as Markdown'))
    .action(async (options: Raw & { within?: string; markdown?: boolean }) =>
      done(
        await (await import('./command/expiry/expiry.ts')).expiry(
          { ...read(options), within: options.within, markdown: options.markdown },
          streams,
        ),
      ),
    )
  command('init', '为另一个市新建一个小项目', 'make a small project for another city')
    .argument('<dir>', say('新文件夹', 'a new folder'))
    .option(
      '--from <file>',
      say(
        '区划表、部门表（CSV 或者 YAML），可以写几次',
        'a table of divisions or departments (CSV or YAML); may be repeated',
      ),
      (file: string, files: readonly string[]) => [...files, file],
      [] as readonly string[],
    )
    .action(async (dir: string, options: Raw) =>
      done(await (await import('./command/init/init.ts')).init(dir, options.from ?? [], read(options), streams)),
    )
  const group = { say, common: (each: Command) => common(each, say).exitOverride(), done, streams }
  documentCommands(root, group)
  reviewCommands(root, group)
  statutesCommands(
    command(
      'statutes',
      '法律文本：查、核、锁、登记、看修改的影响',
      'law texts: show, verify, lock, register, follow amendments',
    ),
    group,
  )
  policiesCommands(
    command('policies', '规则：列出、查看、执行例子', 'legal rules: list, show, run their examples'),
    group,
  )
  return root
}

function readEvidence(options: Raw): EvidenceOptions {
  for (const day of [options.on, options.against]) if (day !== undefined) requireDay(day)
  const format = options.format as EvidenceOptions['format']
  return { ...read(options), format, on: options.on, against: options.against }
}
