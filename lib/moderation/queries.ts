import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { excerptOf } from "@/lib/listings/excerpt";
import { findLifted, type Lifted } from "@/lib/moderation/lifted-effect";
import { type CaseSubject, loadSubject } from "@/lib/moderation/load-subject";
import { hasPartInTier } from "@/lib/moderation/part-in-tier";
import { mayAppeal, mayDecide, mayReadReport, maySeeCase } from "@/lib/moderation/policy";
import { findReviewMatter, type ReviewMatter } from "@/lib/moderation/review-matter";
import type { SubjectType } from "@/lib/moderation/schemas";
import type { CaseState } from "@/lib/moderation/states";
import { countSuspected } from "@/lib/moderation/suspected-groups";
import { findTierMatter, type TierMatter } from "@/lib/moderation/tier-matter";
import type { Tier } from "@/lib/tiers";

const excerptLength = 160;

export interface CaseDecisionView {
  instance: number;
  outcome: string;
  rule: string;
  facts: string;
  evidence: string;
  duration: string;
  isAutomated: boolean;
  at: Date;
  /** Moderators are named to each other, not to the parties. */
  decidedBy: string | null;
}

export interface CaseView {
  id: string;
  state: CaseState;
  subjectType: SubjectType;
  reason: string;
  /** Null where the words could tell who reported. */
  text: string | null;
  createdAt: Date;
  /** Who asked; only moderators and that person themselves are told. */
  openedBy: string | null;
  appealText: string | null;
  appealedAt: Date | null;
  subject: CaseSubject | null;
  decisions: CaseDecisionView[];
  /** Set for an appeal against a tier. */
  matter: TierMatter | null;
  /** When and why a moderator took the effect back, without deciding the case again. */
  lifted: Lifted | null;
  /** Set for a report of a review. */
  review: ReviewMatter | null;
  mayDecide: boolean;
  mayAppeal: boolean;
}

