import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { orNotFound } from "@/app/or-not-found";
import { TermsFields } from "@/components/offers/terms-fields";
import { newTerms } from "@/components/offers/typed-terms";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { mayWriteFor } from "@/lib/accounts/policy";
import { getOfferForm } from "@/lib/contracts/offer-form-queries";
import { offeredKinds } from "@/lib/contracts/offer-schemas";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";
import { make } from "../actions";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("offers");
  return { title: t("newTitle") };
}

export default async function NewOfferPage({ searchParams }: Props) {
  const query = await searchParams;
  const text = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  const [to, listingId] = [text("to"), text("listing")];
  const kind = offeredKinds.find((each) => each === query.kind) ?? "milestones";
  const address = (other: string) =>
    `/offers/new?${new URLSearchParams({ to, ...(listingId ? { listing: listingId } : {}), kind: other })}`;
  const viewer = await requireViewer(address(kind));
  const form = await orNotFound(getOfferForm(viewer, to, listingId || undefined));
  const [t, locale] = await Promise.all([getTranslations("offers"), getLocale()]);
  const { person, listing } = form;
  const organisations = viewer.seats.filter((seat) => mayWriteFor(viewer, seat.organisationId));
  const fault = form.isOwn ? "own" : kind === "trial" && !form.hasRoomForTrial ? "twoTrials" : null;
  const words = pickMessages(isLocale(locale) ? locale : "en", [
    ...["offers", "proposals", "fees", "skills", "stages", "tiering", "ui"],
  ]);
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href={`/talent/${person.id}`}>{person.name}</TextLink>}
        title={t("new.title", { name: person.name })}
        lead={t("new.lead")}
      />
      <TabLinks
        label={t("new.kinds")}
        tabs={offeredKinds.map((each) => ({
          href: address(each),
          label: t(`kind.${each}.name`),
          current: each === kind,
        }))}
      />
      <p className="measure py-5 text-soft">{t(`kind.${kind}.text`)}</p>
      {fault ? (
        <Notice className="mb-10">{t(`fault.${fault}`)}</Notice>
      ) : (
        <NextIntlClientProvider messages={words}>
          <ActionForm action={make} id="offer" summary>
            <input type="hidden" name="offerId" value={randomUUID()} />
            <input type="hidden" name="freelancerId" value={person.id} />
            {listing ? <input type="hidden" name="listingId" value={listing.id} /> : null}
            <TermsFields
              key={kind}
              side="client"
              terms={newTerms(
                kind,
                listing
                  ? {
                      title: listing.title,
                      tier: listing.tier ?? "judgment",
                      family: listing.family,
                      currency: listing.currency,
                      aiPolicy: listing.aiPolicy,
                      aiLimits: listing.aiLimits,
                    }
                  : {},
              )}
            />
            <Section title={t("new.send")} lead={t("new.sendLead", { name: person.name })}>
              <div className="max-w-[46rem] space-y-7">
                <Field name="answerDays" label={t("new.answerDays")}>
                  <Select
                    className="max-w-40"
                    defaultValue="7"
                    options={[3, 7, 14, 30].map((days) => ({
                      value: String(days),
                      label: t("value.days", { days }),
                    }))}
                  />
                </Field>
                {organisations.length > 0 ? (
                  <Field name="organisationId" label={t("new.for")}>
                    <Select
                      className="max-w-80"
                      defaultValue={listing?.organisationId ?? ""}
                      options={[
                        { value: "", label: t("new.forYou") },
                        ...organisations.map((seat) => ({ value: seat.organisationId, label: seat.name })),
                      ]}
                    />
                  </Field>
                ) : null}
                <SubmitButton size="large" pendingLabel={t("new.sending")}>
                  {t("new.sendNow")}
                </SubmitButton>
              </div>
            </Section>
          </ActionForm>
        </NextIntlClientProvider>
      )}
    </div>
  );
}
