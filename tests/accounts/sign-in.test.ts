import { beforeEach, describe, expect, test, vi } from "vitest";
import { knownDevice } from "@/lib/accounts/device-token";
import { findViewer } from "@/lib/accounts/find-viewer";
import { hashPassword } from "@/lib/accounts/passwords";
import { SignIn } from "@/lib/accounts/schemas";
import { signIn } from "@/lib/accounts/sign-in";
import { signInDemo } from "@/lib/accounts/sign-in-demo";
import { db } from "@/lib/db";
import { eventsOf, goodPassword, newAddress, newBrowser } from "@/tests/accounts/mailbox";
import { makePerson, makeSuspended } from "@/tests/support/people";

const checked = vi.hoisted(() => ({ hashes: [] as string[] }));

// Only listens: what is checked against what, so that the two ways through can be compared without a clock.
vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  return {
    ...argon2,
    verify: (hash: string, password: string) => {
      checked.hashes.push(hash);
      return argon2.verify(hash, password);
    },
  };
});

beforeEach(() => {
  checked.hashes.length = 0;
});

async function withPassword(person: { id: string }) {
  await db.user.update({
    where: { id: person.id },
    data: { passwordHash: await hashPassword(goodPassword) },
  });
}

const refusal = { code: "invalid", key: "accounts.errors.signIn" };

describe("signing in", () => {
  test("opens a new session each time, of which only a hash is kept", async () => {
    const person = await makePerson();
    await withPassword(person);
    const input = { email: person.email, password: goodPassword };
    const [first, second] = [await signIn(input, newBrowser()), await signIn(input, newBrowser())];
    expect(first.token).not.toBe(second.token);
    expect(Buffer.from(first.token, "base64url").length).toBeGreaterThanOrEqual(16);
    expect(await findViewer(first.token)).toMatchObject({ id: person.id });
    expect(await db.session.count({ where: { tokenHash: first.token } })).toBe(0);
    expect(await eventsOf(person.id)).toEqual(["person.signed-in", "person.signed-in"]);
  });

  test("an unknown address costs the same check and gets the same answer as a wrong password", async () => {
    const person = await makePerson();
    await withPassword(person);
    await expect(
      signIn({ email: person.email, password: "not it at all" }, newBrowser()),
    ).rejects.toMatchObject(refusal);
    await expect(
      signIn({ email: newAddress(), password: "not it at all" }, newBrowser()),
    ).rejects.toMatchObject(refusal);
    const parameters = checked.hashes.map((hash) => hash.split("$").slice(0, 4).join("$"));
    expect(parameters).toEqual(["$argon2id$v=19$m=19456,t=2,p=1", "$argon2id$v=19$m=19456,t=2,p=1"]);
  });

  test("a person without a password cannot be signed in by any", async () => {
    const person = await makePerson();
    await expect(signIn({ email: person.email, password: "undefined" }, newBrowser())).rejects.toMatchObject(
      refusal,
    );
  });

  test("suspended people come in, to read why", async () => {
    const person = await makeSuspended();
    await withPassword(person);
    const { token } = await signIn({ email: person.email, password: goodPassword }, newBrowser());
    expect(await findViewer(token)).toMatchObject({ suspendedReason: person.suspendedReason });
  });

  test("capitals in the address do not matter", () => {
    expect(SignIn.parse({ email: "Ana@Example.ORG ", password: "x" }).email).toBe("ana@example.org");
  });
});

describe("guessing", () => {
  test("is stopped per account, and the owner's usual browser is not", async () => {
    const person = await makePerson();
    await withPassword(person);
    const right = { email: person.email, password: goodPassword };
    const { device } = await signIn(right, newBrowser());
    const guesses = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        signIn({ email: person.email, password: `guess ${index}` }, newBrowser()),
      ),
    );
    const codes = guesses.map((each) => (each.status === "rejected" ? each.reason.code : "in"));
    expect(codes.filter((code) => code === "invalid")).toHaveLength(10);
    expect(codes.filter((code) => code === "limit")).toHaveLength(40);
    await expect(signIn(right, newBrowser())).rejects.toMatchObject({ code: "limit" });
    expect(await findViewer((await signIn(right, newBrowser(device))).token)).not.toBeNull();
  });

  test("a browser known for one account counts as unknown for another, and a forged one for all", async () => {
    const [mine, theirs] = [await makePerson(), await makePerson()];
    await withPassword(mine);
    const { device } = await signIn({ email: mine.email, password: goodPassword }, newBrowser());
    expect(knownDevice(device, mine.email)).not.toBeNull();
    expect(knownDevice(device, theirs.email)).toBeNull();
    const [name, seal] = (device ?? "").split(".");
    for (const forged of [`${name}.`, `${name}.${"A".repeat(43)}`, `other.${seal}`, "", null])
      expect(knownDevice(forged, mine.email)).toBeNull();
  });

  test("a known browser has its own count, so a stolen one does not guess for ever", async () => {
    const person = await makePerson();
    await withPassword(person);
    const { device } = await signIn({ email: person.email, password: goodPassword }, newBrowser());
    const guesses = await Promise.allSettled(
      Array.from({ length: 12 }, () =>
        signIn({ email: person.email, password: "not it at all" }, newBrowser(device)),
      ),
    );
    expect(guesses.filter((each) => each.status === "rejected" && each.reason.code === "limit")).toHaveLength(
      2,
    );
  });

  test("is stopped per address over many accounts; another address goes on", async () => {
    const browser = newBrowser();
    const guesses = await Promise.allSettled(
      Array.from({ length: 65 }, () => signIn({ email: newAddress(), password: "not it at all" }, browser)),
    );
    expect(guesses.filter((each) => each.status === "rejected" && each.reason.code === "limit")).toHaveLength(
      5,
    );
    await expect(signIn({ email: newAddress(), password: "not it" }, newBrowser())).rejects.toMatchObject(
      refusal,
    );
  });

  test("the right password wipes the count", async () => {
    const person = await makePerson();
    await withPassword(person);
    const attempt = (password: string) => signIn({ email: person.email, password }, newBrowser());
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < 6; guess += 1) await attempt("not it at all").catch(() => undefined);
      expect((await attempt(goodPassword)).token).toBeTruthy();
    }
  });
});

describe("demo people", () => {
  test("are open with one click in demo mode, and shut without it", async () => {
    const id = crypto.randomUUID();
    await db.user.create({
      data: {
        id,
        email: "client@demo.plumbline.example",
        name: "Demo",
        isDemo: true,
        emailVerifiedAt: new Date(),
        passwordHash: await hashPassword(goodPassword),
      },
    });
    const { token } = await signInDemo({ role: "client" }, newBrowser(), { isDemo: true });
    expect(await db.session.count({ where: { userId: id } })).toBe(1);
    await expect(signInDemo({ role: "client" }, newBrowser(), { isDemo: false })).rejects.toMatchObject({
      code: "forbidden",
    });
    // This process is not in demo mode: neither a session from then nor a password opens the account.
    expect(await findViewer(token)).toBeNull();
    await expect(
      signIn({ email: "client@demo.plumbline.example", password: goodPassword }, newBrowser()),
    ).rejects.toMatchObject(refusal);
  });

  test("a person who took a demo address but is not of the demo world is not opened", async () => {
    await makePerson({ email: "admin@demo.plumbline.example", isAdmin: true });
    await expect(signInDemo({ role: "admin" }, newBrowser(), { isDemo: true })).rejects.toMatchObject({
      key: "accounts.errors.noDemo",
    });
  });
});
