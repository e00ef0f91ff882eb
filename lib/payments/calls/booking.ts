import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { HoldEffects } from "@/lib/payments/hold-effects";

/** A stored call with what is needed to send it. */
export type DueCall = Prisma.ProviderCallGetPayload<{ include: { hold: true; after: true } }>;

/** What the provider did, to be written down in one transaction with the call's own mark. */
export interface Booking {
  /** The provider's name for what it made; null when it made nothing. */
  providerId: string | null;
  book(tx: Tx, at: Date): Promise<void>;
}

/**
 * Goes to the provider for one kind of call. Outside of any transaction; safe to repeat. `found` is what an earlier try turned
 * out to have made there. Throws a ProviderFault.
 */
export type Sender = (call: DueCall, effects: HoldEffects, found: string | null) => Promise<Booking>;

/** The idempotency key of the present try. */
export const keyOf = ({ id, keyTurn }: Pick<DueCall, "id" | "keyTurn">) =>
  keyTurn === 0 ? id : `${id}.${keyTurn}`;
