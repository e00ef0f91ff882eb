import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { SaveProposalForm, SendProposalForm } from "@/lib/proposals/form-schemas";

const id = "01890000-0000-7000-8000-000000000001";
const answers = {
  restatedGoal: "Readers find the one answer they came for.",
  riskiestAssumption: "That last year's visit counts still hold.",
  firstCheckpoint: "After three days a list of all pages.",
  outOfScope: "Screenshots of the product.",
  whyMe: "I have cut down help pages of this size before.",
  aiPlan: "A model groups the pages, I decide.",
  reviewPlan: "A second editor reads every page.",
};

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  const all = { listingId: id, revision: "2", packageIds: id, currency: "EUR", ...answers, ...fields };
  for (const [name, value] of Object.entries(all)) data.set(name, value);
  return data;
}

const offer = {
  price: "1,200.50",
  "milestones[0].title": "The list",
  "milestones[0].criteria": "All 40 pages are on it\n\n  Each with a reason  ",
  "milestones[0].price": "200.50",
  "milestones[0].days": "３",
  "milestones[1].title": "The pages",
  "milestones[1].criteria": "Each answers one question",
  "milestones[1].price": "1000",
  "milestones[1].days": "9",
};

test("what people type becomes whole minor units, days and criteria, line by line", () => {
  const parsed = parseWithZod(form(offer), { schema: SendProposalForm });
  if (parsed.status !== "success") throw new Error(JSON.stringify(parsed.error));
  expect(parsed.value).toMatchObject({
    revision: 2,
    packageIds: [id],
    priceMinor: 120_050,
    milestones: [
      { criteria: ["All 40 pages are on it", "Each with a reason"], priceMinor: 20_050, days: 3 },
      { priceMinor: 100_000, days: 9 },
    ],
  });
});

test.each([
  [{ price: "1,200.49" }, "price", "proposals.errors.milestonesOver"],
  [{ price: "1,200.51" }, "price", "proposals.errors.milestonesShort"],
  [{ price: "about 1200" }, "price", "proposals.errors.money.notANumber"],
  [{ "milestones[1].price": "-5" }, "milestones[1].price", "proposals.errors.money.negative"],
  [{ "milestones[0].price": "200.505" }, "milestones[0].price", "proposals.errors.money.tooManyDecimals"],
  [{ "milestones[0].days": "soon" }, "milestones[0].days", "proposals.errors.days"],
  [{ "milestones[0].criteria": "\n \n" }, "milestones[0].criteria", "proposals.errors.criteria"],
])("%o is answered at the field", (wrong, field, key) => {
  const parsed = parseWithZod(form({ ...offer, ...wrong }), { schema: SendProposalForm });
  expect(parsed.status).toBe("error");
  expect(parsed.status === "error" ? parsed.error?.[field] : null).toEqual([key]);
});

test("a half-written form is kept as far as it can be read", () => {
  const parsed = parseWithZod(
    form({ whyMe: "", price: "about", "milestones[0].title": "The list", "milestones[0].days": "soon" }),
    { schema: SaveProposalForm },
  );
  if (parsed.status !== "success") throw new Error(JSON.stringify(parsed.error));
  expect(parsed.value).toMatchObject({
    whyMe: "",
    priceMinor: 0,
    milestones: [{ title: "The list", criteria: [], priceMinor: 0, days: 0 }],
  });
});
