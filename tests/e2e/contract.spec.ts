import type { Page } from "@playwright/test";
import { db } from "@/lib/db";
import { makeContract, makeDelivered } from "@/tests/support/contracts";
import { signedIn } from "./support/room.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test.describe.configure({ timeout: 240_000 });

const criterion = "All 40 pages are on it";

test("a milestone is funded, delivered, sent back, delivered again and accepted, as both sides see it", async ({
  browser,
}) => {
  const { client, freelancer, contractId, first } = await makeContract();
  const milestone = `/contracts/${contractId}/milestones/${first.id}`;
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);

  await buyer.goto(`/contracts/${contractId}`);
  await expectSoundPage(buyer);
  await buyer.getByRole("link", { name: "Fund “The list”" }).click();
  await expect(buyer.getByText("€412.00").first()).toBeVisible();
  await expectSoundPage(buyer);
  await buyer.getByRole("button", { name: "Fund this milestone" }).click();
  await expect(buyer.getByText("The money is set aside")).toBeVisible();

  await maker.goto(milestone);
  await maker.getByRole("button", { name: "Start work" }).click();
  await expect(maker.getByRole("heading", { name: "What you hand over" })).toBeVisible();
  await deliver(maker, { tool: "a language model", file: "pages.csv" });
  await expect(maker.getByText("Delivered: the client’s answer is next")).toBeVisible();

  await buyer.goto(milestone);
  await expect(buyer.getByRole("heading", { name: "Delivery 1" })).toBeVisible();
  await expect(buyer.getByText("a language model")).toBeVisible();
  await expect(buyer.getByText("3 faults found and put right")).toBeVisible();
  const [download] = await Promise.all([
    buyer.waitForEvent("download"),
    buyer.getByRole("link", { name: /pages\.csv/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("pages.csv");
  await expectSoundPage(buyer);
  await buyer.getByRole("group", { name: criterion }).getByLabel("Not met").check();
  await buyer.getByRole("button", { name: "Send answer" }).click();
  await expect(buyer.getByText("Say what you saw").first()).toBeVisible();
  await expect(buyer.getByRole("group", { name: criterion }).getByLabel("Not met")).toBeChecked();
  await buyer.getByLabel("What you saw").fill("Nine pages of the archive are missing.");
  await buyer.getByRole("button", { name: "Send answer" }).click();
  await expect(buyer.getByText("You asked for changes")).toBeVisible();

  await maker.goto(milestone);
  await expect(maker.getByText("Nine pages of the archive are missing.").first()).toBeVisible();
  await expect(maker.getByText("filled in from your last delivery")).toBeVisible();
  await expectSoundPage(maker);
  await maker.getByLabel("How it was checked").selectOption("run");
  await maker.getByRole("button", { name: "Deliver", exact: true }).click();
  await expect(maker.getByRole("heading", { name: "Delivery 2" })).toBeVisible();

  await buyer.goto(milestone);
  await buyer.getByRole("group", { name: criterion }).getByLabel("Met", { exact: true }).check();
  await buyer.getByRole("button", { name: "Send answer" }).click();
  await expect(buyer.getByRole("heading", { name: "Defects after acceptance" })).toBeVisible();
  await expectSoundPage(buyer);
  expect(await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } })).toMatchObject({
    state: "released",
    releasedMinor: 40_000,
  });
  await maker.goto(`/contracts/${contractId}`);
  await expect(maker.getByText("A milestone was accepted")).toBeVisible();
  await expectSoundPage(maker);

  await reportDefect(buyer, maker, milestone);
  const stranger = await signedIn(browser, (await makeContract()).client.id);
  expect((await stranger.goto(milestone))?.status()).toBe(404);
});

