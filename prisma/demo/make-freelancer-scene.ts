import { after, day } from "@/lib/clock";
import { plainProposals } from "./content/plain-proposals.ts";
import { book } from "./hire.ts";
import { invite } from "./invite.ts";
import { leaveNotice } from "./leave-notice.ts";
import type { DemoPeople } from "./make-people.ts";
import type { PostedListing } from "./post-listing.ts";
import { sendProposal } from "./send-proposal.ts";
import type { Making } from "./world.ts";

/** What the demo freelancer finds: two invitations, a proposal that waits, one that was declined, a booking. */
export function makeFreelancerScene(
  making: Making,
  { freelancer }: DemoPeople,
  listings: readonly PostedListing[],
): void {
  const { now, tell } = making;
  const ago = (days: number) => after(now, -days * day);
  // Those with a judgment part first; all of them were public before anything below happens.
  const early = listings
    .filter(({ family, publishedAt }) => family === freelancer.family && publishedAt < ago(3))
    .sort((a, b) => Number(isJudged(b)) - Number(isJudged(a)));
  const [first, second, third, fourth] = early;
  for (const [index, listing] of [first, second].entries()) {
    const part = listing?.packages.find(({ tier }) => tier === "judgment") ?? listing?.packages[0];
    if (!listing || !part) continue;
    const message = messages[index] ?? "";
    invite(making, { listing, packageId: part.id, freelancer, message, at: ago(index + 1) });
    leaveNotice(making, {
      userId: freelancer.id,
      kind: "proposals.notices.invited",
      params: { title: listing.title },
      href: `/listings/${listing.id}/propose`,
      at: ago(index + 1),
    });
  }
  const [body, otherBody] = plainProposals;
  if (third && body) sendProposal(making, { listing: third, freelancer, body, sentAt: ago(2.5) });
  if (fourth && otherBody) {
    const { row } = sendProposal(making, { listing: fourth, freelancer, body: otherBody, sentAt: ago(2.8) });
    const decidedAt = ago(1.5);
    const reason = "timing" as const;
    Object.assign(row, { state: "declined", declineReason: reason, decidedAt, updatedAt: decidedAt });
    tell("proposal.declined", {
      subjectId: row.id,
      actorId: fourth.client.id,
      data: { listingId: fourth.id, freelancerId: freelancer.id, reason },
      at: decidedAt,
    });
    leaveNotice(making, {
      userId: freelancer.id,
      kind: "proposals.notices.declined",
      params: { title: fourth.title, reason },
      href: `/proposals/${row.id}`,
      at: decidedAt,
    });
  }
  const [card] = freelancer.rateCards;
  const client = first?.client;
  if (card && client) {
    const note = "Material follows on Monday. The names of the files matter to us more than the speed.";
    const at = ago(0.8);
    const contractId = book(making, { client, freelancer, card, units: 24, note, at });
    leaveNotice(making, {
      userId: freelancer.id,
      kind: "contracts.notices.booked",
      params: { title: card.title, name: client.name, units: 24 },
      href: `/contracts/${contractId}`,
      at,
    });
  }
}

const isJudged = ({ packages }: PostedListing) => packages.some(({ tier }) => tier === "judgment");

const messages: readonly string[] = [
  "Your decision about the painted sign is close to what we struggle with. We would like to read your view.",
  "Somebody who asks before drawing is what we need. Please have a look.",
];
