import type { Viewer } from "@/lib/accounts/viewer";
import { canAct } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { asId } from "@/lib/listings/queries";
import { isOpen, type ListingState } from "@/lib/listings/states";
import { choosePackage, type PackageTab } from "@/lib/matching/choose-package";
import type { Gate } from "@/lib/matching/gates";
import { canonical } from "@/lib/matching/input-hash";
import { introduce, type RankedPerson } from "@/lib/matching/introduce-people";
import { loadPackage } from "@/lib/matching/load-package";
import { inOwnOrder } from "@/lib/matching/own-order";
import { packageQuestion } from "@/lib/matching/package-question";
import { rankingPolicy } from "@/lib/matching/policy";
import type { MatchListing } from "@/lib/matching/snapshot";
import { storedRunSchema } from "@/lib/matching/stored-run";

/** The ranked people of one package, as its client sees them. */
export interface Shortlist {
  listing: { id: string; title: string; state: ListingState };
  packages: PackageTab[];
  current: PackageTab;
  /** Whether this viewer may rank and invite now: a writing seat, an open listing, an open package. */
  mayRank: boolean;
  /** The last ranking; null before there was one. */
  run: ShownRun | null;
}

export interface ShownRun {
  id: string;
  computedAt: Date;
  question: MatchListing;
  among: number;
  /** How many were left out, by reason, the most frequent first. */
  excluded: { reason: Gate; count: number }[];
  people: RankedPerson[];
  /** The client has put them in an order of their own. */
  isReordered: boolean;
  /** Shown then, and no longer to be seen: profile hidden or account suspended since. */
  gone: number;
  /** How many more a second page would show. */
  more: number;
  /** The package, its tier or the policy has changed since. */
  isOutdated: boolean;
}

/** Reads what was ranked before; changes nothing. A stranger's listing is not found. */
export async function getShortlist(
  viewer: Viewer,
  listingId: string,
  packageId: string | undefined,
  now = new Date(),
): Promise<Shortlist> {
  const listing = await db.listing.findFirst({
    where: { id: asId(listingId), ...seenBy(viewer) },
    select: {
      id: true,
      title: true,
      state: true,
      clientId: true,
      organisationId: true,
      packages: {
        select: { id: true, title: true, tier: true, state: true },
        orderBy: { position: "asc" },
      },
    },
  });
  if (!listing) throw notFound();
  const packages = listing.packages.map(({ state, ...part }) => ({ ...part, isFilled: state === "filled" }));
  const current = choosePackage(packages, packageId);
  const { id, title, state } = listing;
  const mayRank = canAct(viewer) && mayEditListing(viewer, listing) && isOpen(state) && !current.isFilled;
  return { listing: { id, title, state }, packages, current, mayRank, run: await getRun(current.id, now) };
}

async function getRun(packageId: string, now: Date): Promise<ShownRun | null> {
  const [row, part] = await Promise.all([
    db.rankRun.findFirst({
      where: { packageId },
      orderBy: { at: "desc" },
      select: { id: true, shown: true, result: true, policyVersion: true, ownOrder: true },
    }),
    loadPackage({ id: packageId }),
  ]);
  if (!row || !part) return null;
  const { order, among, excluded, question, computedAt } = storedRunSchema.parse(row.result);
  const ranked = await introduce(order.slice(0, row.shown), question, now);
  const people = inOwnOrder(ranked, ({ entry }) => entry.freelancerId, row.ownOrder);
  return {
    id: row.id,
    computedAt: new Date(computedAt),
    question,
    among,
    excluded: Object.entries(excluded)
      .map(([reason, count]) => ({ reason: reason as Gate, count: count ?? 0 }))
      .sort((a, b) => b.count - a.count),
    people,
    isReordered: row.ownOrder.length > 0,
    gone: Math.min(row.shown, order.length) - people.length,
    more: Math.max(0, order.length - row.shown),
    isOutdated: row.policyVersion !== rankingPolicy.version || isOther(question, packageQuestion(part, now)),
  };
}

/** Days until the start pass by themselves and are no change of the package. */
function isOther(before: MatchListing, today: MatchListing): boolean {
  const said = ({ startInDays: _, unavailable: __, limit: ___, ...rest }: MatchListing) => canonical(rest);
  return said(before) !== said(today);
}
