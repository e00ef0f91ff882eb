import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { ClientFacts } from "@/components/listings/client-facts";
import { ClientWords } from "@/components/listings/client-words";
import { ListingConcerns } from "@/components/listings/listing-concerns";
import { ListingFacts } from "@/components/listings/listing-facts";
import { ListingStateNotice } from "@/components/listings/listing-state-notice";
import { langOf } from "@/components/listings/own-language";
import { PackageBand } from "@/components/listings/package-band";
import { PackageLanes } from "@/components/listings/package-lanes";
import { PinnedEvidenceList } from "@/components/listings/pinned-evidence-list";
import { TierHistory } from "@/components/listings/tier-history";
import { ClientReviews } from "@/components/reviews/client-reviews";
import { TierBadge } from "@/components/tier/tier-badge";
import { Badge } from "@/components/ui/badge";
import { JsonLd } from "@/components/ui/json-ld";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { canAct } from "@/lib/accounts/viewer";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { bandKey, priceBandsOf } from "@/lib/insights/queries";
import { descriptionStart } from "@/lib/listings/brief-text";
import { clientRecord } from "@/lib/listings/client-record";
import { excerptOf } from "@/lib/listings/excerpt";
import { jobPosting } from "@/lib/listings/job-posting";
import { pinEvidence } from "@/lib/listings/pin-evidence";
import { readListing } from "@/lib/listings/public-queries";
import { isOpen } from "@/lib/listings/states";
import { listTierHistory } from "@/lib/moderation/tier-history";
import { publishedReviews } from "@/lib/reviews/public-queries";
import { skillNames } from "@/lib/skills/catalogue";
import { ListingActions } from "./listing-actions";

