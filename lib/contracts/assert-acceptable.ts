import type { Offer } from "@/lib/contracts/load-offer";
import { conflict } from "@/lib/errors";

/** Throws unless a proposal stands as it was sent and its client may agree to it, or to other terms for it. */
export function assertAcceptable(proposal: Offer): void {
  if (proposal.state !== "sent") throw conflict("proposals.errors.alreadyDecided");
  // A listing that was taken down and cut anew no longer has the packages that were offered for.
  if (proposal.packages.length === 0) throw conflict("contracts.errors.packageTaken");
  if (proposal.isFreelancerSuspended) throw conflict("contracts.errors.freelancerSuspended");
  if (isFolded(proposal)) throw conflict("contracts.errors.reasoningFirst");
}

/** Judgment work shows its price with its reasoning, not before. */
export const isFolded = ({ packages, reasoningOpenedAt }: Offer) =>
  !reasoningOpenedAt && packages.some(({ tier }) => tier === "judgment");
