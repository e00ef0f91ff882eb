import { getTranslations } from "next-intl/server";
import { findBands } from "@/app/briefs/find-bands";
import { BriefFacts } from "@/components/briefs/brief-facts";
import { ListingReading } from "@/components/briefs/listing-reading";
import { PackageMore } from "@/components/briefs/package-more";
import { PackageLanes } from "@/components/listings/package-lanes";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { OwnBrief, PackageView } from "@/lib/listings/queries";
import { isClosable, isOpen, isPublic } from "@/lib/listings/states";
import { CloseBrief } from "./close-brief";
import { TierRecord } from "./tier-record";

/** A brief that is no longer written: its packages with the way to people, its proposals, and its end. */
export async function PostedBrief({ brief }: { brief: OwnBrief }) {
  const t = await getTranslations("briefs.posted");
  const bands = await findBands(brief.packages, brief.currency);
  const open = isOpen(brief.state);
  return (
    <>
      <div className="mb-10 flex flex-wrap items-start justify-between gap-x-10 gap-y-5">
        <ListingReading brief={brief} />
        {isPublic(brief.state) ? (
          <div className="flex flex-wrap gap-3">
            <ButtonLink
              href={`/briefs/${brief.id}/proposals`}
              variant={brief.waitingProposals > 0 ? "primary" : "secondary"}
            >
              {t("proposals", { count: brief.waitingProposals })}
            </ButtonLink>
            <ButtonLink href={`/listings/${brief.id}`}>{t("publicPage")}</ButtonLink>
          </div>
        ) : null}
      </div>
      {brief.packages.length > 0 ? (
        <PackageLanes
          packages={brief.packages}
          text={brief.text}
          currency={brief.currency}
          language={brief.language}
          as="h2"
          isOwn
          bandOf={(part) => bands.get(part.id)}
          moreOf={(part) => <PackageMore part={part} />}
          actionsOf={(part) =>
            open && !part.isFilled ? <PeopleLink listingId={brief.id} part={part} /> : null
          }
        />
      ) : null}
      <Section margin title={t("facts")} className="mt-6">
        <BriefFacts brief={brief} />
      </Section>
      <TierRecord brief={brief} />
      {brief.mayEdit && isClosable(brief.state) ? (
        <Section margin title={t("close")} lead={t("closeLead")}>
          <CloseBrief brief={brief} />
        </Section>
      ) : null}
    </>
  );
}

async function PeopleLink({ listingId, part }: { listingId: string; part: PackageView }) {
  const t = await getTranslations("briefs.posted");
  return (
    <ButtonLink
      href={`/briefs/${listingId}/people?package=${part.id}`}
      size="small"
      aria-label={t("peopleFor", { title: part.title })}
    >
      {t("people")}
    </ButtonLink>
  );
}
