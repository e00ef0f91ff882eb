import { db, type Tx } from "@/lib/db";
import { claim } from "@/lib/transition";

export interface VoidClients {
  clientIds: readonly string[];
  rule: string;
  facts: string;
  evidence: string;
  byId: string;
}

/** Clients in a pattern that stands: their contracts are no evidence about anybody. */
export async function readVoidClients(tx: Tx = db): Promise<Set<string>> {
  const standing = await tx.declaredPattern.findMany({
    where: { liftedAt: null },
    select: { clientIds: true },
  });
  return new Set(standing.flatMap(({ clientIds }) => clientIds));
}

/**
 * From now on the contracts of these clients weigh nothing. The signals of everybody who worked for them are due with the
 * commit. Answers the id of the declaration.
 */
export async function voidClients(
  tx: Tx,
  { clientIds, byId, ...statement }: VoidClients,
  now: Date,
): Promise<string> {
  const data = { clientIds: [...clientIds], ...statement, declaredById: byId, at: now };
  const { id } = await tx.declaredPattern.create({ data, select: { id: true } });
  return id;
}

/** Their contracts weigh again what they did. A conflict when somebody else has lifted it. */
export async function restoreClients(
  tx: Tx,
  { patternId, reason, byId }: { patternId: string; reason: string; byId: string },
  now: Date,
): Promise<void> {
  await claim(
    tx.declaredPattern.updateMany({
      where: { id: patternId, liftedAt: null },
      data: { liftedAt: now, liftedById: byId, liftedReason: reason },
    }),
    "patterns.errors.liftedAlready",
  );
}
