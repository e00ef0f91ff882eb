import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { authSecret } from "@/lib/accounts/auth-secret";
import { absoluteLifetime } from "@/lib/accounts/session-states";
import { env } from "@/lib/env";

/** The name that next-auth is told as well; the prefix binds the cookie to https and this host. */
export const sessionCookieName = env.isHttps ? "__Host-plumbline.session" : "plumbline.session";

export const sessionCookieOptions = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env.isHttps,
} as const;

/** Puts a session secret into next-auth's encrypted cookie. */
export async function writeSessionCookie(token: string): Promise<void> {
  const maxAge = absoluteLifetime / 1000;
  const value = await encode({ token: { sid: token }, secret: authSecret(), maxAge });
  (await cookies()).set(sessionCookieName, value, { ...sessionCookieOptions, maxAge });
}

/** The session secret of this request, or null. A forged or stale cookie is no cookie. */
export async function readSessionCookie(): Promise<string | null> {
  const value = (await cookies()).get(sessionCookieName)?.value;
  if (!value) return null;
  try {
    const decoded = await decode({ token: value, secret: authSecret() });
    return typeof decoded?.sid === "string" ? decoded.sid : null;
  } catch {
    return null;
  }
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName, "", { ...sessionCookieOptions, maxAge: 0 });
}
