import type { Viewer } from "@/lib/accounts/viewer";
import { day } from "@/lib/clock";
import { db } from "@/lib/db";
import { createDraft } from "@/lib/listings/create-draft";
import { publishListing } from "@/lib/listings/publish-listing";
import { getOwnBrief, type OwnBrief } from "@/lib/listings/queries";
import type { DraftFields } from "@/lib/listings/schemas";
import { splitListing } from "@/lib/listings/split-listing";
import type { ListingState } from "@/lib/listings/states";
import { listingReading, type PackageFacts } from "@/lib/listings/work-packages";
import { shippedModel } from "@/lib/tiering/tier-model";
import type { Tier } from "@/lib/tiers";

/** A brief with both kinds of work in it. */
export const sampleBrief = {
  title: "Forty product texts, and a tone for them",
  description:
    "We sell garden tools in three countries. Please convert forty product texts to the new template: title, three " +
    "bullet points, size table, same order every time.\n\nSomeone has to decide what our tone of voice is now and " +
    "which texts to drop; our two founders disagree. Then rewrite the ten best sellers in that tone and review the rest.",
};

interface Wanted {
  /** What the listing should have become. Everything before "published" is reached through the verbs. */
  state?: ListingState;
  /** Instead of the model's split: packages of these tiers, in this order, with equal budget lines. */
  packages?: readonly (Partial<
    Pick<PackageFacts, "title" | "criteria" | "family" | "skills" | "budgetMinor">
  > & {
    tier: Tier;
  })[];
  fields?: DraftFields;
}

/** A listing of that client, complete enough to be published: USD 2,000, decision in 14 days, deadline in 30. */
export async function makeListing(
  client: Viewer,
  { state = "published", packages, fields = {} }: Wanted = {},
): Promise<OwnBrief> {
  const { listingId } = await createDraft(client, {
    fields: {
      ...sampleBrief,
      budgetMinMinor: 150_000,
      budgetMaxMinor: 200_000,
      currency: "USD",
      deadlineAt: new Date(Date.now() + 30 * day),
      decisionDeadlineAt: new Date(Date.now() + 14 * day),
      family: "writing",
      skills: [],
      ...fields,
    },
  });
  await splitListing(client, { listingId });
  if (packages) await replacePackages(listingId, packages, fields.budgetMaxMinor ?? 200_000);
  if (state !== "draft" && state !== "held") await publishListing(client, { listingId });
  if (state !== "draft" && state !== "published")
    await db.listing.update({ where: { id: listingId }, data: { state } });
  if (state === "filled")
    await db.workPackage.updateMany({ where: { listingId }, data: { state: "filled" } });
  return getOwnBrief(client, listingId);
}

async function replacePackages(
  listingId: string,
  packages: NonNullable<Wanted["packages"]>,
  totalMinor: number,
): Promise<void> {
  const share = 1 / packages.length;
  const even = Math.floor(totalMinor / packages.length);
  const rows = packages.map((part, position) => ({
    listingId,
    position,
    title: part.title ?? `Package ${position + 1}`,
    tier: part.tier,
    modelTier: part.tier,
    modelProbability: part.tier === "judgment" ? 0.9 : 0.1,
    modelVersion: shippedModel.version,
    spans: [],
    evidence: [],
    unknowns: [],
    criteria: part.criteria ?? ["Everything that was asked for is there."],
    dependsOn: [],
    effortShare: share,
    effortLow: share * 0.6,
    effortHigh: Math.min(1, share * 1.6),
    budgetMinor: part.budgetMinor ?? (position === 0 ? totalMinor - even * (packages.length - 1) : even),
    family: part.family ?? "writing",
    skills: part.skills ?? [],
  }));
  await db.workPackage.deleteMany({ where: { listingId } });
  await db.workPackage.createMany({ data: rows });
  const facts = rows.map((row) => ({
    ...row,
    id: null,
    effort: { share: row.effortShare, low: row.effortLow, high: row.effortHigh },
    tierDecidedAt: null,
    editedAt: null,
    budgetSetAt: null,
  }));
  await db.listing.update({ where: { id: listingId }, data: listingReading(facts) });
}
