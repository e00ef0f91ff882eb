import type { Viewer } from "@/lib/accounts/viewer";
import { after, day, present } from "@/lib/clock";
import { setCheckpointClock } from "@/lib/contracts/checkpoint-clock";
import { lockContract } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import { planCharge } from "@/lib/contracts/plan-charge";
import { otherSide } from "@/lib/contracts/policy";
import type { ResumeContract } from "@/lib/contracts/schemas";
import { contractMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db, type Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** Either side resumes. What a pause caused by the client took away is added to every date still to come. */
export async function resumeContract(
  viewer: Viewer,
  { contractId }: ResumeContract,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party } = await lockContract(tx, viewer, contractId);
    // "active" can follow "agreed" too, which is not resuming.
    if (contract.state !== "paused") throw conflict("contracts.errors.contractIs", { state: contract.state });
    assertMove(contractMoves, contract.state, "active", party, "contracts.errors.contractIs");
    const pause = await tx.pause.findFirstOrThrow({ where: { contractId, endedAt: null } });
    await claim(tx.pause.updateMany({ where: { id: pause.id, endedAt: null }, data: { endedAt: now } }));
    await claim(
      tx.contract.updateMany({ where: { id: contractId, state: "paused" }, data: { state: "active" } }),
    );
    const lostMs = now.getTime() - pause.startedAt.getTime();
    await shiftDates(tx, contractId, pause.stopsClock ? lostMs : 0, now);
    await planCharge(tx, contractId, now);
    await appendEvent(tx, "contract.resumed", {
      subjectId: contractId,
      actorId: viewer.id,
      at: now,
      data: { pausedDays: lostMs / day },
    });
    await tell(tx, contract, otherSide(party), "resumed");
  });
  sendSoon();
}

async function shiftDates(tx: Tx, contractId: string, ms: number, now: Date): Promise<void> {
  const milestones = await tx.milestone.findMany({
    where: { contractId, state: { in: ["funded", "started", "changes"] } },
    select: { id: true, dueAt: true },
  });
  for (const { id, dueAt } of milestones)
    if (dueAt && ms > 0) await tx.milestone.update({ where: { id }, data: { dueAt: after(dueAt, ms) } });
  const checkpoints = await tx.checkpoint.findMany({ where: { contractId, state: "set" } });
  for (const { id, dueAt } of checkpoints) {
    await tx.checkpoint.update({ where: { id }, data: { dueAt: after(dueAt, ms) } });
    // Also without a shift: what fell due during the pause was left alone.
    await setCheckpointClock(tx, id, after(dueAt, ms), now);
  }
}
