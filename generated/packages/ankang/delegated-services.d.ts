// Generated from catalogs/ by qingdan. Do not edit.
import type { Item, DelegatedServicesId } from './types.js'

/** 下沉镇（街道）办理的县级政务服务事项参考指导目录（参考样例） */
declare const items: readonly Item<DelegatedServicesId>[]
export default items
