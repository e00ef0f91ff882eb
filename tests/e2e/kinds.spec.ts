import { randomUUID } from "node:crypto";
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
  await maker
    .getByRole("button", { name: /^Agree/ })
    .first()
    .click();
  const dialog = maker.getByRole("dialog");
  if (await dialog.isVisible()) await dialog.getByRole("button", { name: /Agree/ }).click();
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
