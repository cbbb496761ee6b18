import type { Text } from '../vocabulary/diagnostic.ts'

/** What ids name, for messages; what one file alone names stands there. */
export const COUNTY: Text = { zh: '县（市、区）', en: 'county' }
export const TOWN: Text = { zh: '镇（街道）', en: 'town' }
export const DECISION: Text = { zh: '县级决定', en: 'decision' }
export const ITEM: Text = { zh: '事项', en: 'item' }
export const DEPARTMENT: Text = { zh: '部门', en: 'department' }
export const UNIT: Text = { zh: '镇级机构', en: 'unit' }
export const VILLAGE_STATION: Text = { zh: '村级便民服务站', en: 'village station' }
export const PARAMETER: Text = { zh: '参数', en: 'parameter' }
