import { db } from "@/lib/db";
import { makeSentProposal } from "@/tests/support/proposals";
import { signedIn } from "./support/room.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test("other terms for a proposal: the client changes them, the freelancer changes them back in part, the client agrees", async ({
  browser,
}) => {
  const { client, freelancer, listing, proposalId } = await makeSentProposal();
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);
  await buyer.goto(`/briefs/${listing.id}/proposals`);
  await buyer
    .getByRole("link", { name: /^Propose other terms/ })
    .first()
    .click();
  await expect(buyer.getByRole("heading", { name: "Propose other terms" })).toBeVisible();
  await expect(buyer.getByLabel("Title")).toBeHidden();
  await expectSoundPage(buyer);
  await buyer.getByRole("button", { name: "Send other terms" }).click();
  await expect(buyer.getByText("These are the terms as they were proposed").first()).toBeVisible();
  await buyer.locator('[name="milestones[1].price"]').fill("700");
  await buyer.locator('[name="milestones[1].days"]').fill("7");
  await buyer.getByLabel("What else should hold").fill("The archive is left out.");
  await buyer.getByRole("button", { name: "Send other terms" }).click();
  await expect(buyer.getByText("Milestone 2: price")).toBeVisible();
  await expect(buyer.getByText("It stays as it was sent while other terms are discussed")).toBeVisible();
  await expectSoundPage(buyer);
  const offer = new URL(buyer.url()).pathname;

  await maker.goto(`/proposals/${proposalId}`);
  await expect(maker.getByText("Other terms are being discussed")).toBeVisible();
  await expect(maker.getByText("It is your turn")).toBeVisible();
  await expectSoundPage(maker);
  await maker.getByRole("link", { name: "See the terms" }).click();
  await maker.getByRole("link", { name: "Change the terms" }).click();
  await maker.locator('[name="milestones[1].price"]').fill("750");
  await maker.getByRole("button", { name: "Send new terms" }).click();
  await expect(maker.getByText("Milestone 2: price")).toHaveCount(2);

  await buyer.goto(`/proposals/${proposalId}/counter`);
  await expect(buyer).toHaveURL(new RegExp(`${offer}$`));
  await buyer.getByRole("button", { name: "Agree" }).click();
  const dialog = buyer.getByRole("dialog");
  await expect(
    dialog.getByText("Everyone else who proposed for the same packages is declined"),
  ).toBeVisible();
  await dialog.getByRole("button", { name: "Agree" }).click();
  const contractId = offer.split("/").at(-1) ?? "";
  await expect(buyer).toHaveURL(new RegExp(`/contracts/${contractId}`));
  await buyer.goto(`/contracts/${contractId}/changes`);
  await expect(buyer.getByText("The archive is left out.")).toBeVisible();
  await maker.goto(offer);
  await expect(maker.getByText("Version 3, yours")).toBeVisible();
  await expect(maker.getByText("The contract stands, with exactly these terms.")).toBeVisible();
  await expectSoundPage(maker);
  expect(await db.contract.findUniqueOrThrow({ where: { id: contractId } })).toMatchObject({
    ...{ proposalId, totalMinor: 115_000 },
  });
});
