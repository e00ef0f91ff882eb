import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** Playwright's test with our server as its base address; a page that reports a fault or a breach of the CSP fails. */
export const test = base.extend({
  page: async ({ browser, contextOptions }, use) => {
    const context = await browser.newContext({ ...contextOptions, baseURL: process.env.APP_URL });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
    });
    await use(page);
    await context.close();
    expect(faults).toEqual([]);
  },
});

export { expect };

/** Everything a page must hold whatever it shows: axe finds nothing, no catalogue key is shown raw, nothing overflows. */
export async function expectSoundPage(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    // After a step inside the app the title streams in behind the page's own words: waited for below.
    .disableRules(["document-title"])
    .analyze();
  await expect(page).toHaveTitle(/\S/);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
  ).toEqual([]);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text.match(/\b[a-z]+(?:[A-Z]\w*)?(?:\.[a-z][A-Za-z]*){1,4}\b/g)?.filter(looksLikeKey) ?? []).toEqual(
    [],
  );
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

const namespaces = new Set(readdirSync("messages/en").map((file) => file.replace(/\.json$/, "")));
const looksLikeKey = (word: string) => namespaces.has(word.split(".")[0] ?? "");
