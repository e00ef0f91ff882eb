import { after, day } from "@/lib/clock";
import { acceptInside } from "@/lib/contracts/accept-inside";
import { reminderDays, silenceDays } from "@/lib/contracts/acceptance-clock";
import { chargeDeadlines } from "@/lib/contracts/charge-deadlines";
import { criteriaOf } from "@/lib/contracts/criteria";
import { disputeDeadlines } from "@/lib/contracts/dispute-deadlines";
import { lockBy } from "@/lib/contracts/lock-by";
import { lockAnyContract, readMilestone } from "@/lib/contracts/lock-contract";
import { offerDeadlines } from "@/lib/contracts/offer-deadlines";
import { statementDeadlines } from "@/lib/contracts/statement-deadlines";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import { type DeadlineEffect, setDeadline } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";
import { isHeld } from "@/lib/payments/queries";

const lockByDelivery = lockBy(
  async (tx, id) =>
    (
      await tx.delivery.findUnique({
        where: { id },
        select: { milestone: { select: { contractId: true } } },
      })
    )?.milestone.contractId,
);

const acceptance: DeadlineEffect = {
  lock: lockByDelivery,
  async run(tx, { kind, subjectId: deliveryId }, now) {
    const { contract, milestone } = await loadDelivered(tx, deliveryId);
    if (!contract || milestone.state !== "delivered") return;
    // While the client's bank wants the money back nothing is paid, and silence says nothing.
    if (milestone.holdId && !(await isHeld(tx, milestone.holdId)))
      return setDeadline(tx, { kind, subjectId: deliveryId, dueAt: after(now, day) }, now);
    const verdicts = criteriaOf(milestone).map(({ id }) => ({
      criterionId: id,
      result: "met" as const,
      saw: "",
    }));
    await acceptInside(tx, { contract, milestone, deliveryId, verdicts, by: "system", actorId: null, now });
  },
};

const acceptanceReminder = (days: number): DeadlineEffect => ({
  lock: lockByDelivery,
  async run(tx, { subjectId }, now) {
    const { contract, milestone, acceptsAt } = await loadDelivered(tx, subjectId);
    // After a standstill the acceptance itself may be due already: a reminder would come after the fact.
    if (!contract || milestone.state !== "delivered" || !acceptsAt || acceptsAt <= now) return;
    await tell(tx, contract, "client", "acceptanceReminder", {
      milestone: milestone.title,
      days: silenceDays - days,
    });
  },
});

async function loadDelivered(tx: Tx, deliveryId: string) {
  const { milestoneId, acceptsAt } = await tx.delivery.findUniqueOrThrow({
    where: { id: deliveryId },
    select: { milestoneId: true, acceptsAt: true },
  });
  const milestone = await readMilestone(tx, milestoneId);
  return { milestone, acceptsAt, contract: await lockAnyContract(tx, milestone.contractId) };
}

const lockByCheckpoint = lockBy(
  async (tx, id) =>
    (await tx.checkpoint.findUnique({ where: { id }, select: { contractId: true } }))?.contractId,
);

const checkpointReminder: DeadlineEffect = {
  lock: lockByCheckpoint,
  async run(tx, { subjectId }, now) {
    const { contract, ...checkpoint } = await loadCheckpoint(tx, subjectId);
    if (checkpoint.state !== "set" || checkpoint.dueAt <= now) return;
    await tell(tx, contract, "freelancer", "checkpointReminder", { checkpoint: checkpoint.title });
  },
};

const checkpointMissed: DeadlineEffect = {
  lock: lockByCheckpoint,
  async run(tx, { subjectId: checkpointId }, now) {
    const { contract, ...checkpoint } = await loadCheckpoint(tx, checkpointId);
    if (checkpoint.state !== "set" || contract.state !== "active") return;
    await tx.checkpoint.update({ where: { id: checkpointId }, data: { state: "missed" } });
    await appendEvent(tx, "checkpoint.missed", {
      subjectId: contract.id,
      actorId: null,
      at: now,
      data: { checkpointId, milestoneId: checkpoint.milestoneId, dueAt: checkpoint.dueAt.toISOString() },
    });
    for (const side of ["client", "freelancer"] as const)
      await tell(tx, contract, side, "checkpointMissed", { checkpoint: checkpoint.title });
  },
};

const loadCheckpoint = (tx: Tx, id: string) =>
  tx.checkpoint.findUniqueOrThrow({ where: { id }, include: { contract: true } });

/** What the clock does to contracts, by kind of deadline. */
export const contractDeadlines: Record<string, DeadlineEffect> = {
  "contracts.acceptance": acceptance,
  ...Object.fromEntries(
    reminderDays.map((days) => [`contracts.acceptance-reminder-${days}`, acceptanceReminder(days)]),
  ),
  "contracts.checkpoint": checkpointMissed,
  "contracts.checkpoint-reminder": checkpointReminder,
  ...disputeDeadlines,
  ...offerDeadlines,
  ...statementDeadlines,
  ...chargeDeadlines,
};
