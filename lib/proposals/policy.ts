import type { Viewer } from "@/lib/accounts/viewer";
import { maySeeListing } from "@/lib/listings/policy";
import { isOpen, type ListingState } from "@/lib/listings/states";
import type { InvitationState, ProposalState } from "@/lib/proposals/states";
import type { Tier } from "@/lib/tiers";

export interface Proposing {
  listing: {
    clientId: string;
    organisationId: string | null;
    state: ListingState;
    decisionDeadlineAt: Date | null;
  };
  hasPublishedProfile: boolean;
  openPackages: number;
  /** The person's own proposal for this listing, if there is one. */
  proposal: { state: ProposalState; declineReason: string | null } | null;
}

export type ProposingFault = "ownListing" | "noProfile" | "alreadyAnswered" | "notOpen" | "deadlinePassed";

/** Why the viewer cannot write or send a proposal for a listing just now; null when they can. */
export function proposingFault(viewer: Viewer, proposing: Proposing, now: Date): ProposingFault | null {
  const { listing, hasPublishedProfile, openPackages, proposal } = proposing;
  if (listing.clientId === viewer.id || maySeeListing(viewer, listing)) return "ownListing";
  if (proposal && proposal.state !== "draft") return "alreadyAnswered";
  if (!isOpen(listing.state) || openPackages === 0) return "notOpen";
  if (listing.decisionDeadlineAt && listing.decisionDeadlineAt <= now) return "deadlinePassed";
  if (!hasPublishedProfile) return "noProfile";
  return null;
}

/**
 * Whether an answered proposal may be written anew: one's own withdrawal can be reconsidered, and so can a place lost
 * to somebody else while other packages are open. A client who said no for another reason is not asked again.
 */
export const mayReopen = (proposal: { state: ProposalState; declineReason: string | null }) =>
  proposal.state === "withdrawn" ||
  (proposal.state === "declined" && proposal.declineReason === "other-chosen");

/** People on a package's shortlist: invited and waiting, or answered. */
export const maxShortlist: Record<Tier, number> = { judgment: 5, commodity: 20 };

/** Whether a person may be invited to a package they were invited to before: only if the client took it back. */
export const mayInviteAgain = (state: InvitationState) => state === "withdrawn";
