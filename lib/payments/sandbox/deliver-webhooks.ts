import { after, minute } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { waitBefore } from "@/lib/payments/calls/wait-before";
import { sandboxSecret } from "@/lib/payments/sandbox/secret";
import { signWebhook } from "@/lib/payments/webhooks/signature";

/** Brings queued webhooks to our own endpoint over HTTP, as a provider would. Safe to run twice at once. */
export async function deliverWebhooks(now = new Date(), base = ownDoor): Promise<number> {
  const due = await db.sandboxDelivery.findMany({
    where: { deliveredAt: null, nextAt: { lte: now } },
    orderBy: { createdAt: "asc" },
    take: 50,
  });
  for (const { id, body, attempts } of due) {
    const mine = await db.sandboxDelivery.updateMany({
      where: { id, attempts, deliveredAt: null },
      data: { attempts: attempts + 1, nextAt: after(now, minute / 2) },
    });
    if (mine.count === 0) continue;
    const isTaken = await post(base, body);
    await db.sandboxDelivery.update({
      where: { id },
      data: isTaken
        ? { deliveredAt: new Date(), nextAt: null }
        : { nextAt: attempts < 15 ? after(now, waitBefore(attempts + 1)) : null },
    });
  }
  return due.length;
}

// On a local start the process knows its own door; a public address may be served by other machines as well.
const ownDoor = env.isPublic ? env.appUrl : `http://127.0.0.1:${env.PORT}`;

async function post(base: string, body: string): Promise<boolean> {
  try {
    const answer = await fetch(`${base}/webhooks/payments`, {
      method: "POST",
      headers: { "content-type": "application/json", "stripe-signature": signWebhook(body, sandboxSecret()) },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(20_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
