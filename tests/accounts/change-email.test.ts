import { describe, expect, test } from "vitest";
import { changeEmail } from "@/lib/accounts/change-email";
import { findViewer } from "@/lib/accounts/find-viewer";
import { hashPassword } from "@/lib/accounts/passwords";
import { findLink } from "@/lib/accounts/queries";
import { requestEmailChange } from "@/lib/accounts/request-email-change";
import { requestReset } from "@/lib/accounts/request-reset";
import { signUp } from "@/lib/accounts/sign-up";
import { startSession } from "@/lib/accounts/start-session";
import type { Viewer } from "@/lib/accounts/viewer";
import { hour } from "@/lib/clock";
import { db } from "@/lib/db";
import {
  eventsOf,
  goodPassword,
  mailsTo,
  newAddress,
  newBrowser,
  rowOf,
  tokenSentTo,
} from "@/tests/accounts/mailbox";
import { makePerson } from "@/tests/support/people";

async function personWithPassword(overrides: Partial<Viewer> = {}) {
  const person = await makePerson(overrides);
  await db.user.update({
    where: { id: person.id },
    data: { passwordHash: await hashPassword(goodPassword) },
  });
  return person;
}

const ask = (viewer: Viewer, email: string, currentPassword = goodPassword) =>
  requestEmailChange(viewer, { email, currentPassword }, newBrowser());
const dead = { code: "invalid", key: "accounts.errors.link" };

describe("changing the address", () => {
  test("happens when the new one is confirmed; the old one hears of both", async () => {
    const person = await personWithPassword();
    const email = newAddress();
    const [here, there] = [await startSession(db, person.id, ""), await startSession(db, person.id, "")];
    await ask(person, email);
    expect(await rowOf(person)).toMatchObject({ email: person.email });
    const token = await tokenSentTo(email);
    expect(await findLink(token)).toEqual({ purpose: "change", email });
    await changeEmail(await findViewer(here), { token });
    expect(await rowOf(person)).toMatchObject({ email });
    expect(await findViewer(here)).toMatchObject({ email });
    expect(await findViewer(there)).toBeNull();
    expect((await mailsTo(person.email)).map(({ subject }) => subject)).toEqual([
      "Your address has changed",
      "Your address is about to change",
    ]);
    expect(await eventsOf(person.id)).toEqual(["person.email-changed"]);
    await expect(changeEmail(null, { token })).rejects.toMatchObject(dead);
  });

  test("needs the password, and nobody changes a demo person's or a suspended one's", async () => {
    const person = await personWithPassword();
    await expect(ask(person, newAddress(), "not it at all")).rejects.toMatchObject({
      field: "currentPassword",
    });
    await expect(ask({ ...person, isDemo: true }, newAddress())).rejects.toMatchObject({ code: "forbidden" });
    await expect(ask({ ...person, suspendedReason: "x" }, newAddress())).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(ask(person, person.email)).rejects.toMatchObject({ field: "email" });
  });

  test("to an address that somebody has: the same answer, and only its owner is told", async () => {
    const [person, owner] = [await personWithPassword(), await makePerson()];
    expect(await ask(person, owner.email)).toBeUndefined();
    const mails = await mailsTo(owner.email);
    expect(mails.map(({ subject }) => subject)).toEqual(["Somebody wanted to use your address"]);
    expect(mails[0]?.text).not.toContain("token=");
  });

  test("links that went to the old mailbox die with it", async () => {
    const person = await personWithPassword();
    const email = newAddress();
    await ask(person, email);
    const change = await tokenSentTo(email);
    await requestReset({ email: person.email }, newBrowser());
    const reset = await tokenSentTo(person.email);
    await changeEmail(null, { token: change });
    expect(await findLink(reset)).toBeNull();
  });

  test("two people, one address, at once: one gets it", async () => {
    const email = newAddress();
    const [one, two] = [await personWithPassword(), await personWithPassword()];
    await ask(one, email);
    const first = await tokenSentTo(email);
    await ask(two, email);
    const second = await tokenSentTo(email);
    const both = await Promise.allSettled([first, second].map((token) => changeEmail(null, { token })));
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(both.find((each) => each.status === "rejected")?.reason).toMatchObject(dead);
    expect(await db.user.count({ where: { email } })).toBe(1);
  });

  test("a sign-up that nobody confirmed does not hold an address", async () => {
    const person = await personWithPassword();
    const email = newAddress();
    await signUp(
      { email, name: "Squatter", password: "the stranger's own", side: "client" },
      newBrowser(),
      "en",
    );
    await ask(person, email);
    await changeEmail(null, { token: await tokenSentTo(email) });
    expect(await db.user.findMany({ where: { email }, select: { id: true } })).toEqual([{ id: person.id }]);
  });

  test("the link runs out after two hours", async () => {
    const person = await personWithPassword();
    const email = newAddress();
    await ask(person, email);
    const token = await tokenSentTo(email);
    await expect(changeEmail(null, { token }, new Date(Date.now() + 2 * hour))).rejects.toMatchObject(dead);
  });
});
