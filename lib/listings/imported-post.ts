import { createHash } from "node:crypto";
import { z } from "zod";
import { longestDescription, longestTitle, mostSkills } from "@/lib/listings/limits";
import type { DraftFields } from "@/lib/listings/schemas";
import { type Currency, currencyExponents, isCurrency, maxAmountMinor } from "@/lib/money";
import { familyOfText } from "@/lib/skills/family-of-text";
import { resolveSkill } from "@/lib/skills/resolve-skill";

export type PostFault =
  | "empty"
  | "not-json"
  | "not-an-object"
  | "id"
  | "title"
  | "description"
  | "skills"
  | "budget"
  | "currency"
  | "title-too-long"
  | "description-too-long"
  | "no-words";

export type ReadPost =
  | {
      ok: true;
      importKey: string;
      fields: DraftFields;
      /** The post names a price per hour; a brief has a total, so the budget stays open. */
      isHourly: boolean;
    }
  | { ok: false; fault: PostFault };

const text = z.string().nullish();
const amount = z.number().finite().min(0);
const Post = z.object({
  id: z.union([z.string().min(1).max(150), z.number()]).nullish(),
  title: text,
  description: text,
  skills: z.array(z.string()).max(1_000).nullish(),
  budget: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("fixed"), currency: z.string(), amount }),
      z.object({
        kind: z.literal("hourly"),
        currency: z.string(),
        min: amount.nullish(),
        max: amount.nullish(),
      }),
    ])
    .nullish(),
});
type Post = z.infer<typeof Post>;

/** Reads one line of a file of job posts (`id, title, description, skills, category, budget?`) as a draft. Pure. */
export function readPost(line: string): ReadPost {
  if (line.trim() === "") return { ok: false, fault: "empty" };
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { ok: false, fault: "not-json" };
  }
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return { ok: false, fault: "not-an-object" };
  const read = Post.safeParse(given);
  if (!read.success) return { ok: false, fault: faultOf(read.error) };
  const post = read.data;
  const title = clean(post.title).replace(/\s+/g, " ").trim();
  const description = clean(post.description);
  if (title.length > longestTitle) return { ok: false, fault: "title-too-long" };
  if (description.length > longestDescription) return { ok: false, fault: "description-too-long" };
  if (!/[\p{L}\p{N}]/u.test(title + description)) return { ok: false, fault: "no-words" };
  if (post.budget && !isCurrency(post.budget.currency)) return { ok: false, fault: "currency" };
  const skills = [...new Set((post.skills ?? []).flatMap((name) => resolveSkill(name) ?? []))].slice(
    0,
    mostSkills,
  );
  return {
    ok: true,
    importKey: keyOf(post, title, description),
    isHourly: post.budget?.kind === "hourly",
    fields: {
      title,
      description,
      skills,
      family: familyOfText(`${title}\n${description}`, skills) ?? "",
      ...budgetOf(post),
    },
  };
}

/** Without an id of its own, a line is known by its words. */
function keyOf({ id }: Post, title: string, description: string): string {
  return id === null || id === undefined
    ? `words:${createHash("sha256").update(`${title}\n${description}`).digest("hex")}`
    : `id:${id}`;
}

function budgetOf({ budget }: Post): DraftFields {
  if (!budget || !isCurrency(budget.currency)) return {};
  if (budget.kind === "hourly") return { currency: budget.currency };
  return { currency: budget.currency, budgetMaxMinor: toMinor(budget.amount, budget.currency) };
}

const toMinor = (major: number, currency: Currency) =>
  Math.min(maxAmountMinor, Math.round(major * 10 ** currencyExponents[currency]));

const clean = (value: string | null | undefined) =>
  (value ?? "").replace(/\r\n?/g, "\n").replaceAll("\0", "");

function faultOf(error: z.ZodError): PostFault {
  const field = error.issues[0]?.path[0];
  return field === "id" || field === "title" || field === "description" || field === "skills"
    ? field
    : "budget";
}
