import type { NextAuthOptions, Profile } from "next-auth";
import { getLocale } from "next-intl/server";
import { admitIdentity, type Claims } from "@/lib/accounts/admit-identity";
import { authSecret } from "@/lib/accounts/auth-secret";
import { findViewer } from "@/lib/accounts/find-viewer";
import { requestOrigin } from "@/lib/accounts/origin";
import { issuerOf, providers } from "@/lib/accounts/providers";
import { revokeSession } from "@/lib/accounts/revoke-session";
import { readSessionCookie, sessionCookieName, sessionCookieOptions } from "@/lib/accounts/session-cookie";
import { absoluteLifetime } from "@/lib/accounts/session-states";
import { signInIdentity } from "@/lib/accounts/sign-in-identity";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { isLocale } from "@/lib/locales";
import { log } from "@/lib/log";
import { ownPath } from "@/lib/own-path";

/**
 * next-auth speaks to the outside providers; everything it is told becomes our own session row. Its cookie carries
 * nothing but that session's secret, as ours does, and the two are the same cookie.
 */
export function authOptions(): NextAuthOptions {
  return {
    providers: providers(),
    secret: authSecret(),
    useSecureCookies: env.isHttps,
    cookies: { sessionToken: { name: sessionCookieName, options: sessionCookieOptions } },
    session: { strategy: "jwt", maxAge: absoluteLifetime / 1000 },
    pages: { signIn: "/sign-in", signOut: "/settings", error: "/sign-in" },
    callbacks: {
      async signIn({ account, profile }) {
        const issuer = account ? issuerOf(account.provider) : null;
        if (!account || !issuer || !profile) return false;
        const locale = await getLocale();
        try {
          await admitIdentity(
            claimsOf(issuer, account.providerAccountId, profile),
            isLocale(locale) ? locale : "en",
          );
          return true;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return `/sign-in?problem=${error.key.split(".").at(-1)}`;
        }
      },
      async jwt({ token, account }) {
        if (!account) return { sid: token.sid };
        const issuer = issuerOf(account.provider);
        if (!issuer) throw new Error(`nobody is called ${account.provider}`);
        const earlier = await readSessionCookie();
        if (earlier) await revokeSession(earlier);
        const subject = account.providerAccountId;
        return { sid: await signInIdentity({ issuer, subject }, await requestOrigin()) };
      },
      async session({ session, token }) {
        const viewer = typeof token.sid === "string" ? await findViewer(token.sid) : null;
        return { expires: session.expires, user: viewer ? { name: viewer.name } : undefined };
      },
      redirect: ({ url, baseUrl }) =>
        `${baseUrl}${ownPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url, "/dashboard")}`,
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === "string") await revokeSession(token.sid);
      },
    },
    // The second argument may hold tokens, so only what kind of trouble it was is kept.
    logger: {
      error: (code, detail) =>
        log("warn", "auth.fault", { code, message: detail instanceof Error ? detail.message : undefined }),
      warn: (code) => log("warn", "auth.warning", { code }),
      debug: () => undefined,
    },
  };
}

function claimsOf(issuer: string, subject: string, profile: Profile): Claims {
  const { email, name } = profile;
  const verified = "email_verified" in profile ? profile.email_verified : false;
  return {
    issuer,
    subject,
    email: typeof email === "string" ? email : null,
    isEmailVerified: verified === true || verified === "true",
    name: typeof name === "string" ? name : null,
  };
}
