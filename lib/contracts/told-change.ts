import type { TermChange } from "@/lib/contracts/offer-difference";

/** What kind of value stands on both sides of a change. */
export type ChangedValue =
  | "text"
  | "money"
  | "days"
  | "count"
  | "tier"
  | "family"
  | "aiPolicy"
  | "aiLevel"
  | "unit"
  | "milestone";

export interface ToldChange {
  /** Names what changed, under `offers.changed`. */
  key: string;
  /** Which milestone, unknown or criterion, counted from one. */
  number: number;
  part: number;
  /** Which stage of the work; "" for everything else. */
  stage: string;
  as: ChangedValue;
  from: unknown;
  to: unknown;
}

const plain: Record<string, ChangedValue> = {
  title: "text",
  note: "text",
  currency: "text",
  tier: "tier",
  family: "family",
  aiPolicy: "aiPolicy",
  "timebox.unit": "unit",
  "timebox.rateMinor": "money",
  "timebox.unitsPerWeek": "count",
  "timebox.weeks": "count",
};
const ofMilestone: Record<string, ChangedValue> = {
  title: "text",
  priceMinor: "money",
  days: "days",
  criteria: "text",
};

/** A change of terms as a person is told it: what, which one, and how its values are written. */
export function tellChange({ path, from, to }: TermChange): ToldChange {
  const [head = "", index = "", field, part = "0"] = path.split(".");
  const numbers = { number: Number(index) + 1 || 0, part: Number(part) + 1, stage: "" };
  if (head === "milestones" && field)
    return { key: `milestone.${field}`, ...numbers, as: ofMilestone[field] ?? "text", from, to };
  if (head === "milestones") return { key: "milestone.whole", ...numbers, as: "milestone", from, to };
  if (head === "aiLimits") return { key: head, ...numbers, stage: index, as: "aiLevel", from, to };
  if (head === "unknowns" || head === "skills") return { key: head, ...numbers, as: "text", from, to };
  return { key: path, ...numbers, as: plain[path] ?? "text", from, to };
}
