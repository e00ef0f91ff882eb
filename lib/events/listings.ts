import { z } from "zod";
import { defineEvent, idSchema, timeSchema } from "@/lib/events/define-event";
import { amountMinorSchema, currencySchema } from "@/lib/money";
import { tiers } from "@/lib/tiers";

const tier = z.enum(tiers);
const tieredPackage = z.object({
  packageId: idSchema,
  tier,
  /** The model's probability of judgment. */
  probability: z.number().min(0).max(1),
  family: z.string(),
});

export const listingEvents = {
  "listing.drafted": defineEvent("listing.drafted", 1, "listing", {
    source: z.enum(["browser", "import", "demo", "blueprint"]),
  }),
  "listing.discarded": defineEvent("listing.discarded", 1, "listing", {}),
  "listing.split": defineEvent("listing.split", 1, "listing", {
    modelVersion: z.string(),
    packages: z.array(tieredPackage),
  }),
  "listing.packages-changed": defineEvent("listing.packages-changed", 1, "listing", {
    change: z.enum([
      "merged",
      "divided",
      "renamed",
      "sentences-moved",
      "added",
      "removed",
      "budget-moved",
      "criteria-edited",
      "skills-edited",
      "reordered",
    ]),
    packageIds: z.array(idSchema),
  }),
  "listing.tier-overruled": defineEvent("listing.tier-overruled", 1, "listing", {
    packageId: idSchema,
    by: z.enum(["client", "moderator"]),
    from: tier,
    to: tier,
    probability: z.number().min(0).max(1),
    modelVersion: z.string(),
    tierDecisionId: idSchema,
  }),
  "listing.tier-answered": defineEvent("listing.tier-answered", 1, "listing", {
    packageId: idSchema,
    question: z.string().max(40),
    answer: z.string().max(40),
    from: tier,
    to: tier,
    tierDecisionId: idSchema,
  }),
  "listing.cases-allowed": defineEvent("listing.cases-allowed", 1, "listing", { isAllowed: z.boolean() }),
  "listing.held": defineEvent("listing.held", 1, "listing", { rules: z.array(z.string()) }),
  "listing.published": defineEvent("listing.published", 1, "listing", {
    packages: z.array(tieredPackage).min(1),
    isMixed: z.boolean(),
    budgetMaxMinor: amountMinorSchema.nullable(),
    currency: currencySchema,
    decisionDeadlineAt: timeSchema.nullable(),
    modelVersion: z.string(),
  }),
  "listing.edited": defineEvent("listing.edited", 1, "listing", { fields: z.array(z.string()) }),
  "listing.unpublished": defineEvent("listing.unpublished", 1, "listing", {
    by: z.enum(["client", "moderator"]),
    /** The case whose statement of reasons applies; null when the client took the listing down. */
    caseId: idSchema.nullable(),
  }),
  "listing.republished": defineEvent("listing.republished", 1, "listing", { caseId: idSchema.nullable() }),
  "listing.deadline-moved": defineEvent("listing.deadline-moved", 1, "listing", {
    from: timeSchema.nullable(),
    to: timeSchema.nullable(),
  }),
  "listing.closed": defineEvent("listing.closed", 1, "listing", {
    outcome: z.enum(["hired", "no-hire", "expired", "withdrawn"]),
  }),
  "listing.ranking-shown": defineEvent("listing.ranking-shown", 1, "listing", {
    packageId: idSchema,
    rankRunId: idSchema,
    policyVersion: z.string(),
  }),
};
