// Generated from catalogs/ by qingdan. Do not edit.
import type { Item, StatutoryEnforcementId } from './types.js'

/** 镇级法定执法事项及驻镇市场监管所执法事项参考指导目录（参考样例） */
declare const items: readonly Item<StatutoryEnforcementId>[]
export default items
