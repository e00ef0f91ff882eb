import type { ProviderCallKind } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/locales";

export const providerNames = ["sandbox", "stripe"] as const;
export type ProviderName = (typeof providerNames)[number];

/** What every request says. The same key never acts twice at the provider. */
interface Asked {
  key: string;
  /** Our own row, so that the provider's list can be compared with ours. */
  callId: string;
  amountMinor: number;
  currency: string;
}

export interface ChargeAsked extends Asked {
  holdId: string;
  /** The payer's name at the provider. */
  customerId: string;
}

/** What a page of the provider's says about what is paid, in the payer's language. */
export interface PageWords {
  title: string;
  locale: Locale;
}

export type ChargeAnswer =
  | { outcome: "paid"; paymentId: string }
  /** The provider is still at it; a webhook tells how it ended. */
  | { outcome: "processing"; paymentId: string }
  | { outcome: "declined"; because: "declined" | "authentication" };

export interface TransferAsked extends Asked {
  accountId: string;
  /** Ties the transfer to the payment it comes from. */
  holdId: string;
  paymentId: string;
}

export interface RefundAsked extends Asked {
  paymentId: string;
}

export interface ReversalAsked extends Asked {
  transferId: string;
}

/** What a card looks like to its owner. */
export interface CardSeen {
  customerId: string;
  cardId: string;
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
}

export interface AccountSeen {
  accountId: string;
  country: string | null;
  isTransferReady: boolean;
  isPayoutReady: boolean;
  requirementsDue: string[];
  requirementsBy: Date | null;
  disabledReason: string | null;
}

/** One line of a provider's own list, for the nightly comparison. */
export interface ProviderLine {
  what: ProviderCallKind | "payout";
  providerId: string;
  amountMinor: number;
  currency: string;
}

/** What a movement belongs to, by the name that `list` has for it; a chargeback by the provider's name for the dispute. */
export interface MovementSource {
  what: "charge" | "transfer" | "transferReversal" | "refund" | "chargeback";
  providerId: string;
  /** In the currency that was asked for; minus when it went out. */
  amountMinor: number;
  currency: string;
}

/** One line of the provider's statement of our account there, in the currency that it keeps the money in. */
export interface ProviderMovement {
  id: string;
  at: Date;
  /** The provider's own word for it. */
  category: string;
  /** Null for what is no payment of ours: a cost that stands alone, or something that was done there by hand. */
  source: MovementSource | null;
  /** What came, or went as a minus, before the cost. */
  amountMinor: number;
  /** What the provider kept; a minus when it gave some back. */
  costMinor: number;
  currency: string;
  /** Its rate, where it says one. */
  rate: number | null;
}

/**
 * What a payment provider does for us. Everything is called after a commit, from a stored row, and as often as needed;
 * whatever goes wrong is thrown as a ProviderFault.
 */
export interface PaymentProvider {
  name: ProviderName;
  /** The payer's name at the provider; made on the first call. */
  openPayer(payer: { key: string; userId: string; email: string; name: string }): Promise<string>;
  /** Takes money from a saved card while its owner is away. */
  chargeSaved(asked: ChargeAsked & { cardId: string }): Promise<ChargeAnswer>;
  /** A page of the provider's where the payer pays. */
  openPage(
    asked: ChargeAsked & PageWords & { returnTo: string },
  ): Promise<{ pageId: string; payHref: string }>;
  /** Closes such a page. False: it is too late, the payer has paid. */
  closePage(pageId: string): Promise<boolean>;
  transfer(asked: TransferAsked): Promise<string>;
  reverse(asked: ReversalAsked): Promise<string>;
  refund(asked: RefundAsked): Promise<string>;
  /** Looks for what an earlier try of the same call may have done: of a charge, for money that was taken. */
  find(call: {
    kind: ProviderCallKind;
    callId: string;
    holdId: string | null;
    /** The provider's name for what the call is about: the payer, the payment, or the transfer to be reversed. */
    at: string | null;
  }): Promise<string | null>;
  /** A page where a payer leaves a card for later. */
  openCardPage(asked: { key: string; userId: string; customerId: string; returnTo: string }): Promise<string>;
  cardOf(setupId: string): Promise<CardSeen>;
  forgetCard(cardId: string): Promise<void>;
  openAccount(asked: {
    key: string;
    userId: string;
    email: string;
    country: string | null;
  }): Promise<AccountSeen>;
  readAccount(accountId: string): Promise<AccountSeen>;
  /** A page where the provider asks what it has to know before it pays out. */
  onboard(asked: { accountId: string; returnTo: string }): Promise<string>;
  /** Sends what was delivered and accepted to the bank that took the money back. */
  answerChargeback(asked: { key: string; chargebackId: string; text: string }): Promise<void>;
  /** Everything between two times. */
  list(since: Date, until: Date): AsyncIterable<ProviderLine>;
  /** Everything that came into our account there or left it, between two times. */
  movements(since: Date, until: Date): AsyncIterable<ProviderMovement>;
  /** What is in our account there, also what it cannot be used for yet, by currency. */
  balances(): Promise<ReadonlyMap<string, number>>;
}

/** Something that a provider did not do. The words are for the people who look after it. */
export class ProviderFault extends Error {
  constructor(
    /**
     * `again`: nobody knows what happened, or nothing did; the same key is safe. `turn`: refused for now, and the same key
     * would be refused for ever. `person`: trying again does not help.
     */
    readonly remedy: "again" | "turn" | "person",
    words: string,
  ) {
    super(words);
    this.name = "ProviderFault";
  }
}
