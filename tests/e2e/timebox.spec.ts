import type { Browser, Page } from "@playwright/test";
import { chargeDeadlines } from "@/lib/contracts/charge-deadlines";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import type { Locale } from "@/lib/locales";
import { say } from "@/lib/say";
import { stateOf, weeksTimebox } from "@/tests/support/charges";
import { sendWeekOf } from "@/tests/support/timebox";
import { signInAs, signInAsDemo } from "./support/sign-in.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test.describe.configure({ timeout: 360_000 });

test("an offer by time is countered and agreed; a week is funded, questioned, answered and approved", async ({
  page,
  browser,
}) => {
  await walk(page, browser, "en");
});

test.describe("on a phone, in Chinese, in the dark", () => {
  test.use({
    contextOptions: { viewport: { width: 360, height: 780 }, colorScheme: "dark", locale: "zh-CN" },
  });
  test("the same", async ({ page, browser }) => {
    await walk(page, browser, "zh");
  });
});

async function walk(client: Page, browser: Browser, locale: Locale): Promise<void> {
  const t = say(locale);
  const button = (page: Page, key: string, params = {}) => page.getByRole("button", { name: t(key, params) });
  const inDialog = (page: Page, key: string) =>
    page.getByRole("dialog").getByRole("button", { name: t(key), exact: true });
  const { width = 1280, height = 800 } = client.viewportSize() ?? {};
  const context = await browser.newContext({
    baseURL: process.env.APP_URL,
    viewport: { width, height },
    locale: locale === "zh" ? "zh-CN" : "en-GB",
  });
  const freelancer = await context.newPage();
  await signInAsDemo(client, "client");
  await signInAsDemo(freelancer, "freelancer");
  const person = await db.user.findUniqueOrThrow({ where: { email: "freelancer@demo.plumbline.example" } });

  await client.goto(`/talent/${person.id}`);
  await client.getByRole("link", { name: t("profiles.page.makeOffer") }).click();
  await client.getByRole("link", { name: t("offers.kind.trial.name") }).click();
  await expect(client.getByText("120")).toBeVisible();
  await expectSoundPage(client);
  await client.getByRole("link", { name: t("offers.kind.timebox.name") }).click();
  await expect(client.getByLabel(t("offers.form.weeks"))).toBeVisible();
  await button(client, "offers.new.sendNow").click();
  await expect(client.getByText(t("offers.errors.family")).first()).toBeVisible();
  await expectSoundPage(client);
  const title = `Look after the help pages, ${locale}`;
  await client.getByLabel(t("offers.form.title"), { exact: true }).fill(title);
  await client.locator('[name="family"]').selectOption("writing");
  await client.locator('[name="currency"]').selectOption("EUR");
  await client.locator('[name="rate"]').fill("80");
  await client.locator('[name="unitsPerWeek"]').fill("20");
  await client.locator('[name="weeks"]').fill("2");
  // 3,200 and three percent.
  await expect(client.getByText("€3,296.00")).toBeVisible();
  await button(client, "offers.new.sendNow").click();
  await expect(client).toHaveURL(/\/offers\/[0-9a-f-]{36}/);
  const offerId = client.url().match(/[0-9a-f-]{36}/)?.[0] ?? "";
  await expectSoundPage(client);

  await freelancer.goto("/dashboard");
  await freelancer.locator(`a[href="/offers/${offerId}"]`).click();
  await expect(freelancer.getByText(t("offers.next.yours.title"))).toBeVisible();
  await expectSoundPage(freelancer);
  await freelancer.getByRole("link", { name: t("offers.act.counter") }).click();
  await freelancer.locator('[name="rate"]').fill("90");
  await freelancer.locator('[name="weeks"]').fill("1");
  await freelancer.locator('[name="unknowns"]').fill("How many pages nobody reads");
  await expectSoundPage(freelancer);
  await button(freelancer, "offers.counter.sendNow").click();
  await expect(freelancer.getByText(t("offers.page.whileWaiting"))).toBeVisible();

  await client.goto("/contracts");
  await client.locator(`a[href="/offers/${offerId}"]`).click();
  await expect(client.locator("del", { hasText: "€80.00" })).toBeVisible();
  await expect(client.locator("ins", { hasText: "€90.00" })).toBeVisible();
  await expectSoundPage(client);
  await button(client, "offers.act.agree").click();
  await inDialog(client, "offers.act.agree").click();
  await expect(client).toHaveURL(new RegExp(`/contracts/${offerId}`));

  await client.goto(`/contracts/${offerId}/statements`);
  await expectSoundPage(client);
  await client.getByRole("link", { name: t("statements.next.fund.go", { number: 1 }) }).click();
  await button(client, "rooms.move.fund.now").click();
  await expect
    .poll(async () => (await db.milestone.findFirstOrThrow({ where: { contractId: offerId } })).state)
    .toBe("funded");

  await freelancer.goto(`/contracts/${offerId}/statements`);
  await freelancer.locator('[name="entries[0].time"]').fill("5:30");
  await freelancer.locator('[name="entries[0].did"]').fill("Read all forty pages.");
  await freelancer.locator('[name="entries[0].decided"]').fill("Ten pages go.");
  await button(freelancer, "statements.form.add").click();
  await freelancer.locator('[name="entries[1].time"]').fill("4");
  await freelancer.locator('[name="entries[1].did"]').fill("Rewrote two pages.");
  const [saved = ""] = t("ui.draft.saved", { at: "\u0001" }).split("\u0001");
  await expect(freelancer.getByText(saved)).toBeVisible();
  await freelancer.reload();
  await expect(freelancer.locator('[name="entries[0].time"]')).toHaveValue("5.5");
  await expect(freelancer.locator('[name="entries[1].did"]')).toHaveValue("Rewrote two pages.");
  await expectSoundPage(freelancer);
  await button(freelancer, "statements.form.send").click();
  await expect(freelancer.getByText("€855.00").first()).toBeVisible();
  await expectSoundPage(freelancer);

  await client.goto(`/contracts/${offerId}/statements`);
  await button(client, "statements.question.send").click();
  await expect(client.getByText(t("statements.errors.noQuestion")).first()).toBeVisible();
  await client.getByText(t("statements.question.ask")).nth(1).click();
  await client.locator('[name="questions[1].question"]').fill("Which two pages?");
  await expectSoundPage(client);
  await button(client, "statements.question.send").click();
  await expect(client.getByText(t("statements.next.answer.clientText", { name: person.name }))).toBeVisible();

  await freelancer.goto("/dashboard");
  await freelancer.locator(`a[href="/contracts/${offerId}/statements"]`).first().click();
  await expect(freelancer.getByText("Which two pages?")).toBeVisible();
  await freelancer.locator('[name="answers[0].answer"]').fill("Refunds and delivery; it was three hours.");
  await freelancer.locator('[name="answers[0].time"]').fill("3");
  await expectSoundPage(freelancer);
  await button(freelancer, "statements.answer.send").click();
  await expect(freelancer.getByText("€765.00").first()).toBeVisible();

  await client.goto(`/contracts/${offerId}/statements`);
  await expect(client.getByText("Refunds and delivery")).toBeVisible();
  await button(client, "statements.approve.trigger", { amount: "€765.00" }).click();
  await expectSoundPage(client);
  await inDialog(client, "statements.approve.confirm").click();
  const approved = (page: Page) => page.getByText(t("statements.past.state.accepted"), { exact: true });
  await expect(approved(client)).toBeVisible();
  for (const page of [client, freelancer]) {
    await page.goto(`/contracts/${offerId}/statements`);
    await expect(approved(page)).toBeVisible();
    await expect(page.getByText("€765.00").first()).toBeVisible();
    await expectSoundPage(page);
  }
  expect(await db.contract.findUniqueOrThrow({ where: { id: offerId } })).toMatchObject({
    state: "closed",
    finalMinor: 76_500,
  });
  expect(await db.hold.findFirstOrThrow({ where: { escrowOwner: offerId } })).toMatchObject({
    releasedMinor: 76_500,
    // The rest of the cap with its fee.
    refundedMinor: Math.round((180_000 - 76_500) * 1.03),
  });
  await context.close();
}

