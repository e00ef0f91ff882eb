import { type Tier, tiers } from "@/lib/tiers";

/** What a profile holds, as far as the next step depends on it. */
export interface ProfileContent {
  headline: string;
  family: string;
  skillCount: number;
  practisesCommodity: boolean;
  practisesJudgment: boolean;
}

export interface ProfileEvidence extends ProfileContent {
  about: string;
  rateCardCount: number;
  decisionCount: number;
  caseStudyCount: number;
  workflow: string;
  dayRateMinor: number | null;
}

export type MissingPart = "headline" | "skills" | "tiers";
export type NextStep = MissingPart | "rateCard" | "decision" | "leverage" | "about" | "dayRate" | "caseStudy";

/** What has to be there before a profile can be seen, in the order of the page. */
export function missingBeforePublishing(profile: ProfileContent): MissingPart[] {
  const missing: MissingPart[] = [];
  if (profile.headline === "" || profile.family === "") missing.push("headline");
  if (profile.skillCount === 0) missing.push("skills");
  if (!profile.practisesCommodity && !profile.practisesJudgment) missing.push("tiers");
  return missing;
}

/** What clients would look for next, most useful first; empty when nothing is missing. */
export function nextSteps(profile: ProfileEvidence): NextStep[] {
  const steps: NextStep[] = missingBeforePublishing(profile);
  const { practisesCommodity: commodity, practisesJudgment: judgment } = profile;
  if (commodity && profile.rateCardCount === 0) steps.push("rateCard");
  if (judgment && profile.decisionCount === 0) steps.push("decision");
  if (profile.workflow === "") steps.push("leverage");
  if (profile.about === "") steps.push("about");
  if (judgment && profile.dayRateMinor === null) steps.push("dayRate");
  if (judgment && profile.caseStudyCount === 0) steps.push("caseStudy");
  return steps;
}

/** The tiers a person practises, commodity first. */
export function practisedTiers(
  profile: Pick<ProfileContent, "practisesCommodity" | "practisesJudgment">,
): Tier[] {
  return tiers.filter((tier) =>
    tier === "commodity" ? profile.practisesCommodity : profile.practisesJudgment,
  );
}
