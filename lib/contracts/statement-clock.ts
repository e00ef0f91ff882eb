import { after, day } from "@/lib/clock";
import { afterWorkingDays, workingMs } from "@/lib/contracts/working-days";
import type { Tx } from "@/lib/db";
import { cancelDeadlines, setDeadline } from "@/lib/deadlines";

/** Silence approves a statement after so many working days. */
export const approvalDays = 5;
/** When the client is reminded, in working days that are left. */
export const approvalReminders = [2, 1] as const;

const approvalKinds = [
  "contracts.statement-approval",
  ...approvalReminders.map((left) => `contracts.statement-reminder-${left}` as const),
];

/** Starts the five working days of a sent statement, or what was left of them. */
export async function setStatementClock(
  tx: Tx,
  statementId: string,
  now: Date,
  days: number = approvalDays,
): Promise<void> {
  const approvesAt = afterWorkingDays(now, days);
  await tx.statement.update({ where: { id: statementId }, data: { approvesAt } });
  await setDeadline(
    tx,
    { kind: "contracts.statement-approval", subjectId: statementId, dueAt: approvesAt },
    now,
  );
  for (const left of approvalReminders) {
    if (left >= days) continue;
    const kind = `contracts.statement-reminder-${left}`;
    await setDeadline(tx, { kind, subjectId: statementId, dueAt: afterWorkingDays(now, days - left) }, now);
  }
}

/** Stops it: the client answered, a dispute was opened, or the work was called off. */
export async function stopStatementClock(tx: Tx, milestoneId: string, now: Date): Promise<void> {
  await cancelDeadlines(tx, milestoneId, ["contracts.statement-due"], now);
  const statement = await tx.statement.findUnique({ where: { milestoneId }, select: { id: true } });
  if (!statement) return;
  await tx.statement.update({ where: { id: statement.id }, data: { approvesAt: null } });
  await cancelDeadlines(tx, statement.id, approvalKinds, now);
}

/** Goes on with the working time that was left when a dispute stopped it, but at least two days. */
export async function resumeStatementClock(tx: Tx, milestoneId: string, now: Date): Promise<void> {
  const statement = await tx.statement.findUnique({ where: { milestoneId }, select: { id: true } });
  if (!statement) return;
  const stopped = await tx.deadline.findFirst({
    where: { subjectId: statement.id, kind: "contracts.statement-approval", state: "cancelled" },
    orderBy: { endedAt: "desc" },
    select: { dueAt: true, endedAt: true },
  });
  const leftMs = stopped?.endedAt ? workingMs(stopped.endedAt, stopped.dueAt) : 0;
  await setStatementClock(tx, statement.id, now, Math.max(2, leftMs / day));
}

/** The freelancer is asked for the statement a week after the work began. */
export async function askForStatement(tx: Tx, milestoneId: string, now: Date): Promise<void> {
  const due = { kind: "contracts.statement-due", subjectId: milestoneId, dueAt: after(now, 7 * day) };
  await setDeadline(tx, due, now);
}
