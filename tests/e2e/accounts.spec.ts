import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { expect, expectSoundPage, test } from "./support/test";

const password = "four slow brown herons";
const address = () => `ana.${Date.now()}.${Math.floor(Math.random() * 1e6)}@people.test`;

// The address of the sign-in page ends with where one came from, so the path alone is compared.
const at = (path: string) => (url: URL) => url.pathname === path;

/** Opens the newest link that was mailed to an address, by way of the demo inbox. */
async function followMail(page: Page, email: string): Promise<void> {
  await page.goto("/demo/inbox");
  const mail = page.getByRole("listitem").filter({ hasText: email }).first();
  await mail.getByRole("link").first().click();
  await page.waitForURL((url) => url.pathname !== "/demo/inbox");
}

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto("/sign-up?next=/settings");
  await page.getByLabel("Both").check();
  await page.getByLabel("Your name").fill("Ana Costa");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign up" }).click();
  await page.waitForURL("**/sign-up/done");
}

test("a person signs up, confirms, signs out, forgets the password and comes back", async ({ page }) => {
  const email = address();
  await signUp(page, email);
  await expectSoundPage(page);
  await followMail(page, email);
  await page.getByLabel("Password").fill(password);
  await expectSoundPage(page);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await page.waitForURL(at("/settings"));
  await expectSoundPage(page);
  const before = await page.context().cookies();

  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-in?done=signed-out");
  // The cookie from before opens nothing any more, wherever a copy of it was kept.
  await page.context().addCookies(before);
  await page.goto("/settings");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings$/);

  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await page.waitForURL("**/forgot");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("a link is on its way to it")).toBeVisible();
  await followMail(page, email);
  await page.getByLabel("New password").fill("six quick red foxes");
  await expectSoundPage(page);
  await page.getByRole("button", { name: "Set password" }).click();
  await page.waitForURL("**/sign-in?done=reset");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("six quick red foxes");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(at("/dashboard"));
  const session = (cookies: typeof before) => cookies.find(({ name }) => name.endsWith("plumbline.session"));
  expect(session(await page.context().cookies())?.value).not.toBe(session(before)?.value);
  expect(session(await page.context().cookies())).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

