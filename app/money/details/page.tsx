import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { saveDetails } from "@/app/money/details/actions";
import { DetailsForm } from "@/components/money/details-form";
import { MoneyFrame } from "@/components/money/money-frame";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { billingDetailsOf, booksKeptBy } from "@/lib/bookkeeping/details-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.page.tabs");
  return { title: t("details") };
}

export default async function DetailsPage() {
  const viewer = await requireViewer("/money/details");
  const t = await getTranslations("money.details");
  const books = await Promise.all(
    booksKeptBy(viewer).map(async (kept) => ({
      ...kept,
      details: await billingDetailsOf(viewer, kept.owner),
    })),
  );
  return (
    <MoneyFrame tab="details" view={viewer.view}>
      <p className="mb-6 max-w-[68ch] text-soft">{t("lead")}</p>
      {books.map(({ owner, name, details }, index) => (
        <Section key={owner} title={index === 0 ? t("you") : name} margin id={owner.replace(":", "-")}>
          <DetailsForm owner={owner} name={name} details={details} action={saveDetails} />
        </Section>
      ))}
    </MoneyFrame>
  );
}
