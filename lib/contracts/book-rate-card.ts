import { randomUUID } from "node:crypto";
import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { bookingFault, maxWeeksAhead, quoteBooking } from "@/lib/contracts/booking";
import { endCounters } from "@/lib/contracts/end-counters";
import { loadBookable } from "@/lib/contracts/load-bookable";
import type { BookRateCard } from "@/lib/contracts/schemas";
import { scopeOfBooking } from "@/lib/contracts/scope-of-booking";
import { unitsAhead } from "@/lib/contracts/units-ahead";
import { writeContract } from "@/lib/contracts/write-contract";
import { db } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { fillPackages } from "@/lib/listings/fill-packages";
import { lockListing } from "@/lib/listings/lock-listing";
import { notify, sendSoon } from "@/lib/notifications/notify";
import { lockProfile } from "@/lib/profiles/lock-profile";
import { declineOthers } from "@/lib/proposals/decline-others";
import { screenText } from "@/lib/screening/screen-text";

/** Books commodity work at a posted price, at once: price, time and room come from the database, never from the form. */
export async function bookRateCard(viewer: Viewer, input: BookRateCard): Promise<{ contractId: string }> {
  assertConfirmed(viewer);
  const found = screenText(input.note, "message").find(({ severity }) => severity !== "note");
  if (found) throw invalid(found.key, "note", found.params);
  await spend("write", viewer.id);
  await db.$transaction((tx) => book(tx, viewer, input));
  sendSoon();
  return { contractId: input.contractId };
}

async function book(tx: Parameters<typeof writeContract>[0], viewer: Viewer, input: BookRateCard) {
  const { contractId, units, sampleFirst } = input;
  const { card, item } = await loadBookable(tx, viewer, input);
  // Listing first, then the person: the same order as when a proposal is sent.
  if (item) await lockListing(tx, item.listing.id);
  await lockProfile(tx, card.userId);
  const at = new Date();
  if (await tx.contract.findUnique({ where: { id: contractId }, select: { id: true } }))
    throw conflict("contracts.errors.alreadyBooked");
  const wanted = { card, units, sampleFirst, unitsAhead: await unitsAhead(card.id, tx) };
  const fault = bookingFault(wanted);
  if (fault) throw invalid(`contracts.errors.${fault}`, "units", { weeks: maxWeeksAhead });
  const quote = quoteBooking(wanted);
  if (quote.totalMinor !== input.shownTotalMinor) throw conflict("contracts.errors.priceMoved");
  const decided = { actorId: viewer.id, at };
  const packageIds = item ? [item.id] : [];
  if (item) await fillPackages(tx, { listingId: item.listing.id, packageIds, actorId: viewer.id });
  await writeContract(tx, {
    scope: scopeOfBooking({ input, card, item, quote, clientId: viewer.id, at, newId: randomUUID }),
    family: card.family,
    skills: card.skills,
    proposalId: null,
    questionsBeforeOffer: 0,
    ...decided,
  });
  if (item) {
    await declineOthers(tx, { listing: item.listing, packageIds, reason: "other-chosen", ...decided });
    await endCounters(tx, { listingId: item.listing.id, ...decided });
  }
  await notify(tx, {
    userId: card.userId,
    kind: "contracts.notices.booked",
    params: { title: card.title, name: viewer.name, units },
    href: `/contracts/${contractId}`,
    alsoByMail: true,
  });
}
