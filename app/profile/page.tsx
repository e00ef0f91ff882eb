import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AvailabilityForm } from "@/components/profiles/edit/availability-form";
import { CasesPart } from "@/components/profiles/edit/cases-part";
import { DecisionsPart } from "@/components/profiles/edit/decisions-part";
import { LeverageForm } from "@/components/profiles/edit/leverage-form";
import { NextSteps } from "@/components/profiles/edit/next-steps";
import { PublishState } from "@/components/profiles/edit/publish-state";
import { RateCardsPart } from "@/components/profiles/edit/rate-cards-part";
import { SkillsForm } from "@/components/profiles/edit/skills-form";
import { TiersForm } from "@/components/profiles/edit/tiers-form";
import { WhoForm } from "@/components/profiles/edit/who-form";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { evidenceOf, getOwnProfile } from "@/lib/profiles/queries";
import * as profileActions from "./actions";
import * as evidenceActions from "./evidence-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("profiles.edit");
  return { title: t("title") };
}

export default async function ProfilePage() {
  const viewer = await requireViewer("/profile");
  const t = await getTranslations("profiles.edit");
  if (!viewer.isFreelancer) {
    return (
      <div className="shell">
        <PageHeader title={t("title")} />
        <EmptyState
          title={t("side.title")}
          action={
            <ActionForm action={profileActions.becomeFreelancer}>
              <SubmitButton>{t("side.act")}</SubmitButton>
            </ActionForm>
          }
        >
          {t("side.text")}
        </EmptyState>
      </div>
    );
  }
  const profile = await getOwnProfile(viewer);
  const search = profileActions.suggestSkills.bind(null, profile.family);
  return (
    <div className="shell">
      <PageHeader title={t("title")} lead={t("lead")} />
      <PublishState
        userId={viewer.id}
        isPublished={profile.publishedAt !== null}
        canPreview={profile.headline !== ""}
        publish={profileActions.publish}
        hide={profileActions.hide}
      />
      <NextSteps profile={evidenceOf(profile)} />
      <WhoForm profile={profile} action={profileActions.saveWho} />
      <SkillsForm skills={profile.skills} action={profileActions.saveSkillLevels} search={search} />
      <TiersForm profile={profile} action={profileActions.savePractised} />
      <RateCardsPart
        profile={profile}
        search={search}
        post={evidenceActions.postRateCard}
        change={evidenceActions.changeRateCard}
        retire={evidenceActions.retire}
      />
      <DecisionsPart
        profile={profile}
        add={evidenceActions.logDecision}
        change={evidenceActions.changeDecision}
        remove={evidenceActions.dropDecision}
      />
      <CasesPart
        profile={profile}
        add={evidenceActions.tellCase}
        change={evidenceActions.changeCase}
        remove={evidenceActions.dropCase}
      />
      <LeverageForm profile={profile} action={profileActions.saveLeverage} />
      <AvailabilityForm profile={profile} now={new Date()} action={profileActions.saveRoom} />
    </div>
  );
}
