import { z } from "zod";
import { declineReasons } from "@/lib/events/proposals";

const idSchema = z.guid();

export const AcceptProposal = z.object({
  proposalId: idSchema,
  /** What the people who are not chosen for the same packages are told. */
  othersReason: z.enum(declineReasons).default("other-chosen"),
});
export type AcceptProposal = z.infer<typeof AcceptProposal>;

export const maxUnits = 10_000;

export const BookRateCard = z.object({
  /** Made by the form, becomes the contract's id: the same form sent twice books once. */
  contractId: idSchema,
  rateCardId: idSchema,
  /** One of the client's own open commodity packages; without it the booking stands alone. */
  packageId: idSchema.optional(),
  units: z.int().min(1).max(maxUnits),
  /** First one unit for approval, then the rest. */
  sampleFirst: z.stringbool().default(false),
  /** For a booking without a package; a package brings its listing's policy. */
  aiPolicy: z.enum(["allowed", "disclosed", "forbidden"]).default("disclosed"),
  note: z.string().trim().max(3000).default(""),
  /** The total that was on the form, in minor units: if the card's price has changed since, nothing is booked. */
  shownTotalMinor: z.int().min(0),
});
export type BookRateCard = z.infer<typeof BookRateCard>;
