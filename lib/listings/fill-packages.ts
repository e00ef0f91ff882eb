import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { claim } from "@/lib/transition";

/**
 * Marks packages of a published listing as hired for, inside the transaction that makes the contract. Each can be
 * filled once: the second of two at once gets a conflict. When none is left open, the listing is filled.
 */
export async function fillPackages(
  tx: Tx,
  { listingId, packageIds, actorId }: { listingId: string; packageIds: readonly string[]; actorId: string },
): Promise<{ isFilled: boolean }> {
  // Held first, so that two hires of different packages agree on which of them was the last.
  await claim(
    tx.listing.updateMany({ where: { id: listingId, state: "published" }, data: { updatedAt: new Date() } }),
    "briefs.errors.notOpen",
  );
  const ids = [...new Set(packageIds)];
  const { count } = await tx.workPackage.updateMany({
    where: { id: { in: ids }, listingId, state: "open" },
    data: { state: "filled" },
  });
  if (count !== ids.length) throw conflict("briefs.errors.packageFilled");
  const open = await tx.workPackage.count({ where: { listingId, state: "open" } });
  if (open > 0) return { isFilled: false };
  await tx.listing.update({ where: { id: listingId }, data: { state: "filled", closedAt: new Date() } });
  await appendEvent(tx, "listing.closed", { subjectId: listingId, actorId, data: { outcome: "hired" } });
  return { isFilled: true };
}
