import type { LockedMilestone } from "@/lib/contracts/lock-contract";
import type { Tx } from "@/lib/db";

/** What a share of a milestone is taken of: its price, or for work by time what the sent statement comes to. */
export async function billableMinor(tx: Tx, { id, priceMinor }: Pick<LockedMilestone, "id" | "priceMinor">) {
  const sent = await tx.statement.findFirst({
    where: { milestoneId: id, state: { not: "draft" } },
    select: { amountMinor: true },
  });
  return sent?.amountMinor ?? priceMinor;
}
