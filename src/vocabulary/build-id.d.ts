/** The version of this program. */
export const VERSION: string
/** The version with a fingerprint of the sources, `0.1.0+3f2a…`, as `tasks/build-id.mjs` writes it. */
export const BUILD_ID: string
