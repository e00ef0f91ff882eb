import type { Tx } from "@/lib/db";
import { type Release, release } from "@/lib/payments/release";

/** Gives a hold back as a whole, with the payer's fee. */
export const refund = (tx: Tx, given: Omit<Release, "workMinor">) => release(tx, { ...given, workMinor: 0 });
