import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { bookRateCard } from "@/lib/contracts/book-rate-card";
import { makeOffer } from "@/lib/contracts/make-offer";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { db } from "@/lib/db";
import { makeClient } from "@/tests/support/people";
import { makeRateCard } from "@/tests/support/profiles";
import { makePublishedFreelancer } from "@/tests/support/proposals";
import { finishMilestone, milestonePaths, reviewEachOther, signedIn } from "./support/room.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test.describe.configure({ timeout: 240_000 });

test("a booking: the sample is accepted first, then the rest, then both review", async ({ browser }) => {
  const client = await makeClient();
  const freelancer = await makePublishedFreelancer();
  const card = await makeRateCard(freelancer, { unitPriceMinor: 1_800, unitsPerWeek: 10 });
  const contractId = randomUUID();
  await bookRateCard(client, {
    contractId,
    rateCardId: card.id,
    units: 4,
    sampleFirst: true,
    aiPolicy: "allowed",
    note: "",
    shownTotalMinor: 7_200,
  });
  const [sample = "", rest = ""] = await milestonePaths(contractId);
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  await buyer.goto(rest);
  await expect(buyer.getByText("The sample comes first")).toBeVisible();
  await expect(buyer.getByRole("button", { name: "Fund this milestone" })).toBeHidden();
  await finishMilestone(buyer, maker, sample);
  await finishMilestone(buyer, maker, rest);
  await reviewEachOther(buyer, maker, contractId);
  await expectSoundPage(maker);
  const paid = await db.hold.aggregate({
    where: { escrowOwner: contractId },
    _sum: { releasedMinor: true },
  });
  expect(paid._sum.releasedMinor).toBe(7_200);
});

test("a limit on AI at one stage: set in an offer, countered, warned about by name, and seen when sent", async ({
  browser,
}) => {
  const client = await makeClient();
  const freelancer = await makePublishedFreelancer();
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  await buyer.goto(`/offers/new?to=${freelancer.id}`);
  await buyer.getByLabel("Title").first().fill("A tone for the help pages");
  await buyer.getByLabel("Field of work").selectOption("writing");
  await buyer.getByText("Stage by stage").click();
  await buyer.getByLabel("Drafting").selectOption("assisted");
  await buyer.getByRole("radio", { name: "Not allowed" }).check();
  await expect(buyer.getByText("no stage needs a limit")).toBeVisible();
  await expect(buyer.getByLabel("Drafting")).toBeHidden();
  await buyer.getByRole("radio", { name: "Allowed", exact: true }).check();
  await expect(buyer.getByLabel("Drafting")).toHaveValue("assisted");
  await buyer.locator('[name="milestones[0].title"]').fill("The guide");
  await buyer.locator('[name="milestones[0].criteria"]').fill("Two pages at most");
  await buyer.locator('[name="milestones[0].price"]').fill("900");
  await buyer.locator('[name="milestones[0].days"]').fill("3");
  await expectSoundPage(buyer);
  await buyer.getByRole("button", { name: "Send offer" }).click();
  await expect(buyer.getByText("Drafting: AI-assisted at most")).toBeVisible();

  const offer = new URL(buyer.url()).pathname;
  await maker.goto(`${offer}/counter`);
  await maker.getByLabel("Drafting").selectOption("human");
  await maker.getByRole("button", { name: /^Send/ }).click();
  await expect(maker.getByText("AI in drafting")).toBeVisible();
  await expectSoundPage(maker);
  await buyer.goto(offer);
  await expect(buyer.getByText("Drafting: by a person alone")).toBeVisible();
  await agree(buyer);

  const contractId = offer.split("/").at(-1) ?? "";
  await expect(buyer).toHaveURL(new RegExp(`/contracts/${contractId}`));
  await buyer.goto(`/contracts/${contractId}/changes`);
  await expect(buyer.getByText("Drafting: by a person alone")).toBeVisible();
  const [only = ""] = await milestonePaths(contractId);
  await buyer.goto(only);
  await buyer.getByRole("button", { name: "Fund this milestone" }).click();
  await expect(buyer.getByText("The money is set aside")).toBeVisible();
  await maker.goto(only);
  await maker.getByRole("button", { name: "Start work" }).click();
  await maker.getByLabel("Note").fill("It lies in the shared folder.");
  const drafting = maker.getByRole("group", { name: "Drafting" });
  await expect(drafting.getByText("Agreed: by a person alone")).toBeVisible();
  await drafting.getByLabel("AI-assisted").check();
  await expect(maker.getByText("more AI than was agreed for this stage")).toBeVisible();
  await expectSoundPage(maker);
  await maker.getByRole("button", { name: "Deliver", exact: true }).click();
  await expect(maker.getByText(/does not match the agreed use of AI, at: Drafting\./).first()).toBeVisible();
  await maker.getByLabel("Send it as it stands").check();
  await maker.getByRole("button", { name: "Deliver", exact: true }).click();
  await expect(maker.getByText("Delivered: the client’s answer is next")).toBeVisible();
  await buyer.goto(only);
  await expect(buyer.getByText("Drafting: AI-assisted. Agreed: by a person alone.")).toBeVisible();
  await expectSoundPage(buyer);
});

test("a trial: offered, agreed, worked and reviewed; it closes by itself", async ({ browser }) => {
  const client = await makeClient();
  const freelancer = await makePublishedFreelancer();
  const offerId = randomUUID();
  await makeOffer(client, {
    offerId,
    freelancerId: freelancer.id,
    days: 7,
    terms: OfferTerms.parse({
      kind: "trial",
      title: "One help page as a trial",
      tier: "judgment",
      family: "writing",
      currency: "EUR",
      aiPolicy: "disclosed",
      milestones: [{ title: "The page", criteria: ["It answers one question"], priceMinor: 20_000, days: 2 }],
    }),
  });
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  await maker.goto(`/offers/${offerId}`);
  await expectSoundPage(maker);
  await agree(maker);
  await expect(maker).toHaveURL(new RegExp(`/contracts/${offerId}`));
  const [only = ""] = await milestonePaths(offerId);
  await finishMilestone(buyer, maker, only);
  expect(await db.contract.findUniqueOrThrow({ where: { id: offerId } })).toMatchObject({ state: "closed" });
  await reviewEachOther(buyer, maker, offerId);

  await buyer.goto(`/contracts/${offerId}`);
  await buyer.getByRole("button", { name: "Offer again" }).click();
  await buyer.getByRole("dialog").getByRole("button", { name: "Send offer" }).click();
  await expect(buyer).toHaveURL(/\/offers\//);
  await expect(buyer.getByRole("heading", { level: 1 })).toContainText("One help page as a trial");
});

async function agree(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Agree/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  if (await dialog.isVisible()) await dialog.getByRole("button", { name: /Agree/ }).click();
}
