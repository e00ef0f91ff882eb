import type { Viewer } from "@/lib/accounts/viewer";
import { AiLimits } from "@/lib/ai-policy";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { asId } from "@/lib/listings/queries";
import { neutralOrder } from "@/lib/proposals/neutral-order";
import { openCounter, proposalFields, viewOfProposal } from "@/lib/proposals/view";
import type { Tier } from "@/lib/tiers";

/** Columns that can be read beside each other. */
export const comparedAtOnce = 3;
/** A listing holds few proposals, since slots are scarce; the order is made over this many. */
const mostProposals = 500;

export interface CompareInput {
  packageId?: string;
  /** The id of the last proposal on the page before. */
  after?: string;
}

/**
 * The proposals before a client, a few side by side in a neutral order, and what became of the others. A constant number
 * of queries however many there are.
 */
export async function compareProposals(viewer: Viewer, listingId: string, input: CompareInput = {}) {
  const listing = await loadListing(viewer, listingId);
  const inPackage = input.packageId ? { packages: { some: { packageId: asId(input.packageId) } } } : {};
  const [waiting, decided] = await Promise.all([
    db.proposal.findMany({
      where: { listingId: listing.id, state: "sent", ...inPackage },
      take: mostProposals,
      select: { id: true },
    }),
    db.proposal.findMany({
      where: { listingId: listing.id, state: { in: ["accepted", "declined", "withdrawn"] } },
      orderBy: [{ decidedAt: "desc" }, { id: "asc" }],
      take: 50,
      select: {
        id: true,
        state: true,
        declineReason: true,
        decidedAt: true,
        freelancer: { select: { name: true } },
        contract: { select: { id: true } },
      },
    }),
  ]);
  const order = neutralOrder(listing.id, waiting);
  const start = input.after ? order.findIndex(({ id }) => id === input.after) + 1 : 0;
  const ids = order.slice(start, start + comparedAtOnce).map(({ id }) => id);
  const hasMore = start + comparedAtOnce < order.length;
  return {
    listing,
    mayDecide: viewer.suspendedReason === null && mayEditListing(viewer, listing),
    waiting: order.length,
    from: start + 1,
    columns: await loadColumns(ids),
    previous: start > 0 ? (order[start - comparedAtOnce - 1]?.id ?? "") : null,
    next: hasMore ? (ids.at(-1) ?? null) : null,
    decided,
  };
}

export type Comparison = Awaited<ReturnType<typeof compareProposals>>;
export type ComparedProposal = Comparison["columns"][number];

async function loadListing(viewer: Viewer, listingId: string) {
  const listing = await db.listing.findFirst({
    where: { id: asId(listingId), ...seenBy(viewer) },
    select: {
      id: true,
      title: true,
      state: true,
      clientId: true,
      organisationId: true,
      aiPolicy: true,
      aiLimits: true,
      currency: true,
      budgetMinMinor: true,
      budgetMaxMinor: true,
      decisionDeadlineAt: true,
      packages: {
        orderBy: { position: "asc" },
        select: { id: true, title: true, tier: true, state: true, family: true },
      },
    },
  });
  if (!listing) throw notFound();
  return { ...listing, aiLimits: AiLimits.parse(listing.aiLimits) };
}

async function loadColumns(ids: string[]) {
  const rows = await db.proposal.findMany({
    where: { id: { in: ids } },
    select: {
      ...proposalFields,
      freelancerId: true,
      offers: openCounter,
      freelancer: { select: { name: true, profile: { select: { headline: true } } } },
    },
  });
  const signals = await db.freelancerSignal.findMany({
    where: { freelancerId: { in: rows.map(({ freelancerId }) => freelancerId) } },
    select: signalFields,
  });
  const threads = await db.thread.findMany({
    where: { subjectType: "proposal", subjectId: { in: ids } },
    select: { subjectId: true, _count: { select: { messages: true } } },
  });
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) return [];
    const kind = kindOf(row.packages.map((each) => each.package));
    return {
      ...viewOfProposal(row, "client"),
      freelancer: {
        id: row.freelancerId,
        name: row.freelancer.name,
        headline: row.freelancer.profile?.headline ?? "",
      },
      signal:
        signals.find(
          (each) =>
            each.freelancerId === row.freelancerId && each.tier === kind.tier && each.family === kind.family,
        ) ?? null,
      counter: row.offers[0] ?? null,
      messages: threads.find(({ subjectId }) => subjectId === id)?._count.messages ?? 0,
    };
  });
}

/** Whose signals to show beside a proposal: those for the kind of work it offers, judgment first. */
function kindOf(packages: readonly { tier: Tier; family: string }[]) {
  return (
    packages.find(({ tier }) => tier === "judgment") ??
    packages[0] ?? { tier: "judgment" as const, family: "" }
  );
}

const signalFields = {
  freelancerId: true,
  tier: true,
  family: true,
  scoping: true,
  scopingLow: true,
  scopingHigh: true,
  review: true,
  reviewLow: true,
  reviewHigh: true,
  delivery: true,
  deliveryLow: true,
  deliveryHigh: true,
  contractCount: true,
  clientCount: true,
} as const;
