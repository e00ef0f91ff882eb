import { type PaymentProvider, ProviderFault } from "@/lib/payments/provider";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";

/** What a processor has done, by the processor's own count. Nothing here knows the ledger. */
export const books = {
  paid: new Map<string, number>(),
  transferred: new Map<string, number>(),
};

const accountOf = new Map<string, string>();
const answers = new Map<string, unknown>();
let last = 0;

export const count = (book: Map<string, number>, key: string, amount: number) =>
  void book.set(key, (book.get(key) ?? 0) + amount);

export const newId = (prefix: string) => `${prefix}_${++last}`;

/** Puts a processor in memory in the place of the sandbox: it acts once for each key, and loses one answer in ten. */
export function standInForCards(random: () => number): void {
  const once = async (key: string, prefix: string, act: () => void): Promise<string> => {
    if (random() < 0.05) throw new ProviderFault("again", "busy");
    if (!answers.has(key)) {
      act();
      answers.set(key, newId(prefix));
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
      const id = await once(key, "tr", () => {
        count(books.paid, currency, -amountMinor);
        count(books.transferred, name, amountMinor);
      });
      accountOf.set(id, name);
      return id;
    },
    reverse: ({ key, amountMinor, currency, transferId }) =>
      once(key, "trr", () => {
        count(books.paid, currency, amountMinor);
        count(books.transferred, accountOf.get(transferId) ?? "", -amountMinor);
      }),
    refund: ({ key, amountMinor, currency }) =>
      once(key, "re", () => count(books.paid, currency, -amountMinor)),
  };
  Object.assign(sandboxProvider, changed);
}
