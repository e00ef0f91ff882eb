import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { criteriaOf } from "@/lib/contracts/criteria";
import { contractsOf } from "@/lib/contracts/policy";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** Disputes that wait for a moderator, those that are due first, first. */
export async function listDisputes(viewer: Viewer, limit = 50) {
  assertAdmin(viewer);
  return db.dispute.findMany({
    where: { state: { in: ["review", "appealed"] } },
    orderBy: [{ decideBy: "asc" }, { id: "asc" }],
    take: limit,
    select: {
      id: true,
      state: true,
      isOnRecord: true,
      openedAt: true,
      decideBy: true,
      decidedById: true,
      milestone: { select: { title: true, priceMinor: true } },
      contract: { select: { id: true, title: true, currency: true } },
    },
  });
}

/** What a moderator decides on: both sides' words, and the record of the milestone. */
export async function getDisputeOrThrow(viewer: Viewer, disputeId: string) {
  assertAdmin(viewer);
  const found = await db.dispute.findUnique({
    where: { id: disputeId },
    include: {
      splits: { orderBy: { createdAt: "asc" } },
      contract: {
        select: {
          id: true,
          title: true,
          tier: true,
          currency: true,
          clientId: true,
          freelancerId: true,
          client: { select: { name: true } },
          freelancer: { select: { name: true } },
          snapshot: { select: { content: true, hash: true } },
        },
      },
      milestone: {
        select: {
          id: true,
          title: true,
          criteria: true,
          priceMinor: true,
          dueAt: true,
          deliveries: { where: { state: "submitted" }, orderBy: { attempt: "asc" } },
          changeOrders: { orderBy: { createdAt: "asc" } },
          questions: { orderBy: { askedAt: "asc" } },
        },
      },
    },
  });
  if (!found) throw notFound();
  const { milestone, ...rest } = found;
  return { ...rest, milestone: { ...milestone, criteria: criteriaOf(milestone) } };
}

/** The statements of reasons of a dispute, for a party to its contract and for moderators; moderators stay unnamed. */
export async function statementsOf(viewer: Viewer, disputeId: string) {
  const dispute = await db.dispute.findFirst({
    where: { id: disputeId, ...(viewer.isAdmin ? {} : { contract: contractsOf(viewer) }) },
    select: { caseId: true },
  });
  if (!dispute) throw notFound();
  if (!dispute.caseId) return [];
  return db.caseDecision.findMany({
    where: { caseId: dispute.caseId },
    orderBy: { instance: "asc" },
    select: { instance: true, outcome: true, rule: true, facts: true, evidence: true, at: true },
  });
}
