import { maySeeOf, mayWriteFor } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { ContractParty } from "@/lib/contracts/states";
import { forbidden } from "@/lib/errors";

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

/** What a verb asks of a viewer: the side that may do it, and whether it is a matter of paying. */
export interface Demand {
  side?: ContractParty;
  /** Finance seats pay, and do nothing else. */
  isPaying?: boolean;
}

/** Whether a party may do it: the button and the refusal ask the same question. */
export function mayActOn(viewer: Viewer, contract: Parties, { side, isPaying }: Demand = {}): boolean {
  const party = partyOf(viewer, contract);
  if (!party || (side && party !== side)) return false;
  if (party === "freelancer" || contract.clientId === viewer.id || isPaying) return true;
  return contract.organisationId !== null && mayWriteFor(viewer, contract.organisationId);
}

/**
 * The side the viewer acts for; throws forbidden for the other side or a seat that only looks. A suspended person may
 * finish what stands, so that nobody else is harmed by it; what adds to it asks `assertCanAct` beside this.
 */
export function assertMayAct(viewer: Viewer, contract: Parties, demand: Demand = {}): ContractParty {
  const party = partyOf(viewer, contract);
  if (!party || !mayActOn(viewer, contract, demand))
    throw forbidden(
      demand.side && party !== demand.side ? `contracts.errors.only.${demand.side}` : "errors.forbidden",
    );
  return party;
}

export const otherSide = (side: ContractParty): ContractParty =>
  side === "client" ? "freelancer" : "client";

export const userOf = (contract: Parties, side: ContractParty) =>
  side === "client" ? contract.clientId : contract.freelancerId;
