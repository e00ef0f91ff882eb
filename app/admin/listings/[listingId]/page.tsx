import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StatementFields } from "@/components/moderation/statement-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { isUuid } from "@/lib/ids";
import { findModeratedListing } from "@/lib/moderation/queries";
import { release, takeDown } from "../actions";

interface Props {
  params: Promise<{ listingId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation.admin");
  return { title: t("moderate") };
}

export default async function ModerateListingPage({ params }: Props) {
  const { listingId } = await params;
  const viewer = await requireViewer(`/admin/listings/${listingId}`);
  const [t, listing] = await Promise.all([
    getTranslations("moderation.admin"),
    isUuid(listingId) ? findModeratedListing(viewer, listingId) : null,
  ]);
  if (!listing) notFound();
  const canTakeDown = listing.state === "published" || listing.state === "held";
  return (
    <>
      <PageHeader
        title={listing.title}
        back={<TextLink href="/admin/listings">{t("listings")}</TextLink>}
        meta={
          <>
            <Badge>{t(`state.${listing.state}`)}</Badge>
            <span>{listing.client}</span>
          </>
        }
      />
      <div className="mt-8 grid gap-10 lg:grid-cols-2">
        <p className="own-words measure whitespace-pre-line [overflow-wrap:anywhere]">
          {listing.description}
        </p>
        <div className="space-y-10">
          {listing.state === "held" ? (
            <Section title={t("releaseTitle")} lead={t("releaseLead")}>
              <ActionForm action={release}>
                <input type="hidden" name="listingId" value={listing.id} />
                <SubmitButton pendingLabel={t("releasing")}>{t("release")}</SubmitButton>
              </ActionForm>
            </Section>
          ) : null}
          {canTakeDown ? (
            <Section title={t("takeDownTitle")} lead={t("takeDownLead")}>
              <ActionForm action={takeDown} summary className="space-y-7">
                <input type="hidden" name="listingId" value={listing.id} />
                <StatementFields />
                <SubmitButton variant="danger" pendingLabel={t("takingDown")}>
                  {t("takeDown")}
                </SubmitButton>
              </ActionForm>
            </Section>
          ) : (
            <p className="text-soft">{t("nothingToDo")}</p>
          )}
        </div>
      </div>
    </>
  );
}
