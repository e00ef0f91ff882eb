import type { Division } from "@/lib/contracts/divide-price";
import { type Currency, formatMoney } from "@/lib/money";

export interface DivisionWords {
  freelancerGets: string;
  clientGetsBack: string;
  fees: string;
}

export interface DivisionLinesProps {
  division: Division;
  currency: Currency;
  locale: string;
  words: DivisionWords;
}

/** Who gets what of the money that stands aside, to the smallest coin. Takes its words, so that it also runs in a browser. */
export function DivisionLines({ division, currency, locale, words }: DivisionLinesProps) {
  const lines = [
    { label: words.freelancerGets, amountMinor: division.freelancerGetsMinor },
    { label: words.clientGetsBack, amountMinor: division.clientGetsBackMinor },
    { label: words.fees, amountMinor: division.platformGetsMinor },
  ];
  return (
    <dl className="figures max-w-md divide-y divide-line border-y border-line text-ui">
      {lines.map(({ label, amountMinor }) => (
        <div key={label} className="flex justify-between gap-6 py-2">
          <dt className="min-w-0 text-soft wrap-anywhere">{label}</dt>
          <dd className="whitespace-nowrap">{formatMoney({ amountMinor, currency }, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
