import { db } from "@/lib/db";
import { changeObject, lockObject } from "@/lib/payments/sandbox/objects";
import { tellDispute } from "@/lib/payments/sandbox/tell";

/** The bank decides, once. In the sandbox an answer wins, unless it holds the words `losing_evidence`; silence loses. */
export async function closeDispute(
  disputeId: string,
  state: "won" | "lost",
  answer: string | null,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const dispute = await lockObject(tx, "dispute", disputeId);
    if (dispute?.state !== "open") return;
    const closed = { ...dispute, state, answer };
    await changeObject(tx, "dispute", disputeId, closed);
    await tellDispute(tx, "charge.dispute.closed", disputeId, closed, new Date());
  });
}
