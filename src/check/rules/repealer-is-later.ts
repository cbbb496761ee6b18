import { within } from '../../source/place.ts'
import { parseCitation } from '../../vocabulary/citation.ts'
import type { Program } from '../../vocabulary/model.ts'
import type { Hit, Rule } from '../rule.ts'

/** CIT-10: a repeal clause can mean only what was made before it; a later law of the same name is another. */
export const repealerIsLater: Rule = {
  code: 'law/repealer-is-older',
  policy: 'CIT-10',
  severity: 'warning',
  why: {
    zh: '废止条款指的是它施行以前的同名文件；以后制定的同名文件不在其内。',
    en: 'A repeal clause means the instrument of that name made before it; a later one of the same name is another.',
  },
  *hits({ project }: Program): Iterable<Hit> {
    for (const { record, place } of project.instruments.values())
      for (const [index, version] of record.versions.entries()) {
        const by = version.endedBy === undefined ? undefined : parseCitation(version.endedBy)
        if (!by || 'problem' in by || by.version === undefined || by.version > version.date) continue
        yield {
          at: within(place, 'versions', index, 'endedBy'),
          what: {
            zh: `《${record.title}》(${version.date}) 写着由 ${by.version} 的《${by.title}》废止，那时它还没有制定。`,
            en: `《${record.title}》(${version.date}) is said to be repealed by 《${by.title}》 of ${by.version}, when it had not been made.`,
          },
          fix: {
            zh: '废止的是更早的同名文件：把 effectiveTo 和 endedBy 写到那个版本上。',
            en: 'The older instrument of that name is meant: move effectiveTo and endedBy to that version.',
          },
        }
      }
  },
}