/** One case as its parties and moderators may read it; null for everybody else. */
export async function findCase(viewer: Viewer, caseId: string, now: Date): Promise<CaseView | null> {
  const item = await db.case.findUnique({
    where: { id: caseId },
    select: {
      ...{
        id: true,
        kind: true,
        state: true,
        subjectType: true,
        subjectId: true,
        reason: true,
        text: true,
        span: true,
        createdAt: true,
      },
      ...{ openedById: true, concernedId: true, appealText: true, appealedAt: true },
      openedBy: { select: { name: true } },
      decisions: { orderBy: { instance: "asc" } },
    },
  });
  // A dispute is read in its contract's room.
  if (!item || item.kind === "dispute" || !maySeeCase(viewer, item)) return null;
  const subjectType = item.subjectType as SubjectType;
  const moderators = viewer.isAdmin
    ? await namesOf(item.decisions.map(({ decidedById }) => decidedById))
    : new Map<string, string>();
  return {
    ...{ id: item.id, state: item.state, subjectType, reason: item.reason, createdAt: item.createdAt },
    text: mayReadReport(viewer, item) ? item.text : null,
    ...{ appealText: item.appealText, appealedAt: item.appealedAt },
    openedBy: viewer.isAdmin || viewer.id === item.openedById ? item.openedBy.name : null,
    subject: await loadSubject(viewer, { subjectType, subjectId: item.subjectId }),
    decisions: item.decisions.map(
      ({ instance, outcome, rule, facts, evidence, duration, isAutomated, at, decidedById }) => ({
        ...{ instance, outcome, rule, facts, evidence, duration, isAutomated, at },
        decidedBy: moderators.get(decidedById) ?? null,
      }),
    ),
    matter: item.kind === "tier" ? await findTierMatter(item) : null,
    lifted: await findLifted(item),
    review: subjectType === "review" ? await findReviewMatter(item.subjectId) : null,
    mayDecide:
      mayDecide(viewer, item) && !(item.kind === "tier" && (await hasPartInTier(db, viewer, item.subjectId))),
    mayAppeal: mayAppeal(viewer, item, now),
  };
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

export interface CaseRow {
  id: string;
  state: CaseState;
  subjectType: SubjectType;
  reason: string;
  excerpt: string;
  createdAt: Date;
}

const pageSize = 25;

/** A moderator's queue, oldest first, or what has been decided, newest first. `after` is the last id of the page before. */
export async function listCases(
  viewer: Viewer,
  queue: "waiting" | "decided",
  after?: string,
): Promise<{ rows: CaseRow[]; next: string | null }> {
  assertAdmin(viewer);
  const isWaiting = queue === "waiting";
  const found = await db.case.findMany({
    where: {
      kind: { not: "dispute" },
      state: { in: isWaiting ? ["open", "appealed"] : ["decided", "closed"] },
      // Declarations have a queue of their own, with one line for all whom they concern.
      ...(isWaiting ? {} : { NOT: { subjectType: "pattern", state: "decided" } }),
      ...(after ? { id: isWaiting ? { gt: after } : { lt: after } } : {}),
    },
    orderBy: { id: isWaiting ? "asc" : "desc" },
    take: pageSize + 1,
    select: { id: true, state: true, subjectType: true, reason: true, text: true, createdAt: true },
  });
  return pageOf(
    found.map(({ text, subjectType, ...row }) => ({
      ...row,
      subjectType: subjectType as SubjectType,
      excerpt: excerptOf(text, excerptLength),
    })),
  );
}

/** The cases a person opened or is concerned by, newest first. */
export async function listOwnCases(viewer: Viewer, limit = 20): Promise<CaseRow[]> {
  const found = await db.case.findMany({
    where: {
      kind: { not: "dispute" },
      OR: [
        { openedById: viewer.id, subjectType: { not: "pattern" } },
        { concernedId: viewer.id, OR: [{ state: { not: "open" } }, { kind: "tier" }] },
      ],
    },
    orderBy: { id: "desc" },
    take: limit,
    select: {
      id: true,
      kind: true,
      openedById: true,
      state: true,
      subjectType: true,
      reason: true,
      text: true,
      createdAt: true,
    },
  });
  return found.map(({ text, kind, openedById, subjectType, ...row }) => ({
    ...row,
    subjectType: subjectType as SubjectType,
    excerpt: mayReadReport(viewer, { kind, openedById }) ? excerptOf(text, excerptLength) : "",
  }));
}

export const listingFilters = ["all", "held", "published", "unpublished"] as const;
export type ListingFilter = (typeof listingFilters)[number];

export interface ModeratedListing {
  id: string;
  title: string;
  state: string;
  tier: Tier | null;
  probability: number | null;
  isMixed: boolean;
  client: string;
  updatedAt: Date;
  packages: { id: string; title: string; tier: Tier; modelTier: Tier; probability: number }[];
}

/** Listings as a moderator goes through them, newest first, with the tiers of their packages: two queries, however long. */
export async function listListings(
  viewer: Viewer,
  filter: ListingFilter,
  after?: string,
): Promise<{ rows: ModeratedListing[]; next: string | null }> {
  assertAdmin(viewer);
  const found = await db.listing.findMany({
    where: { state: filter === "all" ? { not: "draft" } : filter, ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: {
      ...{
        id: true,
        title: true,
        state: true,
        tier: true,
        probability: true,
        isMixed: true,
        updatedAt: true,
      },
      client: { select: { name: true } },
      packages: {
        orderBy: { position: "asc" },
        select: { id: true, title: true, tier: true, modelTier: true, modelProbability: true },
      },
    },
  });
  return pageOf(
    found.map(({ client, packages, ...row }) => ({
      ...row,
      client: client.name,
      packages: packages.map(({ modelProbability, ...part }) => ({ ...part, probability: modelProbability })),
    })),
  );
}

/** One listing with its whole text, in whatever state, for a moderator; null when there is none. */
export async function findModeratedListing(viewer: Viewer, listingId: string) {
  assertAdmin(viewer);
  const found = await db.listing.findFirst({
    where: { id: listingId, state: { not: "draft" } },
    select: { id: true, title: true, description: true, state: true, client: { select: { name: true } } },
  });
  return found && { ...found, client: found.client.name };
}

/** How much waits for a moderator. */
export async function countWaiting(viewer: Viewer): Promise<{
  cases: number;
  appeals: number;
  disputes: number;
  held: number;
  newToday: number;
  suspected: number;
}> {
  assertAdmin(viewer);
  const since = new Date(Date.now() - 24 * 60 * 60 * 1000);
  const [cases, appeals, disputes, held, newToday, suspected] = await Promise.all([
    db.case.count({ where: { state: "open" } }),
    db.case.count({ where: { state: "appealed" } }),
    db.dispute.count({ where: { state: { in: ["review", "appealed"] } } }),
    db.listing.count({ where: { state: "held" } }),
    db.listing.count({ where: { state: "published", publishedAt: { gte: since } } }),
    countSuspected(),
  ]);
  return { cases, appeals, disputes, held, newToday, suspected };
}

function pageOf<Row extends { id: string }>(found: Row[]): { rows: Row[]; next: string | null } {
  const rows = found.slice(0, pageSize);
  return { rows, next: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null };
}
