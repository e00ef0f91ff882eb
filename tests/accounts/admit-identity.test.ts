import { describe, expect, test } from "vitest";
import { admitIdentity, type Claims } from "@/lib/accounts/admit-identity";
import { findViewer } from "@/lib/accounts/find-viewer";
import { signIn } from "@/lib/accounts/sign-in";
import { signInIdentity } from "@/lib/accounts/sign-in-identity";
import { signUp } from "@/lib/accounts/sign-up";
import { db } from "@/lib/db";
import { eventsOf, goodPassword, newAddress, newBrowser } from "@/tests/accounts/mailbox";
import { makePerson } from "@/tests/support/people";

const issuer = "https://id.example";
const claims = (changes: Partial<Claims> = {}): Claims => ({
  issuer,
  subject: crypto.randomUUID(),
  email: newAddress(),
  isEmailVerified: true,
  name: "Ana Costa",
  ...changes,
});

describe("somebody who comes through a provider", () => {
  test("is registered once, and known again by issuer and subject even under another address", async () => {
    const first = claims();
    const id = await admitIdentity(first, "zh");
    expect(await admitIdentity({ ...first, email: newAddress(), isEmailVerified: false }, "en")).toBe(id);
    expect(await db.user.findUniqueOrThrow({ where: { id } })).toMatchObject({
      email: first.email,
      name: "Ana Costa",
      locale: "zh",
      passwordHash: null,
    });
    expect(await eventsOf(id)).toEqual(["person.registered", "person.email-confirmed"]);
    const token = await signInIdentity(first, newBrowser());
    expect(await findViewer(token)).toMatchObject({ id, isEmailConfirmed: true });
  });

  test("the same subject of another issuer is somebody else", async () => {
    const first = claims();
    const id = await admitIdentity(first, "en");
    expect(
      await admitIdentity(claims({ subject: first.subject, issuer: "https://other.example" }), "en"),
    ).not.toBe(id);
  });

  test("with an address that the provider has not verified is refused, whoever has it", async () => {
    const owner = await makePerson();
    for (const email of [owner.email, newAddress(), null])
      await expect(admitIdentity(claims({ email, isEmailVerified: false }), "en")).rejects.toMatchObject({
        key: "accounts.errors.providerUnverified",
      });
    expect(await db.identity.count({ where: { userId: owner.id } })).toBe(0);
  });

  test("does not get into an account that has the address, even a verified one", async () => {
    const owner = await makePerson();
    const taken = claims({ email: owner.email.toUpperCase() });
    await expect(admitIdentity(taken, "en")).rejects.toMatchObject({
      key: "accounts.errors.providerEmailTaken",
    });
    await expect(signInIdentity(taken, newBrowser())).rejects.toMatchObject({ code: "forbidden" });
  });

  test("gets the address back from a sign-up that nobody confirmed, without its password", async () => {
    const email = newAddress();
    await signUp({ email, name: "Stranger", password: goodPassword, side: "client" }, newBrowser(), "en");
    const id = await admitIdentity(claims({ email }), "en");
    expect(await db.user.findUniqueOrThrow({ where: { id } })).toMatchObject({ email, name: "Ana Costa" });
    await expect(signIn({ email, password: goodPassword }, newBrowser())).rejects.toMatchObject({
      code: "invalid",
    });
  });

  test("twice at once is one person", async () => {
    const same = claims();
    const [one, two] = await Promise.all([admitIdentity(same, "en"), admitIdentity(same, "en")]);
    expect(one).toBe(two);
  });

  test("without a usable name is called by the address", async () => {
    const id = await admitIdentity(
      claims({ name: "two\nlines", email: `${crypto.randomUUID()}@x.test` }),
      "en",
    );
    const { name, email } = await db.user.findUniqueOrThrow({ where: { id } });
    expect(email.startsWith(`${name}@`)).toBe(true);
  });
});
