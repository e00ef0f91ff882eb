import { assertConfirmed, mayWriteFor } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, day, present } from "@/lib/clock";
import type { MakeOffer } from "@/lib/contracts/offer-schemas";
import { offerPath } from "@/lib/contracts/paths";
import { payablePriceOf } from "@/lib/contracts/price-of";
import { assertCleanTerms } from "@/lib/contracts/screen-terms";
import { tell } from "@/lib/contracts/tell";
import { assertTrialAllowed } from "@/lib/contracts/trial-rules";
import { db } from "@/lib/db";
import { setDeadline } from "@/lib/deadlines";
import { conflict, forbidden, invalid, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { seenBy } from "@/lib/listings/own-listings";
import { sendSoon } from "@/lib/notifications/notify";

/**
 * A client offers terms to a person: a blueprint, time-boxed work, a trial, or milestones without a listing. The offer's
 * id becomes the contract's, so that its whole story stands under one subject.
 */
export async function makeOffer(
  viewer: Viewer,
  input: MakeOffer & { previousId?: string },
  now = present(),
): Promise<{ offerId: string }> {
  assertConfirmed(viewer);
  const { offerId, freelancerId, terms, days } = input;
  const organisationId = input.organisationId ?? null;
  if (organisationId && !mayWriteFor(viewer, organisationId)) throw forbidden();
  if (freelancerId === viewer.id) throw invalid("contracts.errors.ownOffer");
  assertCleanTerms(terms);
  const price = payablePriceOf(terms);
  await spend("proposal", viewer.id);
  await db.$transaction(async (tx) => {
    const person = await tx.user.count({
      where: { id: freelancerId, isFreelancer: true, suspendedAt: null },
    });
    if (person === 0) throw conflict("contracts.errors.notAPerson");
    const { listingId } = input;
    if (listingId && (await tx.listing.count({ where: { AND: [{ id: listingId }, seenBy(viewer)] } })) === 0)
      throw notFound();
    await assertTrialAllowed(tx, viewer.id, terms);
    const parties = { clientId: viewer.id, freelancerId, organisationId };
    const expiresAt = after(now, days * day);
    const made = await tx.offer.createMany({
      data: {
        id: offerId,
        ...parties,
        listingId: listingId ?? null,
        previousId: input.previousId ?? null,
        turn: "freelancer",
        expiresAt,
        createdAt: now,
      },
      skipDuplicates: true,
    });
    if (made.count === 0) throw conflict("contracts.errors.alreadyOffered");
    await tx.offerVersion.create({
      data: { offerId, number: 1, by: "client", byId: viewer.id, terms, at: now },
    });
    await setDeadline(tx, { kind: "contracts.offer-expiry", subjectId: offerId, dueAt: expiresAt }, now);
    await appendEvent(tx, "contract.offered", {
      subjectId: offerId,
      actorId: viewer.id,
      at: now,
      data: { by: "client", expiresAt: expiresAt.toISOString(), ...price },
    });
    await tell(
      tx,
      { ...parties, id: offerId, title: terms.title },
      "freelancer",
      "offered",
      {},
      offerPath(offerId),
    );
  });
  sendSoon();
  return { offerId };
}
