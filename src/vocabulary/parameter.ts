import type { Project } from './model.ts'

/** A parameter that states a number; undefined when it is missing, or says in words that its document is not at hand. */
export function numberOf({ parameters }: Pick<Project, 'parameters'>, id: string): number | undefined {
  const value = parameters.get(id)?.record.value
  return typeof value === 'number' ? value : undefined
}

/** A parameter that states texts, or one; empty when it is missing. */
export function textsOf({ parameters }: Pick<Project, 'parameters'>, id: string): readonly string[] {
  const value = parameters.get(id)?.record.value
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
}

/** A parameter that states yes or no; undefined when it is missing. */
export function answerOf({ parameters }: Pick<Project, 'parameters'>, id: string): boolean | undefined {
  const value = parameters.get(id)?.record.value
  return typeof value === 'boolean' ? value : undefined
}

/** The document a parameter rests on, in one line: number, title, date. */
export function sourceOf({ parameters }: Pick<Project, 'parameters'>, id: string): string {
  const document = parameters.get(id)?.record.document
  return document ? [document.number ?? '', document.title].filter((text) => text !== '').join(' ') : ''
}

/** What a parameter must state where its id is one that the compiler reads; others may state anything. */
export const PARAMETER_FORMS: Readonly<Record<string, 'number' | 'answer' | readonly string[]>> = {
  'institution.cap': 'number',
  'institution.cap-counts': ['office', 'centre', 'team', 'feature', 'station'],
  'institution.common-replaceable': 'answer',
  'institution.feature-min': 'number',
  'institution.feature-max': 'number',
  'institution.deputy-section-count': 'number',
  'station.rights': ['command', 'appointment-proposal', 'assessment'],
  'station.grant-parts': ['public-expenses', 'wages', 'allowances', 'awards'],
}

/** Whether a value has the form; a list must hold words that are known. */
export function fits(value: unknown, form: 'number' | 'answer' | readonly string[]): boolean {
  if (form === 'number') return typeof value === 'number' && Number.isInteger(value) && value >= 0
  if (form === 'answer') return typeof value === 'boolean'
  return Array.isArray(value) && value.length > 0 && value.every((each) => form.includes(each))
}
