import { Refusal } from "@/lib/errors";
import { logFault } from "@/lib/log";
import { ProviderFault } from "@/lib/payments/provider";

/** What a provider answers while a person waits for it; when it does not, the person is told so. */
export async function reach<Answer>(asking: Promise<Answer>): Promise<Answer> {
  try {
    return await asking;
  } catch (error) {
    if (!(error instanceof ProviderFault)) throw error;
    logFault("payments.unreachable", error);
    throw new Refusal("unavailable", "payments.errors.unreachable");
  }
}
