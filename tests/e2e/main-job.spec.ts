import type { Browser, Page } from "@playwright/test";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locales";
import { type Brief, chineseBrief, ownBrief, realBrief } from "./support/brief.ts";
import { type Hands, keyboard, pointer } from "./support/hands.ts";
import { hire, inviteFirst, postBrief, propose } from "./support/journey.ts";
import { signInAs, signInAsDemo } from "./support/sign-in.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test.describe.configure({ timeout: 240_000 });

test("a client posts a brief that nobody here wrote, sees it split and ranked, and hires", async ({
  page,
  browser,
}) => {
  await walk(page, browser, { brief: realBrief(), locale: "en", hands: () => pointer });
});

test.describe("in Chinese", () => {
  test.use({ contextOptions: { locale: "zh-CN" } });
  test("the same, from a Chinese brief", async ({ page, browser }) => {
    await walk(page, browser, { brief: chineseBrief, locale: "zh", hands: () => pointer });
  });
});

test.describe("on a phone", () => {
  test.use({ contextOptions: { viewport: { width: 360, height: 780 } } });
  test("the same, by keyboard alone", async ({ page, browser }) => {
    await walk(page, browser, { brief: ownBrief, locale: "en", hands: keyboard });
  });
});

test("an admin reads a new listing with its tiers and takes it down; the client gets the reason and can appeal", async ({
  page,
  browser,
}) => {
  const listing = await db.listing.findFirstOrThrow({
    where: { state: "published", client: { email: "client@demo.plumbline.example" } },
    select: { id: true, title: true },
  });
  await signInAsDemo(page, "admin");
  await page.goto("/admin/listings?state=published");
  await expectSoundPage(page);
  await page.goto(`/admin/listings/${listing.id}`);
  await page.locator('[name="rule"]').selectOption("honest-brief");
  await page.locator('[name="facts"]').fill("The brief promises a budget that its own text takes back.");
  await page.locator('[name="evidence"]').fill("Last paragraph of the brief.");
  await expectSoundPage(page);
  await page.getByRole("button", { name: "Take listing down" }).click();
  await expect(page).toHaveURL(/\/cases\//);
  await expect(page.getByText("The listing is taken down")).toBeVisible();
  const casePath = new URL(page.url()).pathname;

  const context = await browser.newContext({ baseURL: process.env.APP_URL });
  const client = await context.newPage();
  await signInAsDemo(client, "client");
  await client.goto("/notices");
  await expect(client.getByText(listing.title).first()).toBeVisible();
  await client.goto(`/briefs/${listing.id}`);
  await expect(client.getByText("takes back")).toBeVisible();
  await client.goto(casePath);
  await client.locator('[name="text"]').fill("The last paragraph speaks of a later phase, not of this work.");
  await client.getByRole("button", { name: "Appeal this decision" }).click();
  await expect(
    client.getByText("Somebody who did not decide before looks at it again").first(),
  ).toBeVisible();
  await expectSoundPage(client);
  const stranger = await (await browser.newContext({ baseURL: process.env.APP_URL })).newPage();
  expect((await stranger.goto(`/listings/${listing.id}`))?.status()).toBe(404);
  await context.close();
});

interface Way {
  brief: Brief;
  locale: Locale;
  hands: (page: Page) => Hands;
}

/** From the first word of a brief to a contract that both sides see. */
async function walk(page: Page, browser: Browser, { brief, locale, hands }: Way): Promise<void> {
  await signInAsDemo(page, "client");
  const client = { page, hands: hands(page), locale };
  const listingId = await postBrief(client, brief);
  const packages = await db.workPackage.findMany({
    where: { listingId },
    orderBy: { modelProbability: "desc" },
    select: { id: true },
  });
  const freelancerId = await inviteFirst(
    client,
    listingId,
    packages.map(({ id }) => id),
  );

  const { width = 1280, height = 800 } = page.viewportSize() ?? {};
  const context = await browser.newContext({
    baseURL: process.env.APP_URL,
    viewport: { width, height },
    locale: locale === "zh" ? "zh-CN" : "en-GB",
  });
  await signInAs(context, freelancerId);
  const other = await context.newPage();
  await other.goto("/dashboard");
  await expect(other.locator(`a[href="/listings/${listingId}/propose"]`)).toBeVisible();
  await propose({ page: other, hands: hands(other), locale }, listingId);

  const contractId = await hire(client, listingId);
  await other.goto(`/contracts/${contractId}`);
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await expectSoundPage(other);
  expect(await db.contract.findUniqueOrThrow({ where: { id: contractId } })).toMatchObject({
    state: "agreed",
    totalMinor: 180_000,
    freelancerId,
  });
  await context.close();
}
