import type { LockedContract } from "@/lib/contracts/lock-contract";
import { scopeOf } from "@/lib/contracts/scope-of-contract";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";

/** The agreed terms of work by time; a contract of another kind is handed over as deliveries. */
export async function timeboxOf(tx: Tx, contract: LockedContract) {
  const { timebox } = await scopeOf(tx, contract.id);
  if (contract.kind !== "timebox" || !timebox) throw conflict("contracts.errors.sendDelivery");
  return timebox;
}
