import type { Rule } from '../rule.ts'
import { basisInForce } from './basis-in-force.ts'
import { coerciveMeasureNotEntrusted } from './coercive-measure-not-entrusted.ts'
import { conferralOnlyOfPenalties } from './conferral-only-of-penalties.ts'
import { delegatorHoldsThePower } from './delegator-holds-the-power.ts'
import { detentionStaysWithPolice } from './detention-stays-with-police.ts'
import { licenceAgentIsOrgan } from './licence-agent-is-organ.ts'
import { transferIsProven } from './transfer-is-proven.ts'

/** The rules in the order in which their findings read best: first what can never be, then what lacks something. */
export const RULES: readonly Rule[] = [
  coerciveMeasureNotEntrusted,
  detentionStaysWithPolice,
  conferralOnlyOfPenalties,
  licenceAgentIsOrgan,
  delegatorHoldsThePower,
  basisInForce,
  transferIsProven,
]
