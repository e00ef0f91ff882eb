import type { Viewer } from "@/lib/accounts/viewer";
import { listOpenOffers } from "@/lib/contracts/offer-queries";
import { offerPath } from "@/lib/contracts/paths";
import type { ContractParty } from "@/lib/contracts/states";

const most = 8;

/** Offers that wait for this side's answer. */
export async function offerTurns(viewer: Viewer, side: ContractParty) {
  const offers = await listOpenOffers(viewer);
  return offers
    .filter(({ isMyTurn, party }) => isMyTurn && party === side)
    .slice(0, most)
    .map(({ id, title, expiresAt }) => ({
      kind: "answer-offer" as const,
      title,
      href: offerPath(id),
      count: 1,
      at: expiresAt,
    }));
}
