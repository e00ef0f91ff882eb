import { describe, expect, test } from "vitest";
import { findViewer } from "@/lib/accounts/find-viewer";
import { hashPassword } from "@/lib/accounts/passwords";
import { findLink } from "@/lib/accounts/queries";
import { requestReset } from "@/lib/accounts/request-reset";
import { resetPassword } from "@/lib/accounts/reset-password";
import { signIn } from "@/lib/accounts/sign-in";
import { signUp } from "@/lib/accounts/sign-up";
import { startSession } from "@/lib/accounts/start-session";
import { minute } from "@/lib/clock";
import { db } from "@/lib/db";
import {
  eventsOf,
  goodPassword,
  mailsTo,
  newAddress,
  newBrowser,
  tokenSentTo,
} from "@/tests/accounts/mailbox";
import { makePerson, makeSuspended } from "@/tests/support/people";

const now = new Date();
const later = (ms: number) => new Date(now.getTime() + ms);
const dead = { code: "invalid", key: "accounts.errors.link" };

async function personWithLink(at = now) {
  const person = await makePerson();
  await db.user.update({
    where: { id: person.id },
    data: { passwordHash: await hashPassword("an old one, known") },
  });
  await requestReset({ email: person.email }, newBrowser(), at);
  return { person, token: await tokenSentTo(person.email) };
}

describe("a forgotten password", () => {
  test("is replaced once by the link; every session ends; the owner is told", async () => {
    const { person, token } = await personWithLink();
    const open = await startSession(db, person.id, "", now);
    await resetPassword({ token, newPassword: goodPassword }, later(29 * minute));
    expect(await findViewer(open)).toBeNull();
    await expect(
      signIn({ email: person.email, password: "an old one, known" }, newBrowser()),
    ).rejects.toMatchObject({ code: "invalid" });
    expect((await signIn({ email: person.email, password: goodPassword }, newBrowser())).token).toBeTruthy();
    expect((await mailsTo(person.email))[0]?.subject).toBe("Your password has changed");
    expect(await eventsOf(person.id)).toEqual(["person.password-changed", "person.signed-in"]);
    await expect(resetPassword({ token, newPassword: "yet another one" }, now)).rejects.toMatchObject(dead);
  });

  test("two at once: one wins", async () => {
    const { token } = await personWithLink();
    const both = await Promise.allSettled(
      ["first of the two", "second of the two"].map((newPassword) =>
        resetPassword({ token, newPassword }, now),
      ),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("the link lives for 30 minutes and dies when a newer one is sent", async () => {
    const { person, token } = await personWithLink();
    await expect(
      resetPassword({ token, newPassword: goodPassword }, later(30 * minute)),
    ).rejects.toMatchObject(dead);
    await requestReset({ email: person.email }, newBrowser(), now);
    expect(await findLink(token)).toBeNull();
    await expect(resetPassword({ token, newPassword: goodPassword }, now)).rejects.toMatchObject(dead);
    expect(await findLink(await tokenSentTo(person.email))).toMatchObject({ purpose: "reset" });
  });

  test("links asked for at the same moment leave one that works", async () => {
    const { person } = await personWithLink();
    await Promise.all([1, 2, 3].map(() => requestReset({ email: person.email }, newBrowser(), now)));
    expect(await db.emailToken.count({ where: { userId: person.id, usedAt: null } })).toBe(1);
  });

  test("a bad new password does not use the link up", async () => {
    const { token } = await personWithLink();
    await expect(resetPassword({ token, newPassword: "iloveyou" }, now)).rejects.toMatchObject({
      field: "newPassword",
    });
    expect(await findLink(token, now)).not.toBeNull();
  });

  test("an unknown address gets the same answer and no mail", async () => {
    const email = newAddress();
    expect(await requestReset({ email }, newBrowser())).toBeUndefined();
    expect(await mailsTo(email)).toEqual([]);
  });

  test("a link for something else does not set a password", async () => {
    const email = newAddress();
    await signUp({ email, name: "Ana", password: goodPassword, side: "client" }, newBrowser(), "en");
    const token = await tokenSentTo(email);
    await expect(resetPassword({ token, newPassword: "another good one" })).rejects.toMatchObject(dead);
  });

  test("also confirms an address that was waiting for it: the link came to that mailbox", async () => {
    const email = newAddress();
    await signUp({ email, name: "Ana", password: "the stranger's own", side: "client" }, newBrowser(), "en");
    await requestReset({ email }, newBrowser());
    await resetPassword({ token: await tokenSentTo(email), newPassword: goodPassword });
    expect((await signIn({ email, password: goodPassword }, newBrowser())).token).toBeTruthy();
    expect(await db.emailToken.count({ where: { user: { email }, usedAt: null } })).toBe(0);
  });

  test("a suspended person may set one as well, and stays suspended", async () => {
    const person = await makeSuspended();
    await requestReset({ email: person.email }, newBrowser());
    await resetPassword({ token: await tokenSentTo(person.email), newPassword: goodPassword });
    const { token } = await signIn({ email: person.email, password: goodPassword }, newBrowser());
    expect((await findViewer(token))?.suspendedReason).toBe(person.suspendedReason);
  });

  test("mail to one address is limited, whether or not anybody has it", async () => {
    for (const email of [(await makePerson()).email, newAddress()]) {
      const asked = await Promise.allSettled(
        Array.from({ length: 7 }, () => requestReset({ email }, newBrowser())),
      );
      expect(asked.filter(({ status }) => status === "rejected")).toHaveLength(2);
    }
  });
});
