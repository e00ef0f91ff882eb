import { z } from "zod";
import { AiLimits, aiPolicies } from "@/lib/ai-policy";
import { tierAnswers, tierQuestions } from "@/lib/listings/tier-questions";
import { locales } from "@/lib/locales";
import { amountMinorSchema, currencySchema, parseMoney } from "@/lib/money";
import { isSkillSlug } from "@/lib/skills/catalogue";
import { families } from "@/lib/skills/families";
import { tiers } from "@/lib/tiers";
import { keyOfAmountFault } from "./amount-fault";
import {
  longestCriterion,
  longestDescription,
  longestReason,
  longestStatement,
  longestTitle,
  longestTried,
  mostCriteria,
  mostSkills,
} from "./limits";

export const closeReasons = ["no-hire", "withdrawn"] as const;
export type CloseReason = (typeof closeReasons)[number];

const id = z.uuid();

/** Written words: line ends as one sign (a form sends two) and without NUL, which Postgres cannot hold. */
const words = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n").replaceAll("\0", ""))
    .pipe(z.string().max(longest));
const line = (longest: number) => words(longest).transform((text) => text.replace(/\s+/g, " ").trim());
const filledLine = (longest: number) => line(longest).pipe(z.string().min(1));
const filledWords = (longest: number) =>
  words(longest)
    .transform((text) => text.trim())
    .pipe(z.string().min(1));
const skills = z
  .array(z.string().refine(isSkillSlug))
  .max(mostSkills)
  .transform((slugs) => [...new Set(slugs)]);

/** What a draft may hold. Everything may be left out or be empty: a draft is allowed to be unfinished. */
export const DraftFields = z.object({
  title: line(longestTitle).optional(),
  description: words(longestDescription).optional(),
  tried: words(longestTried).optional(),
  family: z.union([z.literal(""), z.enum(families)]).optional(),
  skills: skills.optional(),
  budgetMinMinor: amountMinorSchema.nullable().optional(),
  budgetMaxMinor: amountMinorSchema.nullable().optional(),
  currency: currencySchema.optional(),
  deadlineAt: z.date().nullable().optional(),
  decisionDeadlineAt: z.date().nullable().optional(),
  aiPolicy: z.enum(aiPolicies).optional(),
  aiLimits: AiLimits.optional(),
  organisationId: id.nullable().optional(),
});
export type DraftFields = z.infer<typeof DraftFields>;

/** A text written before its writer was signed in. */
export const CarriedBrief = z.object({ description: filledWords(longestDescription) });
export type CarriedBrief = z.infer<typeof CarriedBrief>;

export const CreateDraft = z.object({
  fields: DraftFields,
  source: z.enum(["browser", "import", "demo", "blueprint"]).default("browser"),
  importKey: z.string().min(1).max(200).optional(),
});
export type CreateDraft = z.input<typeof CreateDraft>;

export const SaveDraft = z.object({
  listingId: id,
  /** The revision the person was looking at; a newer one on the server is a conflict. */
  revision: z.coerce.number().int().min(0),
  fields: DraftFields,
});
export type SaveDraft = z.input<typeof SaveDraft>;

export const OneListing = z.object({ listingId: id });
export type OneListing = z.infer<typeof OneListing>;

export const SplitListing = z.object({
  listingId: id,
  /** `keep` leaves packages alone that the client has changed; `afresh` cuts everything again. */
  how: z.enum(["keep", "afresh"]).default("keep"),
});
export type SplitListing = z.input<typeof SplitListing>;

export const CloseListing = z.object({ listingId: id, reason: z.enum(closeReasons) });
export type CloseListing = z.infer<typeof CloseListing>;

export const UnpublishListing = z.object({
  listingId: id,
  reason: filledWords(longestReason),
  caseId: id.nullable().default(null),
});
export type UnpublishListing = z.input<typeof UnpublishListing>;

export const RepublishListing = z.object({ listingId: id, caseId: id.nullable().default(null) });
export type RepublishListing = z.input<typeof RepublishListing>;

