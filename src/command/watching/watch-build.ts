import { type BuildOptions, buildOnce } from '../build.ts'
import { EXIT } from '../exit.ts'
import { KeptTypesetter } from '../kept-typesetter.ts'
import type { Streams } from '../session.ts'
import { LiveProject } from './live-project.ts'
import { watchProject } from './watch-project.ts'

/** `build --watch`: builds, and again after every save of a catalog or template, until it is interrupted. */
export async function watchBuild(options: BuildOptions, streams: Streams): Promise<number> {
  const project = new LiveProject(options)
  const typesetter = new KeptTypesetter()
  const watch = {
    folders: ['catalogs', 'templates'],
    together: 100,
    answer: () => buildOnce(project.session(), typesetter, options, streams),
    ready: { zh: '保存以后自动重新生成；按 Ctrl+C 结束。', en: 'Building again after every save; Ctrl+C ends.' }[
      options.lang
    ],
  }
  try {
    await watchProject(project, watch, options, streams)
  } finally {
    await typesetter.close()
  }
  return EXIT.clean
}
