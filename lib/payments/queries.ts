import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { type Account, balanceOf, escrowOf } from "@/lib/payments/ledger";

/** The sum of an account's entries; zero where there is no account yet. */
export async function sumOf(
  { owner, purpose }: Account,
  currency: string,
  tx: Tx | typeof db = db,
): Promise<bigint> {
  const { _sum } = await tx.ledgerEntry.aggregate({
    where: { account: { owner, purpose, currency } },
    _sum: { amountMinor: true },
  });
  return _sum.amountMinor ?? 0n;
}

/** What stands aside under an escrow owner. */
export const escrowMinor = (owner: string, currency: string) => sumOf(escrowOf(owner), currency);

/** What has been released to a person and not been paid out. */
export const balanceMinor = (userId: string, currency: string) => sumOf(balanceOf(userId), currency);

const holdFields = {
  id: true,
  state: true,
  amountMinor: true,
  payerFeeMinor: true,
  releasedMinor: true,
  refundedMinor: true,
  payHref: true,
  failure: true,
  heldAt: true,
  closedAt: true,
} as const;

/** Holds of one escrow owner, by id. The caller has checked that the viewer may see them. */
export async function holdsOf(escrowOwner: string) {
  const holds = await db.hold.findMany({ where: { escrowOwner }, select: holdFields });
  return new Map(holds.map((hold) => [hold.id, hold]));
}

/** How a hold that waits for its money stands: the page to pay on, and the call that has not gone out yet. */
export async function waitingCharge(holdId: string) {
  const hold = await db.hold.findUnique({ where: { id: holdId }, select: { state: true, payHref: true } });
  const call = await db.providerCall.findFirst({
    where: { holdId, kind: "charge", state: "pending" },
    select: { id: true },
  });
  return hold && { ...hold, callId: call?.id ?? null };
}

const cardFields = { id: true, brand: true, last4: true, expMonth: true, expYear: true } as const;

/** The saved card of a person that is charged first; with an id that very one. Null where the provider of now has none. */
export const savedCardOf = (userId: string, cardId?: string, tx: Tx | typeof db = db) =>
  tx.savedCard.findFirst({
    where: { userId, provider: env.stripe ? "stripe" : "sandbox", ...(cardId ? { id: cardId } : {}) },
    orderBy: [{ isDefault: "desc" }, { createdAt: "desc" }],
    select: cardFields,
  });

/** Whether a hold's money can be released: no bank wants it back or has taken it. */
export const isHeld = async (tx: Tx, holdId: string) =>
  (await tx.hold.count({ where: { id: holdId, state: "held" } })) === 1;
