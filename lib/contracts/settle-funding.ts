import { present } from "@/lib/clock";
import { bookFunding } from "@/lib/contracts/book-funding";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { lockAnyContract, readMilestone } from "@/lib/contracts/lock-contract";
import { db } from "@/lib/db";
import { sendSoon } from "@/lib/notifications/notify";
import { sendCall } from "@/lib/payments/calls/send-call";
import { waitingCharge } from "@/lib/payments/queries";

export interface Funding {
  isFunded: boolean;
  /** Where the client pays, when the money is not there yet. */
  payHref?: string;
}

/**
 * Carries a stored request for funding as far as it goes without the client: asks the provider and books the answer. Safe
 * to repeat and to run twice at once; whoever comes second finds it done.
 */
export async function settleFunding(milestoneId: string, now = present()): Promise<Funding> {
  const waiting = await db.milestone.findFirst({
    where: { id: milestoneId, state: "funding" },
    select: { holdId: true, contractId: true },
  });
  if (!waiting) return { isFunded: true };
  if (!waiting.holdId) return bookFree(milestoneId, waiting.contractId, now);
  const before = await waitingCharge(waiting.holdId);
  if (before?.callId) await sendCall(before.callId, holdEffects, now);
  const hold = await waitingCharge(waiting.holdId);
  sendSoon();
  return { isFunded: hold?.state === "held", ...(hold?.payHref ? { payHref: hold.payHref } : {}) };
}

/** Requests without a price that were not carried to their end, as after a crash. Those with one are payments' work. */
export async function settleWaitingFunding(now = present()): Promise<void> {
  const waiting = await db.milestone.findMany({
    where: { state: "funding", holdId: null },
    select: { id: true },
    take: 200,
  });
  for (const { id } of waiting) await settleFunding(id, now);
}

async function bookFree(milestoneId: string, contractId: string, now: Date): Promise<Funding> {
  await db.$transaction(async (tx) => {
    const contract = await lockAnyContract(tx, contractId);
    const milestone = await readMilestone(tx, milestoneId);
    if (contract && milestone.state === "funding" && !milestone.holdId)
      await bookFunding(tx, contract, milestone, now);
  });
  sendSoon();
  return { isFunded: true };
}
