import { describe, expect, test } from "vitest";
import { confirmEmail } from "@/lib/accounts/confirm-email";
import { findViewer } from "@/lib/accounts/find-viewer";
import { findLink } from "@/lib/accounts/queries";
import { SignUp } from "@/lib/accounts/schemas";
import { sendConfirmation } from "@/lib/accounts/send-confirmation";
import { signIn } from "@/lib/accounts/sign-in";
import { signUp } from "@/lib/accounts/sign-up";
import { day, hour } from "@/lib/clock";
import { db } from "@/lib/db";
import {
  eventsOf,
  goodPassword,
  mailsTo,
  newAddress,
  newBrowser,
  tokenSentTo,
} from "@/tests/accounts/mailbox";
import { makePerson } from "@/tests/support/people";

const asked = (email: string, changes: Partial<SignUp> = {}): SignUp => ({
  email,
  name: "Ana Costa",
  password: goodPassword,
  side: "both",
  ...changes,
});
const now = new Date();
const later = (ms: number) => new Date(now.getTime() + ms);
const row = (email: string) => db.user.findUniqueOrThrow({ where: { email } });

describe("signing up", () => {
  test("writes the address in lower case and signs nobody in", async () => {
    const email = newAddress();
    expect(SignUp.parse(asked(` ${email.toUpperCase()} `)).email).toBe(email);
    expect(await signUp(asked(email, { side: "freelancer" }), newBrowser(), "zh")).toBeUndefined();
    const user = await row(email);
    expect(user).toMatchObject({
      locale: "zh",
      isClient: false,
      isFreelancer: true,
      activeView: "freelancer",
      emailVerifiedAt: null,
      isAdmin: false,
    });
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
    expect(await eventsOf(user.id)).toEqual(["person.registered"]);
    const [mail] = await mailsTo(email);
    expect(mail?.subject).toBe("确认你的邮箱");
    expect(mail?.text).not.toContain("Ana Costa");
  });

  test("an address that is registered gets a mail, and the asker the same answer", async () => {
    const owner = await makePerson();
    const before = await row(owner.email);
    expect(
      await signUp(asked(owner.email, { password: "another good one" }), newBrowser(), "en"),
    ).toBeUndefined();
    expect(await row(owner.email)).toEqual(before);
    const mails = await mailsTo(owner.email);
    expect(mails.map(({ subject }) => subject)).toEqual(["You already have an account"]);
  });

  test("a common password and one's own name are refused, before anything is kept", async () => {
    const email = newAddress();
    await expect(signUp(asked(email, { password: "Password123" }), newBrowser(), "en")).rejects.toMatchObject(
      {
        code: "invalid",
        field: "password",
      },
    );
    await expect(signUp(asked(email, { password: "Ana Costa" }), newBrowser(), "en")).rejects.toMatchObject({
      key: "accounts.errors.passwordIsYou",
    });
    expect(await db.user.count({ where: { email } })).toBe(0);
  });

  test("twice at once makes one person, and one link that works", async () => {
    const email = newAddress();
    const browser = newBrowser();
    await Promise.all([1, 2].map(() => signUp(asked(email), browser, "en")));
    const { id } = await row(email);
    expect(await db.emailToken.count({ where: { userId: id, usedAt: null } })).toBe(1);
    expect((await eventsOf(id)).filter((type) => type === "person.registered")).toHaveLength(1);
  });

  test("is limited per address of the asker", async () => {
    const browser = newBrowser();
    const attempts = await Promise.allSettled(
      Array.from({ length: 25 }, () => signUp(asked(newAddress()), browser, "en")),
    );
    const refused = attempts.filter((each) => each.status === "rejected");
    expect(refused).toHaveLength(5);
    expect(refused[0]?.reason).toMatchObject({ code: "limit" });
    await signUp(asked(newAddress()), newBrowser(), "en");
  });
});

