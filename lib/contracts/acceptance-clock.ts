import { after, day } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { cancelDeadlines, setDeadline } from "@/lib/deadlines";

/** Silence accepts a delivery after so many days. */
export const silenceDays = 14;
/** When the client is reminded, in days after the delivery. */
export const reminderDays = [7, 12, 13] as const;

export const acceptanceKinds = [
  "contracts.acceptance",
  ...reminderDays.map((days) => `contracts.acceptance-reminder-${days}` as const),
];

/** Starts the fourteen days of a delivery, or takes them up again where `from` lies in the past. */
export async function setAcceptanceClock(tx: Tx, deliveryId: string, from: Date, now: Date): Promise<void> {
  const acceptsAt = after(from, silenceDays * day);
  await tx.delivery.update({ where: { id: deliveryId }, data: { acceptsAt } });
  await setDeadline(tx, { kind: "contracts.acceptance", subjectId: deliveryId, dueAt: acceptsAt }, now);
  for (const days of reminderDays) {
    const dueAt = after(from, days * day);
    const kind = `contracts.acceptance-reminder-${days}`;
    if (dueAt > now) await setDeadline(tx, { kind, subjectId: deliveryId, dueAt }, now);
  }
}

/** Stops it: somebody answered, asked a question, or opened a dispute. */
export async function stopAcceptanceClock(tx: Tx, deliveryId: string, now: Date): Promise<void> {
  await tx.delivery.update({ where: { id: deliveryId }, data: { acceptsAt: null } });
  await cancelDeadlines(tx, deliveryId, acceptanceKinds, now);
}

/** Goes on with what was left of the fourteen days when they were stopped, but at least two days. */
export async function resumeAcceptanceClock(tx: Tx, deliveryId: string, now: Date): Promise<void> {
  const stopped = await tx.deadline.findFirst({
    where: { subjectId: deliveryId, kind: "contracts.acceptance", state: "cancelled" },
    orderBy: { endedAt: "desc" },
    select: { dueAt: true, endedAt: true },
  });
  const leftMs = stopped?.endedAt ? stopped.dueAt.getTime() - stopped.endedAt.getTime() : 0;
  await setAcceptanceClock(tx, deliveryId, after(now, Math.max(2 * day, leftMs) - silenceDays * day), now);
}
