import { within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import { readStructure } from '../vocabulary/law-structure.ts'
import type { Lock, LockedText } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { filesOf } from './files.ts'

/** Reads the lock file, if there is one: the facts about the provisions that were once verified against the text. */
export function linkLock(files: readonly RecordFile[], diagnostics: Diagnostic[]): Lock | undefined {
  const file = filesOf(files, 'lock')[0]
  if (!file) return undefined
  const texts = new Map<string, LockedText>()
  for (const [index, record] of file.value.instruments.entries()) {
    const place = { file: file.path, path: ['instruments', index] }
    const structure = readStructure(record.structure)
    if (structure)
      texts.set(`${record.id} ${record.version}`, {
        structure,
        provisions: new Map(record.provisions.map((each) => [each.at, each])),
        place,
      })
    else diagnostics.push(brokenStructure(within(place, 'structure')))
  }
  return { record: file.value, texts, place: { file: file.path, path: [] } }
}

function brokenStructure(at: Diagnostic['at']): Diagnostic {
  return {
    code: 'link/broken-lock',
    severity: 'error',
    at,
    what: { zh: '锁文件的结构读不懂。', en: 'The structure in the lock file cannot be read.' },
    why: {
      zh: '锁文件是生成的，手改过就不能证明什么。',
      en: 'The lock file is generated; edited by hand it proves nothing.',
    },
    fix: { zh: '运行 qingdan statutes lock 重新生成。', en: 'Make it again with qingdan statutes lock.' },
  }
}
