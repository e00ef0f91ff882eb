import type { Viewer } from "@/lib/accounts/viewer";
import { listOpenOffers } from "@/lib/contracts/offer-queries";
import { offerPath, statementsPath } from "@/lib/contracts/paths";
import { contractsOf } from "@/lib/contracts/policy";
import type { ContractParty } from "@/lib/contracts/states";
import { db } from "@/lib/db";

const most = 8;

/** Offers and weekly statements that wait for this side. */
export async function termsAndWeeks(viewer: Viewer, side: ContractParty) {
  const isClient = side === "client";
  const [offers, statements] = await Promise.all([
    listOpenOffers(viewer),
    db.statement.findMany({
      where: {
        contract: contractsOf(viewer, side),
        state: isClient ? "sent" : "questioned",
        milestone: { state: isClient ? "delivered" : "changes" },
      },
      orderBy: { sentAt: "asc" },
      take: most,
      select: { approvesAt: true, contract: { select: { id: true, title: true } } },
    }),
  ]);
  return [
    ...statements.map(({ contract, approvesAt }) => ({
      kind: isClient ? ("answer-statement" as const) : ("answer-entries" as const),
      title: contract.title,
      href: statementsPath(contract.id),
      count: 1,
      at: approvesAt,
    })),
    ...offers
      .filter(({ isMyTurn, party }) => isMyTurn && party === side)
      .slice(0, most)
      .map(({ id, title, expiresAt }) => ({
        kind: "answer-offer" as const,
        title,
        href: offerPath(id),
        count: 1,
        at: expiresAt,
      })),
  ];
}
