import type { Page } from "@playwright/test";
import { publishListing } from "@/lib/listings/publish-listing";
import { say } from "@/lib/say";
import { shippedModel } from "@/lib/tiering/tier-model";
import { otherTier, type Tier } from "@/lib/tiers";
import { makeListing } from "@/tests/support/listings";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import { signInAs, signInAsDemo } from "./support/sign-in.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test.describe.configure({ timeout: 180_000 });

const t = say("en");
const tierWord = (tier: Tier) => t(`tiering.tier.${tier}`);
const why = "The founders have settled the template, so nothing is left to decide here.";
const appealed = "This phrase names a list that we are given, so it does not leave anything open.";
const facts = "The phrase points to a list that exists before the work starts.";

/** How many packages of a tier stand in a column of the model's public page. */
async function countOf(page: Page, tier: Tier, column: string): Promise<number> {
  await page.goto(`/tiers/${encodeURIComponent(shippedModel.version)}`);
  const place = await page.getByRole("columnheader").allInnerTexts();
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: tierWord(tier) }) });
  const cells = await row.locator("th, td").allInnerTexts();
  const at = place.findIndex((header) => header.trim() === t(`tiers.counts.${column}`));
  return Number((cells[at] ?? "").replace(/\D/g, ""));
}

test("a client overrules a tier, a freelancer appeals a phrase, somebody else decides, and all of it is public", async ({
  page,
  browser,
}) => {
  const [client, freelancer] = [await makeClient(), await makeFreelancer()];
  const draft = await makeListing(client, { state: "draft" });
  const disputed = draft.packages.find(({ evidence }) => evidence.some(({ weight }) => weight >= 0.5));
  const changed = draft.packages.find(({ id }) => id !== disputed?.id);
  if (!disputed || !changed) throw new Error("The sample brief has two packages.");
  const before = {
    overruled: await countOf(page, changed.tier, "overruled"),
    overturned: await countOf(page, disputed.tier, "overturned"),
  };
  await expectSoundPage(page);

  await signInAs(page.context(), client.id);
  await page.goto(`/briefs/${draft.id}/packages/${changed.id}`);
  await expectSoundPage(page);
  const to = tierWord(otherTier(changed.tier));
  await page.getByLabel(t("briefs.packagePage.overruleReason", { tier: to })).fill(why);
  await page.getByRole("button", { name: t("briefs.packagePage.overrule", { tier: to }) }).click();
  await expect(page.getByText(t("briefs.packagePage.saved"))).toBeVisible();
  await expect(page.getByText(why).first()).toBeVisible();
  await publishListing(client, { listingId: draft.id });

  const open = async () => (await browser.newContext({ baseURL: process.env.APP_URL })).newPage();
  const theirs = await open();
  await signInAs(theirs.context(), freelancer.id);
  await theirs.goto(`/listings/${draft.id}`);
  await expect(theirs.getByText(why).first()).toBeVisible();
  await theirs.locator(`a[href*="package=${disputed.id}&span="]`).first().click();
  await expect(theirs.getByRole("heading", { level: 1, name: t("listings.appeal.title") })).toBeVisible();
  await expectSoundPage(theirs);
  await theirs.getByLabel(t("listings.appeal.why")).fill(appealed);
  await theirs.getByRole("button", { name: t("listings.appeal.act") }).click();
  await expect(theirs).toHaveURL(/\/cases\//);
  await expectSoundPage(theirs);

  const moderator = await open();
  await signInAsDemo(moderator, "admin");
  await moderator.goto(new URL(theirs.url()).pathname);
  await expect(moderator.getByText(appealed).first()).toBeVisible();
  await expectSoundPage(moderator);
  const becomes = tierWord(otherTier(disputed.tier));
  await moderator.getByRole("radio", { name: t("moderation.decide.becomes", { tier: becomes }) }).check();
  await moderator.locator('[name="rule"]').selectOption("tier-rubric");
  await moderator.locator('[name="facts"]').fill(facts);
  await moderator.locator('[name="evidence"]').fill("The phrase itself.");
  await moderator.getByRole("button", { name: t("moderation.decide.act") }).click();
  await expect(moderator.getByRole("heading", { name: t("moderation.decisionFirst") })).toBeVisible();

  for (const reader of [page, theirs]) {
    await reader.goto(`/listings/${draft.id}`);
    const history = reader.locator("#history");
    for (const words of [why, appealed, facts]) await expect(history.getByText(words)).toBeVisible();
    await expectSoundPage(reader);
  }
  expect(await countOf(page, changed.tier, "overruled")).toBe(before.overruled + 1);
  expect(await countOf(page, disputed.tier, "overturned")).toBe(before.overturned + 1);
  await page.goto("/tiers");
  await expectSoundPage(page);
});
