import { briefText, type Span } from "@/lib/listings/brief-text";
import { divideAround } from "@/lib/listings/budget-lines";
import { cutBrief } from "@/lib/listings/cut-brief";
import { readPackage } from "@/lib/listings/read-package";
import { subtractSpans } from "@/lib/listings/spans";
import type { PackageFacts } from "@/lib/listings/work-packages";

interface Brief {
  title: string;
  description: string;
  family: string;
  skills: readonly string[];
  budgetMaxMinor: number | null;
}

/**
 * Cuts a changed brief again around what the client did by hand. A package that the client changed and whose sentences
 * are still there stays as it is (its reading is renewed); what is left of the text is cut afresh. Pure.
 */
export function cutAgain(brief: Brief, before: readonly PackageFacts[]): PackageFacts[] {
  const text = briefText(brief);
  const kept = before
    .filter((part) => part.editedAt !== null && part.spans.length > 0)
    .map((part) => ({ ...part, ...readPackage(text, part.spans), dependsOn: [] }))
    .map((part) => ({ ...part, tier: part.tierDecidedAt ? part.tier : part.modelTier }));
  const fresh = cutBrief(brief);
  if (kept.length === 0) return reuseIds(fresh, before);
  const taken = kept.flatMap((part) => part.spans);
  const rest = fresh
    .map((part) => ({ ...part, spans: subtractSpans(part.spans, taken) }))
    .filter(
      (part) => lengthOf(part.spans) > 0 && part.spans.some(({ start, end }) => hasWords(text, start, end)),
    )
    .map((part) => ({ ...part, ...readPackage(text, part.spans), dependsOn: [] }))
    .map((part) => ({ ...part, tier: part.modelTier }));
  const all = [...kept, ...reuseIds(rest, before)].sort((a, b) => startOf(a) - startOf(b));
  const lines = divideAround(
    brief.budgetMaxMinor,
    all.map((part) => ({
      ...part,
      isSet: part.budgetSetAt !== null,
      amountMinor: part.budgetMinor,
      share: part.effort.share,
    })),
  );
  return shareEffort(all).map((part, index) => ({ ...part, budgetMinor: lines[index] ?? 0 }));
}

/** A package cut from mostly the same sentences as an untouched one is the same package. */
function reuseIds(fresh: PackageFacts[], before: readonly PackageFacts[]): PackageFacts[] {
  const free = before.filter((part) => part.editedAt === null);
  return fresh.map((part) => {
    const at = free.findIndex((old) => shared(old.spans, part.spans) > 0.5 * lengthOf(part.spans));
    const [same] = at < 0 ? [] : free.splice(at, 1);
    return same ? { ...part, id: same.id } : part;
  });
}

function shareEffort(packages: PackageFacts[]): PackageFacts[] {
  const total = packages.reduce((sum, part) => sum + part.effort.share, 0) || 1;
  return packages.map((part) => ({
    ...part,
    effort: {
      share: part.effort.share / total,
      low: part.effort.low / total,
      high: Math.min(1, part.effort.high / total),
    },
  }));
}

const hasWords = (text: string, start: number, end: number) => /[\p{L}\p{N}]/u.test(text.slice(start, end));
const startOf = (part: PackageFacts) => part.spans[0]?.start ?? 0;
const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const shared = (a: readonly Span[], b: readonly Span[]) => lengthOf(a) - lengthOf(subtractSpans(a, b));
