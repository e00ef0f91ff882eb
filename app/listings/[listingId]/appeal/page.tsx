import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orNotFound } from "@/app/or-not-found";
import { langOf } from "@/components/listings/own-language";
import { PackageReading } from "@/components/tier/package-reading";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { notableEvidence } from "@/lib/listings/notable-evidence";
import { readListing } from "@/lib/listings/public-queries";
import { isOpen } from "@/lib/listings/states";
import { appeal } from "./actions";

interface Props {
  params: Promise<{ listingId: string }>;
  searchParams: Promise<{ package?: string | string[]; span?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listings.appeal");
  return { title: t("title"), robots: { index: false } };
}

/** Where a freelancer, or the client, says that a tier or one piece of its evidence is read wrongly. */
export default async function AppealPage({ params, searchParams }: Props) {
  const [{ listingId }, query] = await Promise.all([params, searchParams]);
  const address = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const viewer = await requireViewer(`/listings/${listingId}/appeal?${address}`);
  const [listing, t, tiering] = await Promise.all([
    orNotFound(readListing(viewer, listingId)),
    getTranslations("listings.appeal"),
    getTranslations("tiering"),
  ]);
  const part = listing.packages.find(({ id }) => id === query.package);
  if (!part) notFound();
  const back = `/listings/${listing.id}`;
  const mayAppeal = (listing.isOwn ? listing.mayEdit : viewer.isFreelancer) && isOpen(listing.state);
  const phrases = notableEvidence(part.evidence);
  const asked = phrases.find(({ start, end }) => `${start}-${end}` === query.span);
  return (
    <div className="shell pb-16">
      <PageHeader
        title={t("title")}
        back={<TextLink href={back}>{listing.title}</TextLink>}
        lead={<span lang={langOf(listing.language)}>{part.title}</span>}
      />
      <div className="mt-2 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <PackageReading part={part} text={listing.text} language={listing.language} as="h2" />
        {mayAppeal && !part.isFilled ? (
          <ActionForm action={appeal} summary className="space-y-7">
            <input type="hidden" name="packageId" value={part.id} />
            <Field name="span" label={t("what")} help={t("whatHelp")} group>
              <RadioGroup
                defaultValue={asked ? `${asked.start}-${asked.end}` : ""}
                choices={[
                  { value: "", label: t("whole", { tier: tiering(`tier.${part.tier}`) }) },
                  ...phrases.map((each) => ({
                    value: `${each.start}-${each.end}`,
                    label: (
                      <span lang={langOf(listing.language)} className="own-words-tight wrap-anywhere">
                        “{each.text.replace(/\s+/g, " ")}”
                      </span>
                    ),
                    help: t("readAs", { tier: tiering(`tier.${each.direction}`) }),
                  })),
                ]}
              />
            </Field>
            <Field name="text" label={t("why")} help={t("whyHelp")} required>
              <Textarea rows={6} maxLength={4000} />
            </Field>
            <p className="text-sm text-soft">{t("shown")}</p>
            <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
          </ActionForm>
        ) : (
          <div>
            <Notice
              tone="info"
              title={t(isOpen(listing.state) && !part.isFilled ? "notYouTitle" : "settledTitle")}
              actions={
                <ButtonLink href={back} size="small">
                  {t("back")}
                </ButtonLink>
              }
            >
              {t(isOpen(listing.state) && !part.isFilled ? "notYou" : "settled")}
            </Notice>
          </div>
        )}
      </div>
    </div>
  );
}
