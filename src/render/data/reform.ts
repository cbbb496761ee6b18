import type { InstitutionPlan, NetworkView, StationView, TownReformView } from '../../vocabulary/reform.ts'

/** The reform of a town as other programs read it: figures as they were reckoned, amounts as exact text, no one's name. */
export function publishReform({ reform, institutions, stations, network }: TownReformView): object {
  return {
    town: reform.town.record.code,
    state: reform.record.state,
    synthetic: reform.record.synthetic ?? false,
    institutions: institutions ? publishInstitutions(institutions) : null,
    stations: stations.map(publishStation),
    network: network ? publishNetwork(network) : null,
  }
}

function publishInstitutions(plan: InstitutionPlan): object {
  return {
    cap: plan.cap ?? null,
    counted: plan.counted,
    free: plan.free,
    uncoveredFunctions: plan.uncovered.map(({ id }) => id),
    sharedFunctions: plan.overlaps.map((each) => each.function.id),
    institutions: plan.institutions.map((each) => ({
      id: each.id,
      name: each.name,
      group: each.group,
      nature: each.nature,
      establishment: each.establishment ?? null,
      grade: each.grade ?? null,
      functions: each.functions.map(({ id, name }) => ({ id, name })),
    })),
    route: plan.route.map(({ step, done }) => ({ step: step.id, act: step.act, date: done?.date ?? null })),
  }
}

function publishStation({ record, unit, granted }: StationView): object {
  return {
    unit: record.unit,
    name: unit.record.name,
    department: unit.record.department ?? null,
    establishment: { tier: record.establishment.tier, kind: record.establishment.kind },
    managed: record.managed ?? {},
    grant: record.grant
      ? {
          year: record.grant.year,
          parts: record.grant.parts.map(({ part, amount }) => ({ part, amount })),
          total: granted,
        }
      : null,
  }
}

function publishNetwork(network: NetworkView): object {
  return {
    county: network.record.county,
    centre: network.record.centre,
    stations: network.nodes.map(({ record, villages }) => ({
      id: record.id,
      name: record.name,
      through: record.through ?? null,
      villages: villages.map(({ name }) => name),
    })),
    items: network.flows.length,
    acceptedAtCentre: network.atCentre,
    acceptedInVillages: network.atVillage,
    flows: network.flows.map((flow) => ({
      item: flow.entry.item.id,
      accept: flow.accept,
      handle: flow.handle,
      decide: flow.decide ?? null,
      issue: flow.issue,
      delivery: flow.delivery,
      workingDaysToDecision: flow.path?.toDecision ?? null,
      workingDaysToDelivery: flow.path?.toDelivery ?? null,
      legalPeriod: flow.legal ? { count: flow.legal.count, unit: flow.legal.unit } : null,
      visits: flow.visits,
    })),
  }
}
