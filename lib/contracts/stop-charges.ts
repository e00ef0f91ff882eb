import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { chargeKinds, standingAllowance } from "@/lib/contracts/allowance";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { lockContract } from "@/lib/contracts/lock-contract";
import { statementsPath } from "@/lib/contracts/paths";
import type { StopCharges } from "@/lib/contracts/schemas";
import { tell } from "@/lib/contracts/tell";
import { db, type Tx } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { queueCancel } from "@/lib/payments/calls/queue-call";
import { sendCall } from "@/lib/payments/calls/send-call";

/**
 * A client takes back that coming weeks are charged by themselves: from now on nothing is, and what was asked for and not paid
 * yet is called off. Any seat that pays may. Refuses not-found, forbidden, conflict.
 */
export async function stopCharges(
  viewer: Viewer,
  { contractId }: StopCharges,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  const callId = await db.$transaction(async (tx) => {
    const { contract } = await lockContract(tx, viewer, contractId, { side: "client", isPaying: true });
    const allowance = await standingAllowance(tx, contractId);
    if (!allowance) throw conflict("contracts.errors.noAllowance");
    await tx.chargeAllowance.update({
      where: { id: allowance.id },
      data: { state: "withdrawn", closedAt: now, milestoneId: null, chargeAt: null, toldAt: null },
    });
    await cancelDeadlines(tx, allowance.id, chargeKinds, now);
    await appendEvent(tx, "charges.withdrawn", {
      subjectId: contractId,
      actorId: viewer.id,
      at: now,
      data: { allowanceId: allowance.id },
    });
    await tell(tx, contract, "freelancer", "chargesStopped", {}, statementsPath(contractId));
    return cancelWaiting(tx, contractId, now);
  });
  if (callId) await sendCall(callId, holdEffects, now);
  sendSoon();
}

/** A charge that is on its way at this moment: whoever has paid has paid, all else is called off. */
async function cancelWaiting(tx: Tx, escrowOwner: string, now: Date): Promise<string | null> {
  const hold = await tx.hold.findFirst({
    where: { escrowOwner, state: "pending", awayCardId: { not: null } },
  });
  return hold && queueCancel(tx, hold, now);
}
