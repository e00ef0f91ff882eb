import type { Viewer } from "@/lib/accounts/viewer";
import { after, day } from "@/lib/clock";
import { listTurns } from "@/lib/contracts/turn-queries";
import type { Turn } from "@/lib/contracts/turns";
import { db } from "@/lib/db";
import { offerTurns } from "@/lib/insights/offer-turns";
import { seenBy } from "@/lib/listings/own-listings";

/** One thing that waits for this person. `kind` picks the sentence; `title` is somebody's own words. */
export interface AgendaItem {
  kind:
    | "mend-brief"
    | "finish-brief"
    | "decide-soon"
    | "decide-late"
    | "read-proposals"
    | "look-for-people"
    | "answer-invitation"
    | "finish-proposal"
    | "make-profile"
    | "show-profile"
    | "answer-offer"
    | Turn["kind"];
  title: string;
  href: string;
  count: number;
  /** By when, or since when. */
  at: Date | null;
}

const most = 8;

/** What waits for a client, most pressing first. */
export async function clientAgenda(viewer: Viewer, now: Date): Promise<AgendaItem[]> {
  const [unfinished, open, contracts, offers] = await Promise.all([
    db.listing.findMany({
      where: { AND: [seenBy(viewer), { state: { in: ["draft", "unpublished"] } }] },
      orderBy: { updatedAt: "desc" },
      take: most,
      select: { id: true, title: true, state: true, updatedAt: true },
    }),
    db.listing.findMany({
      where: { AND: [seenBy(viewer), { state: "published" }] },
      orderBy: { decisionDeadlineAt: "asc" },
      take: most * 2,
      select: {
        ...{ id: true, title: true, decisionDeadlineAt: true },
        _count: { select: { proposals: { where: { state: "sent" } }, invitations: true } },
      },
    }),
    listTurns(viewer, "client", now),
    offerTurns(viewer, "client"),
  ]);
  return [
    ...unfinished
      .filter(({ state }) => state === "unpublished")
      .map((brief) => briefItem("mend-brief", brief)),
    ...byDay([...ofContracts(contracts), ...offers, ...open.flatMap((listing) => openItem(listing, now))]),
    ...unfinished.filter(({ state }) => state === "draft").map((brief) => briefItem("finish-brief", brief)),
  ];
}

/** What waits for a freelancer, most pressing first. */
export async function freelancerAgenda(viewer: Viewer, now: Date): Promise<AgendaItem[]> {
  const [profile, invitations, drafts, contracts, offers] = await Promise.all([
    db.freelancerProfile.findUnique({ where: { userId: viewer.id }, select: { publishedAt: true } }),
    db.invitation.findMany({
      where: { freelancerId: viewer.id, state: "sent", listing: { state: "published" } },
      orderBy: { createdAt: "desc" },
      take: most,
      select: {
        package: { select: { title: true } },
        listing: { select: { id: true, decisionDeadlineAt: true } },
      },
    }),
    db.proposal.findMany({
      where: { freelancerId: viewer.id, state: "draft", listing: { state: "published" } },
      orderBy: { updatedAt: "desc" },
      take: most,
      select: { listing: { select: { id: true, title: true, decisionDeadlineAt: true } } },
    }),
    listTurns(viewer, "freelancer", now),
    offerTurns(viewer, "freelancer"),
  ]);
  const profileItem = { title: "", href: "/profile", count: 1, at: null };
  return [
    ...(profile === null ? [{ ...profileItem, kind: "make-profile" as const }] : []),
    ...(profile && profile.publishedAt === null ? [{ ...profileItem, kind: "show-profile" as const }] : []),
    ...byDay([
      ...ofContracts(contracts),
      ...offers,
      ...invitations.map((each) => ({
        kind: "answer-invitation" as const,
        title: each.package.title,
        href: `/listings/${each.listing.id}/propose`,
        count: 1,
        at: each.listing.decisionDeadlineAt,
      })),
      ...drafts.map(({ listing }) => ({
        kind: "finish-proposal" as const,
        title: listing.title,
        href: `/listings/${listing.id}/propose`,
        count: 1,
        at: listing.decisionDeadlineAt,
      })),
    ]),
  ];
}

/** The longest waiting and the soonest due before the others; what has no day keeps its order behind them. */
const byDay = (items: readonly AgendaItem[]) =>
  items.toSorted((a, b) => (a.at?.getTime() ?? Number.MAX_VALUE) - (b.at?.getTime() ?? Number.MAX_VALUE));

function briefItem(
  kind: "mend-brief" | "finish-brief",
  brief: { id: string; title: string; updatedAt: Date },
): AgendaItem {
  return { kind, title: brief.title, href: `/briefs/${brief.id}`, count: 1, at: brief.updatedAt };
}

interface OpenListing {
  id: string;
  title: string;
  decisionDeadlineAt: Date | null;
  _count: { proposals: number; invitations: number };
}

function openItem({ id, title, decisionDeadlineAt: at, _count }: OpenListing, now: Date): AgendaItem[] {
  const base = { title, at, count: _count.proposals };
  const proposals = `/briefs/${id}/proposals`;
  if (_count.proposals > 0 && at && at <= now) return [{ ...base, kind: "decide-late", href: proposals }];
  if (_count.proposals > 0 && at && at <= after(now, 3 * day))
    return [{ ...base, kind: "decide-soon", href: proposals }];
  if (_count.proposals > 0) return [{ ...base, kind: "read-proposals", href: proposals }];
  return _count.invitations === 0 ? [{ ...base, kind: "look-for-people", href: `/briefs/${id}/people` }] : [];
}

const ofContracts = (turns: Awaited<ReturnType<typeof listTurns>>): AgendaItem[] =>
  turns.map((turn) => ({ ...turn, count: 1 }));
