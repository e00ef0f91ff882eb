import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { TermsFields } from "@/components/offers/terms-fields";
import { typedTerms } from "@/components/offers/typed-terms";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { offerPath } from "@/lib/contracts/paths";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";
import { counter } from "../../actions";
import { loadOffer } from "../../load-offer";

interface Props {
  params: Promise<{ offerId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { latest }] = await Promise.all([
    getTranslations("offers.counter"),
    loadOffer((await params).offerId),
  ]);
  return { title: t("headFor", { title: latest.terms.title }) };
}

export default async function CounterPage({ params }: Props) {
  const { offerId } = await params;
  const offer = await loadOffer(offerId);
  if (!offer.isMyTurn || !offer.mayAct) redirect(offerPath(offerId));
  const [t, locale] = await Promise.all([getTranslations("offers.counter"), getLocale()]);
  const words = pickMessages(isLocale(locale) ? locale : "en", [
    ...["offers", "proposals", "fees", "skills", "stages", "tiering", "ui"],
  ]);
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href={offerPath(offerId)}>{offer.latest.terms.title}</TextLink>}
        title={t("title")}
        lead={t("lead", { name: offer.otherName })}
      />
      <NextIntlClientProvider messages={words}>
        <ActionForm action={counter} id="counter" summary>
          <input type="hidden" name="offerId" value={offerId} />
          <input type="hidden" name="version" value={offer.version} />
          <TermsFields
            side={offer.party}
            terms={typedTerms(offer.latest.terms)}
            isOfProposal={offer.proposalId !== null}
          />
          <Section title={t("send")} lead={t("sendLead", { name: offer.otherName })}>
            <SubmitButton size="large" pendingLabel={t("sending")}>
              {t("sendNow")}
            </SubmitButton>
          </Section>
        </ActionForm>
      </NextIntlClientProvider>
    </div>
  );
}
