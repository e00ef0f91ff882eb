import { type Currency, maxAmountMinor } from "@/lib/money";
import { type FeeInput, feesFor } from "@/lib/payments/fees";

/** What a movement of money is a document for. */
export const partKeys = ["held", "work", "client-fee", "freelancer-fee"] as const;
export type PartKey = (typeof partKeys)[number];

export interface Part {
  key: PartKey;
  amountMinor: number;
}

/** What a transfer of the ledger moved, added up by purpose; gains are positive. */
export interface Moved {
  /** Its business key: "release:<hold>". */
  key: string;
  escrowMinor: number;
  balanceMinor: number;
  feesMinor: number;
}

type Terms = Omit<FeeInput, "amountMinor"> & { currency: Currency };

/**
 * The documents that a movement calls for. `releasedMinor` is the price of the work that was billed before and not
 * credited. Throws a RangeError when the movement does not agree with the fee table: a person has to look.
 */
export function partsOf(moved: Moved, terms: Terms, releasedMinor: number): Part[] {
  const kind = moved.key.slice(0, moved.key.indexOf(":"));
  if (kind === "fund") return some([{ key: "held", amountMinor: moved.escrowMinor }]);
  if (kind === "release") return released(moved, terms, releasedMinor);
  if (kind === "back") return broughtBack(moved, terms, releasedMinor);
  return [];
}

function released(moved: Moved, terms: Terms, releasedMinor: number): Part[] {
  const before = feesFor({ ...terms, amountMinor: releasedMinor });
  const work = workOf(before.clientPaysMinor - moved.escrowMinor, terms);
  return difference(releasedMinor, work, terms, moved);
}

/** Refunded after it was released: the work goes down to what is left, and the fees with it unless they are kept. */
function broughtBack(moved: Moved, terms: Terms, releasedMinor: number): Part[] {
  const returned = -moved.balanceMinor - moved.feesMinor;
  if (moved.feesMinor === 0) return some([{ key: "work", amountMinor: returned }]);
  const before = feesFor({ ...terms, amountMinor: releasedMinor });
  const work = workOf(before.clientPaysMinor - returned, terms);
  return difference(work, releasedMinor, terms, {
    ...moved,
    balanceMinor: -moved.balanceMinor,
    feesMinor: -moved.feesMinor,
  });
}

function difference(from: number, to: number, terms: Terms, moved: Moved): Part[] {
  const low = feesFor({ ...terms, amountMinor: from });
  const high = feesFor({ ...terms, amountMinor: to });
  const parts: Part[] = [
    { key: "work", amountMinor: to - from },
    { key: "client-fee", amountMinor: high.clientPaysMinor - low.clientPaysMinor - (to - from) },
    { key: "freelancer-fee", amountMinor: to - from - (high.freelancerGetsMinor - low.freelancerGetsMinor) },
  ];
  const [work = 0, clientFee = 0, freelancerFee = 0] = parts.map(({ amountMinor }) => amountMinor);
  if (work - freelancerFee !== moved.balanceMinor || clientFee + freelancerFee !== moved.feesMinor)
    throw new RangeError(`${moved.key} does not agree with fee table ${terms.version}`);
  return some(parts);
}

/** The price of the work for which the client pays so much. The fee grows with the price, so there is one at most. */
function workOf(clientPaysMinor: number, terms: Terms): number {
  const pays = (amountMinor: number) => feesFor({ ...terms, amountMinor }).clientPaysMinor;
  let low = 0;
  let high = Math.min(clientPaysMinor, maxAmountMinor);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (pays(middle) < clientPaysMinor) low = middle + 1;
    else high = middle;
  }
  if (clientPaysMinor < 0 || pays(low) !== clientPaysMinor)
    throw new RangeError(`nothing costs ${clientPaysMinor} by fee table ${terms.version}`);
  return low;
}

const some = (parts: Part[]) => parts.filter(({ amountMinor }) => amountMinor > 0);
