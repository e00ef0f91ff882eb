import type { Tx } from "@/lib/db";
import type { Hold } from "@/lib/generated/prisma/client";
import type { HoldEffects } from "@/lib/payments/hold-effects";

/** A hold, locked until the transaction ends; what it is for is locked first, as verbs on it do. */
export async function lockHold(tx: Tx, holdId: string, effects: Pick<HoldEffects, "lock">): Promise<Hold> {
  await effects.lock(tx, await tx.hold.findUniqueOrThrow({ where: { id: holdId } }));
  await tx.$queryRaw`select 1 from "Hold" where "id" = ${holdId}::uuid for update`;
  return tx.hold.findUniqueOrThrow({ where: { id: holdId } });
}
