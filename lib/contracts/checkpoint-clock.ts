import { after, day } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { cancelDeadlines, setDeadline } from "@/lib/deadlines";

export const checkpointKinds = ["contracts.checkpoint", "contracts.checkpoint-reminder"] as const;

/** A reminder one day before, and the moment from which silence counts as missed. */
export async function setCheckpointClock(tx: Tx, subjectId: string, dueAt: Date, now: Date): Promise<void> {
  await cancelDeadlines(tx, subjectId, checkpointKinds, now);
  await setDeadline(tx, { kind: "contracts.checkpoint", subjectId, dueAt }, now);
  const reminderAt = after(dueAt, -day);
  if (reminderAt > now)
    await setDeadline(tx, { kind: "contracts.checkpoint-reminder", subjectId, dueAt: reminderAt }, now);
}
