import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { propose } from "@/app/offers/actions";
import { orNotFound } from "@/app/or-not-found";
import { TermsFields } from "@/components/offers/terms-fields";
import { typedTerms } from "@/components/offers/typed-terms";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { getCounterForm } from "@/lib/contracts/offer-queries";
import { offerPath } from "@/lib/contracts/paths";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";

interface Props {
  params: Promise<{ proposalId: string }>;
}

const load = cache(async (proposalId: string) => {
  const viewer = await requireViewer(`/proposals/${proposalId}/counter`);
  return orNotFound(getCounterForm(viewer, proposalId));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { freelancerName: name }] = await Promise.all([
    getTranslations("offers.propose"),
    load((await params).proposalId),
  ]);
  return { title: t("headFor", { name }) };
}

export default async function CounterProposalPage({ params }: Props) {
  const { proposalId } = await params;
  const { terms, openOfferId, isOpen, freelancerName: name } = await load(proposalId);
  if (openOfferId) redirect(offerPath(openOfferId));
  if (!isOpen) redirect(`/proposals/${proposalId}`);
  const [t, proposals, locale] = await Promise.all([
    getTranslations("offers.propose"),
    getTranslations("proposals.page"),
    getLocale(),
  ]);
  const words = pickMessages(isLocale(locale) ? locale : "en", [
    ...["offers", "proposals", "fees", "skills", "stages", "tiering", "ui"],
  ]);
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href={`/proposals/${proposalId}`}>{proposals("titleFrom", { name })}</TextLink>}
        title={t("title")}
        lead={t("lead", { name })}
        meta={<span>{terms.title}</span>}
      />
      <NextIntlClientProvider messages={words}>
        <ActionForm action={propose} id="propose" summary>
          <input type="hidden" name="proposalId" value={proposalId} />
          <input type="hidden" name="offerId" value={randomUUID()} />
          <TermsFields side="client" terms={typedTerms(terms)} isOfProposal />
          <Section title={t("send")} lead={t("sendLead", { name })}>
            <SubmitButton size="large" pendingLabel={t("sending")}>
              {t("sendNow")}
            </SubmitButton>
          </Section>
        </ActionForm>
      </NextIntlClientProvider>
    </div>
  );
}
