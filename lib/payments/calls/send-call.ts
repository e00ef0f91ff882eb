import { after, hour, minute, present } from "@/lib/clock";
import { db } from "@/lib/db";
import type { ProviderCallKind } from "@/lib/generated/prisma/enums";
import { logFault } from "@/lib/log";
import type { DueCall, Sender } from "@/lib/payments/calls/booking";
import { sendCancel } from "@/lib/payments/calls/send-cancel";
import { sendCharge } from "@/lib/payments/calls/send-charge";
import { paymentOf, sendRefund } from "@/lib/payments/calls/send-refund";
import { sendReversal } from "@/lib/payments/calls/send-reversal";
import { sendTransfer } from "@/lib/payments/calls/send-transfer";
import { waitBefore } from "@/lib/payments/calls/wait-before";
import type { HoldEffects } from "@/lib/payments/hold-effects";
import { lockHold } from "@/lib/payments/lock-hold";
import { openPayer } from "@/lib/payments/open-payer";
import { ProviderFault } from "@/lib/payments/provider";
import { providerNamed } from "@/lib/payments/providers";

const senders: Record<ProviderCallKind, Sender> = {
  charge: sendCharge,
  transfer: sendTransfer,
  transferReversal: sendReversal,
  refund: sendRefund,
  cancelCharge: sendCancel,
};

/** How long a try may take before somebody else makes the next one. */
export const leaseTime = 2 * minute;
export const maxAttempts = 12;
/** Providers remember keys for a day: after that, the same key could act again. */
const keyLife = 20 * hour;

/**
 * Sends a stored call when it is due: claims it, asks the provider with the call's own key, and writes down the answer with
 * its ledger movement. Any number of processes may try, and any of them may die anywhere.
 */
export async function sendCall(callId: string, effects: HoldEffects, now = present()): Promise<void> {
  const call = await claimCall(callId, now);
  if (!call) return;
  try {
    const found = await findEarlier(call, now);
    const booking = await senders[call.kind](call, effects, found);
    await db.$transaction(async (tx) => {
      // What the hold is for is locked before the call, as by everybody else.
      if (call.holdId) await lockHold(tx, call.holdId, effects);
      const { count } = await tx.providerCall.updateMany({
        where: { id: call.id, state: "pending" },
        data: {
          state: "sent",
          sentAt: now,
          closedAt: now,
          nextAt: null,
          error: null,
          providerId: booking.providerId,
        },
      });
      // Another process had the same answer and has written it down.
      if (count === 1) await booking.book(tx, now);
    });
  } catch (error) {
    await noteFault(call, error, now);
  }
}

/** Sends whatever is due, the oldest first. Answers how many calls were tried. */
export async function sendDueCalls(effects: HoldEffects, now = present(), limit = 50): Promise<number> {
  const due = await db.providerCall.findMany({
    where: { state: "pending", nextAt: { lte: now }, OR: [{ afterId: null }, { after: { state: "sent" } }] },
    orderBy: { nextAt: "asc" },
    take: limit,
    select: { id: true },
  });
  for (const { id } of due) await sendCall(id, effects, now);
  return due.length;
}

/**
 * After so long a time the provider has forgotten the key, and would act again: it is asked what it did, and a new key is
 * taken when that was nothing.
 */
async function findEarlier(call: DueCall, now: Date): Promise<string | null> {
  if (!call.firstSentAt || now.getTime() - call.firstSentAt.getTime() < keyLife) return null;
  const { id: callId, kind, holdId } = call;
  const at = await concernedBy(call);
  const found = await providerNamed(call.provider).find({ kind, callId, holdId, at });
  if (found) return found;
  await db.providerCall.update({
    where: { id: callId },
    data: { keyTurn: { increment: 1 }, firstSentAt: now },
  });
  call.keyTurn += 1;
  return null;
}

/** The provider's name for what a call is about. */
async function concernedBy(call: DueCall): Promise<string | null> {
  if (call.kind === "charge") return openPayer(providerNamed(call.provider), call.userId);
  return (call.kind === "transferReversal" ? call.after?.providerId : paymentOf(call)) ?? null;
}

async function claimCall(callId: string, now: Date): Promise<DueCall | null> {
  const call = await db.providerCall.findUnique({
    where: { id: callId },
    include: { hold: true, after: true },
  });
  if (call?.state !== "pending" || (call.after && call.after.state !== "sent")) return null;
  const { count } = await db.providerCall.updateMany({
    where: { id: callId, state: "pending", attempts: call.attempts, nextAt: { lte: now } },
    data: { attempts: { increment: 1 }, nextAt: after(now, leaseTime), firstSentAt: call.firstSentAt ?? now },
  });
  return count === 1 ? { ...call, attempts: call.attempts + 1 } : null;
}

async function noteFault(call: DueCall, error: unknown, now: Date): Promise<void> {
  const fault =
    error instanceof ProviderFault ? error : new ProviderFault("again", "Something went wrong on our side.");
  if (fault !== error) logFault("payments.call", error, { callId: call.id, kind: call.kind });
  const isOver = fault.remedy === "person" || call.attempts >= maxAttempts;
  await db.providerCall.updateMany({
    where: { id: call.id, state: "pending" },
    data: {
      error: fault.message,
      ...(fault.remedy === "turn" ? { keyTurn: { increment: 1 }, firstSentAt: null } : {}),
      ...(isOver
        ? { state: "needsPerson", nextAt: null }
        : { nextAt: after(now, waitBefore(call.attempts)) }),
    },
  });
}
