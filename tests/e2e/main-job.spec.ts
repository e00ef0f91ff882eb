import { db } from "@/lib/db";
import { realBrief } from "./support/brief.ts";
import { pointer } from "./support/hands.ts";
import { hire, inviteFirst, postBrief, propose } from "./support/journey.ts";
import { signInAs, signInAsDemo } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.setTimeout(180_000);

test("a client posts a brief that nobody here wrote, sees it split and ranked, and hires; both sides and an admin see it", async ({
  page,
  browser,
}) => {
  await signInAsDemo(page, "client");
  const client = { page, hands: pointer, locale: "en" as const };
  const listingId = await postBrief(client, realBrief());
  const [part] = await db.workPackage.findMany({
    where: { listingId },
    orderBy: { modelProbability: "desc" },
  });
  const freelancerId = await inviteFirst(client, listingId, part?.id ?? "");

  const other = await browser.newContext({ baseURL: process.env.APP_URL });
  await signInAs(other, freelancerId);
  const freelancer = { page: await other.newPage(), hands: pointer, locale: "en" as const };
  await freelancer.page.goto("/dashboard");
  await expect(freelancer.page.locator(`a[href="/listings/${listingId}/propose"]`)).toBeVisible();
  await propose(freelancer, listingId);

  const contractId = await hire(client, listingId);
  await freelancer.page.goto(`/contracts/${contractId}`);
  await expect(freelancer.page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await db.contract.findUniqueOrThrow({ where: { id: contractId } })).toMatchObject({
    state: "agreed",
    totalMinor: 180_000,
    freelancerId,
  });
  await other.close();
});
