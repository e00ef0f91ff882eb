import { readLimited } from "@/app/read-limited";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { sendSoon } from "@/lib/notifications/notify";
import { handleWebhook } from "@/lib/payments/webhooks/handle-webhook";
import { storeWebhook } from "@/lib/payments/webhooks/store-webhook";

const maxBytes = 512 * 1024;

/**
 * Where payment providers tell what happened. Only signed bodies are stored: 400 for anything else. 200 once it is handled (or
 * kept, for types that nobody handles); 500 when it could not be, so that the provider sends it again.
 */
export async function POST(request: Request): Promise<Response> {
  const raw = await readLimited(request, maxBytes);
  if (!raw) return answer(413);
  const stored = await storeWebhook(raw, request.headers.get("stripe-signature"));
  if (!stored) return answer(400);
  const isHandled = await handleWebhook(stored.webhookId, holdEffects);
  sendSoon();
  return answer(isHandled ? 200 : 500);
}

const answer = (status: number) => Response.json({ received: status === 200 }, { status });
