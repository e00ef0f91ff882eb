import { z } from "zod";
import { id, optionalText, written } from "@/lib/contracts/fields";
import { amountMinorSchema } from "@/lib/money";
import { tiers } from "@/lib/tiers";

/** An entry as it is typed: what is missing is asked for when the statement is sent. */
const entry = z.object({
  day: z.iso.date(),
  /** Hundredths of an hour or a day, as agreed. */
  hundredths: z.int().min(0).max(2400).default(0),
  did: optionalText(1000),
  decided: optionalText(1000),
});

export const SaveStatement = z.object({
  milestoneId: id,
  revision: z.int().min(0),
  entries: z.array(entry).max(60).default([]),
});
export type SaveStatement = z.infer<typeof SaveStatement>;

export const SendStatement = z.object({ statementId: id });
export type SendStatement = z.infer<typeof SendStatement>;

/** Entries that are not named are approved; with none questioned the statement is. */
export const AnswerStatement = z.object({
  statementId: id,
  questions: z
    .array(z.object({ entryId: id, question: written(3, 1000) }))
    .max(60)
    .default([]),
});
export type AnswerStatement = z.infer<typeof AnswerStatement>;

/** The freelancer's answer to questioned entries: an explanation, or fewer hours. */
export const AnswerEntries = z.object({
  statementId: id,
  answers: z
    .array(
      z.object({ entryId: id, answer: written(1, 1000), hundredths: z.int().min(0).max(2400).optional() }),
    )
    .min(1)
    .max(60),
});
export type AnswerEntries = z.infer<typeof AnswerEntries>;

const range = z.object({ low: z.number().min(0), high: z.number().min(0) }).refine((r) => r.low <= r.high);

export const BlueprintContent = z.object({
  title: written(5, 200),
  goals: z.array(written(3, 500)).min(1).max(20),
  nonGoals: z.array(written(3, 500)).max(20).default([]),
  packages: z
    .array(
      z.object({
        title: written(3, 200),
        text: written(10, 3000),
        tier: z.enum(tiers),
        criteria: z.array(written(3, 500)).min(1).max(20),
        days: range,
        lowMinor: amountMinorSchema,
        highMinor: amountMinorSchema,
      }),
    )
    .min(1)
    .max(20),
  risks: z.array(written(3, 500)).max(20).default([]),
  acceptanceTests: z.array(written(3, 500)).min(1).max(30),
});
export type BlueprintContent = z.infer<typeof BlueprintContent>;

/** A blueprint half written; it is checked when it is delivered. */
export const SaveBlueprint = z.object({
  contractId: id,
  revision: z.int().min(0),
  content: z.record(z.string(), z.unknown()).refine((value) => JSON.stringify(value).length <= 200_000),
});
export type SaveBlueprint = z.infer<typeof SaveBlueprint>;

export const ListBlueprint = z.object({ contractId: id });
export type ListBlueprint = z.infer<typeof ListBlueprint>;
