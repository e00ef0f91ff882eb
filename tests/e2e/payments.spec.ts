import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { db } from "@/lib/db";
import { refundsOf } from "@/lib/payments/ledger";
import { sumOf } from "@/lib/payments/queries";
import { allMet, deliver, makeContract } from "@/tests/support/contracts";
import { signInAs } from "./support/sign-in.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test.describe.configure({ timeout: 240_000 });

/** A contract whose client has no card yet. */
async function makeCardless() {
  const made = await makeContract();
  await db.savedCard.deleteMany({ where: { userId: made.client.id } });
  return { ...made, path: `/contracts/${made.contractId}/milestones/${made.first.id}` };
}

test("a card is declined, another one asks the bank, and the milestone is funded; half goes back later", async ({
  page,
}) => {
  const { client, freelancer, first, contractId, path } = await makeCardless();
  await signInAs(page.context(), client.id);
  await page.goto(path);
  await page.getByRole("button", { name: "Fund this milestone" }).click();
  await expect(page.getByRole("heading", { name: "Pay €412.00" })).toBeVisible();
  await expect(page.getByText("Sandbox: no money moves")).toBeVisible();
  await expectSoundPage(page);

  await page.getByLabel("Test card ending in 0002").check();
  await page.getByRole("button", { name: "Pay €412.00" }).click();
  await expect(page.getByText("The bank declined this card").first()).toBeVisible();
  await expectSoundPage(page);

  await page.getByLabel("Test card ending in 3155").check();
  await page.getByRole("button", { name: "Pay €412.00" }).click();
  await expect(page.getByRole("heading", { name: "Your bank asks: is it you?" })).toBeVisible();
  await expectSoundPage(page);
  await page.getByRole("button", { name: "Yes, it is me" }).click();
  await expect(page).toHaveURL(`/contracts/${contractId}`);
  await expect
    .poll(async () => (await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).state)
    .toBe("funded");

  await startMilestone(freelancer, { milestoneId: first.id });
  const { deliveryId } = await deliver(freelancer, first);
  await answerDelivery(client, { deliveryId, verdicts: allMet(first) });
  const hold = await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } });
  await page.context().clearCookies();
  await signInAs(page.context(), freelancer.id);
  await page.goto(path);
  await page.getByText("Give money back …").click();
  await page.getByLabel("How much of the price").fill("200");
  await page.getByLabel("Why").fill("Both agreed on half of it.");
  await expectSoundPage(page);
  await page.getByRole("button", { name: "Give it back" }).click();
  await expect(page.getByText("€200.00 at most.")).toBeAttached();
  await expect.poll(() => sumOf(refundsOf(client.id), "EUR")).toBe(0n);
  expect(await db.providerCall.findFirst({ where: { holdId: hold.id, kind: "refund" } })).toMatchObject({
    state: "sent",
    amountMinor: 20_600,
  });
});

test("a payment that the bank takes back is told to both, and stops nothing but its own money", async ({
  page,
}) => {
  const { client, contractId, first, path } = await makeCardless();
  await signInAs(page.context(), client.id);
  await page.goto(path);
  await page.getByRole("button", { name: "Fund this milestone" }).click();
  await page.getByLabel("Test card ending in 0259").check();
  await page.getByRole("button", { name: /^Pay/ }).click();
  await expect(page).toHaveURL(`/contracts/${contractId}`);
  await expect
    .poll(() => db.chargeback.count({ where: { hold: { escrowOwner: contractId } } }), { timeout: 120_000 })
    .toBe(1);
  expect(await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    state: "funded",
  });
  await page.goto("/notices");
  await expect(page.getByText("bank has been asked to take back the payment").first()).toBeVisible();
});

test("whoever goes back without paying can fund again", async ({ page }) => {
  const { client, first, contractId, path } = await makeCardless();
  await signInAs(page.context(), client.id);
  await page.goto(path);
  await page.getByRole("button", { name: "Fund this milestone" }).click();
  await page.getByRole("button", { name: "Go back without paying" }).click();
  await expect(page).toHaveURL(`/contracts/${contractId}`);
  await expect
    .poll(async () => (await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).state)
    .toBe("agreed");
});
