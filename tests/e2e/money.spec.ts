import type { Browser, Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { issueDueDocuments } from "@/lib/bookkeeping/issue-due-documents";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { db } from "@/lib/db";
import { allMet, makeDelivered } from "@/tests/support/contracts";
import { signInAs, signInAsDemo } from "./support/sign-in.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test.describe.configure({ timeout: 240_000 });

async function signedIn(browser: Browser, userId: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.APP_URL, locale: "en-GB" });
  await signInAs(context, userId);
  return context.newPage();
}

test("held money is seen, then released, invoiced and kept, as each side sees it", async ({ browser }) => {
  const { client, freelancer, first, deliveryId } = await makeDelivered();
  const buyer = await signedIn(browser, client.id);
  const maker = await signedIn(browser, freelancer.id);

  await buyer.goto("/money");
  const held = buyer.getByRole("region", { name: "What is held, and why" });
  await expect(held.getByRole("row", { name: /The list/ })).toContainText("€412.00");
  await expect(held).toContainText("If you say nothing, it is accepted on");
  await expectSoundPage(buyer);
  await maker.goto("/money");
  await expect(maker.getByRole("region", { name: "What is held, and why" })).toContainText("€372.00");

  await buyer.goto("/money/details");
  await buyer.getByLabel("Name or company").fill("Robin Vale 工作室");
  await buyer.getByLabel("Address").fill("Quay 7\n20457 Hamburg");
  await buyer.getByLabel("Country").selectOption("DE");
  await buyer.getByLabel("Purchase order number").fill("PO-2026-7");
  await buyer.getByRole("button", { name: "Save billing details" }).click();
  await expect(buyer.getByText("Documents issued from now on carry this")).toBeVisible();
  await expectSoundPage(buyer);

  await answerDelivery(client, { deliveryId, verdicts: allMet(first) });
  await issueDueDocuments();

  await buyer.goto("/money/documents");
  await expectSoundPage(buyer);
  const invoice = buyer.getByRole("row", { name: /€400\.00/ });
  const link = invoice.getByRole("link");
  const number = (await link.textContent()) ?? "";
  const address = (await link.getAttribute("href")) ?? "";
  const pdf = await buyer.request.get(address);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  const body = await pdf.body();
  expect(body.subarray(0, 4).toString()).toBe("%PDF");
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true });
  for (const expected of [number, "€400.00", "Robin Vale 工作室", "PO-2026-7", freelancer.name])
    expect(text.replace(/\s+/g, " ")).toContain(expected);
  const stranger = await signedIn(browser, (await makeDelivered()).client.id);
  expect((await stranger.request.get(address)).status()).toBe(404);

  await maker.goto("/money");
  await expect(maker.getByRole("region", { name: "Movements this year" })).toContainText("€372.00");
  await expectSoundPage(maker);
  const year = new Date().getUTCFullYear();
  const csv = await (await maker.request.get(`/money/income.csv?year=${year}`)).text();
  expect(csv).toContain(`400.00,0.00,28.00,372.00,${number},PL-`);
  expect((await maker.request.get("/money/income.csv?year=1")).status()).toBe(404);
  await maker.goto("/money/statements");
  await expect(maker.getByText("Balance at the end")).toBeVisible();
  await expectSoundPage(maker);
});

const ways = {
  "wide and light": { viewport: { width: 1280, height: 900 }, colorScheme: "light", locale: "en-GB" },
  "narrow, dark and Chinese": { viewport: { width: 360, height: 780 }, colorScheme: "dark", locale: "zh-CN" },
} as const;
const pages = {
  client: ["/money", "/money/documents", "/money/statements", "/money/details"],
  freelancer: ["/money", "/money/documents", "/money/statements", "/money/details"],
  admin: [
    "",
    "/accounts",
    "/corrections",
    "/calls",
    "/webhooks",
    "/differences",
    "/chargebacks",
    "/details",
  ].map((page) => `/admin/money${page}`),
};

for (const [name, contextOptions] of Object.entries(ways)) {
  test.describe(name, () => {
    test.use({ contextOptions });
    for (const role of ["client", "freelancer", "admin"] as const) {
      test(`the pages about money are sound for the ${role}`, async ({ page }) => {
        await signInAsDemo(page, role);
        for (const path of pages[role]) {
          expect((await page.goto(path))?.status(), path).toBe(200);
          await expectSoundPage(page);
        }
      });
    }
  });
}

test("the ledger is closed to everybody but administrators", async ({ page }) => {
  await signInAsDemo(page, "client");
  for (const path of pages.admin) expect((await page.goto(path))?.status(), path).toBe(404);
});

test("one administrator proposes a correction, another one books it", async ({ browser }) => {
  const { id: first } = await db.user.findUniqueOrThrow({
    where: { email: "admin@demo.plumbline.example" },
    select: { id: true },
  });
  const page = await signedIn(browser, first);
  await page.goto("/admin/money/corrections");
  const reason = `The bank took a fee of one cent, found at ${Date.now()}.`;
  const line = (index: number, label: string) => page.getByLabel(label, { exact: true }).nth(index);
  await line(0, "Owner").fill("platform");
  await line(0, "For").selectOption("costs");
  await line(0, "Gain").fill("-0.01");
  await line(1, "Owner").fill("provider");
  await line(1, "For").selectOption("clearing");
  await line(1, "Gain").fill("0.02");
  await page.getByLabel("Why").fill(reason);
  await page.getByRole("button", { name: "Propose correction" }).click();
  await expect(page.getByText("have to add up to zero").first()).toBeVisible();
  await line(1, "Gain").fill("0.01");
  await page.getByRole("button", { name: "Propose correction" }).click();
  const item = page.getByRole("listitem").filter({ hasText: reason });
  await expect(item).toContainText("Waits for another administrator");
  await expect(item.getByRole("button", { name: "Book it" })).toHaveCount(0);
});
