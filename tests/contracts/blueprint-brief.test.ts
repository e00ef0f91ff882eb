import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blueprintBrief } from "@/lib/contracts/blueprint-brief";
import { BlueprintContent } from "@/lib/contracts/kind-schemas";
import { briefText } from "@/lib/listings/brief-text";
import { longestDescription } from "@/lib/listings/limits";
import { plannedFacts } from "@/lib/listings/plan-packages";

const headings = {
  nonGoals: "Not part of it:",
  risks: "May turn out otherwise:",
  acceptanceTests: "Done when:",
};

const sentence = fc.stringMatching(/^[a-zà-ÿ一-龥]{3,12}( [a-zà-ÿ0-9]{1,9}){0,6}$/u);
const some = (least: number) => fc.array(sentence, { minLength: least, maxLength: 3 });
const drawn = fc
  .record({
    title: sentence.map((words) => `${words} and more`),
    goals: some(1),
    nonGoals: some(0),
    packages: fc.array(
      fc.record({
        title: sentence,
        text: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => `${all.join(".\n")} and so on`),
        tier: fc.constantFrom("commodity" as const, "judgment" as const),
        criteria: some(1),
        days: fc.tuple(fc.nat(20), fc.nat(20)).map(([low, more]) => ({ low, high: low + more })),
        lowMinor: fc.nat(50_000),
        highMinor: fc.integer({ min: 50_000, max: 900_000 }),
        risks: some(0),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    risks: some(0),
    acceptanceTests: some(1),
  })
  .map((content) => BlueprintContent.parse(content));

describe("the brief that a blueprint becomes", () => {
  test("holds every word of it, and each package's words and risks stand where they are said to", () => {
    fc.assert(
      fc.property(drawn, (blueprint) => {
        const brief = blueprintBrief(blueprint, headings);
        const text = briefText(brief);
        const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
        expect(brief.description.length).toBeLessThanOrEqual(longestDescription);
        brief.packages.forEach((planned, index) => {
          const part = blueprint.packages[index];
          expect(planned.spans.map(at)).toEqual([`${part?.title}\n${part?.text}`]);
          expect(planned.risks.map(at)).toEqual([...(part?.risks ?? []), ...blueprint.risks]);
        });
        for (const line of [...blueprint.goals, ...blueprint.nonGoals, ...blueprint.acceptanceTests])
          expect(brief.description).toContain(line);
      }),
      { numRuns: 60 },
    );
  });

  test("has the packages exactly as they were scoped, with lines that add up to the upper ends", () => {
    fc.assert(
      fc.property(drawn, (blueprint) => {
        const brief = blueprintBrief(blueprint, headings);
        const facts = plannedFacts(briefText(brief), brief.packages, {
          family: "web",
          skills: [],
          now: new Date(0),
        });
        expect(
          facts.map(({ title, tier, criteria, budgetMinor, unknowns }) => ({
            title,
            tier,
            criteria,
            budgetMinor,
            unknowns: unknowns.map(({ text }) => text),
          })),
        ).toEqual(
          blueprint.packages.map(({ title, tier, criteria, highMinor, risks }) => ({
            title,
            tier,
            criteria,
            budgetMinor: highMinor,
            unknowns: [...risks, ...blueprint.risks],
          })),
        );
        expect(facts.reduce((sum, { effort }) => sum + effort.share, 0)).toBeCloseTo(1);
        for (const { effort } of facts) expect(effort.low).toBeLessThanOrEqual(effort.high);
      }),
      { numRuns: 20 },
    );
  });
});
