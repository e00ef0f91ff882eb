import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { seenBy } from "@/lib/listings/own-listings";
import type { ListingState } from "@/lib/listings/states";
import { type Currency, isCurrency } from "@/lib/money";
import type { Tier } from "@/lib/tiers";

export const briefsPerPage = 20;

/** The states under which a client looks for a brief. */
export const briefGroups = {
  writing: ["draft", "held", "unpublished"],
  open: ["published"],
  done: ["closed", "filled"],
} as const;
export type BriefGroup = keyof typeof briefGroups;
export const isBriefGroup = (value: unknown): value is BriefGroup =>
  typeof value === "string" && Object.hasOwn(briefGroups, value);

export interface BriefRow {
  id: string;
  state: ListingState;
  title: string;
  tier: Tier | null;
  isMixed: boolean;
  budgetMaxMinor: number | null;
  currency: Currency;
  decisionDeadlineAt: Date | null;
  updatedAt: Date;
  organisation: string | null;
  packages: number;
  waitingProposals: number;
}

export interface BriefPage {
  rows: BriefRow[];
  /** Pass it on as `after` for the next page; null on the last one. */
  next: string | null;
}

/** The own and the organisations' briefs, last changed first. */
export async function listBriefs(
  viewer: Viewer,
  { group, after }: { group?: BriefGroup; after?: string },
): Promise<BriefPage> {
  const rows = await db.listing.findMany({
    where: {
      AND: [seenBy(viewer), group ? { state: { in: [...briefGroups[group]] } } : {}, olderThan(after)],
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: briefsPerPage + 1,
    select: {
      id: true,
      state: true,
      title: true,
      tier: true,
      isMixed: true,
      budgetMaxMinor: true,
      currency: true,
      decisionDeadlineAt: true,
      updatedAt: true,
      organisation: { select: { name: true } },
      _count: { select: { packages: true, proposals: { where: { state: "sent" } } } },
    },
  });
  const last = rows[briefsPerPage - 1];
  return {
    rows: rows.slice(0, briefsPerPage).map(({ organisation, _count, ...row }) => ({
      ...row,
      currency: isCurrency(row.currency) ? row.currency : "USD",
      organisation: organisation?.name ?? null,
      packages: _count.packages,
      waitingProposals: _count.proposals,
    })),
    next: rows.length > briefsPerPage && last ? `${last.updatedAt.getTime()}_${last.id}` : null,
  };
}

/** How many briefs there are in each group, in one query. */
export async function countBriefs(viewer: Viewer): Promise<Record<BriefGroup, number>> {
  const counted = await db.listing.groupBy({ by: ["state"], where: seenBy(viewer), _count: true });
  const of = (group: BriefGroup) =>
    counted
      .filter(({ state }) => briefGroups[group].some((each) => each === state))
      .reduce((sum, { _count }) => sum + _count, 0);
  return { writing: of("writing"), open: of("open"), done: of("done") };
}

/** Rows after a cursor; one that cannot be read begins at the top. */
function olderThan(cursor: string | undefined): Prisma.ListingWhereInput {
  const match = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(cursor ?? "");
  if (!match?.[1] || !match[2] || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(match[2])) return {};
  const updatedAt = new Date(Number(match[1]));
  return { OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { lt: match[2] } }] };
}
