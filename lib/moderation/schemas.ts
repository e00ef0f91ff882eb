import { z } from "zod";
import { tiers } from "@/lib/tiers";

/** What a case may be about: each type is a thing that a page shows. */
export const subjectTypes = ["listing", "package", "person", "proposal", "review", "pattern"] as const;
export type SubjectType = (typeof subjectTypes)[number];

/** Why somebody asks for a decision. The first four report; the last asks for another tier. */
export const caseReasons = ["scam", "abuse", "discrimination", "misleading", "tier"] as const;
export type CaseReason = (typeof caseReasons)[number];

/** What a moderator can decide. Each but the first has an effect, which the owner of the thing carries out. */
export const outcomes = [
  "dismissed",
  "unpublished",
  "warned",
  "unranked",
  "reranked",
  "suspended",
  "tier-changed",
  "review-removed",
  "contracts-void",
] as const;
export type Outcome = (typeof outcomes)[number];

/** The rules a statement of reasons can rest on; their wording stands in the catalogue. */
export const rules = [
  "honest-brief",
  "no-scams",
  "no-outside-payment",
  "respect",
  "lawful-work",
  "tier-rubric",
  "fair-ranking",
  "honest-review",
  "none-broken",
] as const;

const written = (shortest: number, longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "").trim())
    .pipe(z.string().min(shortest).max(longest));

/** What a case is about, as an address names it. */
export const CaseAbout = z.object({
  // A pattern is declared by a moderator: nobody else knows of it before.
  subjectType: z.enum(subjectTypes).exclude(["pattern"]),
  subjectId: z.uuid(),
});

export const OpenCase = z
  .object({
    ...CaseAbout.shape,
    reason: z.enum(caseReasons),
    text: written(20, 4000),
  })
  // A tier is appealed through its own verb.
  .refine(({ subjectType, reason }) => subjectType !== "package" && reason !== "tier", {
    path: ["reason"],
    message: "moderation.errors.reasonDoesNotFit",
  });
export type OpenCase = z.infer<typeof OpenCase>;

/** Evidence as an address and a form name it: "120-145". */
const SpanText = z.union([
  z
    .string()
    .regex(/^\d{1,6}-\d{1,6}$/)
    .transform((text) => {
      const [start = 0, end = 0] = text.split("-").map(Number);
      return { start, end };
    }),
  z.object({ start: z.int().min(0), end: z.int().min(0) }),
]);

export const AppealTier = z.object({
  packageId: z.uuid(),
  /** The evidence that is read wrongly; left out where the tier itself is. */
  span: SpanText.optional(),
  text: written(20, 4000),
});
export type AppealTier = z.input<typeof AppealTier>;

/** The evidence that a stored appeal is about. */
export const AppealedSpan = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  direction: z.enum(tiers),
});
export type AppealedSpan = z.infer<typeof AppealedSpan>;

/** A statement of reasons. Every part is asked for: a decision that does not say why is none. */
const statement = {
  rule: z.enum(rules),
  facts: written(20, 4000),
  evidence: written(5, 4000),
};

export const DecideCase = z
  .object({
    caseId: z.uuid(),
    outcome: z.enum(outcomes),
    ...statement,
    duration: written(0, 200).default(""),
    toTier: z.enum(tiers).optional(),
  })
  .refine(({ outcome, toTier }) => outcome !== "tier-changed" || toTier !== undefined, {
    path: ["toTier"],
    message: "moderation.errors.tierNeeded",
  });
export type DecideCase = z.infer<typeof DecideCase>;

export const AppealCase = z.object({ caseId: z.uuid(), text: written(20, 4000) });
export type AppealCase = z.infer<typeof AppealCase>;

export const TakeDownListing = z.object({ listingId: z.uuid(), ...statement });
export type TakeDownListing = z.infer<typeof TakeDownListing>;

export const DeclarePattern = z.object({
  clientIds: z
    .array(z.uuid())
    .min(1, "patterns.errors.nobody")
    .max(100)
    .transform((ids) => [...new Set(ids)].sort()),
  ...statement,
});
export type DeclarePattern = z.input<typeof DeclarePattern>;

export const LiftPattern = z.object({ patternId: z.uuid(), reason: written(20, 4000) });
export type LiftPattern = z.infer<typeof LiftPattern>;

export const UndoBar = z.object({ barId: z.uuid(), reason: written(20, 4000) });
export type UndoBar = z.infer<typeof UndoBar>;
