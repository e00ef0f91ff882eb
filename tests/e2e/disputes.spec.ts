import type { Browser, Page } from "@playwright/test";
import { answerDispute } from "@/lib/contracts/answer-dispute";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { openDispute } from "@/lib/contracts/open-dispute";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { db } from "@/lib/db";
import { balanceMinor, escrowMinor } from "@/lib/payments/queries";
import { makeDelivered, makeStarted } from "@/tests/support/contracts";
import { makeAdmin, makeClient } from "@/tests/support/people";
import { signInAs } from "./support/sign-in.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test.describe.configure({ timeout: 300_000 });

const criterion = "All 40 pages are on it";
const facts = "The criterion names all forty pages, and the list that was handed over holds thirty-one.";

test("a dispute is opened, answered, decided, appealed and decided by somebody else, as all four see it", async ({
  browser,
}) => {
  const { client, freelancer, contractId, first } = await makeDelivered();
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  const one = await signedIn(browser, (await makeAdmin({ name: "Judge Dreyer" })).id, "given");
  const two = await signedIn(browser, (await makeAdmin({ name: "Judge Okoye" })).id, "given");

  await buyer.goto(`/contracts/${contractId}/disputes/new?milestone=${first.id}`);
  await expect(buyer.getByText("€412.00 stays set aside")).toBeVisible();
  await expect(buyer.getByText("The work is priced below €450")).toBeVisible();
  await expect(buyer.getByText("The output of an AI detector cannot be attached")).toBeVisible();
  await buyer.getByLabel("Link").fill("nowhere");
  await buyer.getByRole("button", { name: "Open dispute" }).click();
  await expect(buyer.getByText("This must be a web address").first()).toBeVisible();
  await expectSoundPage(buyer);
  await buyer.getByLabel("Link").fill("https://files.example/list");
  await buyer.getByLabel(criterion).check();
  await buyer.getByLabel("What happened?").fill("Nine of the forty pages are not on the list.");
  await buyer.getByText("Deliveries (1)").click();
  await buyer.getByLabel(/The list.*hand-over 1/).check();
  await buyer.getByLabel("What it shows").first().fill("Line 31 is the last.");
  await buyer.getByRole("button", { name: "Open dispute" }).click();
  await expect(buyer.getByRole("heading", { name: "Dispute about “The list”" })).toBeVisible();
  await expect(buyer.getByText("Line 31 is the last.")).toBeVisible();
  await expectSoundPage(buyer);
  const path = new URL(buyer.url()).pathname;
  const disputeId = path.split("/").at(-1) ?? "";

  await maker.goto(path);
  await expect(maker.getByText("You have until")).toBeVisible();
  await maker
    .getByLabel("What happened, as you see it")
    .fill("The nine were merged into others, as decided.");
  await maker.getByRole("button", { name: "Send answer" }).click();
  await expect(maker.getByText("A moderator decides next")).toBeVisible();
  await expectSoundPage(maker);

  await one.goto("/admin/disputes");
  await expectSoundPage(one);
  await one.locator(`a[href="/admin/disputes/${disputeId}"]`).click();
  await expect(one.getByText("Ask nobody for more")).toBeVisible();
  await expect(one.getByText("The list is in the shared folder.").last()).toBeVisible();
  await expectSoundPage(one);
  await one.getByRole("button", { name: "Record decision" }).click();
  await expect(one.getByText("This is needed.").first()).toBeVisible();
  await decide(one, { side: "client", share: "25", act: "Record decision" });
  await expect(one.getByText("Decided, not final yet")).toBeVisible();

  await maker.goto(path);
  await expect(maker.getByText(`Decided in favour of ${client.name}`).first()).toBeVisible();
  await expect(maker.getByText("€93.00").first()).toBeVisible();
  await expect(maker.getByText("Judge")).toHaveCount(0);
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
  await maker
    .getByLabel("What should be seen differently?")
    .fill("The decision log says that the nine are merged.");
  await expectSoundPage(maker);
  await maker.getByRole("button", { name: "Appeal the decision" }).click();
  await expect(maker.getByText("Appealed: somebody else decides")).toBeVisible();

  await one.goto(`/admin/disputes/${disputeId}`);
  await expect(one.getByText("You decided it first")).toBeVisible();
  await expect(one.getByRole("button", { name: "Record final decision" })).toHaveCount(0);
  await two.goto(`/admin/disputes/${disputeId}`);
  await expect(two.getByText("The decision log says that the nine are merged.")).toBeVisible();
  await decide(two, { side: "freelancer", share: "75", act: "Record final decision" });
  await expect(two.getByText("Finally decided").first()).toBeVisible();
  await expectSoundPage(two);

  for (const side of [buyer, maker]) {
    await side.goto(path);
    await expect(side.getByRole("heading", { name: "The decision on appeal" })).toBeVisible();
    await expect(side.getByText("€279.00").first()).toBeVisible();
    await expectSoundPage(side);
  }
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(27_900n);
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  expect((await (await signedIn(browser, (await makeClient()).id)).goto(path))?.status()).toBe(404);
});

