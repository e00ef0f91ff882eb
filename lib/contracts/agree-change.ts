import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { applyChange } from "@/lib/contracts/apply-change";
import { causeOf, columnOf } from "@/lib/contracts/cause-column";
import { lockChange } from "@/lib/contracts/lock-change";
import { assertUnderWay, readMilestone } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import { assertChangeable, assertHoldable } from "@/lib/contracts/propose-change";
import type { AgreeChange } from "@/lib/contracts/schemas";
import { changeOrderMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { currencySchema } from "@/lib/money";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/**
 * The other side agrees to a change order. Its view of the cause may differ; then the cause counts for neither.
 * The change takes effect in the same transaction.
 */
export async function agreeChange(
  viewer: Viewer,
  { changeOrderId, cause }: AgreeChange,
  now = present(),
): Promise<{ milestoneId: string }> {
  await spend("write", viewer.id);
  const milestoneId = await db.$transaction(async (tx) => {
    const { contract, party, change } = await lockChange(tx, viewer, changeOrderId);
    assertMove(changeOrderMoves, change.state, "agreed", party, "contracts.errors.changeOrderIs");
    if (change.by === party) throw forbidden("contracts.errors.ownMove");
    assertUnderWay(contract);
    const milestone = await readMilestone(tx, change.milestoneId);
    assertChangeable(milestone, change.deltaMinor);
    await assertHoldable(tx, contract.id, change.deltaMinor);
    const addedId = await applyChange(tx, contract, milestone, change);
    await claim(
      tx.changeOrder.updateMany({
        where: { id: changeOrderId, state: "proposed" },
        data: {
          state: "agreed",
          otherCause: columnOf(cause),
          addedId,
          decidedAt: now,
          decidedById: viewer.id,
        },
      }),
    );
    await appendEvent(tx, "change-order.agreed", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: {
        changeOrderId,
        cause: causeOf(change.cause),
        deltaMinor: change.deltaMinor,
        deltaDays: change.deltaDays,
        currency: currencySchema.parse(contract.currency),
        unknownId: change.unknownId,
        isCauseDisputed: cause !== causeOf(change.cause),
      },
    });
    await tell(tx, contract, change.by, "changeAgreed");
    return addedId ?? milestone.id;
  });
  sendSoon();
  return { milestoneId };
}
