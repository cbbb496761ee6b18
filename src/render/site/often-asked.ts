import type { Survey } from './survey.ts'

/** So many sayings, the first of the catalog, are offered as questions. */
const OFTEN = 16

/** What the public often asks, as links that ask it. */
export function oftenAsked(survey: Survey, href: (path: string) => string): readonly { name: string; href: string }[] {
  return survey.program.project.colloquial
    .flatMap(({ say }) => say.slice(0, 1))
    .slice(0, OFTEN)
    .map((name) => ({ name, href: `${href('search.html')}?q=${encodeURIComponent(name)}` }))
}
