import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockContract } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import { otherSide } from "@/lib/contracts/policy";
import type { PauseContract } from "@/lib/contracts/schemas";
import { contractMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** Either side pauses with a reason. A pause that the client caused stops the freelancer's clock. */
export async function pauseContract(
  viewer: Viewer,
  { contractId, reason, cause }: PauseContract,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party } = await lockContract(tx, viewer, contractId);
    assertMove(contractMoves, contract.state, "paused", party, "contracts.errors.contractIs");
    const stopsClock = cause === "client";
    await claim(
      tx.contract.updateMany({ where: { id: contractId, state: "active" }, data: { state: "paused" } }),
    );
    await tx.pause.create({
      data: { contractId, by: party, byId: viewer.id, reason, stopsClock, startedAt: now },
    });
    await appendEvent(tx, "contract.paused", {
      subjectId: contractId,
      actorId: viewer.id,
      at: now,
      data: { by: party, stopsClock },
    });
    await tell(tx, contract, otherSide(party), "paused");
  });
  sendSoon();
}
