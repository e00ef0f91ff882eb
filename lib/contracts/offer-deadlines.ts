import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { offerPath } from "@/lib/contracts/paths";
import { tell } from "@/lib/contracts/tell";
import type { DeadlineEffect } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";

/** An offer that nobody answered in time no longer stands. */
export const offerDeadlines: Record<string, DeadlineEffect> = {
  "contracts.offer-expiry": {
    async lock(tx, offerId) {
      const rows = await tx.$queryRaw<
        object[]
      >`SELECT 1 FROM "Offer" WHERE "id" = ${offerId}::uuid FOR UPDATE`;
      return rows.length > 0;
    },
    async run(tx, { subjectId: offerId }, now) {
      const { count } = await tx.offer.updateMany({
        where: { id: offerId, state: "open" },
        data: { state: "expired", decidedAt: now },
      });
      if (count === 0) return;
      const offer = await tx.offer.findUniqueOrThrow({
        where: { id: offerId },
        include: { versions: { orderBy: { number: "desc" }, take: 1 } },
      });
      const { title } = OfferTerms.parse(offer.versions[0]?.terms);
      await appendEvent(tx, "contract.offer-expired", {
        subjectId: offerId,
        actorId: null,
        at: now,
        data: {},
      });
      for (const side of ["client", "freelancer"] as const)
        await tell(tx, { ...offer, title }, side, "offerExpired", {}, offerPath(offerId));
    },
  },
};