test.describe("on a phone", () => {
  test("a dispute is settled by a split that one side proposes and the other accepts", async ({
    browser,
  }) => {
    const { client, freelancer, contractId, disputeId } = await makeAnswered();
    const path = `/contracts/${contractId}/disputes/${disputeId}`;
    const phone = { width: 360, height: 780 };
    const buyer = await signedIn(browser, client.id, "none", phone);
    const maker = await signedIn(browser, freelancer.id, "none", phone);
    await maker.goto(path);
    await maker.getByText("Propose a split").click();
    await maker.getByLabel("Of the price, paid to the freelancer").fill("a lot");
    await expect(maker.getByText("and the amounts stand here")).toBeVisible();
    await maker.getByRole("button", { name: "Send proposal" }).click();
    await expect(maker.getByText("Write a number from 0 to 100, with at most")).toBeVisible();
    await maker.getByLabel("Of the price, paid to the freelancer").fill("62.5");
    await expect(maker.getByText("€232.50").first()).toBeVisible();
    await maker.getByLabel("Why this is fair").fill("Thirty-one of forty, and the rest is a morning.");
    await maker.getByRole("button", { name: "Send proposal" }).click();
    await expect(maker.getByText("62.5% of the price")).toBeVisible();
    await expectSoundPage(maker);

    await buyer.goto(path);
    await expect(buyer.getByText("€154.50").first()).toBeVisible();
    await buyer.getByRole("button", { name: "Accept this split" }).click();
    await expectSoundPage(buyer);
    await buyer.getByRole("dialog").getByRole("button", { name: "Accept and divide" }).click();
    await expect(buyer.getByText("Settled by both of you")).toBeVisible();
    await expectSoundPage(buyer);
    expect(await balanceMinor(freelancer.id, "EUR")).toBe(23_250n);
    expect(await escrowMinor(contractId, "EUR")).toBe(0n);
    await maker.goto(path);
    await expect(maker.getByText("Accepted").first()).toBeVisible();
  });
});

