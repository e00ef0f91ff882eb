import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockChange } from "@/lib/contracts/lock-change";
import { assertMove } from "@/lib/contracts/move";
import type { DeclineChange } from "@/lib/contracts/schemas";
import { changeOrderMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The other side declines a change order; the scope stays as it is. */
export async function declineChange(
  viewer: Viewer,
  { changeOrderId, answer }: DeclineChange,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party, change } = await lockChange(tx, viewer, changeOrderId);
    assertMove(changeOrderMoves, change.state, "declined", party, "contracts.errors.changeOrderIs");
    if (change.by === party) throw forbidden("contracts.errors.ownMove");
    await claim(
      tx.changeOrder.updateMany({
        where: { id: changeOrderId, state: "proposed" },
        data: { state: "declined", answer, decidedAt: now, decidedById: viewer.id },
      }),
    );
    await appendEvent(tx, "change-order.declined", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { changeOrderId, by: party },
    });
    await tell(tx, contract, change.by, "changeDeclined");
  });
  sendSoon();
}
