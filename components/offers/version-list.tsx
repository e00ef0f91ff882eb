import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ChangeLine } from "@/components/offers/change-line";
import type { OfferView } from "@/lib/contracts/offer-queries";
import { formatMoney } from "@/lib/money";

/** Every version of an offer, the latest first: whose it is, what it comes to, and what it changed. */
export function VersionList({ offer }: { offer: OfferView }) {
  const t = useTranslations("offers.versions");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {offer.versions.toReversed().map(({ number, by, at, price, terms, changes }) => (
        <li key={number} className="py-5">
          <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
            <h3 className="text-lg">
              {t(by === offer.party ? "yours" : "theirs", { number, name: offer.names[by] })}
            </h3>
            <p className="figures">{formatMoney(price, locale)}</p>
          </div>
          <p className="figures mt-1 text-ui text-soft">
            {format.dateTime(at, { dateStyle: "long", timeStyle: "short" })}
          </p>
          {changes.length > 0 ? (
            <ul className="mt-3 divide-y divide-line text-ui">
              {changes.map((change) => (
                <ChangeLine
                  key={change.path}
                  change={change}
                  currency={terms.currency}
                  isOfProposal={offer.proposalId !== null}
                />
              ))}
            </ul>
          ) : (
            <p className="mt-2 text-ui text-soft">{t(offer.proposalId ? "proposed" : "first")}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
