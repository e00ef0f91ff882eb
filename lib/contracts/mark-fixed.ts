import type { Viewer } from "@/lib/accounts/viewer";
import { after, day, present } from "@/lib/clock";
import { lockDefect } from "@/lib/contracts/lock-defect";
import { assertMove } from "@/lib/contracts/move";
import type { MarkFixed } from "@/lib/contracts/schemas";
import { defectMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** A confirmed defect is fixed in time within so many days of its report. */
export const fixDays = 10;

/** The freelancer says that a confirmed defect is fixed. */
export async function markFixed(
  viewer: Viewer,
  { defectId, text }: MarkFixed,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, defect } = await lockDefect(tx, viewer, defectId, { side: "freelancer" });
    assertMove(defectMoves, defect.state, "fixed", "freelancer", "contracts.errors.defectIs");
    await claim(
      tx.defect.updateMany({
        where: { id: defectId, state: "confirmed" },
        data: { state: "fixed", fixedAt: now, answer: text === "" ? defect.answer : text },
      }),
    );
    const { milestoneId, criterionId, reportedAt } = defect;
    const wasInTime = now <= after(reportedAt, fixDays * day);
    await appendEvent(tx, "defect.fixed", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { defectId, milestoneId, criterionId, wasInTime },
    });
    await tell(tx, contract, "client", "defectFixed");
  });
  sendSoon();
}
