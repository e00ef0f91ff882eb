import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { ProviderName } from "@/lib/payments/provider";
import { sandboxSecret } from "@/lib/payments/sandbox/secret";
import { ProviderEvent } from "@/lib/payments/webhooks/event";
import { isSigned } from "@/lib/payments/webhooks/signature";

/**
 * Stores a webhook under the provider's own event id, once, exactly as it came. Null when nobody we know signed these bytes
 * just now, or when they are no event.
 */
export async function storeWebhook(
  raw: Uint8Array,
  header: string | null,
  now = present(),
): Promise<{ webhookId: string } | null> {
  const provider = signerOf(raw, header);
  const body = provider && decode(raw);
  const event = body ? ProviderEvent.safeParse(parseJson(body)) : null;
  if (!provider || !body || !event?.success) return null;
  const { id: eventId, type } = event.data;
  await db.webhookEvent.createMany({
    data: { provider, eventId, type, body, receivedAt: now, nextAt: now },
    skipDuplicates: true,
  });
  const { id: webhookId } = await db.webhookEvent.findUniqueOrThrow({
    where: { provider_eventId: { provider, eventId } },
    select: { id: true },
  });
  return { webhookId };
}

function signerOf(raw: Uint8Array, header: string | null): ProviderName | null {
  if (env.stripe && isSigned(raw, header, env.stripe.webhookSecrets)) return "stripe";
  if (env.isSandboxAllowed && isSigned(raw, header, [sandboxSecret()])) return "sandbox";
  return null;
}

function decode(raw: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
    // Postgres keeps no NUL.
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
