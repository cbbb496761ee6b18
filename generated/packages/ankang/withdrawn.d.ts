// Generated from catalogs/ by qingdan. Do not edit.
import type { WithdrawnItem } from './types.js'

/** Items that were withdrawn from the catalogs. */
declare const withdrawn: readonly WithdrawnItem[]
export default withdrawn
