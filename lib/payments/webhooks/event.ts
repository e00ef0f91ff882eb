import { z } from "zod";
import type { Tx } from "@/lib/db";
import type { HoldEffects } from "@/lib/payments/hold-effects";

/** What every webhook says, whatever it is about. Providers add fields as they like. */
export const ProviderEvent = z.object({
  id: z.string().regex(/^[\w-]{1,255}$/),
  type: z.string().regex(/^[\w.]{1,120}$/),
  /** The connected account that it happened on. */
  account: z.string().max(255).nullish(),
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});
export type ProviderEvent = z.infer<typeof ProviderEvent>;

export interface Told {
  event: ProviderEvent;
  provider: string;
  effects: HoldEffects;
}

/**
 * Handles one type of webhook: whatever has to be asked of the provider first, then what is written down. It may run in any
 * order with others and any number of times; it throws when it cannot be handled now.
 */
export type Handler = (told: Told) => Promise<(tx: Tx, at: Date) => Promise<void>>;
