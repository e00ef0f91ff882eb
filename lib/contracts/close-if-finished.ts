import { DeliveryContent } from "@/lib/contracts/delivery-schemas";
import { endCharges } from "@/lib/contracts/end-charges";
import type { LockedContract } from "@/lib/contracts/lock-contract";
import { reviewsUntil } from "@/lib/contracts/review-time";
import { isFinished } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { daysIn, workSpans } from "@/lib/contracts/working-time";
import type { Tx } from "@/lib/db";
import { setDeadline } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";
import { currencySchema } from "@/lib/money";
import { claim } from "@/lib/transition";

/**
 * Closes a contract when nothing of it is left to do, and records what it came to; else does nothing. A contract whose
 * milestones were called off has ended early instead. The caller has locked the contract.
 */
export async function closeIfFinished(
  tx: Tx,
  contract: LockedContract,
  { actorId, now, isOver = false }: { actorId: string | null; now: Date; isOver?: boolean },
): Promise<boolean> {
  const milestones = await tx.milestone.findMany({
    where: { contractId: contract.id },
    select: {
      id: true,
      state: true,
      priceMinor: true,
      dueAt: true,
      fundedAt: true,
      holdId: true,
      statement: { select: { amountMinor: true } },
      deliveries: {
        where: { state: "submitted" },
        orderBy: { attempt: "asc" },
        select: { submittedAt: true, answeredAt: true, content: true },
      },
    },
  });
  if (!milestones.every(({ state }) => isFinished(state))) return false;
  const isCompleted = !isOver && milestones.every(({ state }) => state !== "cancelled");
  const holds = await tx.hold.findMany({
    where: { escrowOwner: contract.id },
    select: { id: true, releasedMinor: true },
  });
  const paidOf = new Map(holds.map((hold) => [hold.id, hold.releasedMinor]));
  const paidMinor = holds.reduce((sum, { releasedMinor }) => sum + releasedMinor, 0);
  const finalMinor = milestones.reduce((sum, { state, holdId, priceMinor, statement }) => {
    if (state === "accepted") return sum + (statement ? statement.amountMinor : priceMinor);
    return sum + (holdId ? (paidOf.get(holdId) ?? 0) : 0);
  }, 0);
  const pauses = await tx.pause.findMany({ where: { contractId: contract.id, stopsClock: true } });
  const stopped = pauses.map(({ startedAt, endedAt }) => ({ from: startedAt, to: endedAt ?? now }));
  const late = milestones.flatMap(({ dueAt, deliveries }) => {
    const last = deliveries.at(-1)?.submittedAt;
    return dueAt && last && last > dueAt ? [daysIn([{ from: dueAt, to: last }])] : [];
  });
  await claim(
    tx.contract.updateMany({
      where: { id: contract.id, state: { in: ["agreed", "active", "paused"] } },
      data: { state: isCompleted ? "closed" : "ended", closedAt: now, finalMinor },
    }),
    "contracts.errors.over",
  );
  await endCharges(tx, contract.id, now);
  await appendEvent(tx, "contract.closed", {
    subjectId: contract.id,
    actorId,
    at: now,
    data: {
      finalMinor,
      paidMinor,
      currency: currencySchema.parse(contract.currency),
      actualDays: daysIn(milestones.flatMap(workSpans), stopped),
      daysLate: Math.max(0, ...late),
      openItems: milestones.reduce((sum, { deliveries }) => sum + openItems(deliveries.at(-1)?.content), 0),
      isCompleted,
    },
  });
  if (paidMinor > 0)
    await setDeadline(tx, { kind: "reviews.close", subjectId: contract.id, dueAt: reviewsUntil(now) }, now);
  for (const side of ["client", "freelancer"] as const)
    await tell(tx, contract, side, paidMinor > 0 ? "closed" : "ended");
  return true;
}

function openItems(content: unknown): number {
  const read = DeliveryContent.safeParse(content);
  return read.success ? read.data.handOver.filter(({ kind }) => kind === "open-item").length : 0;
}
