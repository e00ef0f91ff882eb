import type { Moved } from "@/lib/bookkeeping/parts";
import type { Tx } from "@/lib/db";
import { currencySchema } from "@/lib/money";

/** A movement of money for a contract's hold, with everything its documents are made from; null for any other. */
export async function loadDueTransfer(tx: Tx, transferId: string) {
  const transfer = await tx.ledgerTransfer.findUniqueOrThrow({
    where: { id: transferId },
    select: {
      key: true,
      at: true,
      currency: true,
      hold: { select: { id: true, escrowOwner: true, tier: true, feeVersion: true, payerId: true } },
      entries: { select: { amountMinor: true, account: { select: { purpose: true } } } },
    },
  });
  const { hold } = transfer;
  const milestone = hold && (await milestoneOf(tx, hold.id, hold.escrowOwner));
  if (!hold || !milestone) return null;
  const sumOf = (purpose: string) =>
    transfer.entries
      .filter(({ account }) => account.purpose === purpose)
      .reduce((sum, { amountMinor }) => sum + Number(amountMinor), 0);
  const moved: Moved = {
    key: transfer.key,
    escrowMinor: sumOf("escrow"),
    balanceMinor: sumOf("balance"),
    feesMinor: sumOf("fees"),
  };
  return { hold, milestone, moved, at: transfer.at, currency: currencySchema.parse(transfer.currency) };
}

export type DueTransfer = NonNullable<Awaited<ReturnType<typeof loadDueTransfer>>>;

/** The milestone that a hold was for. One that failed and was asked for again has left it. */
async function milestoneOf(tx: Tx, holdId: string, contractId: string) {
  const contract = {
    select: {
      id: true,
      title: true,
      clientId: true,
      freelancerId: true,
      organisationId: true,
    },
  };
  return tx.milestone.findFirst({ where: { holdId, contractId }, select: { title: true, contract } });
}
