import { present } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { logFault } from "@/lib/log";

export interface DueDeadline {
  id: string;
  kind: string;
  subjectId: string;
  dueAt: Date;
}

/** What happens when a deadline of one kind is due. */
export interface DeadlineEffect {
  /** Takes the locks that the verbs on the same subject take, in the same order. False: the subject is gone. */
  lock(tx: Tx, subjectId: string): Promise<boolean>;
  run(tx: Tx, due: DueDeadline, now: Date): Promise<void>;
}

/** Sets a deadline inside the caller's transaction; an open one of the same kind and subject is called off. */
export async function setDeadline(tx: Tx, given: Omit<DueDeadline, "id">, at: Date): Promise<void> {
  await cancelDeadlines(tx, given.subjectId, [given.kind], at);
  await tx.deadline.create({ data: given });
}

/** Calls off what is still open for a subject; of some kinds only when asked. */
export async function cancelDeadlines(
  tx: Tx,
  subjectId: string,
  kinds: readonly string[] | null,
  at: Date,
): Promise<void> {
  await tx.deadline.updateMany({
    where: { subjectId, state: "open", ...(kinds ? { kind: { in: [...kinds] } } : {}) },
    data: { state: "cancelled", endedAt: at },
  });
}

/**
 * Does what is due, the oldest first, each in a transaction of its own with the mark that it was done: any number of
 * workers, a crash or a clock that jumps leave exactly one effect. What fails stays open and is tried again next time.
 */
export async function runDueDeadlines(
  effects: Readonly<Record<string, DeadlineEffect>>,
  now = present(),
): Promise<number> {
  const failed: string[] = [];
  let done = 0;
  for (;;) {
    const due = await db.deadline.findFirst({
      where: {
        state: "open",
        dueAt: { lte: now },
        kind: { in: Object.keys(effects) },
        id: { notIn: failed },
      },
      orderBy: [{ dueAt: "asc" }, { id: "asc" }],
      select: { id: true, kind: true, subjectId: true, dueAt: true },
    });
    const effect = due && effects[due.kind];
    if (!effect) return done;
    try {
      if (await runOne(effect, due, now)) done += 1;
    } catch (error) {
      failed.push(due.id);
      logFault("deadlines.fault", error, { deadlineId: due.id, kind: due.kind });
      await db.deadline.updateMany({ where: { id: due.id }, data: { attempts: { increment: 1 } } });
    }
  }
}

/** The subject is locked first, as verbs do that call deadlines off: the other order could lock both out. */
function runOne(effect: DeadlineEffect, due: DueDeadline, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const isThere = await effect.lock(tx, due.subjectId);
    const { count } = await tx.deadline.updateMany({
      where: { id: due.id, state: "open" },
      data: { state: "done", endedAt: now },
    });
    if (count === 1 && isThere) await effect.run(tx, due, now);
    return count === 1;
  });
}
