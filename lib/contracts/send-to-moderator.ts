import { after } from "@/lib/clock";
import { decisionTime } from "@/lib/contracts/dispute-time";
import type { Tx } from "@/lib/db";
import { cancelDeadlines, setDeadline } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";
import { claim } from "@/lib/transition";

/** Hands an open dispute to a moderator, who has seven days. The caller has locked the contract. */
export async function sendToModerator(
  tx: Tx,
  given: {
    disputeId: string;
    contractId: string;
    actorId: string | null;
    because: "answered" | "silence";
    now: Date;
  },
): Promise<void> {
  const { disputeId, contractId, actorId, because, now } = given;
  const decideBy = after(now, decisionTime);
  await claim(
    tx.dispute.updateMany({ where: { id: disputeId, state: "open" }, data: { state: "review", decideBy } }),
  );
  await cancelDeadlines(tx, disputeId, ["contracts.dispute-answer"], now);
  await setDeadline(tx, { kind: "contracts.dispute-late", subjectId: disputeId, dueAt: decideBy }, now);
  await appendEvent(tx, "dispute.escalated", {
    subjectId: contractId,
    actorId,
    at: now,
    data: { disputeId, because },
  });
}
