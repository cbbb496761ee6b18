import type { Place } from '../../source/place.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'
import type { StaffRegisters } from '../../vocabulary/people.ts'
import { unknown } from '../words.ts'

const PERSON: Text = { zh: '编制账', en: 'person in the establishment register' }
const POST: Text = { zh: '岗位账', en: 'post in the register' }

/** Whoever is named must stand in the establishment register. */
export function findPerson(
  id: string,
  first: ReadonlyMap<string, unknown>,
  at: Place,
  diagnostics: Diagnostic[],
): void {
  if (!first.has(id)) diagnostics.push(unknown('person', PERSON, id, first.keys(), at))
}

/** Whatever post is named must stand in the post register. */
export function findPost(id: string, { posts }: StaffRegisters, at: Place, diagnostics: Diagnostic[]): void {
  if (!posts.has(id)) diagnostics.push(unknown('post', POST, id, posts.keys(), at))
}
