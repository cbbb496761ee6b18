// Generated from catalogs/ by qingdan. Do not edit.
import type { Item, StatutoryLicencesId } from './types.js'

/** 法律、行政法规、国务院决定设定的镇（街道）级行政许可事项清单（参考样例） */
declare const items: readonly Item<StatutoryLicencesId>[]
export default items
