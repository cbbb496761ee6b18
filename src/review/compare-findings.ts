import type { Diagnostic } from '../vocabulary/diagnostic.ts'

/** What checking finds that it did not find before, and what it finds no more. Waived findings and notes do not count. */
export interface FindingChanges {
  readonly added: readonly Diagnostic[]
  readonly gone: readonly Diagnostic[]
}

/** Compares findings by rule, item, file and words, not by line: moving a line makes nothing new. */
export function compareFindings(before: readonly Diagnostic[], after: readonly Diagnostic[]): FindingChanges {
  return { added: without(after, before), gone: without(before, after) }
}

function without(findings: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>()
  for (const each of others.filter(counts)) left.set(sameness(each), (left.get(sameness(each)) ?? 0) + 1)
  return findings.filter(counts).filter((each) => {
    const known = left.get(sameness(each)) ?? 0
    left.set(sameness(each), known - 1)
    return known <= 0
  })
}

function counts({ severity }: Diagnostic): boolean {
  return severity !== 'note'
}

function sameness({ code, item, at, what }: Diagnostic): string {
  return [code, item ?? '', at.file, what.zh].join('\n')
}
