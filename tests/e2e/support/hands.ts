import { expect, type Locator, type Page } from "@playwright/test";

/** How a person works a page. The journeys are written once and walked with either. */
export interface Hands {
  press(target: Locator): Promise<void>;
  tick(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  pickDay(target: Locator, day: Date): Promise<void>;
}

const dayOf = (day: Date) => day.toISOString().slice(0, 10);

/** With a mouse or a finger. */
export const pointer: Hands = {
  press: (target) => target.click(),
  tick: (target) => target.check(),
  write: (target, text) => target.fill(text),
  pickDay: (target, day) => target.fill(dayOf(day)),
};

/** With nothing but a keyboard: whatever cannot be reached by Tab fails. */
export function keyboard(page: Page): Hands {
  const reach = async (target: Locator) => {
    await target.waitFor({ state: "visible" });
    for (let steps = 0; steps < 250; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reaches ${target}`);
  };
  return {
    async press(target) {
      await reach(target);
      await page.keyboard.press("Enter");
    },
    async tick(target) {
      await reach(target);
      if (!(await target.isChecked())) await page.keyboard.press("Space");
      await expect(target).toBeChecked();
    },
    async write(target, text) {
      await reach(target);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText(text);
    },
    async pickDay(target, day) {
      await reach(target);
      const [year, month, date] = dayOf(day).split("-");
      await page.keyboard.type(`${month}${date}${year}`);
      await expect(target).toHaveValue(dayOf(day));
    },
  };
}
