import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { briefText, type Span } from "@/lib/listings/brief-text";
import { fieldOf } from "@/lib/listings/cut-brief";
import { holdEditable } from "@/lib/listings/editable-listing";
import { mostSkills } from "@/lib/listings/limits";
import { readPackage } from "@/lib/listings/read-package";
import { storePackages } from "@/lib/listings/stored-packages";
import { textHash } from "@/lib/listings/text-hash";
import { decideTier } from "@/lib/listings/tier-decision";
import type { PackageFacts } from "@/lib/listings/work-packages";
import { skillSlugsIn } from "@/lib/skills/find-skills";
import { assessText } from "@/lib/tiering/assess-text";
import type { Tier } from "@/lib/tiers";

/** A package that a person has worked out; its words and its risks stand in the brief's text. */
export interface PlannedPackage {
  title: string;
  tier: Tier;
  /** Why this tier, where the model reads the words otherwise. */
  tierReason: string;
  spans: Span[];
  criteria: string[];
  risks: Span[];
  budgetMinor: number;
  /** In days. */
  days: { low: number; high: number };
}

/**
 * Gives a draft the packages that somebody has worked out, exactly as they are; the model reads the words beside them.
 * Where it would have chosen another tier, the planned one holds and is recorded as the client's decision.
 */
export async function planPackages(
  tx: Tx,
  viewer: Viewer,
  listingId: string,
  planned: readonly PlannedPackage[],
  now: Date,
): Promise<void> {
  const listing = await holdEditable(tx, viewer, listingId);
  const text = briefText(listing);
  const { version, evidence, unknowns, constraints, subKind, unsure } = assessText(text);
  const skills = listing.skills.length > 0 ? listing.skills : skillSlugsIn(text).slice(0, mostSkills);
  const packages = plannedFacts(text, planned, { family: listing.family, skills, now });
  await tx.listing.update({
    where: { id: listingId },
    data: {
      skills,
      assessment: { evidence, unknowns, constraints, subKind, ...(unsure && { unsure }) },
      modelVersion: version,
      splitOfHash: textHash(listing),
    },
  });
  const packageIds = await storePackages(tx, listingId, packages);
  const withIds = packages.map((part, index) => ({ ...part, packageId: packageIds[index] ?? "" }));
  await appendEvent(tx, "listing.split", {
    subjectId: listingId,
    actorId: viewer.id,
    data: {
      modelVersion: version,
      packages: withIds.map(({ packageId, modelTier: tier, modelProbability: probability, family }) => ({
        packageId,
        tier,
        probability,
        family,
      })),
    },
  });
  for (const [index, { packageId, ...part }] of withIds.entries())
    if (part.tier !== part.modelTier)
      await decideTier(tx, {
        ...{ listingId, packageId, text },
        part: { ...part, tier: part.modelTier },
        to: part.tier,
        by: "client",
        actorId: viewer.id,
        reason: planned[index]?.tierReason ?? "",
      });
}

/** The planned packages as the brief's editor knows them. Pure. */
export function plannedFacts(
  text: string,
  planned: readonly PlannedPackage[],
  { now, ...whole }: { family: string; skills: readonly string[]; now: Date },
): PackageFacts[] {
  const total = planned.reduce((sum, { days }) => sum + middleOf(days), 0) || 1;
  return planned.map((part) => {
    const { title, tier, spans, criteria, budgetMinor, days } = part;
    const reading = readPackage(text, spans);
    return {
      ...reading,
      ...fieldOf(text, spans, whole),
      id: null,
      title,
      tier,
      tierDecidedAt: tier === reading.modelTier ? null : now,
      spans: [...spans],
      unknowns: part.risks.map((span) => {
        const words = text.slice(span.start, span.end);
        return { ...span, text: words, kind: "named-risk", key: "unknown.named-risk", params: { words } };
      }),
      criteria: [...criteria],
      dependsOn: [],
      effort: {
        share: middleOf(days) / total,
        low: Math.min(1, days.low / total),
        high: Math.min(1, days.high / total),
      },
      budgetMinor,
      editedAt: now,
      budgetSetAt: now,
    };
  });
}

// A range of nothing still has to weigh something, or the shares would not add up.
const middleOf = ({ low, high }: { low: number; high: number }) => Math.max(0.1, (low + high) / 2);
