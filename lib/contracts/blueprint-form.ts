import { z } from "zod";
import { id } from "@/lib/contracts/fields";
import { BlueprintContent, SaveBlueprint } from "@/lib/contracts/kind-schemas";
import { type Currency, currencySchema, parseMoney, toDecimalString } from "@/lib/money";
import { lines } from "@/lib/proposals/form-schemas";

const typed = z.string().default("");

/** A package as it is typed: lists one a line, numbers and amounts as text. */
const typedPackage = z.object({
  title: typed,
  text: typed,
  tier: typed,
  tierReason: typed,
  criteria: typed,
  risks: typed,
  daysLow: typed,
  daysHigh: typed,
  low: typed,
  high: typed,
});
export type TypedPackage = z.infer<typeof typedPackage>;

const typedBlueprint = z.object({
  title: typed,
  goals: typed,
  nonGoals: typed,
  packages: z.array(typedPackage.prefault({})).default([]),
  risks: typed,
  acceptanceTests: typed,
});
export type TypedBlueprint = z.infer<typeof typedBlueprint>;

const form = z.object({
  contractId: id,
  revision: z.coerce.number().int().min(0),
  currency: currencySchema,
  ...typedBlueprint.shape,
});

/** The form as it saves itself: what can be read is kept as what it is, anything else as it was typed. */
export const SaveBlueprintForm = form
  .transform(({ contractId, revision, currency, ...blueprint }) => ({
    contractId,
    revision,
    content: contentOf(blueprint, currency),
  }))
  .pipe(SaveBlueprint);

/** The same when the author is done: whatever is missing is said beside its field. */
export const FinishBlueprintForm = form
  .transform(({ contractId, revision, currency, ...blueprint }, context) => {
    const content = contentOf(blueprint, currency);
    for (const { path, key } of blueprintFaults(content))
      context.addIssue({ code: "custom", path: [...path], message: key });
    return { contractId, revision, content };
  })
  .pipe(SaveBlueprint);

export interface BlueprintFault {
  /** The field of the form. */
  path: readonly (string | number)[];
  /** The sentence, in the catalogue. */
  key: string;
  /** The place of the package that it concerns, from 1; 0 for the whole. */
  number: number;
}

/** What has to be written or corrected before the blueprint can be delivered; one fault for each field. */
export function blueprintFaults(content: unknown): BlueprintFault[] {
  const read = BlueprintContent.safeParse(content ?? {});
  if (read.success) return [];
  const faults = read.error.issues.map(({ path, code }): BlueprintFault => {
    const [first = "title", index, field] = path;
    const isTooLong = code === "too_big";
    if (first === "packages" && typeof index === "number") {
      const name = fieldOfPackage(field, path[3]);
      const key = isTooLong ? "tooLong" : `package.${sentenceOf[name]}`;
      return { path: [first, index, name], key: `blueprints.faults.${key}`, number: index + 1 };
    }
    const key = isTooLong && first !== "packages" ? "tooLong" : String(first);
    return {
      path: [first === "length" ? "title" : String(first)],
      key: `blueprints.faults.${key}`,
      number: 0,
    };
  });
  const places = faults.map(({ path }) => path.join("."));
  return faults.filter((_, index) => places.indexOf(places[index] ?? "") === index);
}

const sentenceOf = {
  title: "title",
  text: "text",
  tier: "tier",
  tierReason: "tier",
  criteria: "criteria",
  risks: "risks",
  daysLow: "days",
  daysHigh: "days",
  low: "price",
  high: "price",
} as const satisfies Record<keyof TypedPackage, string>;

function fieldOfPackage(field: PropertyKey | undefined, end: PropertyKey | undefined): keyof TypedPackage {
  if (field === "days") return end === "high" ? "daysHigh" : "daysLow";
  if (field === "lowMinor") return "low";
  if (field === "highMinor") return "high";
  return typeof field === "string" && field in sentenceOf ? (field as keyof TypedPackage) : "title";
}

/** What was typed, as `BlueprintContent` would have it where that is possible. */
function contentOf(blueprint: TypedBlueprint, currency: Currency): Record<string, unknown> {
  const minor = (text: string) => {
    const parsed = parseMoney(text, currency);
    return parsed.ok ? parsed.money.amountMinor : text;
  };
  return {
    title: blueprint.title,
    goals: lines(blueprint.goals),
    nonGoals: lines(blueprint.nonGoals),
    packages: blueprint.packages.map(({ daysLow, daysHigh, low, high, criteria, risks, ...part }) => ({
      ...part,
      criteria: lines(criteria),
      risks: lines(risks),
      days: { low: number(daysLow), high: number(daysHigh) },
      lowMinor: minor(low),
      highMinor: minor(high),
    })),
    risks: lines(blueprint.risks),
    acceptanceTests: lines(blueprint.acceptanceTests),
  };
}

function number(text: string): number | string {
  const plain = text.normalize("NFKC").trim().replace(",", ".");
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** A kept blueprint as the form shows it again, however unfinished. */
export function typedOf(content: unknown, currency: Currency): TypedBlueprint {
  const kept = keptBlueprint.parse(content ?? {});
  const amount = (value: string | number) =>
    typeof value === "number"
      ? toDecimalString({ amountMinor: Math.max(0, Math.round(value)), currency })
      : value;
  return {
    title: kept.title,
    goals: kept.goals.join("\n"),
    nonGoals: kept.nonGoals.join("\n"),
    packages: kept.packages.map(({ days, lowMinor, highMinor, criteria, risks, ...part }) => ({
      ...part,
      criteria: criteria.join("\n"),
      risks: risks.join("\n"),
      daysLow: String(days.low),
      daysHigh: String(days.high),
      low: amount(lowMinor),
      high: amount(highMinor),
    })),
    risks: kept.risks.join("\n"),
    acceptanceTests: kept.acceptanceTests.join("\n"),
  };
}

const text = z.string().catch("");
const list = z.array(z.string()).catch([]);
const figure = z.union([z.string(), z.number()]).catch("");
const range = z.object({ low: figure, high: figure });

const keptBlueprint = z
  .object({
    title: text,
    goals: list,
    nonGoals: list,
    packages: z
      .array(
        z.object({
          title: text,
          text,
          tier: text,
          tierReason: text,
          criteria: list,
          risks: list,
          days: range.catch({ low: "", high: "" }),
          lowMinor: figure,
          highMinor: figure,
        }),
      )
      .catch([]),
    risks: list,
    acceptanceTests: list,
  })
  .catch({ title: "", goals: [], nonGoals: [], packages: [], risks: [], acceptanceTests: [] });
