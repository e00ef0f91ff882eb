import { z } from "zod";
import { reviewMethods } from "@/lib/contracts/delivery-schemas";
import { id, optionalText } from "@/lib/contracts/fields";
import { oversightResults } from "@/lib/events/deliveries";
import { amountMinorSchema } from "@/lib/money";

/** The client keeps the author of a blueprint to look over what others deliver for its listing. */
export const OfferOversight = z.object({
  /** The blueprint's contract. */
  contractId: id,
  /** Made by the form: the same form sent twice makes one offer. */
  offerId: id,
  priceMinor: amountMinorSchema.min(1),
  days: z.int().min(1).max(365),
});
export type OfferOversight = z.infer<typeof OfferOversight>;

export const finding = z.object({
  criterionId: z.string().max(80),
  method: z.enum(reviewMethods),
  result: z.enum(oversightResults),
  /** What was found or rejected, and why; needed where the criterion does not hold. */
  found: optionalText(2000),
});
export type Finding = z.infer<typeof finding>;

/** The overseer's review log of one delivery: every criterion once. */
export const ReviewDelivery = z.object({
  /** The overseer's own contract. */
  contractId: id,
  deliveryId: id,
  findings: z.array(finding).min(1).max(60),
  note: optionalText(3000),
});
export type ReviewDelivery = z.infer<typeof ReviewDelivery>;
