import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type CommonOptions, EXIT, packageFolder, type Streams } from './session.ts'
import { UsageError } from './usage.ts'

/** `init DIR`: puts a small, valid project for another city into a new or empty folder, wholly or not at all. */
export function init(folder: string, options: CommonOptions, streams: Streams): number {
  const target = resolve(folder)
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new UsageError({
      zh: `「${folder}」不是空文件夹，没有动它`,
      en: `"${folder}" is not empty and was left alone`,
    })
  const staging = join(dirname(target), `.${basename(target)}.qingdan-init`)
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(dirname(target), { recursive: true })
  cpSync(join(packageFolder(), 'starter'), staging, { recursive: true })
  cpSync(join(packageFolder(), 'schemas'), join(staging, 'schemas'), { recursive: true })
  cpSync(join(packageFolder(), '.vscode'), join(staging, '.vscode'), { recursive: true })
  rmSync(target, { recursive: true, force: true })
  renameSync(staging, target)
  streams.out(
    options.lang === 'zh'
      ? `已建好。接着运行：qingdan check --root ${folder}`
      : `Done. Next: qingdan check --root ${folder}`,
  )
  return EXIT.clean
}
