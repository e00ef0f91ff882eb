export interface Charge {
  /** Made from our own row: the same key never charges twice. */
  key: string;
  payerId: string;
  amountMinor: number;
  currency: string;
}

export type ChargeResult = { ok: true } | { ok: false; reason: "declined" };

/** What a payment provider does for us. Called after a commit, from a stored row, and as often as needed. */
export interface PaymentProvider {
  name: string;
  charge(charge: Charge): Promise<ChargeResult>;
}