test("use of AI that was not agreed warns before it is sent, and is seen when it is sent", async ({
  browser,
}) => {
  const { client, freelancer, contractId, first } = await makeContract();
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  const milestone = `/contracts/${contractId}/milestones/${first.id}`;
  await buyer.goto(milestone);
  await buyer.getByRole("button", { name: "Fund this milestone" }).click();
  await expect(buyer.getByText("The money is set aside")).toBeVisible();
  await maker.goto(milestone);
  await maker.getByRole("button", { name: "Start work" }).click();
  await maker.getByLabel("Note").fill("The list stands in the shared folder.");
  await maker.getByRole("group", { name: "Drafting" }).getByLabel("AI-assisted").check();
  await expect(maker.getByText(/Draft saved at/)).toBeVisible();
  await maker.reload();
  await expect(maker.getByLabel("Note")).toHaveValue("The list stands in the shared folder.");
  await maker.getByRole("button", { name: "Deliver", exact: true }).click();
  await expect(maker.getByText(/does not match the agreed use of AI/).first()).toBeVisible();
  await maker.getByLabel("Send it as it stands").check();
  await maker.getByRole("button", { name: "Deliver", exact: true }).click();
  await expect(maker.getByText("Delivered: the client’s answer is next")).toBeVisible();
  await buyer.goto(milestone);
  await expect(buyer.getByText("Does not match the agreed use of AI")).toBeVisible();
});

test("a change order is proposed and agreed, with a disagreement about its cause", async ({ browser }) => {
  const { client, freelancer, contractId } = await makeContract();
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  await maker.goto(`/contracts/${contractId}/changes`);
  await maker.getByLabel("What changes").fill("The export has two formats, and both have to be read.");
  await maker.getByLabel("outside cause").check();
  await maker.getByLabel("Change of price").fill("two hundred");
  await maker.getByRole("button", { name: "Propose change order" }).click();
  await expect(maker.getByLabel("Change of price")).toHaveAttribute("aria-invalid", "true");
  await maker.getByLabel("Change of price").fill("200");
  await maker.getByLabel("Change of days").fill("1");
  await maker.getByRole("button", { name: "Propose change order" }).click();
  await expect(maker.getByText("Waiting for an answer")).toBeVisible();
  await expectSoundPage(maker);
  await buyer.goto(`/contracts/${contractId}`);
  await buyer.getByRole("link", { name: "Scope and changes (1)" }).click();
  await expect(buyer.getByText("+€200.00")).toBeVisible();
  await buyer.getByLabel("What you hold the cause to be").selectOption("freelancer-missed");
  await buyer.getByRole("button", { name: "Agree to the change" }).click();
  await expect(buyer.getByText("The disagreement is recorded").first()).toBeVisible();
  await expectSoundPage(buyer);
  await maker.goto(`/contracts/${contractId}`);
  await expect(maker.getByText("€600.00")).toBeVisible();
});

test("a question is asked and answered, a decision logged, a checkpoint set and kept", async ({
  browser,
}) => {
  const { client, freelancer, contractId } = await makeDelivered();
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  await buyer.goto(`/contracts/${contractId}/talk`);
  await buyer.getByLabel("About").selectOption({ label: "The list" });
  const asking = buyer.getByRole("region", { name: "Ask something" });
  await asking.getByLabel("Question").fill("Where are the pages of 2019?");
  await buyer.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(buyer.getByText(/^Asked by/)).toBeVisible();
  await buyer.goto(`/contracts/${contractId}`);
  await expect(buyer.getByText("accepted by itself")).toBeHidden();

  await maker.goto(`/contracts/${contractId}/talk`);
  await expectSoundPage(maker);
  await maker.getByLabel("Your answer").fill("On the second sheet.");
  await maker.getByRole("button", { name: "Answer", exact: true }).click();
  await expect(maker.getByText("On the second sheet.")).toBeVisible();
  await maker.getByText("Log a decision").click();
  await maker
    .getByRole("region", { name: "Decision log" })
    .getByLabel("Question")
    .fill("Do we keep the old addresses?");
  await maker.getByLabel("Options").fill("Keep all, or redirect.");
  await maker.getByLabel("Choice").fill("Redirect.");
  await maker.getByLabel("Reason").fill("Nobody visits them.");
  await maker.getByRole("button", { name: "Log decision" }).click();
  await expect(maker.getByRole("heading", { name: "Do we keep the old addresses?" })).toBeVisible();

  await maker.goto(`/contracts/${contractId}`);
  await maker.getByText("Set a checkpoint").click();
  await maker.getByLabel("What can be looked at").fill("First fifty rows");
  await maker
    .getByLabel("On which day")
    .fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await maker.getByRole("button", { name: "Set checkpoint" }).click();
  await maker.getByText("Mark as kept").click();
  await maker.getByRole("button", { name: "Kept" }).click();
  await expect(maker.getByText(/^kept .*, due/)).toBeVisible();
  await buyer.goto(`/contracts/${contractId}`);
  await expect(buyer.getByText("First fifty rows").first()).toBeVisible();
  await expect(buyer.getByText("A checkpoint was kept")).toBeVisible();
  await expect(buyer.getByText("accepted by itself")).toBeVisible();
});

