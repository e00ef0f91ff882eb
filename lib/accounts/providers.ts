import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "@/lib/env";

type Profile = Record<string, unknown>;

/** Who the providers are to us: an identity is the pair of this and the provider's own id for the person. */
const issuers: Record<string, string | undefined> = {
  github: "https://github.com",
  google: "https://accounts.google.com",
  oidc: env.OIDC_ISSUER,
};

export const issuerOf = (providerId: string): string | null => issuers[providerId] ?? null;

/** The providers whose variables are set, as the sign-in page lists them. */
export const offeredProviders = (): { id: string; name: string }[] =>
  providers().map(({ id, name }) => ({ id, name }));

/** Their configuration for next-auth. State and PKCE are always checked; so is a nonce where there is an ID token. */
export function providers(): OAuthConfig<Profile>[] {
  return [
    ...(env.OIDC_ISSUER
      ? [
          openIdConnect("oidc", env.OIDC_NAME, env.OIDC_ISSUER, {
            clientId: env.OIDC_CLIENT_ID,
            clientSecret: env.OIDC_CLIENT_SECRET,
          }),
        ]
      : []),
    ...(env.GOOGLE_CLIENT_ID
      ? [
          openIdConnect("google", "Google", "https://accounts.google.com", {
            clientId: env.GOOGLE_CLIENT_ID,
            clientSecret: env.GOOGLE_CLIENT_SECRET,
          }),
        ]
      : []),
    ...(env.GITHUB_CLIENT_ID ? [gitHub()] : []),
  ];
}

interface Client {
  clientId?: string;
  clientSecret?: string;
}

function openIdConnect(id: string, name: string, issuer: string, client: Client): OAuthConfig<Profile> {
  return {
    id,
    name,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    ...client,
    userinfo: {
      // Many providers keep the address out of the ID token. The client checks that both speak of the same subject.
      request: async ({ client: provider, tokens }) => ({
        ...(await provider.userinfo(tokens as Parameters<typeof provider.userinfo>[0])),
      }),
    },
    profile: (profile) => ({ id: String(profile.sub ?? "") }),
  };
}

function gitHub(): OAuthConfig<Profile> {
  return {
    id: "github",
    name: "GitHub",
    type: "oauth",
    authorization: {
      url: "https://github.com/login/oauth/authorize",
      params: { scope: "read:user user:email" },
    },
    token: "https://github.com/login/oauth/access_token",
    userinfo: {
      url: "https://api.github.com/user",
      request: async ({ client, tokens }) => {
        const token = tokens.access_token ?? "";
        const profile = await client.userinfo(token);
        const { email, isVerified } = await primaryEmail(token);
        return { ...profile, email, email_verified: isVerified };
      },
    },
    checks: ["pkce", "state"],
    clientId: env.GITHUB_CLIENT_ID,
    clientSecret: env.GITHUB_CLIENT_SECRET,
    profile: (profile) => ({ id: String(profile.id ?? "") }),
  };
}

/** The address on a GitHub profile says nothing about whether it is verified; the list of addresses does. */
async function primaryEmail(token: string): Promise<{ email?: string; isVerified: boolean }> {
  const answer = await fetch("https://api.github.com/user/emails", {
    headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
  });
  if (!answer.ok) return { isVerified: false };
  const list = (await answer.json()) as { email: string; primary: boolean; verified: boolean }[];
  const primary = list.find((each) => each.primary);
  return { email: primary?.email, isVerified: primary?.verified === true };
}
