import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CaseStudyItem } from "@/components/profiles/case-study-item";
import { DecisionItem } from "@/components/profiles/decision-item";
import { OneLane } from "@/components/profiles/one-lane";
import { RateCardItem } from "@/components/profiles/rate-card-item";
import { LaneItem } from "@/components/tier/lane-item";
import { Lanes } from "@/components/tier/lanes";
import { Section } from "@/components/ui/section";
import type { PublicProfile } from "@/lib/profiles/queries";
import type { Tier } from "@/lib/tiers";

interface Props {
  profile: PublicProfile;
  practised: readonly Tier[];
  /** Whether the reader could book: not the person themselves, and the page is public. */
  canBook: boolean;
}

/** What a person shows for each tier they practise, hung from the plumb line: prices on one side, decisions on the other. */
export function Evidence({ profile, practised, canBook }: Props) {
  const t = useTranslations("profiles.page");
  const lanes: Record<Tier, ReactNode> = {
    commodity:
      profile.rateCards.length > 0 ? (
        profile.rateCards.map((card) => <RateCardItem key={card.id} card={card} canBook={canBook} />)
      ) : (
        <LaneItem>
          <p className="text-ui text-soft">{t("nothingYet.commodity")}</p>
        </LaneItem>
      ),
    judgment:
      profile.decisions.length + profile.caseStudies.length > 0 ? (
        <>
          {profile.decisions.map((decision) => (
            <DecisionItem key={decision.id} decision={decision} />
          ))}
          {profile.caseStudies.map((caseStudy) => (
            <CaseStudyItem key={caseStudy.id} caseStudy={caseStudy} />
          ))}
        </>
      ) : (
        <LaneItem>
          <p className="text-ui text-soft">{t("nothingYet.judgment")}</p>
        </LaneItem>
      ),
  };
  const [first, second] = practised;
  if (!first) return null;
  return (
    <Section
      title={t("evidence")}
      lead={second ? t("evidenceLead") : t(`evidenceOne.${first}`)}
      id="evidence"
    >
      {second ? (
        <Lanes commodity={lanes.commodity} judgment={lanes.judgment} className="mt-4" />
      ) : (
        <OneLane tier={first} className="mt-4">
          {lanes[first]}
        </OneLane>
      )}
    </Section>
  );
}
