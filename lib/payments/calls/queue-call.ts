import type { Tx } from "@/lib/db";
import type { ProviderCallKind } from "@/lib/generated/prisma/enums";

interface OfHold {
  /** The hold. */
  id: string;
  provider: string | null;
  payerId: string;
  payeeId: string;
  currency: string;
}

type Priced = OfHold & { amountMinor: number; payerFeeMinor: number };

interface Wanted {
  /** The business key: the same call is never written twice. */
  key: string;
  amountMinor: number;
  at: Date;
}

/** What stands in holds from before there was a choice. */
const providerOf = (hold: Pick<OfHold, "provider">) => hold.provider ?? "sandbox";

/** A call as it is stored, due at once: to be sent after the commit. `userId` says whose money it is. */
const callOf = (kind: ProviderCallKind, userId: string, { at, ...hold }: OfHold & Wanted) => ({
  key: hold.key,
  kind,
  provider: providerOf(hold),
  holdId: hold.id,
  userId,
  amountMinor: hold.amountMinor,
  currency: hold.currency,
  nextAt: at,
  createdAt: at,
});

const wholeOf = (hold: Priced) => hold.amountMinor + hold.payerFeeMinor;

/** Writes the call that takes the payer's money, inside the caller's transaction. */
export async function queueCharge(tx: Tx, hold: Priced, at: Date): Promise<void> {
  const wanted = { ...hold, key: `charge:${hold.id}`, amountMinor: wholeOf(hold), at };
  await tx.providerCall.create({ data: callOf("charge", hold.payerId, wanted) });
}

/** The call that closes the page on which a payer could still pay; asked for twice it is one. Answers its id. */
export async function queueCancel(tx: Tx, hold: Priced, at: Date): Promise<string> {
  const key = `cancel:${hold.id}`;
  const data = callOf("cancelCharge", hold.payerId, { ...hold, key, amountMinor: wholeOf(hold), at });
  await tx.providerCall.createMany({ data, skipDuplicates: true });
  const { id } = await tx.providerCall.findUniqueOrThrow({ where: { key }, select: { id: true } });
  return id;
}

/** The call that brings a freelancer's share to their account. It waits while they have none that can take it. */
export async function queueTransfer(tx: Tx, hold: OfHold & Wanted): Promise<void> {
  if (hold.amountMinor === 0) return;
  const account = await tx.payoutAccount.findUnique({
    where: { userId_provider: { userId: hold.payeeId, provider: providerOf(hold) } },
    select: { isTransferReady: true },
  });
  const call = callOf("transfer", hold.payeeId, hold);
  const waiting = { nextAt: null, waitsFor: "account" };
  await tx.providerCall.create({ data: account?.isTransferReady ? call : { ...call, ...waiting } });
}

/** The call that gives money back to the card it came from. */
export async function queueRefund(tx: Tx, hold: OfHold & Wanted): Promise<void> {
  if (hold.amountMinor === 0) return;
  await tx.providerCall.create({ data: callOf("refund", hold.payerId, hold) });
}

/** The call that takes a share back from a freelancer's account; it waits until the transfer has gone out. */
export async function queueReversal(
  tx: Tx,
  { transferCallId, ...hold }: OfHold & Wanted & { transferCallId: string },
): Promise<void> {
  if (hold.amountMinor === 0) return;
  const call = callOf("transferReversal", hold.payeeId, hold);
  await tx.providerCall.create({ data: { ...call, afterId: transferCallId } });
}
