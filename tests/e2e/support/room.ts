import type { Browser, Page } from "@playwright/test";
import { db } from "@/lib/db";
import { signInAs } from "./sign-in.ts";
import { expect } from "./test.ts";

/** A browser of its own for one person. */
export async function signedIn(browser: Browser, userId: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.APP_URL, locale: "en-GB" });
  await signInAs(context, userId);
  return context.newPage();
}

/** Fills in the delivery form with a note, all stages by hand and every criterion read, and sends it. */
export async function deliverByHand(page: Page, note: string): Promise<void> {
  await page.getByLabel("Note").fill(note);
  for (const stage of ["Ideation", "Drafting", "Generation", "Editing", "Checking"])
    await page.getByRole("group", { name: stage }).getByLabel("Human", { exact: true }).check();
  for (const method of await page.getByLabel("How it was checked").all()) await method.selectOption("read");
  await page.getByRole("button", { name: "Deliver", exact: true }).click();
  await expect(page.getByText("Delivered: the client’s answer is next")).toBeVisible();
}

/** Funds, starts, delivers and accepts one milestone, each side in its own browser. */
export async function finishMilestone(buyer: Page, maker: Page, path: string): Promise<void> {
  await buyer.goto(path);
  await buyer.getByRole("button", { name: "Fund this milestone" }).click();
  await expect(buyer.getByText("The money is set aside")).toBeVisible();
  await maker.goto(path);
  await maker.getByRole("button", { name: "Start work" }).click();
  await deliverByHand(maker, "It lies in the shared folder.");
  await buyer.goto(path);
  await expect(buyer.getByRole("button", { name: "Send answer" })).toBeVisible();
  for (const met of await buyer.getByLabel("Met", { exact: true }).all()) await met.check();
  await buyer.getByRole("button", { name: "Send answer" }).click();
  await expect(buyer.getByRole("heading", { name: "Defects after acceptance" })).toBeVisible();
}

/** Both write their reviews blind; after the second each reads the other's. */
export async function reviewEachOther(buyer: Page, maker: Page, contractId: string): Promise<void> {
  const words = { buyer: "Asked the right questions.", maker: "Knew what it was for." };
  for (const [page, text, choice] of [
    [buyer, words.buyer, "5 · excellent"],
    [maker, words.maker, "4 · good"],
  ] as const) {
    await page.goto(`/contracts/${contractId}`);
    await page.getByRole("link", { name: "Write your review" }).click();
    // A list of elements does not wait for the page to come.
    await expect(page.getByLabel("In your own words")).toBeVisible();
    await expect(page.getByText(words.buyer)).toBeHidden();
    for (const grade of await page.getByLabel(choice).all()) await grade.check();
    await page.getByLabel("In your own words").fill(text);
    await page.getByRole("button", { name: "Write review" }).click();
    await expect(page.getByText(text)).toBeVisible();
  }
  await expect(maker.getByText(words.buyer)).toBeVisible();
  await buyer.reload();
  await expect(buyer.getByText(words.maker)).toBeVisible();
}

export const milestonePaths = async (contractId: string) =>
  (
    await db.milestone.findMany({
      where: { contractId },
      orderBy: { position: "asc" },
      select: { id: true },
    })
  ).map(({ id }) => `/contracts/${contractId}/milestones/${id}`);
