import type { Rule } from '../rule.ts'
import { basisInForce, basisNotYetInForce, basisSuperseded } from './basis-in-force.ts'
import { basisKnown } from './basis-known.ts'
import { coerciveMeasureNotEntrusted } from './coercive-measure-not-entrusted.ts'
import { conferralOnlyOfPenalties } from './conferral-only-of-penalties.ts'
import { delegatorHoldsThePower } from './delegator-holds-the-power.ts'
import { detentionStaysWithPolice } from './detention-stays-with-police.ts'
import { establishingLevel } from './establishing-level.ts'
import { fineWithinUpperRange } from './fine-within-upper-range.ts'
import { licenceAgentIsOrgan } from './licence-agent-is-organ.ts'
import { oneVersionAnItem } from './one-version-an-item.ts'
import { repealerIsLater } from './repealer-is-later.ts'
import { transferIsProven } from './transfer-is-proven.ts'

/** The rules in the order in which their findings read best: first what can never be, then what lacks something. */
export const RULES: readonly Rule[] = [
  coerciveMeasureNotEntrusted,
  detentionStaysWithPolice,
  conferralOnlyOfPenalties,
  licenceAgentIsOrgan,
  delegatorHoldsThePower,
  establishingLevel,
  basisNotYetInForce,
  basisInForce,
  basisSuperseded,
  basisKnown,
  oneVersionAnItem,
  fineWithinUpperRange,
  repealerIsLater,
  transferIsProven,
]
