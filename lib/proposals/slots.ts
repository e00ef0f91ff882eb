import type { ListingState } from "@/lib/listings/states";
import type { ProposalState } from "@/lib/proposals/states";

/** How many sent proposals one person may have open at once. Slots are free; their number keeps them meant. */
export const maxOpenProposals = 10;

export interface SlotHolder {
  state: ProposalState;
  listingState: ListingState;
  decisionDeadlineAt: Date | null;
}

/** A slot is held while the client can still be expected to decide; silence past the deadline gives it back. */
export function holdsSlot({ state, listingState, decisionDeadlineAt }: SlotHolder, now: Date): boolean {
  if (state !== "sent" || listingState !== "published") return false;
  return decisionDeadlineAt === null || decisionDeadlineAt > now;
}

export function freeSlots(proposals: readonly SlotHolder[], now: Date): number {
  return Math.max(0, maxOpenProposals - proposals.filter((each) => holdsSlot(each, now)).length);
}

/** The same rule as `holdsSlot`, for the database to count with. */
export const slotHolders = (freelancerId: string, now: Date) => ({
  freelancerId,
  state: "sent" as const,
  listing: {
    state: "published" as const,
    OR: [{ decisionDeadlineAt: null }, { decisionDeadlineAt: { gt: now } }],
  },
});
