import { differsFromChoice, totalsDiffer } from './agreements.ts'
import { delegatorDoesNotHold } from './delegator.ts'
import { fineOutsideUpperRange } from './fine-range.ts'
import { lawChangedWithinLimitation } from './law-changed.ts'
import { ended, notYetInForce, repealerIsOlder, superseded, twoVersions } from './law-in-force.ts'
import { personalData } from './personal-data.ts'
import { publishedLate } from './published-late.ts'
import type { Relation } from './relation.ts'
import { selectedWithoutRequired } from './required-items.ts'
import {
  institutionStepSkipped,
  objectionPeriodShort,
  personInPublicData,
  personTwice,
  promotionStepSkipped,
  tiesUndecided,
  unsourcedForRealPeople,
  weightsDoNotAddUp,
} from './staff.ts'
import { stepOutOfOrder } from './steps.ts'

/** The relations that policies name. Each is tested by the examples of its policy. */
export const RELATIONS: Readonly<Record<string, Relation>> = {
  'law-not-yet-in-force': notYetInForce,
  'law-ended': ended,
  'law-superseded': superseded,
  'two-versions-of-a-law': twoVersions,
  'fine-outside-upper-range': fineOutsideUpperRange,
  'repealer-is-older': repealerIsOlder,
  'delegator-does-not-hold': delegatorDoesNotHold,
  'agreement-differs-from-choice': differsFromChoice,
  'agreement-totals-differ': totalsDiffer,
  'step-out-of-order': stepOutOfOrder,
  'selected-without-required': selectedWithoutRequired,
  'published-late': publishedLate,
  'personal-data-in-public': personalData,
  'law-changed-within-limitation': lawChangedWithinLimitation,
  'person-twice-in-establishment': personTwice,
  'person-in-public-data': personInPublicData,
  'promotion-step-skipped': promotionStepSkipped,
  'institution-step-skipped': institutionStepSkipped,
  'weights-do-not-add-up': weightsDoNotAddUp,
  'objection-period-short': objectionPeriodShort,
  'ties-undecided': tiesUndecided,
  'unsourced-for-real-people': unsourcedForRealPeople,
}
