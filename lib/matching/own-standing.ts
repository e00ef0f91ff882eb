import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { asId } from "@/lib/listings/queries";
import { choosePackage, type PackageTab } from "@/lib/matching/choose-package";
import { matchingEngine } from "@/lib/matching/engine";
import { type LastShown, lastShown } from "@/lib/matching/last-shown";
import { loadPackage } from "@/lib/matching/load-package";
import { packageQuestion } from "@/lib/matching/package-question";
import { rankingPolicy } from "@/lib/matching/policy";
import type { MatchListing } from "@/lib/matching/snapshot";
import { unavailableFor } from "@/lib/matching/unavailable";
import { type WhyHere, whyHere } from "@/lib/matching/why-here";

/** Why somebody is not among the people who may be ranked at all. */
export type Outside = "own" | "noProfile" | "unpublished" | "field";

export interface OwnStanding {
  listing: { id: string; title: string };
  packages: PackageTab[];
  current: PackageTab;
  question: MatchListing;
  outside: Outside | null;
  why: WhyHere | null;
  /** How one stood when the client last saw one, or null when that never was. */
  since: LastShown | null;
  /** Whose work it is, to say that one does not want to be ranked for it. */
  clientId: string;
  /** The case by which a moderator keeps the viewer out, when one does. */
  barredBy: string | null;
  /** What one's own profile says, whatever else makes one not available. */
  takesWork: boolean;
}

/** Where the viewer stands today for one package of an open listing, and what would move them. Records nothing. */
export async function getOwnStanding(
  viewer: Viewer,
  listingId: string,
  packageId: string | undefined,
  locale: string,
  now = new Date(),
): Promise<OwnStanding> {
  const listing = await db.listing.findFirst({
    where: { id: asId(listingId), state: "published" },
    select: {
      id: true,
      title: true,
      packages: {
        select: { id: true, title: true, tier: true, state: true },
        orderBy: { position: "asc" },
      },
    },
  });
  if (!listing) throw notFound();
  const packages = listing.packages.map(({ state, ...part }) => ({ ...part, isFilled: state === "filled" }));
  const current = choosePackage(packages, packageId);
  const part = await loadPackage({ id: current.id });
  if (!part) throw notFound();
  const { clientId, organisationId } = part.listing;
  const isOwn = clientId === viewer.id || viewer.seats.some((seat) => seat.organisationId === organisationId);
  const epoch = now.toISOString().slice(0, 10);
  const [unavailable, columns] = await Promise.all([unavailableFor(current.id), matchingEngine().current()]);
  const question = { ...packageQuestion(part, now), unavailable };
  const why = isOwn ? null : whyHere(viewer.id, question, columns, rankingPolicy, now, epoch, locale);
  return {
    listing: { id: listing.id, title: listing.title },
    packages,
    current,
    question,
    outside: isOwn ? "own" : why ? null : await outsideOf(viewer),
    why,
    since: isOwn ? null : await lastShown(viewer.id, current.id, why?.entry ?? null),
    clientId: part.listing.clientId,
    barredBy: why?.excludedBy === "not-available" ? await barOn(viewer, listing.id) : null,
    takesWork: columns.get(viewer.id)?.isAvailable ?? false,
  };
}

async function barOn({ id }: Viewer, listingId: string): Promise<string | null> {
  const bar = await db.rankingBar.findFirst({
    where: { personId: id, liftedAt: null, OR: [{ listingId: null }, { listingId }] },
    select: { caseId: true },
  });
  return bar?.caseId ?? null;
}

async function outsideOf(viewer: Viewer): Promise<Outside> {
  const profile = await db.freelancerProfile.findUnique({
    where: { userId: viewer.id },
    select: { publishedAt: true },
  });
  if (!profile) return "noProfile";
  return profile.publishedAt ? "field" : "unpublished";
}