interface Props {
  params: Promise<{ listingId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { listingId } = await params;
  const [t, listing] = await Promise.all([getTranslations("listings.page"), load(listingId)]);
  return {
    title: listing.title,
    description: t("description", {
      packages: listing.packages.length,
      excerpt: excerptOf(listing.description, 150),
    }),
    alternates: { canonical: `/listings/${listing.id}` },
    ...(listing.state !== "published" && { robots: { index: false } }),
  };
}

export default async function ListingPage({ params }: Props) {
  const { listingId } = await params;
  const now = new Date();
  const [listing, viewer, t, locale, sent] = await Promise.all([
    load(listingId),
    currentViewer(),
    getTranslations("listings.page"),
    getLocale(),
    headers(),
  ]);
  const tiering = await getTranslations("tiering");
  const words = await getTranslations("listings");
  const { client, organisation } = listing;
  const whose = { userId: client.id, organisationId: organisation?.id ?? null };
  const [record, reviews, history, bands] = await Promise.all([
    clientRecord({ clientId: client.id, organisationId: whose.organisationId }, now),
    publishedReviews({ side: "client", ...whose }),
    listTierHistory(listing),
    priceBandsOf(listing.packages.map(({ family, tier }) => ({ family, tier, currency: listing.currency }))),
  ]);
  const evidence = pinEvidence(listing.packages);
  const mayAppeal =
    viewer !== null &&
    canAct(viewer) &&
    isOpen(listing.state) &&
    (listing.isOwn ? listing.mayEdit : viewer.isFreelancer);
  const appealHref = (packageId: string, span?: { start: number; end: number }) =>
    `/listings/${listing.id}/appeal?package=${packageId}${span ? `&span=${span.start}-${span.end}` : ""}`;
  const packageOf = (item: { start: number; end: number }) =>
    listing.packages.find(
      (part) =>
        !part.isFilled && part.evidence.some(({ start, end }) => start === item.start && end === item.end),
    );
  // What speaks in the title alone is listed, but has nothing to be underlined in the text.
  const isPinned = evidence.some(({ end }) => end > descriptionStart(listing.title));
  const posting = jobPosting(
    { ...listing, skillNames: skillNames(listing.skills, locale) },
    `${env.appUrl}/listings/${listing.id}`,
    now,
  );
  return (
    <article className="shell pb-16">
      {posting ? <JsonLd data={posting} nonce={sent.get("x-nonce") ?? undefined} /> : null}
      <PageHeader
        className="[&_h1]:wrap-anywhere"
        back={<TextLink href="/listings">{t("back")}</TextLink>}
        title={<span lang={langOf(listing.language)}>{listing.title}</span>}
        meta={
          <>
            {listing.tier ? <TierBadge tier={listing.tier} mixed={listing.isMixed} /> : null}
            {listing.state === "published" ? null : <Badge>{words(`state.${listing.state}`)}</Badge>}
            {listing.publishedAt ? (
              <span>
                {t("posted")} <Time at={listing.publishedAt} now={now} show="relative" />
              </span>
            ) : null}
          </>
        }
        actions={<ListingActions listing={listing} viewer={viewer} now={now} />}
      />
      <ListingStateNotice listing={listing} now={now} className="mb-8" />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <Section
            className="border-t-0 pt-0 sm:pt-0"
            title={t("words")}
            lead={t(isPinned ? "wordsLead" : "wordsLeadPlain")}
          >
            <ClientWords {...listing} evidence={evidence} />
          </Section>
        </div>
        <aside className="space-y-10 lg:border-l lg:border-line lg:pl-8">
          <ListingFacts listing={listing} now={now} />
          <ClientFacts
            name={organisation?.name ?? client.name}
            isOrganisation={organisation !== null}
            since={client.since}
            record={record}
          />
        </aside>
      </div>
      <Section
        className="mt-10"
        title={t("split")}
        lead={
          <>
            <p>{t("splitLead", { count: listing.packages.length })}</p>
            {listing.questions.length > 0 ? (
              <>
                <p className="mt-3">{t("borderline", { count: listing.questions.length })}</p>
                <ul className="list-disc pl-5">
                  {listing.questions.map(({ packageId, question, title }) => (
                    <li key={packageId}>{tiering(`deciding.${question}`, { title })}</li>
                  ))}
                </ul>
              </>
            ) : null}
          </>
        }
      >
        <PackageLanes
          packages={listing.packages}
          currency={listing.currency}
          language={listing.language}
          isOwn={listing.isOwn}
          actionsOf={(part) =>
            mayAppeal && !part.isFilled ? (
              <TextLink
                href={appealHref(part.id)}
                className="text-sm"
                aria-label={words("appeal.linkOf", { title: part.title })}
              >
                {words("appeal.link")}
              </TextLink>
            ) : null
          }
          bandOf={(part) => {
            const band = bands.get(bandKey({ ...part, currency: listing.currency }));
            return band ? (
              <PackageBand band={band} budgetMinor={part.budgetMinor} currency={listing.currency} />
            ) : null;
          }}
        />
      </Section>
      {evidence.length > 0 ? (
        <Section margin title={t("evidence")} lead={t("evidenceLead")}>
          <PinnedEvidenceList
            evidence={evidence}
            language={listing.language}
            appealHref={(item) => {
              const part = mayAppeal ? packageOf(item) : undefined;
              return part && appealHref(part.id, item);
            }}
          />
        </Section>
      ) : null}
      {listing.tried.trim() ? (
        <Section margin title={t("tried")}>
          <p lang={langOf(listing.language)} className="own-words wrap-anywhere">
            {listing.tried}
          </p>
        </Section>
      ) : null}
      {history.length > 0 ? (
        <Section margin id="history" title={t("history")} lead={t("historyLead")}>
          <TierHistory history={history} packages={listing.packages} language={listing.language} />
        </Section>
      ) : null}
      <ClientReviews published={reviews} name={organisation?.name ?? client.name} />
      {listing.isOwn ? null : (
        <Section margin title={words("act.concern")}>
          <ListingConcerns listingId={listing.id} isSignedIn={viewer !== null} />
        </Section>
      )}
      {listing.modelVersion ? (
        <p className="text-sm">
          <TextLink href={`/tiers/${listing.modelVersion}`}>
            {t("model", { version: listing.modelVersion })}
          </TextLink>
        </p>
      ) : null}
    </article>
  );
}

/** The listing as this reader may see it, once per request. */
const load = cache(async (listingId: string) => {
  try {
    return await readListing(await currentViewer(), listingId);
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") notFound();
    throw error;
  }
});
