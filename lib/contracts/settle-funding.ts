import { present } from "@/lib/clock";
import { type LockedContract, lockAnyContract, readMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import { tell } from "@/lib/contracts/tell";
import { db, type Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { currencySchema } from "@/lib/money";
import { sendSoon } from "@/lib/notifications/notify";
import { chargeHold, confirmHold, failHold } from "@/lib/payments/charge-hold";

/**
 * Carries a stored request for funding to its end: asks the provider and books the answer. Safe to repeat and to run
 * twice at once; whoever comes second finds it done.
 */
export async function settleFunding(milestoneId: string, now = present()): Promise<{ isFunded: boolean }> {
  const waiting = await db.milestone.findFirst({
    where: { id: milestoneId, state: "funding" },
    select: { holdId: true, contractId: true },
  });
  if (!waiting) return { isFunded: true };
  const charged = waiting.holdId ? await chargeHold(waiting.holdId) : ({ ok: true } as const);
  const isFunded = await db.$transaction(async (tx) => {
    const contract = await lockAnyContract(tx, waiting.contractId);
    const milestone = await readMilestone(tx, milestoneId);
    // Somebody else booked it while this process was at the provider.
    if (!contract || milestone.state !== "funding" || milestone.holdId !== waiting.holdId) return true;
    if (charged?.ok) {
      await book(tx, contract, milestone, now);
      return true;
    }
    if (milestone.holdId && charged)
      await failHold(tx, { holdId: milestone.holdId, reason: charged.reason, at: now });
    await moveMilestone(tx, milestone, "agreed", "system", { holdId: null });
    await tell(tx, contract, "client", "fundingFailed", { milestone: milestone.title });
    return false;
  });
  sendSoon();
  return { isFunded };
}

/** Everything that was asked for and not carried to its end, as after a crash. */
export async function settleWaitingFunding(now = present()): Promise<void> {
  const waiting = await db.milestone.findMany({
    where: { state: "funding" },
    select: { id: true },
    take: 200,
  });
  for (const { id } of waiting) await settleFunding(id, now);
}

async function book(
  tx: Tx,
  contract: LockedContract,
  milestone: Awaited<ReturnType<typeof readMilestone>>,
  now: Date,
): Promise<void> {
  const { holdId, priceMinor, id: milestoneId } = milestone;
  const recorded = { subjectId: contract.id, actorId: contract.clientId, at: now };
  const eventId = await appendEvent(tx, "milestone.funded", {
    ...recorded,
    data: { milestoneId, holdId, amountMinor: priceMinor, currency: currencySchema.parse(contract.currency) },
  });
  if (holdId) await confirmHold(tx, { holdId, eventId, at: now });
  await moveMilestone(tx, milestone, "funded", "system", { fundedAt: now });
  if (contract.state === "agreed")
    await tx.contract.updateMany({ where: { id: contract.id, state: "agreed" }, data: { state: "active" } });
  await tell(tx, contract, "freelancer", "funded", { milestone: milestone.title });
}
