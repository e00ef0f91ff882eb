import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockContract } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import { planCharge } from "@/lib/contracts/plan-charge";
import type { WithdrawEnding } from "@/lib/contracts/schemas";
import { endingMoves } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { claim } from "@/lib/transition";

/** Takes back an own proposal to end early that was not answered yet. */
export async function withdrawEnding(
  viewer: Viewer,
  { endingId }: WithdrawEnding,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const found = await tx.ending.findUnique({ where: { id: endingId }, select: { contractId: true } });
    if (!found) throw notFound();
    const { contract, party } = await lockContract(tx, viewer, found.contractId);
    const ending = await tx.ending.findUniqueOrThrow({ where: { id: endingId } });
    if (ending.by !== party) throw forbidden("contracts.errors.notYours");
    assertMove(endingMoves, ending.state, "withdrawn", party, "contracts.errors.endingIs");
    await claim(
      tx.ending.updateMany({
        where: { id: endingId, state: "proposed" },
        data: { state: "withdrawn", decidedAt: now, decidedById: viewer.id },
      }),
    );
    await appendEvent(tx, "ending.withdrawn", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { endingId },
    });
    await planCharge(tx, contract.id, now);
  });
}
