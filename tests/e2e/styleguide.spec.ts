import type { Page } from "@playwright/test";
import { expect, expectSoundPage, test } from "./support/test.ts";

const looks = [
  { width: 1280, colorScheme: "light", locale: "en" },
  { width: 1280, colorScheme: "dark", locale: "zh" },
  { width: 360, colorScheme: "light", locale: "zh" },
  { width: 360, colorScheme: "dark", locale: "en" },
] as const;

for (const { width, colorScheme, locale } of looks) {
  test(`every component is sound at ${width} px, ${colorScheme}, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page
      .context()
      .addCookies([{ name: "plumbline.locale", value: locale, url: process.env.APP_URL ?? "" }]);
    await page.goto("/styleguide");
    await expectSoundPage(page);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`a form keeps what was typed, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: process.env.APP_URL });
    const page = await context.newPage();
    await page.goto("/styleguide");
    await fillWrong(page);
    await page.locator("#try").getByRole("button", { name: "Publish brief" }).click();
    await expect(page.getByText("Some answers need another look")).toBeVisible();
    await expectTyped(page);
    await page.locator("#try").getByLabel("E-mail").fill("someone@example.org");
    await page.locator("#try").getByRole("button", { name: "Publish brief" }).click();
    await expect(page.getByText("Everything was right")).toBeVisible();
    await page.getByRole("button", { name: "Send and go elsewhere" }).click();
    await expect(page).toHaveURL(/sent=1/);
    await context.close();
  });
}

test("a form keeps what was typed when the network is gone", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: process.env.APP_URL });
  const page = await context.newPage();
  await page.goto("/styleguide", { waitUntil: "networkidle" });
  await fillWrong(page);
  await context.setOffline(true);
  await page.locator("#try").getByRole("button", { name: "Publish brief" }).click();
  await expect(page.getByText("This did not reach us")).toBeVisible();
  await expectTyped(page);
  await context.setOffline(false);
  await page.locator("#try").getByRole("button", { name: "Publish brief" }).click();
  await expect(page.getByText("Some answers need another look")).toBeVisible();
  await expectTyped(page);
  await context.close();
});

test("errors take the focus and lead to their fields by keyboard", async ({ page }) => {
  await page.goto("/styleguide", { waitUntil: "networkidle" });
  await page.locator("#try").getByRole("button", { name: "Publish brief" }).press("Enter");
  await expect(page.locator("[data-form-errors]")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const email = page.locator("#try").getByLabel("E-mail");
  await expect(email).toBeFocused();
  await expect(email).toHaveAccessibleDescription(/Write an address such as/);
});

test("several are chosen from a list by keyboard", async ({ page }) => {
  await page.goto("/styleguide", { waitUntil: "networkidle" });
  const input = page.getByRole("combobox", { name: "Skills" });
  const sent = () =>
    page.locator("input[name=skills]").evaluateAll((all) => all.map((one) => one.getAttribute("value")));
  await input.press("ArrowDown");
  await input.pressSequentially("typ");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await input.press("ArrowDown");
  await input.press("Enter");
  await expect(page.getByRole("button", { name: "Remove Typography" })).toBeVisible();
  expect(await sent()).toEqual(["editing", "typography"]);
  await input.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await input.press("Backspace");
  expect(await sent()).toEqual(["editing"]);
});

test("a dialog takes the focus, closes on Escape and gives it back", async ({ page }) => {
  await page.goto("/styleguide", { waitUntil: "networkidle" });
  const trigger = page.getByRole("button", { name: "Overrule the tier" });
  await trigger.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Overrule the tier" });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(":focus")).toHaveCount(1);
  await expectSoundPage(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(trigger).toBeFocused();
});

async function fillWrong(page: Page) {
  const form = page.locator("#try");
  await form.getByLabel("E-mail").fill("someone at example");
  await form.getByLabel("What do you need?").fill("Forty texts, and somebody who decides.");
  await form.getByLabel("Budget").fill("1,200");
  await form.getByLabel("Currency").selectOption("CNY");
  await form.getByLabel("You decide by").fill("2026-12-01");
  await form.getByLabel("Where you are").selectOption("ng");
  await form.getByRole("radio", { name: "Not allowed" }).check();
  await form.getByRole("checkbox", { name: "A tool" }).check();
  await form.getByRole("switch").uncheck();
  await form.getByRole("checkbox", { name: "A named person" }).check();
}

async function expectTyped(page: Page) {
  const form = page.locator("#try");
  await expect(form.getByLabel("E-mail")).toHaveValue("someone at example");
  await expect(form.getByLabel("What do you need?")).toHaveValue("Forty texts, and somebody who decides.");
  await expect(form.getByLabel("Budget")).toHaveValue("1,200");
  await expect(form.getByLabel("Currency")).toHaveValue("CNY");
  await expect(form.getByLabel("You decide by")).toHaveValue("2026-12-01");
  await expect(form.getByLabel("Where you are")).toHaveValue("ng");
  await expect(form.getByRole("radio", { name: "Not allowed" })).toBeChecked();
  await expect(form.getByRole("checkbox", { name: "A tool" })).toBeChecked();
  await expect(form.getByRole("checkbox", { name: "An agency" })).not.toBeChecked();
  await expect(form.getByRole("switch")).not.toBeChecked();
  await expect(form.getByRole("checkbox", { name: "A named person" })).toBeChecked();
}
