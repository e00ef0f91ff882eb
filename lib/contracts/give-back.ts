import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { lockMilestone } from "@/lib/contracts/lock-contract";
import type { GiveBack } from "@/lib/contracts/schemas";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { currencySchema } from "@/lib/money";
import { sendSoon } from "@/lib/notifications/notify";
import { takeBack } from "@/lib/payments/take-back";

/**
 * The freelancer gives back part or all of what was paid for a finished milestone; the fees of that part follow. Refuses
 * not-found, forbidden, and conflict before anything was paid or beyond what was.
 */
export async function giveBack(
  viewer: Viewer,
  { milestoneId, workMinor, reason }: GiveBack,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { contract, milestone } = await lockMilestone(tx, viewer, milestoneId, { side: "freelancer" });
    const { holdId, title } = milestone;
    if (!holdId) throw conflict("contracts.errors.nothingPaid");
    const currency = currencySchema.parse(contract.currency);
    await takeBack(tx, holdEffects, { holdId, workMinor, at: now });
    await appendEvent(tx, "milestone.given-back", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { milestoneId, workMinor, currency, reason },
    });
    await tell(tx, contract, "client", "givenBack", { milestone: title, reason });
  });
  sendSoon();
}
