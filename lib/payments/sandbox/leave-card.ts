import { randomBytes } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { deliverWebhooks } from "@/lib/payments/sandbox/deliver-webhooks";
import { changeObject, lockObject } from "@/lib/payments/sandbox/objects";
import type { LeaveCard } from "@/lib/payments/sandbox/schemas";
import { tellCardPage } from "@/lib/payments/sandbox/tell";
import { customerOf, testCardId } from "@/lib/payments/sandbox/test-cards";

/** A payer leaves a test card for later. */
export async function leaveCard(viewer: Viewer, { pageId, card }: LeaveCard): Promise<{ href: string }> {
  const href = await db.$transaction(async (tx) => {
    const page = await lockObject(tx, "cardPage", pageId);
    if (!page || page.customerId !== customerOf(viewer.id)) throw notFound();
    if (page.state !== "open") throw conflict("payments.sandbox.errors.over");
    await changeObject(tx, "cardPage", pageId, { state: "done" });
    const cardId = testCardId(card, viewer.id, randomBytes(6).toString("hex"));
    await tellCardPage(tx, pageId, cardId, viewer.id);
    return page.returnTo;
  });
  await deliverWebhooks();
  return { href };
}
