import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { callOff } from "@/lib/contracts/call-off";
import { closeIfFinished } from "@/lib/contracts/close-if-finished";
import { lockContract } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import type { LeaveContract } from "@/lib/contracts/schemas";
import { contractMoves } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/** Either side leaves a contract for which no money was ever set aside; after that it takes both, or a dispute. */
export async function leaveContract(
  viewer: Viewer,
  { contractId }: LeaveContract,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, party } = await lockContract(tx, viewer, contractId);
    if (contract.state !== "agreed") throw conflict("contracts.errors.contractIs", { state: contract.state });
    assertMove(contractMoves, contract.state, "ended", party, "contracts.errors.contractIs");
    const eventId = await appendEvent(tx, "contract.ended", {
      subjectId: contractId,
      actorId: viewer.id,
      at: now,
      data: { how: party === "client" ? "client-left" : "freelancer-left" },
    });
    await callOff(tx, contractId, { party, sharePoints: 0, eventId, now });
    await closeIfFinished(tx, contract, { actorId: viewer.id, now, isOver: true });
  });
  sendSoon();
}
