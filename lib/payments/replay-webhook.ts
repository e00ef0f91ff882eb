import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { log } from "@/lib/log";
import type { HoldEffects } from "@/lib/payments/hold-effects";
import type { ReplayWebhook } from "@/lib/payments/schemas";
import { handleWebhook } from "@/lib/payments/webhooks/handle-webhook";

/** Handles a stored webhook again. One that was handled already changes nothing. Refuses not-found, forbidden. */
export async function replayWebhook(
  viewer: Viewer,
  { webhookId }: ReplayWebhook,
  effects: HoldEffects,
): Promise<{ isHandled: boolean }> {
  assertAdmin(viewer);
  const stored = await db.webhookEvent.findUnique({ where: { id: webhookId }, select: { id: true } });
  if (!stored) throw notFound();
  log("info", "payments.webhook-replayed", { webhookId, byId: viewer.id });
  return { isHandled: await handleWebhook(webhookId, effects, { isReplay: true }) };
}