test("silence accepts after fourteen days", async ({ browser }) => {
  const { client, freelancer, contractId, first, deliveryId } = await makeDelivered();
  const maker = await signedIn(browser, freelancer.id);
  await maker.goto(`/contracts/${contractId}`);
  await expect(maker.getByText("accepted by itself")).toBeVisible();
  // The clock is moved by moving what was written down fifteen days back; the product's own job does the rest.
  const back = new Date(Date.now() - 60_000);
  await db.delivery.update({ where: { id: deliveryId }, data: { acceptsAt: back } });
  await db.deadline.updateMany({ where: { subjectId: deliveryId }, data: { dueAt: back } });
  await expect(async () => {
    const { state } = await db.milestone.findUniqueOrThrow({ where: { id: first.id } });
    expect(state).toBe("accepted");
  }).toPass({ timeout: 150_000 });
  await maker.reload();
  await expect(maker.getByText("fourteen days of silence")).toBeVisible();
  const buyer = await signedIn(browser, client.id);
  await buyer.goto(`/contracts/${contractId}/milestones/${first.id}`);
  await expect(buyer.getByRole("heading", { name: "Defects after acceptance" })).toBeVisible();
});

test("a contract is paused, resumed and ended early by agreement", async ({ browser }) => {
  const { client, freelancer, contractId } = await makeDelivered();
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  await maker.goto(`/contracts/${contractId}/ending`);
  await maker.getByText("Pause the contract").click();
  await maker.getByLabel("Reason").first().fill("The export has not arrived.");
  await maker.getByLabel("The client’s").check();
  await maker.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(maker.getByText("clock stands still")).toBeVisible();
  await buyer.goto(`/contracts/${contractId}`);
  await buyer.getByRole("link", { name: /Resume|Look/ }).click();
  await buyer.getByRole("button", { name: "Resume" }).click();
  await buyer.getByText("Propose to end early").click();
  await buyer.getByLabel("Reason").last().fill("We stop the project; half of it is done.");
  await buyer.getByLabel("Share for what was done").fill("50");
  await buyer.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(buyer.getByText("50 % to the freelancer")).toBeVisible();
  await expectSoundPage(buyer);
  await maker.goto(`/contracts/${contractId}/ending`);
  await maker.getByRole("button", { name: "Agree and end" }).click();
  await expect(maker.getByText("Ended early").first()).toBeVisible();
  expect(await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } })).toMatchObject({
    releasedMinor: 20_000,
    refundedMinor: 20_600,
  });
});

async function deliver(page: Page, { tool, file }: { tool: string; file: string }): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({
    name: file,
    mimeType: "text/csv",
    buffer: Buffer.from("page,keep\n/start,yes\n"),
  });
  await expect(page.getByRole("checkbox", { name: new RegExp(file) })).toBeChecked();
  await page.getByLabel("Links").fill("https://files.example/list The list");
  for (const stage of ["Ideation", "Drafting", "Generation", "Editing", "Checking"])
    await page.getByRole("group", { name: stage }).getByLabel("Human", { exact: true }).check();
  await page.locator('[name="ai.drafting.tool"]').fill(tool);
  await page.getByLabel("How it was checked").selectOption("read");
  await page.getByLabel("Faults found and put right").fill("3");
  await page.getByLabel("Sources").fill("The spreadsheet");
  await expectSoundPage(page);
  await page.getByRole("button", { name: "Deliver", exact: true }).click();
}

async function reportDefect(buyer: Page, maker: Page, milestone: string): Promise<void> {
  await buyer.goto(milestone);
  await buyer.getByText("Report a defect").click();
  await buyer.getByRole("group", { name: "How bad is it" }).getByLabel("Major").check();
  await buyer.getByLabel("What happens").fill("Page 17 leads to page 18 and not to itself.");
  await buyer.getByRole("button", { name: "Report defect" }).click();
  await expect(buyer.getByText("Page 17 leads")).toBeVisible();
  await maker.goto(milestone);
  await maker.getByLabel("Yes, it is").check();
  await maker.getByRole("button", { name: "Answer", exact: true }).click();
  await maker.getByRole("button", { name: "Mark as fixed" }).click();
  await expect(maker.getByText("Fixed", { exact: true })).toBeVisible();
}
