import { z } from "zod";
import { currencySchema } from "@/lib/money";
import { isCountry } from "@/lib/profiles/countries";
import { isLanguage } from "@/lib/profiles/languages";
import { readPrice } from "@/lib/profiles/price-field";
import { line, neededLine, prose } from "@/lib/profiles/text-fields";
import { isSkillSlug } from "@/lib/skills/catalogue";
import { families } from "@/lib/skills/families";
import { tiers } from "@/lib/tiers";

export const SaveProfile = z.object({
  headline: neededLine(120),
  about: prose(4000).default(""),
  family: z.enum(families),
  country: z
    .string()
    .refine((code) => code === "" || isCountry(code))
    .default(""),
  languages: z.array(z.string().refine(isLanguage)).min(1).max(12).transform(distinct),
});
export type SaveProfile = z.infer<typeof SaveProfile>;

export const mostSkills = 25;
export const SaveSkills = z.object({
  skills: z
    .array(z.object({ slug: z.string().refine(isSkillSlug), level: z.int().min(1).max(5) }))
    .min(1, "profiles.errors.noSkills")
    .max(mostSkills)
    .refine(
      (skills) => new Set(skills.map(({ slug }) => slug)).size === skills.length,
      "profiles.errors.sameSkill",
    ),
});
export type SaveSkills = z.infer<typeof SaveSkills>;

export const SaveTiers = z
  .object({
    practises: z.array(z.enum(tiers)).min(1).max(2).transform(distinct),
    dayRate: z.string().trim().max(30).default(""),
    currency: currencySchema,
  })
  .transform(({ dayRate, ...rest }, context) => ({
    ...rest,
    dayRateMinor: dayRate === "" ? null : readPrice(dayRate, rest.currency, "dayRate", context),
  }));
export type SaveTiers = z.infer<typeof SaveTiers>;

export const availabilities = ["now", "later", "not"] as const;
export const SaveAvailability = z
  .object({
    availability: z.enum(availabilities),
    /** The day from which there is room, when that is later. */
    from: z.iso
      .date()
      .refine((day) => day >= "2020" && day < "2100")
      .optional(),
    capacity: z.int().min(1).max(20),
  })
  .refine(({ availability, from }) => availability !== "later" || from !== undefined, {
    path: ["from"],
    message: "errors.required",
  });
export type SaveAvailability = z.infer<typeof SaveAvailability>;

export const SaveLeverageCard = z.object({
  /** Typed with commas or on lines of their own. */
  tools: z
    .string()
    .default("")
    .transform((typed) => distinct(typed.split(/[,，、;；\n]/).map((name) => name.trim())).filter(Boolean))
    .pipe(z.array(line(60)).max(20)),
  workflow: prose(3000).default(""),
  humanTouch: prose(2000).default(""),
  parallelCapacity: prose(1000).default(""),
});
export type SaveLeverageCard = z.infer<typeof SaveLeverageCard>;

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
