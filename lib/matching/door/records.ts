import { z } from "zod";
import { changeCauses } from "@/lib/events/change-orders";
import { moneySchema } from "@/lib/money";
import { tiers } from "@/lib/tiers";

const at = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .describe("ISO 8601, with time and zone");
const id = z.string().min(1).max(200);
const name = z.string().min(1).max(200);
const count = z.number().min(0).max(1e9).optional();
const days = z.number().min(0).max(100_000).optional();
const minor = z.number().min(0).max(1e15).optional();
const share = z.number().min(0).max(1);
const tier = z.enum(tiers);
const yesOrShare = z.union([z.boolean(), share]).optional();

const skills = z
  .array(
    z.object({ name, level: z.number().min(1).max(5).optional().describe("1-5, as the person declares it") }),
  )
  .max(500)
  .describe("skills the person declares; names are equal after case-folding or as listed synonyms");

const person = {
  category: name.describe("the person's field"),
  tiers: z.array(tier).max(2).describe("tiers the person practises"),
  skills,
  rate: moneySchema.nullish().describe("price of one unit of work, in minor units (cents)"),
  capacity: z.number().min(0).max(1000).describe("work packages at the same time"),
  available: z.boolean().describe("false: not to be ranked now"),
  practisesChecks: share.nullish().describe("result of the entry check, 0-1; absent: not taken"),
};

/** Every kind of line that the door reads. Unknown fields are ignored. */
export const records = {
  client: z.object({ type: z.literal("client"), at: at.optional(), id }).describe("somebody who posts work"),
  freelancer: z
    .object({ type: z.literal("freelancer"), at, id, ...person })
    .describe("somebody joins; `at` is when, and may lie before records already read"),
  "freelancer.updated": z
    .object({
      type: z.literal("freelancer.updated"),
      at,
      id,
      ...Object.fromEntries(Object.entries(person).map(([key, schema]) => [key, schema.optional()])),
    } as { type: z.ZodLiteral<"freelancer.updated">; at: typeof at; id: typeof id } & {
      [Key in keyof typeof person]: z.ZodOptional<(typeof person)[Key]>;
    })
    .describe("only the fields given change; never the time of joining or a newcomer's credit"),
  invitation: z
    .object({
      type: z.literal("invitation"),
      at,
      freelancerId: id,
      listingId: id.optional(),
      accepted: z.boolean(),
    })
    .describe(
      "an invitation was answered; takes no capacity by itself, but whoever has as much running as they take is expected to refuse as often as such people did",
    ),
  "contract.closed": z
    .object({
      type: z.literal("contract.closed"),
      at,
      freelancerId: id,
      clientId: id,
      tier,
      category: name,
      skills: z.array(name).max(500).default([]),
      valueMinor: z.number().min(0).max(1e15).describe("price of the whole contract, minor units"),
      currency: moneySchema.shape.currency,
      scoping: z
        .object({
          estimatedDays: days,
          actualDays: days,
          estimatedMinor: minor,
          finalMinor: minor,
          changeOrders: z
            .array(z.object({ cause: z.enum(changeCauses).nullish(), deltaMinor: z.number() }))
            .max(1000)
            .optional()
            .describe("cause and change of price, minor units"),
          criteria: count,
          measurableCriteria: count,
          unknownsNamed: count,
          unknownsHit: count,
          questionsBeforeOffer: count,
        })
        .optional()
        .describe("days may be fractional; finalMinor need not equal the estimate plus the changes"),
      review: z
        .object({
          criteria: count,
          criteriaChecked: count.describe("covered by the human review log and then accepted"),
          deliveries: count,
          firstPass: count.describe("deliveries accepted at first submission"),
          defectsBefore: count,
          defectsAfter: count.describe("found after acceptance"),
          revisionRounds: count,
        })
        .optional(),
      delivery: z
        .object({
          checkpoints: count,
          kept: count,
          movedWithNotice: count,
          daysLate: z.number().min(-100_000).max(100_000).optional(),
          openItems: count,
          disputed: yesOrShare.describe("true: a dispute was lost; 0-1 for how much of it"),
          completed: yesOrShare,
        })
        .optional(),
      rehired: z.boolean().nullish(),
    })
    .describe("a paid contract is over; any part may be absent"),
  "pattern.detected": z
    .object({ type: z.literal("pattern.detected"), at, clientIds: z.array(id).max(100_000) })
    .describe("a ring: contracts of these clients weigh nothing, past and future"),
  rank: z
    .object({
      type: z.literal("rank"),
      id,
      at,
      tier,
      category: name,
      skills: z.array(name).max(500),
      unknowns: z.array(name).max(500).optional().describe("what is open about the work"),
      text: z
        .string()
        .max(200_000)
        .optional()
        .describe("the client's words; only skills named in them are read"),
      budget: moneySchema
        .nullish()
        .describe("price of the same unit as the rates; gate: rate ≤ 1.6 × budget"),
      startInDays: z.number().min(0).max(10_000).optional(),
      limit: z.number().int().min(1).max(1000).describe("how many to return"),
    })
    .describe("asks for a list; each answer counts as shown, in that order"),
} as const;

export type RecordType = keyof typeof records;
export type DoorRecord = z.output<(typeof records)[RecordType]>;
export type DoorRecordOf<Type extends RecordType> = z.output<(typeof records)[Type]>;

export function isRecordType(type: unknown): type is RecordType {
  return typeof type === "string" && Object.hasOwn(records, type);
}
