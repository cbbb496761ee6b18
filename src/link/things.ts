import type { Text } from '../vocabulary/diagnostic.ts'

/** What ids name, for messages. */
export const COUNTY: Text = { zh: '县（市、区）', en: 'county' }
export const TOWN: Text = { zh: '镇（街道）', en: 'town' }
export const DECISION: Text = { zh: '县级决定', en: 'decision' }
export const ITEM: Text = { zh: '事项', en: 'item' }
