import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { AnswerFields } from "@/components/proposals/answer-fields";
import { BriefAside } from "@/components/proposals/brief-aside";
import { InvitationAnswer } from "@/components/proposals/invitation-answer";
import { OfferFields } from "@/components/proposals/offer-fields";
import { PackageFields } from "@/components/proposals/package-fields";
import { ProposingFaultNotice } from "@/components/proposals/proposing-fault-notice";
import { ActionForm } from "@/components/ui/action-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";
import { toDecimalString } from "@/lib/money";
import { getProposalForm } from "@/lib/proposals/form-queries";
import { maxOpenProposals } from "@/lib/proposals/slots";
import { declineInvite, send } from "./actions";

interface Props {
  params: Promise<{ listingId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { listingId } = await params;
  const [t, { listing }] = await Promise.all([getTranslations("proposals.form"), load(listingId)]);
  return { title: t("headFor", { title: listing.title }) };
}

const load = cache(async (listingId: string) => {
  const viewer = await requireViewer(`/listings/${listingId}/propose`);
  return orNotFound(getProposalForm(viewer, listingId));
});

export default async function ProposePage({ params }: Props) {
  const { listingId } = await params;
  const form = await load(listingId);
  const { listing, draft, packages, invitations, fault, freeSlots } = form;
  const [t, locale] = await Promise.all([getTranslations("proposals.form"), getLocale()]);
  const words = pickMessages(isLocale(locale) ? locale : "en", ["proposals", "fees", "ui"]);
  const amount = (amountMinor: number) =>
    amountMinor > 0 ? toDecimalString({ amountMinor, currency: listing.currency }) : "";
  const invited = invitations.map(({ packageId }) => packageId);
  const first = packages[0]?.id;
  const chosen = draft?.packageIds ?? (invited.length > 0 ? invited : first ? [first] : []);
  const milestones = (draft?.milestones ?? []).map(({ title, criteria, priceMinor, days }) => ({
    title,
    criteria: criteria.join("\n"),
    price: amount(priceMinor),
    days: days > 0 ? String(days) : "",
  }));
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href={`/listings/${listing.id}`}>{t("back")}</TextLink>}
        title={t("title")}
        lead={t("lead", { client: form.clientName })}
        meta={fault ? null : <span>{t("slots", { free: freeSlots, all: maxOpenProposals })}</span>}
      />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <BriefAside form={form} className="lg:order-last" />
        {fault ? (
          <ProposingFaultNotice fault={fault} answeredId={form.answeredId} />
        ) : (
          <div className="min-w-0">
            {invitations.length > 0 ? (
              <InvitationAnswer invitations={invitations} client={form.clientName} action={declineInvite} />
            ) : null}
            <NextIntlClientProvider messages={words}>
              <ActionForm action={send} id="propose">
                <input type="hidden" name="listingId" value={listing.id} />
                <input type="hidden" name="currency" value={listing.currency} />
                <Section title={t("packages")} lead={t("packagesHelp")}>
                  <PackageFields packages={packages} chosen={chosen} currency={listing.currency} />
                </Section>
                <Section title={t("reasoning")} lead={t("reasoningHelp")}>
                  <AnswerFields answers={draft?.answers ?? null} aiPolicy={listing.aiPolicy} />
                </Section>
                <Section title={t("offer")} lead={t("offerHelp")}>
                  <OfferFields
                    currency={listing.currency}
                    price={amount(draft?.priceMinor ?? 0)}
                    milestones={
                      milestones.length > 0 ? milestones : [{ title: "", criteria: "", price: "", days: "" }]
                    }
                    packages={packages.map(({ id, tier, effortLow, effortHigh }) => ({
                      id,
                      tier,
                      effortLow,
                      effortHigh,
                    }))}
                    chosen={chosen}
                  />
                </Section>
                <Section title={t("send")} lead={t("sendHelp", { free: freeSlots })}>
                  <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
                    <SubmitButton size="large" pendingLabel={t("sending")}>
                      {t("sendNow")}
                    </SubmitButton>
                    <div>
                      <DraftKeeper
                        address={`/listings/${listing.id}/propose/draft`}
                        revision={draft?.revision ?? 0}
                        savedAt={draft?.savedAt ?? null}
                      />
                    </div>
                  </div>
                </Section>
              </ActionForm>
            </NextIntlClientProvider>
          </div>
        )}
      </div>
    </div>
  );
}
