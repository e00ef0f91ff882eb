import { z } from "zod";
import { AiLimits, aiPolicies, contradicts, hasLimits } from "@/lib/ai-policy";
import { contractKinds } from "@/lib/contracts/states";
import { amountMinorSchema, currencySchema } from "@/lib/money";
import { tiers } from "@/lib/tiers";

export const scopeFormat = "plumbline-scope/1";

const criterion = z.object({ id: z.string(), text: z.string(), isMeasurable: z.boolean() });
/** Terms go back and forth until both agree: what stands in them belongs to both. */
const unknown = z.object({
  id: z.string(),
  text: z.string(),
  namedBy: z.enum(["brief", "freelancer", "terms"]),
});

/** The scope as it is frozen at hire: everything both sides agreed on, in their own words. */
export const ScopeContent = z
  .object({
    format: z.literal(scopeFormat),
    contractId: z.string(),
    kind: z.enum(contractKinds),
    title: z.string(),
    agreedAt: z.string(),
    parties: z.object({
      clientId: z.string(),
      freelancerId: z.string(),
      organisationId: z.string().nullable(),
    }),
    tier: z.enum(tiers),
    listing: z.object({ id: z.string(), title: z.string(), textHash: z.string() }).nullable(),
    /** The client's note on a booking. */
    note: z.string(),
    packages: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        tier: z.enum(tiers),
        criteria: z.array(z.string()),
        /** The sentences of the brief that the package was cut from. */
        sentences: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
      }),
    ),
    reasoning: z
      .object({
        restatedGoal: z.string(),
        riskiestAssumption: z.string(),
        firstCheckpoint: z.string(),
        outOfScope: z.string(),
        whyMe: z.string(),
        aiPlan: z.string(),
        reviewPlan: z.string(),
      })
      .nullable(),
    rateCard: z
      .object({
        id: z.string(),
        title: z.string(),
        unit: z.string(),
        unitPriceMinor: amountMinorSchema,
        units: z.int(),
        includes: z.string(),
      })
      .nullable(),
    /** Work by time: left out of every other scope, so that their hashes stay what they were. */
    timebox: z
      .object({
        unit: z.enum(["hour", "day"]),
        rateMinor: amountMinorSchema,
        unitsPerWeek: z.int(),
        weeks: z.int(),
      })
      .optional(),
    milestones: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        criteria: z.array(criterion),
        priceMinor: amountMinorSchema,
        days: z.int(),
        dueAt: z.string(),
      }),
    ),
    estimate: z.object({ amountMinor: amountMinorSchema, currency: currencySchema, days: z.int() }),
    unknowns: z.array(unknown),
    aiPolicy: z.enum(aiPolicies),
    /** Left out of every scope without limits by stage, for the same reason. */
    aiLimits: AiLimits.refine(hasLimits).optional(),
    feeVersion: z.int(),
  })
  .refine(({ aiPolicy, aiLimits = {} }) => !contradicts(aiPolicy, aiLimits), { path: ["aiLimits"] });
export type ScopeContent = z.infer<typeof ScopeContent>;
