import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { BookingFields } from "@/components/contracts/booking-fields";
import { ActionForm } from "@/components/ui/action-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { unitsFree } from "@/lib/contracts/booking";
import { getBookingForm } from "@/lib/contracts/booking-queries";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";
import { formatMoney } from "@/lib/money";
import { book } from "./actions";

interface Props {
  params: Promise<{ rateCardId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(async (rateCardId: string) => {
  const viewer = await requireViewer(`/book/${rateCardId}`);
  return orNotFound(getBookingForm(viewer, rateCardId));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { rateCardId } = await params;
  const [t, { card }] = await Promise.all([getTranslations("contracts.booking"), load(rateCardId)]);
  return { title: t("head", { title: card.title }) };
}

export default async function BookPage({ params, searchParams }: Props) {
  const [{ rateCardId }, query] = await Promise.all([params, searchParams]);
  const { card, packages, unitsAhead, isOwn } = await load(rateCardId);
  const [t, format, locale] = await Promise.all([
    getTranslations("contracts.booking"),
    getFormatter(),
    getLocale(),
  ]);
  const { name } = card.profile.user;
  const price = formatMoney({ amountMinor: card.unitPriceMinor, currency: card.currency }, locale);
  const { availableFrom } = card.profile;
  const free = unitsFree(card, unitsAhead);
  const fault = isOwn ? "ownCard" : !card.profile.isAvailable ? "unavailable" : free === 0 ? "full" : null;
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href={`/talent/${card.userId}`}>{t("back", { name })}</TextLink>}
        title={card.title}
        lead={t("lead", { name })}
      />
      <div className="grid gap-x-14 gap-y-8 pb-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <aside aria-label={t("card")} className="lg:order-last">
          <DescriptionList
            stacked
            items={[
              { term: t("unit"), value: card.unit },
              { term: t("unitPrice"), value: price },
              { term: t("turnaround"), value: t("days", { days: card.turnaroundDays }) },
              { term: t("room"), value: t("roomValue", { perWeek: card.unitsPerWeek, free }) },
              ...(card.includes ? [{ term: t("includes"), value: card.includes }] : []),
              ...(availableFrom && availableFrom > new Date()
                ? [{ term: t("starts"), value: format.dateTime(availableFrom, { dateStyle: "long" }) }]
                : []),
            ]}
          />
        </aside>
        {fault ? (
          <Notice>{t(`fault.${fault}`)}</Notice>
        ) : (
          <NextIntlClientProvider
            messages={pickMessages(isLocale(locale) ? locale : "en", ["contracts", "fees", "stages", "ui"])}
          >
            <ActionForm action={book} id="book" className="max-w-xl">
              <input type="hidden" name="contractId" value={randomUUID()} />
              <input type="hidden" name="rateCardId" value={card.id} />
              <BookingFields
                card={{
                  unit: card.unit,
                  unitPriceMinor: card.unitPriceMinor,
                  turnaroundDays: card.turnaroundDays,
                  unitsPerWeek: card.unitsPerWeek,
                }}
                currency={card.currency}
                unitsAhead={unitsAhead}
                packages={packages}
                packageId={typeof query.package === "string" ? query.package : ""}
              />
            </ActionForm>
          </NextIntlClientProvider>
        )}
      </div>
    </div>
  );
}
