import { z } from "zod";
import { id, optionalText, written } from "@/lib/contracts/fields";
import {
  longestCriterion,
  longestDescription,
  longestTitle,
  mostCriteria,
  mostPackages,
} from "@/lib/listings/limits";
import { amountMinorSchema, maxAmountMinor } from "@/lib/money";
import { line } from "@/lib/profiles/text-fields";
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

const range = z
  .object({ low: z.number().min(0).max(1000), high: z.number().min(0).max(1000) })
  .refine(({ low, high }) => low <= high);

const title = (shortest: number) => line(longestTitle).pipe(z.string().min(shortest));

const sentences = (least: number, most: number, longest = 500) =>
  z
    .array(line(longest).pipe(z.string().min(3)))
    .min(least)
    .max(most);

const prices = { lowMinor: amountMinorSchema, highMinor: amountMinorSchema.min(1) };

const blueprintPackage = z
  .object({
    title: title(3),
    text: written(10, 3000),
    tier: z.enum(tiers),
    /** Why this tier; shown where the model reads the words otherwise. */
    tierReason: optionalText(500),
    criteria: sentences(1, mostCriteria, longestCriterion),
    days: range,
    ...prices,
    /** What may turn out otherwise than planned, in this package. */
    risks: sentences(0, 10).default([]),
  })
  .refine(({ lowMinor, highMinor }) => lowMinor <= highMinor, {
    path: ["highMinor"],
    // Said together with whatever else is missing.
    when: ({ value }) => z.object(prices).safeParse(value).success,
  });

const blueprint = z.object({
  title: title(5),
  goals: sentences(1, 20),
  nonGoals: sentences(0, 20).default([]),
  packages: z.array(blueprintPackage).min(1).max(mostPackages),
  risks: sentences(0, 20).default([]),
  acceptanceTests: sentences(1, 30),
});

/** A whole scope. Its limits are those of a brief, which it can become word for word. */
export const BlueprintContent = blueprint
  .refine(({ packages }) => sumOf(packages) <= maxAmountMinor, { path: ["packages"] })
  .refine((whole) => lengthOf(whole) <= longestDescription, { path: ["length"] });
export type BlueprintContent = z.infer<typeof BlueprintContent>;

const sumOf = (packages: readonly { highMinor: number }[]) =>
  packages.reduce((sum, { highMinor }) => sum + highMinor, 0);

/** The most characters that its text can have as a brief, headings and line breaks included. */
function lengthOf({ goals, nonGoals, packages, risks, acceptanceTests }: z.infer<typeof blueprint>): number {
  const lines = [goals, nonGoals, risks, acceptanceTests, ...packages.map((part) => part.risks)].flat();
  const texts = packages.flatMap(({ title, text }) => [title, text]);
  return [...lines, ...texts].reduce((sum, { length }) => sum + length + 4, 400);
}

/** A blueprint half written; it is checked when it is delivered. */
export const SaveBlueprint = z.object({
  contractId: id,
  revision: z.int().min(0),
  content: z.record(z.string(), z.unknown()).refine((value) => JSON.stringify(value).length <= 200_000),
});
export type SaveBlueprint = z.infer<typeof SaveBlueprint>;

export const ListBlueprint = z.object({ contractId: id });
export type ListBlueprint = z.infer<typeof ListBlueprint>;
