import { Secret, TOTP } from "otpauth";
import { hashPassword } from "@/lib/accounts/passwords";
import { db } from "@/lib/db";
import { expect, expectSoundPage, test } from "./support/test.ts";

const password = "four slow brown herons";

test("an administrator sets up a second factor, signs in with it, and gets to the admin pages", async ({
  page,
}) => {
  const email = "second-factor@people.test";
  await db.user.create({
    data: {
      email,
      name: "Ines Abel",
      emailVerifiedAt: new Date(),
      passwordHash: await hashPassword(password),
      isClient: true,
      isAdmin: true,
    },
  });
  const signIn = async () => {
    await page.goto("/sign-in?next=/admin/cases");
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
  };

  await signIn();
  await expect(page).toHaveURL(/\/settings\/second-factor/);
  await expect(page.getByText("Administrators need a second factor")).toBeVisible();
  await expectSoundPage(page);
  await page.getByLabel("Current password").fill(password);
  await page.getByRole("button", { name: "Set it up" }).click();
  await expect(page.getByRole("img", { name: "QR code for your authenticator app" })).toBeVisible();
  await expectSoundPage(page);
  const key = await page.getByText(/^(?:[A-Z2-7]{4} ?){8}$/).innerText();
  const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(" ", "")) });
  await page.getByLabel("Code", { exact: true }).fill(app.generate());
  await page.getByRole("button", { name: "Switch it on" }).click();
  await expect(page.getByText("8 recovery codes are left.")).toBeVisible();
  await expectSoundPage(page);

  await page.context().clearCookies();
  await signIn();
  await expect(page.getByRole("heading", { name: "Enter your code" })).toBeVisible();
  await expectSoundPage(page);
  await page.getByLabel("Code", { exact: true }).fill("000000");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("This code is not right")).toBeVisible();
  // The code that switched it on has been used, so the next one is due.
  await page.getByLabel("Code", { exact: true }).fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/cases/);
  await expect(page.getByRole("navigation", { name: "Moderation" })).toBeVisible();
});
