import type { AgreementRecord } from '../../generated/types/records.ts'
import { type Place, within } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { County, Department, Placed } from '../vocabulary/model.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { filesOf } from './files.ts'
import { placed } from './placed.ts'
import { DEPARTMENT, ITEM, TOWN } from './things.ts'
import { unknown } from './words.ts'

/** What a county's file states of its agreements; each department and town exists, and each agreement is stated once. */
export function linkAgreements(
  files: readonly RecordFile[],
  county: string,
  departments: ReadonlyMap<string, Department>,
  towns: ReadonlyMap<string, unknown>,
  items: ReadonlyMap<string, unknown>,
  diagnostics: Diagnostic[],
): Pick<County, 'agreements' | 'agreementTotals'> {
  const file = filesOf(files, 'agreements').find((each) => each.path.split('/')[2] === county)
  if (!file) return { agreements: [], agreementTotals: [] }
  const place: Place = { file: file.path, path: [] }
  const own = new Map([...towns].filter(([code]) => code.startsWith(county)))
  const checkTown = (code: string, at: Place) => {
    if (!own.has(code)) diagnostics.push(unknown('town', TOWN, code, own.keys(), within(at, 'town')))
  }
  const stated = new Map<string, Placed<AgreementRecord>>()
  for (const [index, record] of (file.value.agreements ?? []).entries()) {
    const at = within(place, 'agreements', index)
    checkTown(record.town, at)
    if (!departments.has(record.department))
      diagnostics.push(
        unknown('department', DEPARTMENT, record.department, departments.keys(), within(at, 'department')),
      )
    for (const [position, id] of (record.items ?? []).entries())
      if (!items.has(id)) diagnostics.push(unknown('item', ITEM, id, items.keys(), within(at, 'items', position)))
    if (!isOrdered(record)) diagnostics.push(emptyTerm(within(at, 'effectiveTo')))
    const key = `${record.kind} ${record.department} ${record.town}`
    const first = stated.get(key)
    if (first) diagnostics.push(statedTwice(at, first.place))
    else stated.set(key, placed(record, at.file, at.path))
  }
  const agreementTotals = (file.value.totals ?? []).map((record, index) => {
    const at = within(place, 'totals', index)
    checkTown(record.town, at)
    return placed(record, at.file, at.path)
  })
  return { agreements: [...stated.values()], agreementTotals }
}

function isOrdered({ effectiveFrom, effectiveTo }: AgreementRecord): boolean {
  return effectiveFrom === undefined || effectiveTo === undefined || effectiveFrom < effectiveTo
}

function emptyTerm(at: Place): Diagnostic {
  return {
    code: 'link/agreement-empty-term',
    severity: 'error',
    at,
    what: { zh: '协议的终止日期不晚于起始日期。', en: 'The agreement ends no later than it begins.' },
    why: {
      zh: '期限里没有一天，协议就没有生效的时候。',
      en: 'With no day in its term, the agreement is never in force.',
    },
    fix: {
      zh: '改正日期；effectiveTo 写期满后的第一天。',
      en: 'Correct the dates; effectiveTo is the first day after the term.',
    },
  }
}

function statedTwice(at: Place, first: Place): Diagnostic {
  return {
    code: 'link/duplicate-agreement',
    severity: 'error',
    at: within(at, 'department'),
    related: [{ at: within(first, 'department'), note: { zh: '第一次在这里', en: 'first here' } }],
    what: {
      zh: '同一个部门与同一个镇（街道）的同一种协议写了两次。',
      en: 'The same kind of agreement of one department with one town is stated twice.',
    },
    why: {
      zh: '一个部门与一个镇（街道）只签一份协议，期限、条款才只有一处说了算。',
      en: 'A department has one agreement with a town, so that its term and clauses stand in one place.',
    },
    fix: { zh: '合成一份。', en: 'Merge them into one.' },
  }
}
