import { z } from "zod";
import { defineEvent, idSchema, timeSchema } from "@/lib/events/define-event";
import { amountMinorSchema, currencySchema } from "@/lib/money";

export const declineReasons = [
  "other-chosen",
  "skills",
  "approach",
  "price",
  "timing",
  "scope-changed",
  "not-hiring",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const invitationDeclineReasons = [
  "busy",
  "not-my-work",
  "budget",
  "timing",
  "unclear",
  "client",
] as const;
export type InvitationDeclineReason = (typeof invitationDeclineReasons)[number];

const placed = { listingId: idSchema, packageId: idSchema, freelancerId: idSchema };
const price = { priceMinor: amountMinorSchema, currency: currencySchema, days: z.number().min(0) };

export const invitationEvents = {
  "invitation.sent": defineEvent("invitation.sent", 1, "invitation", placed),
  "invitation.accepted": defineEvent("invitation.accepted", 1, "invitation", placed),
  "invitation.declined": defineEvent("invitation.declined", 1, "invitation", {
    ...placed,
    reason: z.enum(invitationDeclineReasons).nullable(),
    /** Declined while marked unavailable: does not count against the response rate. */
    wasUnavailable: z.boolean(),
  }),
  "invitation.withdrawn": defineEvent("invitation.withdrawn", 1, "invitation", placed),
};

export const proposalEvents = {
  "proposal.sent": defineEvent("proposal.sent", 1, "proposal", {
    listingId: idSchema,
    freelancerId: idSchema,
    packageIds: z.array(idSchema).min(1),
    milestones: z.int().min(1),
    ...price,
  }),
  "proposal.revised": defineEvent("proposal.revised", 1, "proposal", {
    listingId: idSchema,
    by: z.enum(["client", "freelancer"]),
    ...price,
  }),
  "proposal.reasoning-opened": defineEvent("proposal.reasoning-opened", 1, "proposal", {
    listingId: idSchema,
  }),
  "proposal.question-asked": defineEvent("proposal.question-asked", 1, "proposal", {
    listingId: idSchema,
    messageId: idSchema,
    by: z.enum(["client", "freelancer"]),
  }),
  "proposal.countered": defineEvent("proposal.countered", 1, "proposal", {
    listingId: idSchema,
    freelancerId: idSchema,
    /** The offer in which the terms go on; the contract's id if they are agreed to. */
    offerId: idSchema,
    expiresAt: timeSchema,
  }),
  "proposal.withdrawn": defineEvent("proposal.withdrawn", 1, "proposal", { listingId: idSchema }),
  "proposal.declined": defineEvent("proposal.declined", 1, "proposal", {
    listingId: idSchema,
    freelancerId: idSchema,
    reason: z.enum(declineReasons),
  }),
  "proposal.accepted": defineEvent("proposal.accepted", 1, "proposal", {
    listingId: idSchema,
    freelancerId: idSchema,
    contractId: idSchema,
  }),
  "proposal.expired": defineEvent("proposal.expired", 1, "proposal", {
    listingId: idSchema,
    freelancerId: idSchema,
    expiredAt: timeSchema,
  }),
};
