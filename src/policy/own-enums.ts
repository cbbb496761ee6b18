import { PEOPLE_ENUMS } from './people-row-types.ts'
import { REFORM_ENUMS } from './reform-row-types.ts'

/** Enumerations that no schema has. */
export const OWN_ENUMS: Readonly<Record<string, readonly string[]>> = {
  ...REFORM_ENUMS,
  standing: ['in-force', 'not-yet', 'superseded', 'repealed', 'external', 'unverifiable'],
  validity: ['in-force', 'draft', 'not-yet', 'suspended'],
  stated: ['yes', 'no'],
  possible: ['yes', 'no', 'depends'],
  establishable: ['yes', 'limited', 'no'],
  duty: ['town', 'delegator', 'holder', 'station', 'judicial-office'],
  outside: ['own', 'other'],
  actor: ['town', 'department', 'county-government', 'station', 'vertical'],
  ...PEOPLE_ENUMS,
}
