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
