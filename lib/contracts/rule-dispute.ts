import type { Viewer } from "@/lib/accounts/viewer";
import { after } from "@/lib/clock";
import type { DisputeRuling } from "@/lib/contracts/dispute-schemas";
import { appealTime } from "@/lib/contracts/dispute-time";
import { lockAnyContract } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import { partyOf } from "@/lib/contracts/policy";
import { settleInside } from "@/lib/contracts/settle-inside";
import { disputeMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import { cancelDeadlines, setDeadline } from "@/lib/deadlines";
import { forbidden, invalid, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { claim } from "@/lib/transition";

/**
 * A moderator's ruling, inside the caller's transaction: lib/moderation writes the statement of reasons beside it.
 * The first can be appealed for seven days before money moves; the one on appeal, by somebody else, is final.
 */
export async function ruleDispute(
  tx: Tx,
  viewer: Viewer,
  { disputeId, findings, sharePoints, caseId }: DisputeRuling & { caseId: string },
  now: Date,
): Promise<{ instance: 1 | 2 }> {
  const found = await tx.dispute.findUnique({ where: { id: disputeId }, select: { contractId: true } });
  const contract = found && (await lockAnyContract(tx, found.contractId));
  if (!contract) throw notFound();
  const dispute = await tx.dispute.findUniqueOrThrow({ where: { id: disputeId } });
  if (partyOf(viewer, contract)) throw forbidden("moderation.errors.notYours");
  const instance = dispute.state === "appealed" ? 2 : 1;
  const to = instance === 2 ? "final" : "decided";
  assertMove(disputeMoves, dispute.state, to, "moderator", "contracts.errors.disputeIs");
  if (instance === 2 && dispute.decidedById === viewer.id) throw forbidden("contracts.errors.sameModerator");
  assertEachOnce(dispute.criterionIds, findings);
  const appealBy = after(now, appealTime);
  await tx.dispute.update({
    where: { id: disputeId },
    data: { findings, sharePoints, decidedById: viewer.id, decidedAt: now, caseId, appealBy },
  });
  await cancelDeadlines(tx, disputeId, null, now);
  const eventId = await appendEvent(tx, "dispute.decided", {
    subjectId: contract.id,
    actorId: viewer.id,
    at: now,
    data: { disputeId, caseId, instance, criteria: findings, freelancerShare: sharePoints / 10_000 },
  });
  const decided = { by: "moderator", sharePoints, actorId: viewer.id, eventId, now } as const;
  if (instance === 2) await settleInside(tx, contract, dispute, { to: "final", ...decided });
  else {
    await claim(
      tx.dispute.updateMany({ where: { id: disputeId, state: "review" }, data: { state: "decided" } }),
    );
    await setDeadline(tx, { kind: "contracts.dispute-final", subjectId: disputeId, dueAt: appealBy }, now);
  }
  for (const side of ["client", "freelancer"] as const)
    await tell(tx, contract, side, instance === 2 ? "disputeFinal" : "disputeDecided");
  return { instance };
}

/** Criterion by criterion: each one in dispute once, and no other. */
function assertEachOnce(wanted: readonly string[], findings: DisputeRuling["findings"]): void {
  const given = findings.map(({ criterionId }) => criterionId);
  const isSame = new Set(given).size === given.length && wanted.every((id) => given.includes(id));
  if (!isSame || given.length !== new Set(wanted).size)
    throw invalid("contracts.errors.everyCriterion", "findings");
}
