import { z } from "zod";
import { defineEvent, idSchema } from "@/lib/events/define-event";
import { amountMinorSchema, currencySchema } from "@/lib/money";
import { tiers } from "@/lib/tiers";

export const profileEvents = {
  "profile.published": defineEvent("profile.published", 1, "profile", {
    tiers: z.array(z.enum(tiers)),
    skills: z.array(z.string()),
  }),
  "profile.hidden": defineEvent("profile.hidden", 1, "profile", {}),
  "profile.edited": defineEvent("profile.edited", 1, "profile", { fields: z.array(z.string()) }),
  "profile.availability-changed": defineEvent("profile.availability-changed", 1, "profile", {
    isAvailable: z.boolean(),
    capacity: z.int().min(0),
  }),
  "profile.rate-card-posted": defineEvent("profile.rate-card-posted", 1, "profile", {
    rateCardId: idSchema,
    unitPriceMinor: amountMinorSchema,
    currency: currencySchema,
    turnaroundDays: z.number().min(0),
  }),
  "profile.rate-card-changed": defineEvent("profile.rate-card-changed", 1, "profile", {
    rateCardId: idSchema,
    unitPriceMinor: amountMinorSchema,
    currency: currencySchema,
    turnaroundDays: z.number().min(0),
  }),
  "profile.rate-card-withdrawn": defineEvent("profile.rate-card-withdrawn", 1, "profile", {
    rateCardId: idSchema,
  }),
  "profile.decision-published": defineEvent("profile.decision-published", 1, "profile", {
    decisionId: idSchema,
  }),
  "profile.decision-removed": defineEvent("profile.decision-removed", 1, "profile", {
    decisionId: idSchema,
  }),
  "profile.check-taken": defineEvent("profile.check-taken", 1, "profile", {
    result: z.number().min(0).max(1),
  }),
};
