import type { Viewer } from "@/lib/accounts/viewer";
import { lockMilestone } from "@/lib/contracts/lock-contract";
import type { Demand } from "@/lib/contracts/policy";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { currencySchema } from "@/lib/money";

/** A statement with its entries, milestone and contract, which is locked. A draft exists for its writer only. */
export async function lockStatement(tx: Tx, viewer: Viewer, statementId: string, demand: Demand) {
  const found = await tx.statement.findUnique({ where: { id: statementId }, select: { milestoneId: true } });
  if (!found) throw notFound();
  const locked = await lockMilestone(tx, viewer, found.milestoneId, demand);
  const statement = await readStatement(tx, statementId);
  if (statement.state === "draft" && locked.party === "client") throw notFound();
  return { ...locked, statement };
}

/** The statement as it stands; the caller has locked its contract. */
export const readStatement = (tx: Tx, id: string) =>
  tx.statement.findUniqueOrThrow({ where: { id }, include: { entries: { orderBy: { position: "asc" } } } });

export type LockedStatement = Awaited<ReturnType<typeof lockStatement>>["statement"];

/** What events say about a statement. */
export const statementData = (
  statement: { id: string; amountMinor: number },
  contract: { currency: string },
) => ({
  statementId: statement.id,
  amountMinor: statement.amountMinor,
  currency: currencySchema.parse(contract.currency),
});