const onePackage = { listingId: id, packageId: id };
/** Sentences by their place in the brief, as a form sends them: "120-245". */
const sentences = z
  .array(
    z.union([
      z
        .string()
        .regex(/^\d{1,6}-\d{1,6}$/)
        .transform((text) => {
          const [start = 0, end = 0] = text.split("-").map(Number);
          return { start, end };
        }),
      z.object({ start: z.int().min(0), end: z.int().min(0) }),
    ]),
  )
  .min(1, "briefs.errors.noSentences")
  .max(500);

export const RenamePackage = z.object({ ...onePackage, title: filledLine(longestTitle) });
export type RenamePackage = z.infer<typeof RenamePackage>;

export const MergePackages = z.object({ ...onePackage, withId: id });
export type MergePackages = z.infer<typeof MergePackages>;

export const DividePackage = z.object({ ...onePackage, sentences, title: line(longestTitle).optional() });
export type DividePackage = z.input<typeof DividePackage>;

export const MoveSentences = z.object({
  listingId: id,
  sentences,
  /** Where they go; without one they belong to no package. */
  toId: z.union([id, z.literal("none")]),
});
export type MoveSentences = z.input<typeof MoveSentences>;

export const MovePackage = z.object({ ...onePackage, direction: z.enum(["earlier", "later"]) });
export type MovePackage = z.infer<typeof MovePackage>;

const linesOf = (text: string) => [
  ...new Set(
    text
      .split("\n")
      .map((each) => each.replace(/\s+/g, " ").trim())
      .filter((each) => each !== ""),
  ),
];

/** One criterion a line, as a form sends them, or a list. */
export const SetCriteria = z.object({
  ...onePackage,
  criteria: z
    .union([words(mostCriteria * (longestCriterion + 2)).transform(linesOf), z.array(line(longestCriterion))])
    .default([])
    .pipe(z.array(z.string().max(longestCriterion)).max(mostCriteria)),
});
export type SetCriteria = z.input<typeof SetCriteria>;

export const SetPackageSkills = z.object({
  ...onePackage,
  family: z.union([z.literal(""), z.enum(families)]).default(""),
  skills: skills.default([]),
});
export type SetPackageSkills = z.input<typeof SetPackageSkills>;

export const SetBudgetLines = z.object({
  listingId: id,
  lines: z.array(z.object({ packageId: id, amountMinor: amountMinorSchema })).min(1),
});
export type SetBudgetLines = z.infer<typeof SetBudgetLines>;

/** The same as a form sends it: amounts as people write them, in the currency of the brief. */
export const BudgetForm = z
  .object({
    listingId: id,
    currency: currencySchema,
    lines: z.array(z.object({ packageId: id, amount: z.string().max(40).default("0") })).min(1),
  })
  .transform(({ listingId, currency, lines }, context) => ({
    listingId,
    lines: lines.map(({ packageId, amount }, index) => {
      const read = parseMoney(amount, currency);
      if (!read.ok)
        context.addIssue({
          code: "custom",
          message: `briefs.faults.amount.${keyOfAmountFault(read.fault)}`,
          path: ["lines", index, "amount"],
        });
      return { packageId, amountMinor: read.ok ? read.money.amountMinor : 0 };
    }),
  }));

/** A box of a form: there when it is ticked. */
const box = z.union([z.boolean(), z.literal("on").transform(() => true)]).default(false);

export const OverruleTier = z.object({
  ...onePackage,
  tier: z.enum(tiers),
  reason: filledWords(longestReason),
  /** Whether decisions about this listing may be exported as test cases; leaving it out takes nothing back. */
  allowsCases: box,
});
export type OverruleTier = z.input<typeof OverruleTier>;

export const AllowTierCases = z.object({ listingId: id, allowed: box });
export type AllowTierCases = z.input<typeof AllowTierCases>;

export const AnswerQuestion = z.object({
  ...onePackage,
  question: z.enum(tierQuestions),
  answer: z.enum(tierAnswers),
});
export type AnswerQuestion = z.infer<typeof AnswerQuestion>;

export const AskOpinion = z.object({ ...onePackage, locale: z.enum(locales) });
export type AskOpinion = z.infer<typeof AskOpinion>;

export const RedecideTier = z.object({
  packageId: id,
  tier: z.enum(tiers),
  reason: filledWords(longestStatement),
  caseId: id,
});
export type RedecideTier = z.infer<typeof RedecideTier>;
