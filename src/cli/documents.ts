import { type Command, Option } from 'commander'
import { type Group, type Raw, read } from './options.ts'

/** Adds the commands that make, check and show documents. */
export function documentCommands(root: Command, { say, common, done, streams }: Group): void {
  function command(usage: string, zh: string, en: string): Command {
    return common(root.command(usage).description(say(zh, en)))
  }
  command('build', '检查并生成数据、类型包和清单', 'check, then write data, packages and lists')
    .option(
      '--only <formats>',
      say(
        '只生成这些，用逗号分开：data,packages,md,html,docx,xlsx,pdf,csv,site；内部文件要写明 internal，只写到 out/internal/',
        'write only these, comma-separated: data,packages,md,html,docx,xlsx,pdf,csv,site; internal documents only when named (internal), to out/internal/',
      ),
    )
    .option('--town <codes>', say('只生成这些镇的文件', 'write the documents of these towns only'))
    .option('--document <kinds>', say('只生成这些种类的文件，例如 town-list', 'write these kinds of documents only'))
    .option('--out <dir>', say('写到这个文件夹', 'write below this folder'))
    .option('--check', say('什么也不写；generated/ 过期就报错', 'write nothing; fail when generated/ is stale'))
    .addOption(
      new Option(
        '--watch',
        say('目录或者模板一保存就重新生成', 'build again when a catalog or template is saved'),
      ).conflicts('check'),
    )
    .action(async (raw: Raw) => {
      const { only, out, check, town, document } = raw
      const options = { ...read(raw), only, out, check, town, document }
      if (raw.watch)
        return done(await (await import('../command/watching/watch-build.ts')).watchBuild(options, streams))
      done(await (await import('../command/build.ts')).build(options, streams))
    })
  command(
    'verify',
    '核验一份公布的文件出自哪一版目录、有没有改动',
    'say which catalogs a published file came from and whether it was altered',
  )
    .argument('<file>', say('md、html、docx、xlsx、pdf 或者 csv 文件', 'an md, html, docx, xlsx, pdf or csv file'))
    .action(async (file: string, options: Raw) =>
      done(await (await import('../command/verify.ts')).verify(file, read(options), streams)),
    )
  command('fill', '把一份文件填进县里自己的 Word 模板', 'put a document into a county’s own Word template')
    .argument('<template>', say('含 {{标题}}、{{正文}} 等的 .docx', 'a .docx with {{标题}}, {{正文}} and so on'))
    .requiredOption('--document <stem>', say('哪一份，例如 lists/610926100', 'which one, e.g. lists/610926100'))
    .requiredOption('--out <file>', say('写到这个文件', 'write this file'))
    .action(async (template: string, options: Raw) =>
      done(
        await (await import('../command/fill.ts')).fill(
          template,
          { ...read(options), document: options.document ?? '', out: options.out ?? '' },
          streams,
        ),
      ),
    )
  command('serve', '在本机打开公共网站，改了目录自动刷新', 'show the public site on this machine, reloading on change')
    .option('--port <port>', say('端口；0 由系统选', 'the port; 0 lets the system choose'), '8100')
    .action(async (options: Raw) =>
      done(
        await (await import('../command/serve.ts')).serve({ ...read(options), port: options.port ?? '8100' }, streams),
      ),
    )
}
