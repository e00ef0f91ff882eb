/** Why money moved in the ledger; each has its words in the catalogues. */
export const movementReasons = [
  "funded",
  "paid-for-nothing",
  "accepted",
  "auto-accepted",
  "dispute-settled",
  "dispute-decided",
  "refund-sent",
  "refund-came-back",
  "refunded-after-payment",
  "transferred",
  "transfer-reversed",
  "paid-out",
  "payout-came-back",
  "charged-back",
  "chargeback-won",
  "chargeback-lost",
  "provider-cost",
  "converted",
  "correction",
  "ended",
] as const;

export type MovementReason = (typeof movementReasons)[number];

/** The reason as it is kept, where its words are still known. */
export const movementReasonOf = (kept: string): MovementReason | null =>
  movementReasons.find((reason) => reason === kept) ?? null;
