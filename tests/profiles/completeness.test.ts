import fc from "fast-check";
import { expect, test } from "vitest";
import { missingBeforePublishing, nextSteps, practisedTiers } from "@/lib/profiles/completeness";

const empty = {
  headline: "",
  family: "",
  skillCount: 0,
  practisesCommodity: false,
  practisesJudgment: false,
  about: "",
  rateCardCount: 0,
  decisionCount: 0,
  caseStudyCount: 0,
  workflow: "",
  dayRateMinor: null,
};
const basic = { ...empty, headline: "Texts", family: "writing", skillCount: 1, practisesCommodity: true };

test("what is needed comes before what is useful", () => {
  expect(missingBeforePublishing(empty)).toEqual(["headline", "skills", "tiers"]);
  expect(missingBeforePublishing(basic)).toEqual([]);
  expect(nextSteps(empty).slice(0, 3)).toEqual(["headline", "skills", "tiers"]);
});

test("each tier asks for its own evidence", () => {
  expect(nextSteps(basic)).toEqual(["rateCard", "leverage", "about"]);
  const judgment = { ...basic, practisesCommodity: false, practisesJudgment: true };
  expect(nextSteps(judgment)).toEqual(["decision", "leverage", "about", "dayRate", "caseStudy"]);
  expect(practisedTiers({ practisesCommodity: true, practisesJudgment: true })).toEqual([
    "commodity",
    "judgment",
  ]);
});

test("a step once taken is not asked for again, whatever else is there", () => {
  const profiles = fc.record({
    headline: fc.constantFrom("", "Texts"),
    family: fc.constantFrom("", "writing"),
    skillCount: fc.nat(3),
    practisesCommodity: fc.boolean(),
    practisesJudgment: fc.boolean(),
    about: fc.constantFrom("", "About."),
    rateCardCount: fc.nat(2),
    decisionCount: fc.nat(2),
    caseStudyCount: fc.nat(2),
    workflow: fc.constantFrom("", "Steps."),
    dayRateMinor: fc.constantFrom(null, 100),
  });
  fc.assert(
    fc.property(profiles, (profile) => {
      const steps = nextSteps(profile);
      expect(new Set(steps).size).toBe(steps.length);
      if (profile.rateCardCount > 0) expect(steps).not.toContain("rateCard");
      if (profile.decisionCount > 0) expect(steps).not.toContain("decision");
      if (profile.about !== "") expect(steps).not.toContain("about");
      if (!profile.practisesJudgment) expect(steps).not.toContain("dayRate");
    }),
  );
});
