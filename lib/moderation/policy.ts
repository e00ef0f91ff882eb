import type { Viewer } from "@/lib/accounts/viewer";
import type { Outcome, SubjectType } from "@/lib/moderation/schemas";
import { appealPeriod, awaitsDecision, type CaseState } from "@/lib/moderation/states";

export interface CaseParties {
  state: CaseState;
  openedById: string;
  concernedId: string | null;
  decisions: { decidedById: string; at: Date }[];
}

/**
 * Whoever opened it and moderators may read a case; the person it concerns once it is decided, or at once when it is no
 * report (a tier). To everybody else it does not exist.
 */
export function maySeeCase(viewer: Viewer, item: CaseParties & { kind: string }): boolean {
  if (viewer.isAdmin || viewer.id === item.openedById) return true;
  return viewer.id === item.concernedId && (item.state !== "open" || item.kind === "tier");
}

/**
 * A report's own words are for moderators and its author: they could tell the other side who wrote them. What a moderator
 * finds of their own accord stands in the statement alone.
 */
export const mayReadReport = (viewer: Viewer, item: { kind: string; openedById: string }) =>
  item.kind !== "ranking" && (viewer.isAdmin || viewer.id === item.openedById || item.kind === "tier");

/** A moderator who has no part in the matter and has not decided it before. */
export function mayDecide(viewer: Viewer, item: CaseParties): boolean {
  if (!viewer.isAdmin || !awaitsDecision(item.state) || isConcerned(viewer, item)) return false;
  return item.decisions.every(({ decidedById }) => decidedById !== viewer.id);
}

/** Either side, once, within the period, after the first decision. */
export function mayAppeal(viewer: Viewer, item: CaseParties, now: Date): boolean {
  const [first] = item.decisions;
  if (item.state !== "decided" || !first || item.decisions.length > 1 || !isConcerned(viewer, item))
    return false;
  return now.getTime() - first.at.getTime() < appealPeriod;
}

const isConcerned = (viewer: Viewer, item: CaseParties) =>
  viewer.id === item.openedById || viewer.id === item.concernedId;

const outcomesBySubject: Record<SubjectType, readonly Outcome[]> = {
  listing: ["dismissed", "unpublished", "warned", "suspended"],
  package: ["dismissed", "tier-changed"],
  person: ["dismissed", "warned", "unranked", "reranked", "suspended"],
  review: ["dismissed", "review-removed", "warned", "suspended"],
  proposal: ["dismissed", "warned", "unranked", "suspended"],
  pattern: ["dismissed", "contracts-void"],
};

/** What can be decided about a kind of thing. */
export const outcomesFor = (subjectType: SubjectType) => outcomesBySubject[subjectType];
