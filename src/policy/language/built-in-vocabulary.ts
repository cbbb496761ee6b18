import { enumerations } from '#policies'
import { vocabularyOf } from './vocabulary.ts'

/** What the policies of this version may name. */
export const VOCABULARY = vocabularyOf(enumerations)