test("both write their reviews blind; they are published together, replied to once and stand on the profile", async ({
  browser,
}) => {
  const { client, freelancer, contractId } = await makeStarted();
  const { endingId } = await proposeEnding(client, {
    contractId,
    reason: "All is there.",
    sharePoints: 10_000,
  });
  await answerEnding(freelancer, { endingId, answer: "agree" });
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  const path = `/contracts/${contractId}/review`;

  await buyer.goto(path);
  await expect(buyer.getByText(`${freelancer.name} has not written yet.`)).toBeVisible();
  await buyer.getByRole("button", { name: "Write review" }).click();
  await expect(buyer.getByText("This is needed.").first()).toBeVisible();
  await expectSoundPage(buyer);
  for (const point of ["Scoping", "Communication", "Judgment", "Delivery"])
    await grade(buyer, point, "5 · excellent");
  await grade(buyer, "Review", "Does not apply");
  await buyer.getByLabel("In your own words").fill("Named what she did not know before she began.");
  await buyer.getByLabel(`A private note to ${freelancer.name}`).fill("Ask about dates earlier.");
  await buyer.getByRole("button", { name: "Write review" }).click();
  await expect(buyer.getByRole("heading", { name: "Your review" })).toBeVisible();
  await expectSoundPage(buyer);

  await maker.goto(path);
  await expect(maker.getByText(`${client.name} has written theirs.`)).toBeVisible();
  await expect(maker.getByText("Named what she did not know")).toHaveCount(0);
  for (const point of ["Clear goal", "Answers", "Stable scope", "Pays on time"])
    await grade(maker, point, "4 · good");
  await maker.getByLabel("In your own words").fill("A clear goal, and answers within the day.");
  await expectSoundPage(maker);
  await maker.getByRole("button", { name: "Write review" }).click();
  await expect(maker.getByText("Named what she did not know before she began.")).toBeVisible();
  await expect(maker.getByText("Ask about dates earlier.")).toBeVisible();
  await maker.getByText("Reply", { exact: true }).click();
  await maker.getByLabel("Your reply").fill("I will ask in the first message from now on.");
  await maker.getByRole("button", { name: "Publish reply" }).click();
  await expect(maker.getByText("I will ask in the first message from now on.")).toBeVisible();
  await expect(maker.getByRole("button", { name: "Publish reply" })).toHaveCount(0);
  await expectSoundPage(maker);

  await buyer.goto(path);
  await expect(buyer.getByText("A clear goal, and answers within the day.")).toBeVisible();
  await buyer.goto(`/talent/${freelancer.id}`);
  const written = buyer.getByRole("region", { name: "What clients wrote" });
  await expect(written.getByText("Named what she did not know before she began.")).toBeVisible();
  await expect(written.getByText("Ask about dates earlier.")).toHaveCount(0);
  await expectSoundPage(buyer);

  const review = await db.review.findFirstOrThrow({ where: { contractId, by: "client" } });
  await maker.goto(`/cases/new?type=review&id=${review.id}`);
  await maker.getByLabel("Misleads about the work or the person").check();
  await maker.getByLabel("What did you see?").fill("The first sentence is about another contract.");
  await maker.getByRole("button", { name: "Send report" }).click();
  await expect(maker).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
  const judge = await signedIn(browser, (await makeAdmin()).id, "given");
  await judge.goto(new URL(maker.url()).pathname);
  await judge.getByLabel("The review is removed").check();
  await judge.getByLabel("Rule", { exact: true }).selectOption("honest-review");
  await judge.getByLabel("Facts", { exact: true }).fill("The first sentence speaks of another contract.");
  await judge.getByLabel("Evidence", { exact: true }).fill("The dates of the two contracts.");
  await expectSoundPage(judge);
  await judge.getByRole("button", { name: "Record decision" }).click();
  await expect(judge.getByText("It is removed at the moment.")).toBeVisible();
  await buyer.goto(path);
  await expect(buyer.getByText("A moderator removed this review")).toBeVisible();
  await expectSoundPage(buyer);
  await buyer.goto(`/talent/${freelancer.id}`);
  await expect(buyer.getByText("Named what she did not know")).toHaveCount(0);
});

async function makeAnswered() {
  const made = await makeDelivered();
  const { client, freelancer, first } = made;
  const { disputeId } = await openDispute(client, {
    milestoneId: first.id,
    criterionIds: [`${first.id}:1`],
    text: "Nine of the forty pages are not on the list.",
    evidence: [],
  });
  await answerDispute(freelancer, { disputeId, text: "The nine were merged into others.", evidence: [] });
  return { ...made, disputeId };
}

async function decide(
  page: Page,
  { side, share, act }: { side: "client" | "freelancer"; share: string; act: string },
): Promise<void> {
  await page.locator(`[name="findings[0].inFavourOf"][value="${side}"]`).check();
  await page.getByLabel("Of the price, paid to the freelancer").fill(share);
  await page.getByLabel("Which rule decides it?").selectOption("criterion-as-written");
  await page.getByLabel("Facts", { exact: true }).fill(facts);
  await page.getByLabel("Evidence", { exact: true }).fill("The delivery, which both sides name.");
  await page.getByRole("button", { name: act }).click();
}

const grade = (page: Page, point: string, label: string) =>
  page.getByRole("group", { name: point, exact: true }).getByLabel(label).check();

async function signedIn(
  browser: Browser,
  userId: string,
  factor: "none" | "given" = "none",
  viewport = { width: 1280, height: 800 },
): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.APP_URL, viewport, locale: "en-GB" });
  await signInAs(context, userId, factor);
  return context.newPage();
}
