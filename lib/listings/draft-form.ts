import { z } from "zod";
import { aiPolicies, contradicts, typedLimits } from "@/lib/ai-policy";
import type { MessageParams } from "@/lib/errors";
import { keyOfAmountFault } from "@/lib/listings/amount-fault";
import { longestDescription, longestTitle, longestTried, mostSkills } from "@/lib/listings/limits";
import type { DraftFields } from "@/lib/listings/schemas";
import { type Currency, isCurrency, parseMoney } from "@/lib/money";
import { isSkillSlug } from "@/lib/skills/catalogue";
import { isFamily } from "@/lib/skills/families";

const typed = z.string().max(200_000).default("");

/** The editor's form as it is sent, by a button or by itself while the client types: texts, nothing checked yet. */
export const DraftForm = z.object({
  listingId: z.union([z.literal(""), z.uuid()]).default(""),
  revision: z.coerce.number().int().min(0).default(0),
  /** Made by the browser for a draft that has no id yet: sent twice, it begins one draft. */
  draftKey: z.string().max(64).default(""),
  intent: z.enum(["save", "split"]).default("save"),
  title: typed,
  description: typed,
  tried: typed,
  budgetMin: typed,
  budgetMax: typed,
  currency: typed,
  deadline: typed,
  decisionDeadline: typed,
  aiPolicy: typed,
  aiLimits: z.record(z.string(), z.unknown()).default({}),
  family: typed,
  skills: z.array(z.string()).max(100).default([]),
  organisationId: z.union([z.literal(""), z.uuid()]).optional(),
});
export type DraftForm = z.output<typeof DraftForm>;

export interface FieldFault {
  field: keyof DraftForm;
  key: string;
  params: MessageParams;
}

/**
 * Reads the form. What can be read is to be saved whatever the rest looks like: nobody loses a page of text because an
 * amount is half typed. What cannot be read is left as it was and named.
 */
export function readDraftForm(form: DraftForm): { fields: DraftFields; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const fault = (field: keyof DraftForm, key: string, params: MessageParams = {}) => {
    faults.push({ field, key: `briefs.faults.${key}`, params });
    return undefined;
  };
  const words = (field: "title" | "description" | "tried", most: number) => {
    const text = form[field].replace(/\r\n?/g, "\n").replaceAll("\0", "");
    return text.length <= most ? text : fault(field, "tooLong", { count: text.length, most });
  };
  const currency = isCurrency(form.currency) ? form.currency : "USD";
  const amount = (field: "budgetMin" | "budgetMax") => {
    const read = readAmount(form[field], currency);
    return read.ok ? read.amountMinor : fault(field, `amount.${keyOfAmountFault(read.fault)}`);
  };
  const date = (field: "deadline" | "decisionDeadline") => {
    const read = readDay(form[field]);
    return read === undefined ? fault(field, "date") : read;
  };
  const skills = form.skills.filter(isSkillSlug).slice(0, mostSkills);
  const aiPolicy = aiPolicies.find((policy) => policy === form.aiPolicy) ?? "disclosed";
  const aiLimits = typedLimits(form.aiLimits);
  const fields: DraftFields = {
    title: words("title", longestTitle),
    description: words("description", longestDescription),
    tried: words("tried", longestTried),
    budgetMinMinor: amount("budgetMin"),
    budgetMaxMinor: amount("budgetMax"),
    currency,
    deadlineAt: date("deadline"),
    decisionDeadlineAt: date("decisionDeadline"),
    aiPolicy,
    // The form says beside them that they are not kept where AI is not allowed at all.
    aiLimits: contradicts(aiPolicy, aiLimits) ? {} : aiLimits,
    family: isFamily(form.family) ? form.family : "",
    skills,
    ...(form.organisationId !== undefined && { organisationId: form.organisationId || null }),
  };
  const { budgetMinMinor, budgetMaxMinor } = fields;
  if (budgetMinMinor && typeof budgetMaxMinor === "number" && budgetMinMinor > budgetMaxMinor) {
    fault("budgetMin", "minAboveMax");
    fields.budgetMinMinor = null;
  }
  return { fields, faults };
}

function readAmount(text: string, currency: Currency) {
  if (text.trim() === "") return { ok: true as const, amountMinor: null };
  const parsed = parseMoney(text, currency);
  return parsed.ok ? { ok: true as const, amountMinor: parsed.money.amountMinor } : parsed;
}

/** A day of a form (`2027-03-31`) as its last second, so that the whole day counts; null when empty. */
function readDay(text: string): Date | null | undefined {
  if (text === "") return null;
  const at = new Date(`${text}T23:59:59Z`);
  const isDay = /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime());
  return isDay && at.toISOString().startsWith(text) ? at : undefined;
}

/** A stored day as a form's date field shows it. */
export const toDay = (at: Date | null) => at?.toISOString().slice(0, 10) ?? "";
