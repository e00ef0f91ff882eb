import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

export const identityClient = { id: "plumbline-test", secret: "a secret that only this test knows" };

/**
 * A real OpenID provider on the loopback address. Whoever signs in as `ana@idp.test` is Ana with that address, verified;
 * as `unverified:ana@idp.test` she has it unverified.
 */
export async function startIdentityProvider(appUrl: string) {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: identityClient.id,
        client_secret: identityClient.secret,
        redirect_uris: [`${appUrl}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["only for tests"] },
    pkce: { required: () => true },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: "Ana from elsewhere",
        email: id.replace(/^unverified:/, ""),
        email_verified: !id.startsWith("unverified:"),
      }),
    }),
  });
  server.on("request", provider.callback());
  return { issuer, stop: () => new Promise((done) => server.close(done)) };
}
