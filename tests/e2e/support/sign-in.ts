import type { BrowserContext, Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { startSession } from "@/lib/accounts/start-session";
import { db } from "@/lib/db";

/** Signs a browser in as somebody, without walking through the sign-in page; an administrator with their second factor. */
export async function signInAs(
  context: BrowserContext,
  userId: string,
  factor: "none" | "given" = "none",
): Promise<void> {
  const token = await db.$transaction((tx) =>
    startSession(tx, userId, "end-to-end test", new Date(), factor),
  );
  const value = await encode({ token: { sid: token }, secret: process.env.AUTH_SECRET ?? "" });
  await context.addCookies([
    { name: "plumbline.session", value, url: process.env.APP_URL, httpOnly: true, sameSite: "Lax" },
  ]);
}

/** Signs in as the demo client, freelancer or administrator. */
export async function signInAsDemo(page: Page, role: "client" | "freelancer" | "admin"): Promise<void> {
  const { id } = await db.user.findUniqueOrThrow({
    where: { email: `${role}@demo.plumbline.example` },
    select: { id: true },
  });
  await signInAs(page.context(), id);
}
