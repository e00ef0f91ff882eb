import type { Tx } from "@/lib/db";
import type { HoldEffects, HoldFailure } from "@/lib/payments/hold-effects";
import { lockHold } from "@/lib/payments/lock-hold";

/** Notes that a payment will not come: nothing was moved. A hold that is not pending (any more) is left as it is. */
export async function failHold(
  tx: Tx,
  effects: HoldEffects,
  given: { holdId: string; reason: HoldFailure; at: Date },
): Promise<void> {
  const hold = await lockHold(tx, given.holdId, effects);
  if (hold.state !== "pending") return;
  await tx.hold.update({
    where: { id: hold.id },
    data: { state: "failed", failure: given.reason, payHref: null, closedAt: given.at },
  });
  await tx.providerCall.updateMany({
    where: { holdId: hold.id, kind: "charge", state: { in: ["pending", "needsPerson"] } },
    data: { state: "failed", error: given.reason, nextAt: null, closedAt: given.at },
  });
  await effects.failed(tx, hold, given);
}
