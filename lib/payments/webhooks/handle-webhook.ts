import { after, minute, present } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { logFault } from "@/lib/log";
import { waitBefore } from "@/lib/payments/calls/wait-before";
import type { HoldEffects } from "@/lib/payments/hold-effects";
import { ProviderFault } from "@/lib/payments/provider";
import { ProviderEvent } from "@/lib/payments/webhooks/event";
import { handlers } from "@/lib/payments/webhooks/handlers";

/** How often a failing webhook is tried before only a person does. */
const maxAttempts = 15;

/**
 * Handles a stored webhook. A handled one is left alone unless it is asked for again by `isReplay`, and changes nothing
 * then either. False: it failed, and stands there to be tried again.
 */
export async function handleWebhook(
  webhookId: string,
  effects: HoldEffects,
  { now = present(), isReplay = false } = {},
): Promise<boolean> {
  const stored = await db.webhookEvent.findUniqueOrThrow({ where: { id: webhookId } });
  if (!isReplay && (stored.state === "handled" || stored.state === "kept")) return true;
  const handler = Object.hasOwn(handlers, stored.type) ? handlers[stored.type] : undefined;
  try {
    const event = ProviderEvent.parse(JSON.parse(stored.body));
    const book = await handler?.({ event, provider: stored.provider, effects });
    await db.$transaction(async (tx) => {
      await lockWebhook(tx, webhookId);
      await book?.(tx, now);
      await tx.webhookEvent.update({
        where: { id: webhookId },
        data: {
          state: handler ? "handled" : "kept",
          handledAt: now,
          nextAt: null,
          error: null,
          attempts: { increment: 1 },
        },
      });
    });
    return true;
  } catch (error) {
    logFault("payments.webhook", error, { webhookId, type: stored.type });
    await noteFault(webhookId, stored.attempts, error, now);
    return false;
  }
}

/** Handles what was stored and not carried to its end: a process died, or it failed. */
export async function handleWaitingWebhooks(effects: HoldEffects, now = present()): Promise<number> {
  const waiting = await db.webhookEvent.findMany({
    where: {
      state: { in: ["received", "failed"] },
      // A fresh one is being handled by the request that brought it.
      OR: [{ state: "failed" }, { receivedAt: { lte: after(now, -minute / 2) } }],
      nextAt: { lte: now },
    },
    orderBy: { receivedAt: "asc" },
    take: 50,
    select: { id: true },
  });
  for (const { id } of waiting) await handleWebhook(id, effects, { now });
  return waiting.length;
}

/** The same event twice at once: the second waits, and then finds it booked. */
async function lockWebhook(tx: Tx, webhookId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "WebhookEvent" where "id" = ${webhookId}::uuid for update`;
}

async function noteFault(id: string, attempts: number, error: unknown, now: Date): Promise<void> {
  const words = error instanceof ProviderFault ? error.message : "It could not be handled; the log says why.";
  await db.webhookEvent.update({
    where: { id },
    data: {
      // What was handled once stays handled when a replay fails.
      ...((await isHandled(id)) ? {} : { state: "failed" as const }),
      error: words,
      attempts: { increment: 1 },
      nextAt: attempts + 1 < maxAttempts ? after(now, waitBefore(attempts + 1)) : null,
    },
  });
}

async function isHandled(id: string): Promise<boolean> {
  const { state } = await db.webhookEvent.findUniqueOrThrow({ where: { id }, select: { state: true } });
  return state === "handled" || state === "kept";
}
