import type { Timer } from '../../../generated/types/records.ts'
import { parameterLimit, type TimeLimit, timeLimit } from '../../coordination/timers.ts'
import type { Project } from '../../vocabulary/model.ts'
import type { WordOf } from '../documents/kinds.ts'

/** A time limit with what it rests on: 3日（《…》第五条第二款）, or the value of a parameter with the standing of its document. */
export function limitText(project: Project, timer: Timer | undefined, word: WordOf): string {
  return written(timeLimit(project, timer), word)
}

/** A rate or number that a parameter states. */
export function parameterText(project: Project, id: string, word: WordOf): string {
  return written(parameterLimit(project, id), word)
}

function written(limit: TimeLimit | undefined, word: WordOf): string {
  if (!limit) return ''
  const { count, unit, byLaw, source, status } = limit
  return byLaw ? `${count}${word('unit', unit)}（${source}）` : `${count}${unit}${word('parameterStatus', status)}`
}
