import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Evidence } from "@/components/profiles/evidence";
import { LeverageCard } from "@/components/profiles/leverage-card";
import { Measured } from "@/components/profiles/measured";
import { ProfileFacts } from "@/components/profiles/profile-facts";
import { ProfileHead } from "@/components/profiles/profile-head";
import { SkillLevels } from "@/components/profiles/skill-levels";
import { ProfileReviews } from "@/components/reviews/profile-reviews";
import { ButtonLink } from "@/components/ui/button-link";
import { JsonLd } from "@/components/ui/json-ld";
import { Notice } from "@/components/ui/notice";
import { cursorFrom } from "@/lib/cursor";
import { availabilityOf } from "@/lib/profiles/availability";
import { practisedTiers } from "@/lib/profiles/completeness";
import { publishedReviews } from "@/lib/reviews/public-queries";
import { loadProfile } from "./load-profile";
import { structuredData } from "./structured-data";

interface Props {
  params: Promise<{ userId: string }>;
  searchParams: Promise<{ reviews?: string | string[] }>;
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { profile } = await loadProfile((await params).userId);
  return {
    title: profile.user.name,
    description: profile.headline,
    alternates: { canonical: `/talent/${profile.userId}` },
    ...(profile.publishedAt ? {} : { robots: { index: false } }),
  };
}

export default async function TalentPage({ params, searchParams }: Props) {
  const [{ userId }, query] = await Promise.all([params, searchParams]);
  const after = cursorFrom(query.reviews);
  const { profile, viewer } = await loadProfile(userId);
  const [published, t, locale] = await Promise.all([
    publishedReviews({ side: "freelancer", userId }, after),
    getTranslations("profiles.page"),
    getLocale(),
  ]);
  const isOwn = viewer?.id === profile.userId;
  const isPublic = profile.publishedAt !== null && profile.user.suspendedAt === null;
  const practised = practisedTiers(profile);
  return (
    <article className="shell">
      {isPublic ? <JsonLd data={structuredData(profile, locale)} /> : null}
      {isPublic ? null : (
        <Notice title={t("preview.title")} className="mt-8">
          {profile.user.suspendedAt ? t("preview.suspended") : t("preview.text")}
        </Notice>
      )}
      <ProfileHead
        name={profile.user.name}
        headline={profile.headline}
        practised={practised}
        availability={availabilityOf(profile, new Date())}
        isNewcomer={profile.record.length === 0}
        action={
          isOwn ? (
            <ButtonLink href="/profile">{t("edit")}</ButtonLink>
          ) : isPublic && viewer?.isClient ? (
            <ButtonLink href={`/offers/new?to=${profile.userId}`}>{t("makeOffer")}</ButtonLink>
          ) : null
        }
      />
      <div className="grid gap-x-16 gap-y-8 pb-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          {profile.about ? (
            <>
              <h2 className="sr-only">{t("about")}</h2>
              <p className="own-words">{profile.about}</p>
            </>
          ) : null}
        </div>
        <ProfileFacts profile={profile} />
      </div>
      <Evidence profile={profile} practised={practised} canBook={isPublic && !isOwn} />
      <Measured signals={profile.signals} record={profile.record} />
      <ProfileReviews
        published={published}
        userId={profile.userId}
        name={profile.user.name}
        isLater={after !== undefined}
      />
      <LeverageCard profile={profile} />
      <SkillLevels skills={profile.skills} />
    </article>
  );
}
