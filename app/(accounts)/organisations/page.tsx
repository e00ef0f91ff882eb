import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SeatOfferItem } from "@/components/accounts/seat-offer-item";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Input } from "@/components/ui/input";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { listSeatOffers } from "@/lib/accounts/organisation-queries";
import { acceptOffer, declineOffer, found } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.organisations");
  return { title: t("title") };
}

export default async function OrganisationsPage() {
  const [viewer, t] = await Promise.all([
    requireViewer("/organisations"),
    getTranslations("accounts.organisations"),
  ]);
  const offers = await listSeatOffers(viewer);
  return (
    <div className="shell pb-16">
      <PageHeader title={t("title")} lead={t("lead")} />
      {offers.length > 0 ? (
        <Section title={t("offersTitle")} margin>
          <HairlineList>
            {offers.map((offer) => (
              <SeatOfferItem key={offer.id} offer={offer} accept={acceptOffer} decline={declineOffer} />
            ))}
          </HairlineList>
        </Section>
      ) : null}
      <Section title={t("yoursTitle")} margin>
        {viewer.seats.length === 0 ? (
          <EmptyState title={t("emptyTitle")} as="h3">
            {t("empty")}
          </EmptyState>
        ) : (
          <HairlineList>
            {viewer.seats.map(({ organisationId, name, role }) => (
              <HairlineItem key={organisationId} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                <TextLink href={`/organisations/${organisationId}`} plain cover className="font-medium">
                  {name}
                </TextLink>
                <Badge>{t(`roles.${role}`)}</Badge>
              </HairlineItem>
            ))}
          </HairlineList>
        )}
      </Section>
      <Section title={t("createTitle")} lead={t("createLead")} margin>
        <ActionForm action={found} className="max-w-md space-y-5">
          <Field name="name" label={t("name")} required>
            <Input autoComplete="organization" maxLength={80} />
          </Field>
          <SubmitButton>{t("create")}</SubmitButton>
        </ActionForm>
      </Section>
    </div>
  );
}
