import { ReadFailure } from '../../read/read.ts'
import { checkOnce } from '../check.ts'
import { EXIT } from '../exit.ts'
import type { CommonOptions, Streams } from '../session.ts'
import { LiveProject } from './live-project.ts'
import { watchProject } from './watch-project.ts'

/** How often the stages run before the first save, so that the machine code for them is there when it is waited for. */
const WARM_RUNS = 30

/** `check --watch`: checks, and again after every save, until it is interrupted. Reads and validates only what changed. */
export async function watchCheck(paths: readonly string[], options: CommonOptions, streams: Streams): Promise<number> {
  const project = new LiveProject(options)
  const watch = {
    folders: ['catalogs'],
    together: 5,
    answer: () => checkOnce(project.session(), paths, streams),
    prepare: (isAwaited: () => boolean) => warmUp(project, isAwaited),
    ready: { zh: '保存以后自动再查；按 Ctrl+C 结束。', en: 'Checking again after every save; Ctrl+C ends.' }[
      options.lang
    ],
  }
  await watchProject(project, watch, options, streams)
  return EXIT.clean
}

async function warmUp(project: LiveProject, isAwaited: () => boolean): Promise<void> {
  for (let run = 0; run < WARM_RUNS && !isAwaited(); run++) {
    const session = project.session()
    try {
      await session.report((await session.compile()).diagnostics)
    } catch (error) {
      if (error instanceof ReadFailure) return
      throw error
    }
    await new Promise((next) => setImmediate(next))
  }
}
