import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { criteriaOf } from "@/lib/contracts/criteria";
import { divisibleOf } from "@/lib/contracts/divide-price";
import { hashScope } from "@/lib/contracts/hash-scope";
import { contractsOf, partyOf } from "@/lib/contracts/policy";
import { timelineOf } from "@/lib/contracts/queries";
import { ScopeContent } from "@/lib/contracts/scope";
import type { DisputeState } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { asId } from "@/lib/listings/queries";
import { holdsOf } from "@/lib/payments/queries";

export const disputeQueues = ["waiting", "decided"] as const;
export type DisputeQueue = (typeof disputeQueues)[number];

const pageSize = 25;
const parties = { clientId: true, freelancerId: true, organisationId: true } as const;

/**
 * A page of the disputes that wait for a moderator, what is due first (and so what is late) first; or of those decided,
 * the newest first. `after` is the id of the last one seen.
 */
export async function listDisputes(viewer: Viewer, queue: DisputeQueue = "waiting", after?: string) {
  assertAdmin(viewer);
  const isWaiting = queue === "waiting";
  const rows = await db.dispute.findMany({
    where: { state: { in: isWaiting ? ["review", "appealed"] : ["decided", "final"] } },
    orderBy: isWaiting ? [{ decideBy: "asc" }, { id: "asc" }] : [{ decidedAt: "desc" }, { id: "asc" }],
    ...(after ? { cursor: { id: asId(after) }, skip: 1 } : {}),
    take: pageSize + 1,
    select: {
      id: true,
      state: true,
      isOnRecord: true,
      openedAt: true,
      answeredAt: true,
      decideBy: true,
      decidedAt: true,
      decidedById: true,
      milestone: { select: { title: true, priceMinor: true } },
      contract: { select: { id: true, title: true, currency: true, ...parties } },
    },
  });
  const page = rows.slice(0, pageSize);
  return {
    disputes: page.map(({ decidedById, contract, ...row }) => ({
      ...row,
      contract: { id: contract.id, title: contract.title, currency: contract.currency },
      hurdle: hurdleFor(viewer, { ...row, decidedById, contract }),
    })),
    next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

export type QueuedDispute = Awaited<ReturnType<typeof listDisputes>>["disputes"][number];

interface Matter {
  state: DisputeState;
  decidedById: string | null;
  contract: { clientId: string; freelancerId: string; organisationId: string | null };
}

/** Why this moderator cannot decide it now; null when they can. The verb refuses for the same reasons. */
function hurdleFor(viewer: Viewer, { state, decidedById, contract }: Matter) {
  if (state !== "review" && state !== "appealed") return "state";
  if (partyOf(viewer, contract)) return "party";
  return state === "appealed" && decidedById === viewer.id ? "decidedBefore" : null;
}

/**
 * What a moderator decides on: both sides' words, the frozen scope, the deliveries, the record. Not what they offered each
 * other to settle it: an offer must cost nothing when it is refused.
 */
export async function getDisputeOrThrow(viewer: Viewer, disputeId: string) {
  assertAdmin(viewer);
  const found = await db.dispute.findUnique({
    where: { id: asId(disputeId) },
    include: {
      contract: {
        select: {
          ...{
            id: true,
            title: true,
            tier: true,
            family: true,
            currency: true,
            feeVersion: true,
            ...parties,
          },
          client: { select: { name: true } },
          organisation: { select: { name: true } },
          freelancer: { select: { name: true } },
          snapshot: { select: { content: true, hash: true } },
          files: { where: { state: "ready" }, select: { id: true, name: true, version: true } },
        },
      },
      milestone: {
        select: {
          ...{ id: true, title: true, criteria: true, priceMinor: true, dueAt: true, holdId: true },
          statement: { select: { state: true, amountMinor: true } },
          deliveries: { where: { state: "submitted" }, orderBy: { attempt: "asc" } },
          changeOrders: { orderBy: { createdAt: "asc" } },
          questions: { orderBy: { askedAt: "asc" } },
        },
      },
    },
  });
  if (!found) throw notFound();
  const { milestone, contract, ...dispute } = found;
  const [timeline, holds] = await Promise.all([timelineOf(contract), holdsOf(contract.id)]);
  const scope = ScopeContent.safeParse(contract.snapshot?.content);
  const hold = (milestone.holdId && holds.get(milestone.holdId)) || null;
  return {
    ...dispute,
    contract: {
      ...contract,
      scope: scope.success ? scope.data : null,
      scopeHash: contract.snapshot?.hash ?? null,
      isScopeIntact: scope.success && hashScope(scope.data) === contract.snapshot?.hash,
    },
    milestone: { ...milestone, criteria: criteriaOf(milestone) },
    money: divisibleOf(contract, { ...milestone, hold }),
    names: {
      client: contract.organisation?.name ?? contract.client.name,
      freelancer: contract.freelancer.name,
    },
    timeline,
    hurdle: hurdleFor(viewer, found),
  };
}

export type ModeratedDispute = Awaited<ReturnType<typeof getDisputeOrThrow>>;

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
