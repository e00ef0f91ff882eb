import { setTimeout as sleep } from "node:timers/promises";
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
  /** It will not come. Neither this nor funded: the provider has not answered yet. */
  isFailed: boolean;
  /** Where the client pays, when the money is not there yet. */
  payHref?: string;
}

/** How long a person waits for a worker that was faster to ask the provider. */
const patience = { looks: 20, between: 250 };

/**
 * Carries a stored request for funding as far as it goes without the client: asks the provider and books the answer. Safe
 * to repeat and to run twice at once; whoever comes second finds it done.
 */
export async function settleFunding(milestoneId: string, now = present()): Promise<Funding> {
  const waiting = await db.milestone.findFirst({
    where: { id: milestoneId, state: "funding" },
    select: { holdId: true, contractId: true },
  });
  if (!waiting) return { isFunded: true, isFailed: false };
  if (!waiting.holdId) return bookFree(milestoneId, waiting.contractId, now);
  const before = await waitingCharge(waiting.holdId);
  if (before?.callId) await sendCall(before.callId, holdEffects, now);
  const hold = await askedFor(waiting.holdId);
  sendSoon();
  return {
    isFunded: hold?.state === "held",
    isFailed: hold?.state === "failed",
    ...(hold?.payHref ? { payHref: hold.payHref } : {}),
  };
}

/** The hold once the provider has been asked, which another process may be doing at this moment. */
async function askedFor(holdId: string) {
  for (let look = 1; ; look++) {
    const hold = await waitingCharge(holdId);
    if (!hold?.callId || hold.state !== "pending" || look === patience.looks) return hold;
    await sleep(patience.between);
  }
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
  return { isFunded: true, isFailed: false };
}
