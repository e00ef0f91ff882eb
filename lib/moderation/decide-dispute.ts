import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { ruleDispute } from "@/lib/contracts/rule-dispute";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { DecideDispute } from "@/lib/moderation/dispute-schemas";
import { writeDecision } from "@/lib/moderation/write-decision";
import { sendSoon } from "@/lib/notifications/notify";

/**
 * A moderator decides a dispute criterion by criterion, with a statement of reasons; on appeal somebody else does, and
 * that is final. The ruling, its statement and the money stand or fall together.
 */
export async function decideDispute(viewer: Viewer, input: DecideDispute, now = present()): Promise<void> {
  const { rule, facts, evidence, ...ruling } = DecideDispute.parse(input);
  assertAdmin(viewer);
  await db.$transaction(async (tx) => {
    const { caseId, first } = await caseOf(tx, ruling.disputeId, now);
    const { instance } = await ruleDispute(tx, viewer, { ...ruling, caseId }, now);
    const outcome = `share-${ruling.sharePoints}`;
    await tx.case.update({ where: { id: caseId }, data: { state: instance === 1 ? "decided" : "closed" } });
    const reasons = { rule, facts, evidence, decidedById: viewer.id };
    await writeDecision(tx, { caseId, instance, outcome, ...reasons, first }, now);
  });
  sendSoon();
}

/** The case of a dispute; opened when somebody first decides it. `first` is the outcome before. */
async function caseOf(
  tx: Tx,
  disputeId: string,
  now: Date,
): Promise<{ caseId: string; first: string | null }> {
  const dispute = await tx.dispute.findUnique({
    where: { id: disputeId },
    select: { caseId: true, by: true, byId: true, text: true, contract: true },
  });
  if (!dispute) throw notFound();
  const { caseId, contract } = dispute;
  if (caseId) {
    const decided = await tx.caseDecision.findFirst({ where: { caseId }, select: { outcome: true } });
    return { caseId, first: decided?.outcome ?? null };
  }
  const concernedId = dispute.by === "client" ? contract.freelancerId : contract.clientId;
  const { id } = await tx.case.create({
    data: {
      kind: "dispute",
      subjectType: "dispute",
      subjectId: disputeId,
      concernedId,
      openedById: dispute.byId,
      reason: "dispute",
      text: dispute.text,
      createdAt: now,
    },
    select: { id: true },
  });
  await appendEvent(tx, "case.opened", {
    subjectId: id,
    actorId: dispute.byId,
    at: now,
    data: {
      kind: "dispute",
      about: { type: "dispute", id: disputeId },
      concernedId,
      reason: "dispute",
    },
  });
  return { caseId: id, first: null };
}
