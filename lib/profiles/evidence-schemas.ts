import { z } from "zod";
import { currencySchema } from "@/lib/money";
import { readPrice } from "@/lib/profiles/price-field";
import { neededLine, neededProse, prose } from "@/lib/profiles/text-fields";
import { isWebLink } from "@/lib/screening/links";
import { isSkillSlug } from "@/lib/skills/catalogue";
import { families } from "@/lib/skills/families";

/** How many of each a profile can hold: enough for a working life, few enough for one page. */
export const mostRateCards = 12;
export const mostDecisions = 30;
export const mostCaseStudies = 20;

const rateCard = z.object({
  title: neededLine(90),
  family: z.enum(families),
  skills: z
    .array(z.string().refine(isSkillSlug))
    .max(8)
    .default([])
    .transform((slugs) => [...new Set(slugs)]),
  /** What one unit is, in the freelancer's words. */
  unit: neededLine(90),
  unitPrice: z.string().trim().max(30),
  currency: currencySchema,
  turnaroundDays: z.int().min(1).max(180),
  unitsPerWeek: z.int().min(1).max(10_000),
  includes: prose(1500).default(""),
});

export const CreateRateCard = rateCard.transform(withPrice);
export type CreateRateCard = z.infer<typeof CreateRateCard>;
export const UpdateRateCard = rateCard.extend({ rateCardId: z.uuid() }).transform(withPrice);
export type UpdateRateCard = z.infer<typeof UpdateRateCard>;
export const ChooseRateCard = z.object({ rateCardId: z.uuid() });
export type ChooseRateCard = z.infer<typeof ChooseRateCard>;

export const AddDecision = z.object({
  question: neededLine(300),
  options: neededProse(2000),
  choice: neededProse(1000),
  reason: neededProse(2000),
  outcome: prose(2000).default(""),
});
export type AddDecision = z.infer<typeof AddDecision>;
export const UpdateDecision = AddDecision.extend({ decisionId: z.uuid() });
export type UpdateDecision = z.infer<typeof UpdateDecision>;
export const RemoveDecision = z.object({ decisionId: z.uuid() });
export type RemoveDecision = z.infer<typeof RemoveDecision>;

export const AddCaseStudy = z.object({
  title: neededLine(120),
  problem: neededProse(2000),
  role: neededProse(1500),
  outcome: neededProse(2000),
  link: z
    .string()
    .trim()
    .max(500)
    .refine((address) => address === "" || isWebLink(address), "profiles.errors.link")
    .default(""),
});
export type AddCaseStudy = z.infer<typeof AddCaseStudy>;
export const UpdateCaseStudy = AddCaseStudy.extend({ caseStudyId: z.uuid() });
export type UpdateCaseStudy = z.infer<typeof UpdateCaseStudy>;
export const RemoveCaseStudy = z.object({ caseStudyId: z.uuid() });
export type RemoveCaseStudy = z.infer<typeof RemoveCaseStudy>;

function withPrice<Typed extends { unitPrice: string; currency: z.infer<typeof currencySchema> }>(
  { unitPrice, ...rest }: Typed,
  context: z.core.$RefinementCtx,
) {
  return { ...rest, unitPriceMinor: readPrice(unitPrice, rest.currency, "unitPrice", context) };
}
