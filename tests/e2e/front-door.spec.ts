import { db } from "@/lib/db";
import { signInAsDemo } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

const url = (path: string) => `${process.env.APP_URL}${path}`;

test("the health check tells that the database is there", async () => {
  const response = await fetch(url("/api/health"));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: "ok", database: "up" });
});

test("every answer carries the headers that protect people, files and missing pages too", async () => {
  const home = await fetch(url("/"), { redirect: "manual" });
  expect(home.status).toBe(200);
  const file = (await home.clone().text()).match(/\/_next\/static\/[^"]+\.js/)?.[0] ?? "";
  for (const path of ["/", "/nowhere", "/api/health", file]) {
    const { headers } = await fetch(url(path));
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).toContain("base-uri 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy.match(/script-src [^;]+/)?.[0], path).not.toContain("unsafe-inline");
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("referrer-policy"), path).toBeTruthy();
    expect(headers.get("access-control-allow-origin"), path).toBeNull();
    expect(headers.get("x-powered-by"), path).toBeNull();
  }
});

test("a change asked for by another site is refused, whoever is signed in", async ({ page }) => {
  await signInAsDemo(page, "client");
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const forged: Record<string, string>[] = [
    { cookie, origin: "https://evil.test" },
    { cookie, origin: "null" },
    { cookie, "sec-fetch-site": "cross-site" },
    { cookie, "content-type": "text/plain" },
  ];
  for (const headers of forged) {
    for (const path of ["/briefs/new", "/briefs/drafts", "/api/auth/signout"]) {
      expect(
        (await fetch(url(path), { method: "POST", headers, body: "{}" })).status,
        `${path} ${JSON.stringify(headers)}`,
      ).toBe(403);
    }
  }
});

test("the secret of a session is nowhere but in its cookie", async ({ page }) => {
  await signInAsDemo(page, "client");
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name.includes("plumbline.session"));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  for (const path of ["/dashboard", "/settings", "/api/auth/session"]) {
    expect(await (await page.request.get(path)).text(), path).not.toContain(cookie?.value ?? "-");
  }
});

test("strange search words find nothing or something, but never break a page", async ({ page }) => {
  const all = await db.listing.count({ where: { state: "published" } });
  for (const word of ["(((((", "a' | b", "%", "_", "\\", "'; drop table", "中文", "\u202e"]) {
    for (const list of ["/listings", "/talent"]) {
      const response = await page.goto(`${list}?q=${encodeURIComponent(word)}`);
      expect(response?.status(), `${list} ${word}`).toBe(200);
    }
  }
  await page.goto("/listings?q=%25");
  await expect(page.getByText(`${all} open listings`)).toHaveCount(0);
});
