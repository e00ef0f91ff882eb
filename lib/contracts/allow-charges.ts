import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { allowInside } from "@/lib/contracts/allow-inside";
import { assertUnderWay, lockContract } from "@/lib/contracts/lock-contract";
import type { AllowCharges } from "@/lib/contracts/schemas";
import { db } from "@/lib/db";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/**
 * A client lets each coming week of work by time be charged to a saved card of theirs, up to the sum they saw, until they
 * stop it. Refuses not-found, forbidden, conflict.
 */
export async function allowCharges(
  viewer: Viewer,
  { contractId, ...seen }: AllowCharges,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract } = await lockContract(tx, viewer, contractId, { side: "client", isPaying: true });
    assertUnderWay(contract);
    await allowInside(tx, { viewer, contract, seen, now });
  });
  sendSoon();
}
