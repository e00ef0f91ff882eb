import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FeeLines } from "@/components/contracts/fee-lines";
import { OfferActions } from "@/components/offers/offer-actions";
import { OfferNotice } from "@/components/offers/offer-notice";
import { OfferStateBadge } from "@/components/offers/offer-state-badge";
import { ProposalAside } from "@/components/offers/proposal-aside";
import { TermsSheet } from "@/components/offers/terms-sheet";
import { VersionList } from "@/components/offers/version-list";
import { TierBadge } from "@/components/tier/tier-badge";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatMoney } from "@/lib/money";
import { currentFeeVersion } from "@/lib/payments/fees";
import { answer, withdraw } from "../actions";
import { loadOffer } from "../load-offer";

interface Props {
  params: Promise<{ offerId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { latest } = await loadOffer((await params).offerId);
  return { title: latest.terms.title };
}

export default async function OfferPage({ params, searchParams }: Props) {
  const [{ offerId }, query] = await Promise.all([params, searchParams]);
  const offer = await loadOffer(offerId);
  const [t, kinds, locale] = await Promise.all([
    getTranslations("offers.page"),
    getTranslations("contracts.page.kind"),
    getLocale(),
  ]);
  const { latest, party, state, otherName: name } = offer;
  const { terms, price } = latest;
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href="/contracts">{t("back")}</TextLink>}
        title={terms.title}
        meta={
          <>
            <OfferStateBadge state={state} />
            <TierBadge tier={terms.tier} />
            <span>{kinds(terms.kind)}</span>
            <span>{t(party === "client" ? "to" : "from", { name })}</span>
          </>
        }
      />
      {query.sent && state === "open" && !offer.isMyTurn ? (
        <Notice tone="success" role="status" className="mb-4" title={t("sent", { name })} />
      ) : null}
      <OfferNotice offer={offer} />
      <div className="mt-8 grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          <Section
            title={t("terms")}
            lead={t(offer.proposalId ? "termsLeadProposal" : "termsLead", { number: latest.number })}
          >
            <TermsSheet terms={terms} />
          </Section>
          {state === "open" && offer.mayAct ? (
            <Section title={t(offer.isMyTurn ? "yourAnswer" : "whileWaiting")}>
              <OfferActions offer={offer} answer={answer} withdraw={withdraw} />
            </Section>
          ) : null}
        </div>
        <aside aria-label={t("price")} className="border-t border-line py-8 sm:py-10">
          <p className="text-sm text-soft">{t(terms.timebox ? "priceAtCap" : "price")}</p>
          <p className="figures mt-1 font-serif text-4xl">{formatMoney(price, locale, "short")}</p>
          <div className="mt-5">
            <FeeLines
              amountMinor={price.amountMinor}
              currency={price.currency}
              tier={terms.tier}
              version={currentFeeVersion}
              side={party}
            />
            <p className="mt-2 text-sm text-soft">
              {t.rich("fees", { link: (words) => <TextLink href="/fees">{words}</TextLink> })}
            </p>
          </div>
          {offer.proposal ? (
            <ProposalAside proposal={offer.proposal} isDiscussed={state === "open"} />
          ) : offer.listingId ? (
            <p className="mt-6 text-ui">
              <TextLink href={`/listings/${offer.listingId}`}>{t("listing")}</TextLink>
            </p>
          ) : null}
        </aside>
      </div>
      <Section title={t("versions")} lead={t("versionsLead")}>
        <VersionList offer={offer} />
      </Section>
    </div>
  );
}
