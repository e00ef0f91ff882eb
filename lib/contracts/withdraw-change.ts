import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockChange } from "@/lib/contracts/lock-change";
import { assertMove } from "@/lib/contracts/move";
import type { WithdrawChange } from "@/lib/contracts/schemas";
import { changeOrderMoves } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** Takes back an own change order that was not answered yet. */
export async function withdrawChange(
  viewer: Viewer,
  { changeOrderId }: WithdrawChange,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party, change } = await lockChange(tx, viewer, changeOrderId);
    assertMove(changeOrderMoves, change.state, "withdrawn", party, "contracts.errors.changeOrderIs");
    if (change.by !== party) throw forbidden("contracts.errors.notYours");
    await claim(
      tx.changeOrder.updateMany({
        where: { id: changeOrderId, state: "proposed" },
        data: { state: "withdrawn", decidedAt: now, decidedById: viewer.id },
      }),
    );
    await appendEvent(tx, "change-order.withdrawn", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { changeOrderId },
    });
  });
  sendSoon();
}
