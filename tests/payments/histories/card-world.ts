import { type Currency, currencyExponents, isCurrency } from "@/lib/money";
import {
  type MovementSource,
  type PaymentProvider,
  ProviderFault,
  type ProviderMovement,
} from "@/lib/payments/provider";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";

/** What a processor has done, by the processor's own count. Nothing here knows the ledger. */
export const books = {
  /** What is in our account, in the currencies in which it keeps the money. */
  paid: new Map<string, number>(),
  transferred: new Map<string, number>(),
  costs: new Map<string, number>(),
  statement: [] as ProviderMovement[],
};

/** Currencies that the processor does not keep, with as many, fewer and more decimals than those that it turns them into. */
const settlements: Partial<Record<Currency, { currency: Currency; rate: number }>> = {
  JPY: { currency: "USD", rate: 0.0067 },
  VND: { currency: "KWD", rate: 0.0000117 },
  BHD: { currency: "EUR", rate: 2.43 },
  CLP: { currency: "JPY", rate: 0.157 },
  SEK: { currency: "NOK", rate: 1.0417 },
};

const accountOf = new Map<string, string>();
const answers = new Map<string, unknown>();
let last = 0;
const start = new Date();

export const count = (book: Map<string, number>, key: string, amount: number) =>
  void book.set(key, (book.get(key) ?? 0) + amount);

export const newId = (prefix: string) => `${prefix}_${++last}`;

/** Money comes into our account or leaves it: converted where the currency is not kept, less what it costs. */
export function move(
  what: MovementSource["what"],
  providerId: string,
  { amountMinor, currency, costMinor = 0 }: { amountMinor: number; currency: string; costMinor?: number },
): void {
  const source = { what, providerId, amountMinor, currency };
  const { rate, ...settled } = settledOf(source);
  books.statement.push({
    ...{ id: newId("txn"), at: start, category: what, source, costMinor, rate },
    ...settled,
  });
  count(books.paid, settled.currency, settled.amountMinor - costMinor);
  count(books.costs, settled.currency, costMinor);
}

/** The processor takes something for itself, or gives some of it back. */
export function takeCost(costMinor: number, currency: string): void {
  const own = { source: null, amountMinor: 0, rate: null };
  books.statement.push({ ...own, id: newId("txn"), at: start, category: "fee", costMinor, currency });
  count(books.paid, currency, -costMinor);
  count(books.costs, currency, costMinor);
}

function settledOf({ amountMinor, currency }: { amountMinor: number; currency: string }) {
  const into = isCurrency(currency) ? settlements[currency] : undefined;
  if (!into || !isCurrency(currency)) return { amountMinor, currency, rate: null };
  const scale = 10 ** (currencyExponents[into.currency] - currencyExponents[currency]);
  const whole = Math.round(Math.abs(amountMinor) * into.rate * scale);
  return { amountMinor: Math.sign(amountMinor) * whole, ...into };
}

/** Puts a processor in memory in the place of the sandbox: it acts once for each key, and loses one answer in ten. */
export function standInForCards(random: () => number): void {
  const once = async (key: string, prefix: string, act: (id: string) => void): Promise<string> => {
    if (random() < 0.05) throw new ProviderFault("again", "busy");
    if (!answers.has(key)) {
      const id = newId(prefix);
      act(id);
      answers.set(key, id);
    }
    if (random() < 0.05) throw new ProviderFault("again", "the answer was lost");
    return String(answers.get(key));
  };
  const changed: Partial<PaymentProvider> = {
    async openPage({ key }) {
      const pageId = await once(key, "cs", () => undefined);
      return { pageId, payHref: `/sandbox/pay/${pageId}` };
    },
    async transfer({ key, amountMinor, currency, accountId }) {
      // A reversal names the transfer, not the account.
      const name = `${accountId} ${currency}`;
      const id = await once(key, "tr", (made) => {
        move("transfer", made, { amountMinor: -amountMinor, currency });
        count(books.transferred, name, amountMinor);
      });
      accountOf.set(id, name);
      return id;
    },
    reverse: ({ key, amountMinor, currency, transferId }) =>
      once(key, "trr", (made) => {
        move("transferReversal", made, { amountMinor, currency });
        count(books.transferred, accountOf.get(transferId) ?? "", -amountMinor);
      }),
    refund: ({ key, amountMinor, currency }) =>
      once(key, "re", (made) => move("refund", made, { amountMinor: -amountMinor, currency })),
    // Newest first, as processors tell; in the middle of things only the latest.
    async *movements(since) {
      yield* [...books.statement].reverse().slice(0, since.getTime() === 0 ? undefined : 6);
    },
    balances: async () => new Map(books.paid),
  };
  Object.assign(sandboxProvider, changed);
}
