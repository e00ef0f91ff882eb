import { maySeeOf } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { ContractParty } from "@/lib/contracts/states";

export interface Parties {
  clientId: string;
  freelancerId: string;
  organisationId: string | null;
}

/**
 * The side a viewer stands on. The person who hired stays a party even without a seat; every seat of the organisation
 * looks with them. Null for anybody else.
 */
export function partyOf(viewer: Viewer, contract: Parties): ContractParty | null {
  if (contract.freelancerId === viewer.id) return "freelancer";
  if (contract.clientId === viewer.id) return "client";
  return contract.organisationId !== null && maySeeOf(viewer, contract.organisationId) ? "client" : null;
}

/** The contracts of a viewer, for the database to select with; of one side only when asked. */
export function contractsOf(viewer: Viewer, side?: ContractParty) {
  const asFreelancer = { freelancerId: viewer.id };
  const asClient = {
    OR: [
      { clientId: viewer.id },
      { organisationId: { in: viewer.seats.map(({ organisationId }) => organisationId) } },
    ],
  };
  if (side === "freelancer") return asFreelancer;
  return side === "client" ? asClient : { OR: [asFreelancer, asClient] };
}
