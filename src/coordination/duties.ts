import type { StageDuty } from '../../generated/types/records.ts'
import { STAGES, type Stage } from '../vocabulary/coordination.ts'
import { isEnforcement } from '../vocabulary/enforcement.ts'
import type { Source } from '../vocabulary/model.ts'
import type { Entry, Program, TownList } from '../vocabulary/program.ts'
import { type Matching, matching } from './match.ts'
import { partyName } from './parties.ts'

/** Who leads one stage of one entry, by the law or by what the coordination file states. */
export interface Duty {
  readonly stage: Stage
  /** The party as a role or id; undefined where neither law nor the file names one. */
  readonly role: string | undefined
  /** Its full name; empty where there is none. */
  readonly lead: string
  /** The unit that does the work, where stated. */
  readonly unit: string | undefined
  readonly assists: readonly string[]
  readonly by: 'law' | 'county'
  /** The article that decides it, or that leaves it open. */
  readonly cite: string
}

/** The duties of one enforcement entry, one for each stage in its order. */
export interface EntryDuties {
  readonly entry: Entry
  readonly duties: readonly Duty[]
}

/** The duties of every enforcement entry of a town. None where the project states no coordination. */
export function dutiesOf(program: Program, list: TownList): readonly EntryDuties[] {
  if (!program.project.coordination) return []
  return list.entries
    .filter(({ item }) => isEnforcement(item))
    .map((entry) => ({ entry, duties: STAGES.map((stage) => dutyOf(program, list, entry, stage)) }))
}

/** Where the law leaves a stage to the county, the table of leads says `open`. */
export function leadByLaw(
  { project }: Program,
  source: Source,
  stage: Stage,
): { readonly lead: string | undefined; readonly cite: string } {
  const row = project.policies.tables.decide('stage-leads', { source, stage })
  const lead = row?.gives.lead
  return { lead: lead === 'open' ? undefined : lead, cite: row?.cite ?? '' }
}

/** What the file states for a stage of an entry, the narrowest first. */
export function statedDuties({ project }: Program, entry: Entry, stage: Stage): readonly Matching<StageDuty>[] {
  return matching(project.coordination?.record.stages ?? [], entry, (rule) => rule.stage === stage)
}

function dutyOf(program: Program, list: TownList, entry: Entry, stage: Stage): Duty {
  const law = leadByLaw(program, entry.source, stage)
  const stated = statedDuties(program, entry, stage)[0]?.rule
  const role = law.lead ?? stated?.lead
  const name = (party: string) => nameAt(program, list, entry, stage, party)
  const lead = role === undefined ? '' : name(role)
  return {
    stage,
    role,
    lead,
    unit: stated?.unit === undefined ? undefined : name(stated.unit),
    assists: [...new Set((stated?.assists ?? []).map(name))].filter((assistant) => assistant !== lead),
    by: law.lead === undefined ? 'county' : 'law',
    cite: law.cite,
  }
}

/** A station decides in the name in which its power is exercised, be that its own or its department's. */
function nameAt(program: Program, { county }: TownList, entry: Entry, stage: Stage, party: string): string {
  if (party === 'station' && (stage === 'decision' || stage === 'execution')) return entry.actsInNameOf
  return partyName(program, county, entry, party)
}