test("coming weeks are allowed on a saved card, announced, stopped and allowed again, and funded by the clock", async ({
  page: client,
  browser,
}) => {
  const t = say("en");
  const made = await weeksTimebox(3);
  await sendWeekOf(made.freelancer, made.first.id);
  await signInAs(client.context(), made.client.id);
  const address = `/contracts/${made.contractId}/statements`;
  const press = (key: string) => client.getByRole("button", { name: t(key) }).click();
  await client.goto(address);
  const coming = client.locator("#coming");
  await expect(coming.getByText("ending in 4242")).toBeVisible();
  // Two weeks of 20 hours at 80.00, and three percent.
  await expect(coming.getByText("€3,296.00")).toBeVisible();
  await press("charges.offer.allow");
  const announced = client.getByText(/^Funded by itself on/);
  await expect(announced).toBeVisible();
  await expectSoundPage(client);
  await press("charges.standing.stop");
  await expect(announced).toBeHidden();
  await press("charges.offer.allow");
  await expect(announced).toBeVisible();

  // Two days later: the day is moved here rather than waited for.
  const now = new Date();
  const where = { contractId: made.contractId, state: "standing" as const };
  const { id } = await db.chargeAllowance.findFirstOrThrow({ where });
  await db.chargeAllowance.update({ where: { id }, data: { chargeAt: now } });
  await db.deadline.updateMany({ where: { subjectId: id, state: "open" }, data: { dueAt: now } });
  await runDueDeadlines(chargeDeadlines, now);
  await expect.poll(async () => stateOf(made.second.id)).toBe("funded");
  await client.goto("/notices");
  await expect(client.getByText(/was funded by itself: €1,648\.00/)).toBeVisible();
  const context = await browser.newContext({ baseURL: process.env.APP_URL });
  await signInAs(context, made.freelancer.id);
  const freelancer = await context.newPage();
  await freelancer.goto(address);
  await expect(freelancer.getByText(t("charges.freelancer.standing"))).toBeVisible();
  await expect(freelancer.getByText("4242")).toHaveCount(0);
  await expectSoundPage(freelancer);
  await context.close();
});