describe("confirming", () => {
  test("takes the link and the password, and opens a session", async () => {
    const email = newAddress();
    await signUp(asked(email, { next: "/briefs/new" }), newBrowser(), "en");
    const [mail] = await mailsTo(email);
    expect(mail?.text).toContain("next=%2Fbriefs%2Fnew");
    const { token } = await confirmEmail(
      { token: await tokenSentTo(email), password: goodPassword },
      newBrowser(),
    );
    const viewer = await findViewer(token);
    expect(viewer).toMatchObject({ email, isEmailConfirmed: true });
    expect(await eventsOf(viewer?.id ?? "")).toEqual([
      "person.registered",
      "person.email-confirmed",
      "person.signed-in",
    ]);
  });

  test("a link alone, with a stranger's password behind it, confirms nothing", async () => {
    const email = newAddress();
    await signUp(asked(email, { password: "the stranger's own" }), newBrowser(), "en");
    const token = await tokenSentTo(email);
    await expect(confirmEmail({ token, password: goodPassword }, newBrowser())).rejects.toMatchObject({
      field: "password",
    });
    expect((await row(email)).emailVerifiedAt).toBeNull();
    expect(await findLink(token)).toMatchObject({ purpose: "confirm", email });
  });

  test("signing up again replaces a password that nobody confirmed, and kills the older link", async () => {
    const email = newAddress();
    await signUp(asked(email, { password: "the stranger's own" }), newBrowser(), "en");
    const old = await tokenSentTo(email);
    await signUp(asked(email), newBrowser(), "en");
    await expect(
      confirmEmail({ token: old, password: "the stranger's own" }, newBrowser()),
    ).rejects.toMatchObject({ key: "accounts.errors.link" });
    const { token } = await confirmEmail(
      { token: await tokenSentTo(email), password: goodPassword },
      newBrowser(),
    );
    expect(await findViewer(token)).toMatchObject({ email });
  });

  test("works once, also for two at once, and for a day", async () => {
    const email = newAddress();
    await signUp(asked(email), newBrowser(), "en", now);
    const input = { token: await tokenSentTo(email), password: goodPassword };
    await expect(confirmEmail(input, newBrowser(), later(day + 1))).rejects.toMatchObject({
      code: "invalid",
    });
    const two = await Promise.allSettled([1, 2].map(() => confirmEmail(input, newBrowser(), later(hour))));
    expect(two.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(confirmEmail(input, newBrowser(), later(hour))).rejects.toMatchObject({ code: "invalid" });
  });

  test("until then the right password opens nothing, and says what a wrong one says", async () => {
    const email = newAddress();
    await signUp(asked(email), newBrowser(), "en");
    const refusal = { code: "invalid", key: "accounts.errors.signIn" };
    await expect(signIn({ email, password: goodPassword }, newBrowser())).rejects.toMatchObject(refusal);
    await expect(signIn({ email, password: "something else" }, newBrowser())).rejects.toMatchObject(refusal);
  });

  test("the link is sent again to those who wait for it, and nothing to anybody else", async () => {
    const email = newAddress();
    await signUp(asked(email), newBrowser(), "en");
    const old = await tokenSentTo(email);
    await sendConfirmation({ email }, newBrowser());
    expect(await findLink(old)).toBeNull();
    expect(await findLink(await tokenSentTo(email))).not.toBeNull();
    const [confirmed, nobody] = [await makePerson(), newAddress()];
    for (const to of [confirmed.email, nobody]) {
      expect(await sendConfirmation({ email: to }, newBrowser())).toBeUndefined();
      expect(await mailsTo(to)).toEqual([]);
    }
  });

  test("links are kept as hashes of at least 128 random bits", async () => {
    const email = newAddress();
    await signUp(asked(email), newBrowser(), "en");
    const token = await tokenSentTo(email);
    expect(Buffer.from(token, "base64url").length).toBeGreaterThanOrEqual(16);
    expect(await db.emailToken.count({ where: { tokenHash: token } })).toBe(0);
  });
});