test("signing up with a registered address looks the same, and its owner is told", async ({ page }) => {
  const email = address();
  await signUp(page, email);
  const first = await page.getByRole("main").innerText();
  await followMail(page, email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await page.waitForURL(at("/settings"));
  await page.context().clearCookies();
  await signUp(page, email);
  expect(await page.getByRole("main").innerText()).toBe(first);
  await page.goto("/demo/inbox");
  await expect(page.getByRole("listitem").filter({ hasText: email }).first()).toContainText(
    "You already have an account",
  );
});

test("the pages of the people are sound, also in Chinese on a phone", async ({ browser }) => {
  for (const [locale, width] of [
    ["en-GB", 1280],
    ["zh-CN", 360],
  ] as const) {
    const context = await browser.newContext({
      baseURL: process.env.APP_URL,
      locale,
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    for (const path of [
      "/sign-in",
      "/sign-up",
      "/sign-up/done",
      "/forgot",
      "/reset",
      "/confirm",
      "/demo/inbox",
    ]) {
      await page.goto(path);
      await expectSoundPage(page);
    }
    await page.goto("/sign-in?next=/settings");
    await page.locator('button[name="role"][value="client"]').click();
    await page.waitForURL(at("/settings"));
    const signedIn = ["", "/email", "/password", "/sessions"].map((tab) => `/settings${tab}`);
    for (const path of [...signedIn, "/organisations", "/notices"]) {
      await page.goto(path);
      await expectSoundPage(page);
    }
    await context.close();
  }
});

test("leads nowhere but to our own pages after signing in", async ({ browser }) => {
  for (const next of ["//evil.test", "https:evil.test", "/\\evil.test", "https://app@evil.test"]) {
    const context = await browser.newContext({ baseURL: process.env.APP_URL });
    const page = await context.newPage();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.locator('button[name="role"][value="client"]').click();
    await page.waitForURL(at("/dashboard"));
    await context.close();
  }
});

test.describe("through an OpenID provider", () => {
  test("a verified address comes in, and a used code does not come in again", async ({ browser }) => {
    const { page, callback } = await through(browser, "ana@idp.test");
    expect(new URL(page.url()).pathname).toBe("/settings");
    const elsewhere = await browser.newContext({ baseURL: process.env.APP_URL });
    for (const request of [elsewhere.request, page.context().request]) {
      const answer = await request.get(callback, { maxRedirects: 0 });
      expect(answer.headers().location).toContain("error=OAuthCallback");
    }
    expect(await sessionIn(elsewhere.request)).toEqual({});
    expect(await sessionIn(page.context().request)).toMatchObject({ user: { name: "Ana from elsewhere" } });
    await page.context().close();
    await elsewhere.close();
  });

  test("an unverified address stays outside, and so does one that has an account", async ({
    browser,
    page,
  }) => {
    const email = address();
    await signUp(page, email);
    await followMail(page, email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Confirm and sign in" }).click();
    await page.waitForURL(at("/settings"));
    for (const [who, problem] of [
      [`unverified:${email}`, "providerUnverified"],
      [email, "providerEmailTaken"],
    ] as const) {
      const { page: outside } = await through(browser, who);
      await expect(outside).toHaveURL(new RegExp(`/sign-in\\?problem=${problem}$`));
      expect(await sessionIn(outside.context().request)).toEqual({});
      await outside.context().close();
    }
  });
});

async function sessionIn(request: APIRequestContext): Promise<unknown> {
  return (await request.get("/api/auth/session")).json();
}

/** Signs in at the provider as somebody; answers with the page it ends on and the address of the callback. */
async function through(browser: Browser, who: string): Promise<{ page: Page; callback: string }> {
  const context = await browser.newContext({ baseURL: process.env.APP_URL });
  const page = await context.newPage();
  let callback = "";
  page.on("request", (request) => {
    if (request.url().includes("/api/auth/callback/oidc")) callback = request.url();
  });
  await page.goto("/sign-in?next=/settings");
  await page.getByRole("button", { name: "Continue with Harbour ID" }).click();
  await page.locator("input[name=login]").fill(who);
  await page.locator("input[name=password]").fill("any");
  await page.locator("button[type=submit]").click();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => url.origin === process.env.APP_URL && !url.pathname.startsWith("/api/"));
  return { page, callback };
}

test("another X-Forwarded-For is no other address, and a flood is turned away with 429", async () => {
  const html = await (await fetch(`${process.env.APP_URL}/sign-in`)).text();
  const form =
    /<form[^>]*>(?:(?!<\/form>).)*autoComplete="username"(?:(?!<\/form>).)*<\/form>/is.exec(html)?.[0] ?? "";
  const fields = new FormData();
  for (const [, name = "", value = ""] of form.matchAll(
    /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g,
  ))
    fields.set(name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  fields.set("password", "not it at all");
  const attempt = async (number: number) => {
    fields.set("email", `nobody.${number}@people.test`);
    const elsewhere = `203.0.113.${number}`;
    const claims = { "x-forwarded-for": elsewhere, "x-plumbline-peer": elsewhere, "x-real-ip": elsewhere };
    return postFrom("127.0.0.77", "/sign-in", fields, claims);
  };
  // The count of an address takes 60 attempts; the 61st is refused, however the headers read.
  for (let number = 0; number < 60; number += 1) await attempt(number);
  expect((await attempt(60)).text).toContain("That was too often");
  for (let number = 61; number < 90; number += 1) expect((await attempt(number)).status).toBe(200);
  const turnedAway = await attempt(90);
  expect(turnedAway.status).toBe(429);
  expect(Number(turnedAway.headers["retry-after"])).toBeGreaterThan(0);
});

/** A form sent from an address of this machine that no other test calls from. */
async function postFrom(address: string, path: string, fields: FormData, headers: Record<string, string>) {
  const body = new Response(fields);
  const call = httpRequest(`${process.env.APP_URL}${path}`, {
    method: "POST",
    localAddress: address,
    family: 4,
    headers: {
      ...headers,
      origin: process.env.APP_URL ?? "",
      "content-type": body.headers.get("content-type") ?? "",
    },
  });
  call.end(Buffer.from(await body.arrayBuffer()));
  const [answer] = (await once(call, "response")) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, text: await text(answer) };
}
