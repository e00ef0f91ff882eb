import { lockBy } from "@/lib/contracts/lock-by";
import { sendToModerator } from "@/lib/contracts/send-to-moderator";
import { settleInside } from "@/lib/contracts/settle-inside";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import type { DeadlineEffect } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";

const lock = lockBy(
  async (tx, id) =>
    (await tx.dispute.findUnique({ where: { id }, select: { contractId: true } }))?.contractId,
);

const load = (tx: Tx, id: string) =>
  tx.dispute.findUniqueOrThrow({ where: { id }, include: { contract: true } });

const unanswered: DeadlineEffect = {
  lock,
  async run(tx, { subjectId: disputeId }, now) {
    const { state, contract } = await load(tx, disputeId);
    if (state !== "open") return;
    await sendToModerator(tx, { disputeId, contractId: contract.id, actorId: null, because: "silence", now });
    for (const side of ["client", "freelancer"] as const) await tell(tx, contract, side, "disputeReview");
  },
};

const late: DeadlineEffect = {
  lock,
  async run(tx, { subjectId }) {
    const { state, contract } = await load(tx, subjectId);
    if (state !== "review" && state !== "appealed") return;
    for (const side of ["client", "freelancer"] as const) await tell(tx, contract, side, "disputeLate");
  },
};

const unappealed: DeadlineEffect = {
  lock,
  async run(tx, { subjectId: disputeId }, now) {
    const { contract, ...dispute } = await load(tx, disputeId);
    if (dispute.state !== "decided" || dispute.sharePoints === null) return;
    const eventId = await appendEvent(tx, "dispute.final", {
      subjectId: contract.id,
      actorId: null,
      at: now,
      data: { disputeId },
    });
    const { sharePoints } = dispute;
    await settleInside(tx, contract, dispute, {
      to: "final",
      by: "system",
      sharePoints,
      actorId: null,
      eventId,
      now,
    });
    for (const side of ["client", "freelancer"] as const) await tell(tx, contract, side, "disputeFinal");
  },
};

/** What the clock does to disputes: it moves them to people and makes decisions final, and decides nothing itself. */
export const disputeDeadlines: Record<string, DeadlineEffect> = {
  "contracts.dispute-answer": unanswered,
  "contracts.dispute-late": late,
  "contracts.dispute-final": unappealed,
};
