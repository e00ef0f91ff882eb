import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockDefect } from "@/lib/contracts/lock-defect";
import { assertMove } from "@/lib/contracts/move";
import type { AnswerDefect } from "@/lib/contracts/schemas";
import { defectMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The freelancer confirms a reported defect, or says why it is none. */
export async function answerDefect(
  viewer: Viewer,
  { defectId, answer, text }: AnswerDefect,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, defect } = await lockDefect(tx, viewer, defectId, { side: "freelancer" });
    const to = answer === "confirm" ? "confirmed" : "rejected";
    assertMove(defectMoves, defect.state, to, "freelancer", "contracts.errors.defectIs");
    await claim(
      tx.defect.updateMany({
        where: { id: defectId, state: "reported" },
        data: { state: to, answer: text, answeredAt: now },
      }),
    );
    const { milestoneId, criterionId, severity } = defect;
    const recorded = { subjectId: contract.id, actorId: viewer.id, at: now };
    const data = { defectId, milestoneId, criterionId };
    if (to === "confirmed")
      await appendEvent(tx, "defect.confirmed", { ...recorded, data: { ...data, severity } });
    else await appendEvent(tx, "defect.rejected", { ...recorded, data });
    await tell(tx, contract, "client", "defectAnswered");
  });
  sendSoon();
}
