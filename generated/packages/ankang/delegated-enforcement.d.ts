// Generated from catalogs/ by qingdan. Do not edit.
import type { Item, DelegatedEnforcementId } from './types.js'

/** 部门委托镇级实施综合行政执法事项参考指导目录（参考样例） */
declare const items: readonly Item<DelegatedEnforcementId>[]
export default items
