import type { Tx } from "@/lib/db";

interface OfHold {
  /** The hold. */
  id: string;
  provider: string | null;
  payerId: string;
  payeeId: string;
  currency: string;
}

interface Wanted {
  /** The business key: the same call is never written twice. */
  key: string;
  amountMinor: number;
  at: Date;
}

/** What stands in holds from before there was a choice. */
const providerOf = (hold: Pick<OfHold, "provider">) => hold.provider ?? "sandbox";

/** Writes the call that takes the payer's money, inside the caller's transaction. It is sent after the commit. */
export async function queueCharge(
  tx: Tx,
  hold: OfHold & { amountMinor: number; payerFeeMinor: number },
  at: Date,
): Promise<void> {
  await tx.providerCall.create({
    data: {
      key: `charge:${hold.id}`,
      kind: "charge",
      provider: providerOf(hold),
      holdId: hold.id,
      userId: hold.payerId,
      amountMinor: hold.amountMinor + hold.payerFeeMinor,
      currency: hold.currency,
      nextAt: at,
      createdAt: at,
    },
  });
}

/** The call that closes the page on which a payer could still pay; asked for twice it is one. Answers its id. */
export async function queueCancel(
  tx: Tx,
  hold: OfHold & { amountMinor: number; payerFeeMinor: number },
  at: Date,
): Promise<string> {
  await tx.providerCall.createMany({
    data: {
      key: `cancel:${hold.id}`,
      kind: "cancelCharge",
      provider: providerOf(hold),
      holdId: hold.id,
      userId: hold.payerId,
      amountMinor: hold.amountMinor + hold.payerFeeMinor,
      currency: hold.currency,
      nextAt: at,
      createdAt: at,
    },
    skipDuplicates: true,
  });
  const { id } = await tx.providerCall.findUniqueOrThrow({
    where: { key: `cancel:${hold.id}` },
    select: { id: true },
  });
  return id;
}

/** The call that brings a freelancer's share to their account. It waits while they have none that can take it. */
export async function queueTransfer(tx: Tx, { at, ...hold }: OfHold & Wanted): Promise<void> {
  if (hold.amountMinor === 0) return;
  const provider = providerOf(hold);
  const account = await tx.payoutAccount.findUnique({
    where: { userId_provider: { userId: hold.payeeId, provider } },
    select: { isTransferReady: true },
  });
  await tx.providerCall.create({
    data: {
      key: hold.key,
      kind: "transfer",
      provider,
      holdId: hold.id,
      userId: hold.payeeId,
      amountMinor: hold.amountMinor,
      currency: hold.currency,
      createdAt: at,
      ...(account?.isTransferReady ? { nextAt: at } : { waitsFor: "account" }),
    },
  });
}

/** The call that gives money back to the card it came from. */
export async function queueRefund(tx: Tx, { at, ...hold }: OfHold & Wanted): Promise<void> {
  if (hold.amountMinor === 0) return;
  await tx.providerCall.create({
    data: {
      key: hold.key,
      kind: "refund",
      provider: providerOf(hold),
      holdId: hold.id,
      userId: hold.payerId,
      amountMinor: hold.amountMinor,
      currency: hold.currency,
      nextAt: at,
      createdAt: at,
    },
  });
}

/** The call that takes a share back from a freelancer's account; it waits until the transfer has gone out. */
export async function queueReversal(
  tx: Tx,
  { at, transferCallId, ...hold }: OfHold & Wanted & { transferCallId: string },
): Promise<void> {
  if (hold.amountMinor === 0) return;
  await tx.providerCall.create({
    data: {
      key: hold.key,
      kind: "transferReversal",
      provider: providerOf(hold),
      holdId: hold.id,
      userId: hold.payeeId,
      amountMinor: hold.amountMinor,
      currency: hold.currency,
      afterId: transferCallId,
      nextAt: at,
      createdAt: at,
    },
  });
}
