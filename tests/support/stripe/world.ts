import { randomBytes } from "node:crypto";

/** A thing of Stripe's. */
export type Thing = {
  id: string;
  object: string;
  created: number;
  metadata: Record<string, string>;
} & Record<string, unknown>;

/** An answer that Stripe gives instead of what was asked for. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: { type: string; code?: string; decline_code?: string; message: string; param?: string },
  ) {
    super(body.message);
  }
}

export const invalidRequest = (message: string, code?: string) =>
  new Refused(400, { type: "invalid_request_error", message, ...(code ? { code } : {}) });

/** What a Stripe account remembers, and the money that is in it. */
export class World {
  readonly things = new Map<string, Thing>();
  readonly events: Thing[] = [];
  /** The platform's own money, by currency. */
  readonly balance = new Map<string, number>();
  /** Currencies that the account does not keep: which other it keeps them in, and how many of its smallest units one of theirs is. */
  readonly kept = new Map<string, { currency: string; rate: number }>();
  /** What a payment costs. */
  feeOf = (amount: number) => Math.round(amount * 0.015) + 25;

  make(prefix: string, object: string, given: Record<string, unknown>): Thing {
    const id = `${prefix}_${randomBytes(10).toString("hex")}`;
    const thing = { metadata: {}, ...given, id, object, created: seconds() } as Thing;
    this.things.set(id, thing);
    return thing;
  }

  find(id: unknown, object: string): Thing {
    const thing = this.things.get(String(id));
    if (thing?.object !== object)
      throw new Refused(404, {
        type: "invalid_request_error",
        code: "resource_missing",
        message: `No such ${object}: '${id}'`,
      });
    return thing;
  }

  all(object: string): Thing[] {
    return [...this.things.values()].filter((thing) => thing.object === object);
  }

  /** How an amount stands in the account. */
  settled(amount: number, currency: string) {
    const other = this.kept.get(currency);
    if (!other) return { amount, currency, exchange_rate: null };
    return {
      amount: Math.sign(amount) * Math.round(Math.abs(amount) * other.rate),
      currency: other.currency,
      exchange_rate: other.rate,
    };
  }

  /** A line of the account's statement: what moved, less what it cost. */
  move(source: Thing, reporting_category: string, given: number, fee = 0): void {
    this.line(reporting_category, {
      ...this.settled(given, String(source.currency)),
      fee,
      source: source.id,
    });
  }

  line(
    reporting_category: string,
    {
      amount,
      currency,
      fee = 0,
      ...given
    }: { amount: number; currency: string; fee?: number } & Record<string, unknown>,
  ): void {
    const net = amount - fee;
    this.make("txn", "balance_transaction", {
      ...{ amount, currency, fee, net, reporting_category, balance_type: "payments" },
      ...{ source: null, exchange_rate: null, ...given },
    });
    this.balance.set(currency, (this.balance.get(currency) ?? 0) + net);
  }

  tell(type: string, object: Thing, account?: string): void {
    const data = { object: structuredClone(object) };
    this.events.push(this.make("evt", "event", { type, data, ...(account ? { account } : {}) }));
  }
}

export const seconds = () => Math.floor(Date.now() / 1000);

/** A whole number above zero out of the wire's text. */
export function amountOf(value: unknown, what = "amount"): number {
  const amount = Number(value);
  if (!Number.isInteger(amount) || amount <= 0)
    throw invalidRequest(`Invalid ${what}: must be a positive whole number`, "parameter_invalid_integer");
  return amount;
}

export const metadataOf = (params: Record<string, unknown>) =>
  (params.metadata ?? {}) as Record<string, string>;
