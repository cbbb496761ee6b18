import type { Instance } from './kinds.ts'

/** One document before its format: where it goes, its template, and what the template may name. */
export interface DocumentSource {
  /** Its path without root and ending: `agreements/610981106/services-forestry`. */
  readonly name: string
  /** The template's file name, which tells its kind. */
  readonly template: string
  readonly view: { readonly isDraft?: boolean }
  /** The codes by which a build can be limited. */
  readonly county?: string
  readonly town?: string
}

/** The documents that use a template, as instances of a kind. */
export function instancesOf(sources: readonly DocumentSource[], template: string): readonly Instance[] {
  return sources
    .filter((source) => source.template === template)
    .map(({ name, view, county, town }) => ({
      stem: name,
      isDraft: view.isDraft ?? false,
      names: [],
      view,
      ...(county === undefined ? {} : { county }),
      ...(town === undefined ? {} : { town }),
    }))
}
