import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { typedTerms } from "@/components/offers/typed-terms";
import { differenceOf } from "@/lib/contracts/offer-difference";
import { CounterOfferForm, MakeOfferForm } from "@/lib/contracts/offer-forms";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { tellChange } from "@/lib/contracts/told-change";
import { leastForTrial, trialFloor } from "@/lib/contracts/trial-floor";
import { catalogueOf } from "@/lib/messages";
import { currencies } from "@/lib/money";
import { roughDollars } from "@/lib/rough-dollars";
import { timeboxTerms } from "@/tests/support/timebox";

const ids = { offerId: randomUUID(), freelancerId: randomUUID() };
const work = {
  ...{ kind: "milestones", title: "A tone for the help pages", tier: "judgment", family: "writing" },
  ...{ currency: "EUR", aiPolicy: "disclosed", unknowns: "Who decides\n\nWhether the old pages stay" },
};
const milestone = {
  title: "The guide",
  criteria: "Two pages at most\nIt answers ten cases",
  price: "1,200.50",
  days: "9",
};
const issuesOf = (form: object) =>
  (MakeOfferForm.safeParse({ ...ids, answerDays: "7", ...work, ...form }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );

test("an offer is read as it is typed", () => {
  const offer = MakeOfferForm.parse({ ...ids, answerDays: "14", ...work, milestones: [milestone] });
  expect(offer).toMatchObject({ ...ids, days: 14 });
  expect(OfferTerms.parse(offer.terms)).toMatchObject({
    unknowns: ["Who decides", "Whether the old pages stay"],
    timebox: null,
    milestones: [{ criteria: ["Two pages at most", "It answers ten cases"], priceMinor: 120_050, days: 9 }],
  });
  const timed = { ...work, kind: "timebox", unit: "day", rate: "640", unitsPerWeek: "3", weeks: "4" };
  expect(OfferTerms.parse(MakeOfferForm.parse({ ...ids, answerDays: 7, ...timed }).terms).timebox).toEqual({
    unit: "day",
    rateMinor: 64_000,
    unitsPerWeek: 3,
    weeks: 4,
  });
});

test("what is missing is asked for where it is missing", () => {
  expect(issuesOf({ milestones: [{ ...milestone, price: "much", days: "0" }] })).toEqual([
    "milestones.0.price proposals.errors.money.notANumber",
    "milestones.0.days offers.errors.days",
  ]);
  expect(issuesOf({ milestones: [{ ...milestone, price: "0" }] })).toEqual([
    "milestones.0.price offers.errors.priceZero",
  ]);
  const free = { ...milestone, price: "0" };
  expect(issuesOf({ milestones: [free, free] })).toEqual(["milestones.0.price offers.errors.allZero"]);
  expect(issuesOf({ milestones: [free, { ...free, price: "much" }] })).toEqual([
    "milestones.1.price proposals.errors.money.notANumber",
  ]);
  expect(issuesOf({ kind: "timebox", rate: "0", unitsPerWeek: "6", weeks: "2" })).toEqual([
    "rate offers.errors.priceZero",
  ]);
  expect(issuesOf({ milestones: [{ ...milestone, criteria: "" }] })).toEqual([
    "milestones.0.criteria offers.errors.criteria",
  ]);
  expect(issuesOf({ milestones: [] })).toEqual(["title offers.errors.noMilestone"]);
  expect(issuesOf({ family: "", milestones: [milestone] })).toEqual(["family offers.errors.family"]);
  expect(issuesOf({ kind: "timebox", rate: "80", unitsPerWeek: "61", weeks: "" })).toEqual([
    "unitsPerWeek offers.errors.unitsPerWeek",
    "weeks offers.errors.weeks",
  ]);
});

test("limits by stage are read as they are chosen, and refused where AI is ruled out", () => {
  const aiLimits = { drafting: "human", checking: "", editing: "assisted" };
  const offer = MakeOfferForm.parse({ ...ids, answerDays: "7", ...work, milestones: [milestone], aiLimits });
  expect(offer.terms.aiLimits).toEqual({ drafting: "human", editing: "assisted" });
  expect(issuesOf({ milestones: [milestone], aiPolicy: "forbidden", aiLimits })).toEqual([
    "aiPolicy offers.errors.limitsForbidden",
  ]);
  expect(issuesOf({ milestones: [milestone], aiPolicy: "forbidden", aiLimits: { checking: "" } })).toEqual(
    [],
  );
});

test("terms put into a form and sent unchanged are the same terms", () => {
  const milestones = [
    { title: "The guide", criteria: ["Two pages at most"], priceMinor: 90_005, days: 3 },
    { title: "A look four weeks later", criteria: ["An hour together"], priceMinor: 0, days: 28 },
  ];
  const skills = ["editing", "tone-of-voice"];
  for (const terms of [
    timeboxTerms({ unknowns: ["Who decides"], note: "Forty pages." }),
    timeboxTerms({ kind: "milestones", timebox: null, milestones, skills, aiLimits: { checking: "human" } }),
  ]) {
    const typed = typedTerms(terms);
    const sent = CounterOfferForm.parse({ offerId: ids.offerId, version: "2", ...typed });
    expect(sent.version).toBe(2);
    expect(differenceOf(terms, sent.terms)).toEqual([]);
  }
});

test("every change of terms has words in both languages", () => {
  const from = timeboxTerms({ aiLimits: { drafting: "assisted" } });
  const milestones = [{ title: "The guide", criteria: ["Two pages"], priceMinor: 90_000, days: 3 }];
  const to = OfferTerms.parse({
    ...{ kind: "milestones", title: "Another title", note: "Now with a note", tier: "commodity" },
    ...{
      family: "design",
      currency: "GBP",
      aiPolicy: "forbidden",
      milestones,
      skills: ["editing"],
      unknowns: ["Who"],
    },
  });
  const other = {
    ...to,
    milestones: [{ ...milestones[0], title: "It", criteria: ["One page"], priceMinor: 1, days: 1 }],
  };
  const days = timeboxTerms({ timebox: { unit: "day", rateMinor: 1, unitsPerWeek: 1, weeks: 1 } });
  const changes = [
    differenceOf(from, to),
    differenceOf(to, OfferTerms.parse(other)),
    differenceOf(from, days),
  ];
  const keys = new Set(changes.flat().map((change) => tellChange(change).key));
  // The kind of an offer never changes, so it needs no words; a whole time box comes and goes only with it.
  for (const key of ["kind", "timebox"]) keys.delete(key);
  expect(keys.size).toBe(18);
  for (const locale of ["en", "zh"] as const)
    for (const key of keys) {
      const words = [...["offers", "changed"], ...key.split(".")].reduce<unknown>(
        (tree, part) => (tree as Record<string, unknown> | undefined)?.[part],
        catalogueOf(locale),
      );
      expect(typeof words, `${locale}: ${key}`).toBe("string");
    }
});

test("the least that a trial pays is shown as enough in every currency, and not much more than that", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...currencies),
      fc.constantFrom("commodity" as const, "judgment" as const),
      (currency, tier) => {
        const least = leastForTrial(tier, currency);
        expect(roughDollars(least)).toBeGreaterThanOrEqual(trialFloor[tier] - 1e-9);
        expect(roughDollars(least)).toBeLessThan(trialFloor[tier] + 4);
      },
    ),
  );
});
