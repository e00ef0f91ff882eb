import { Secret, TOTP } from "otpauth";
import { describe, expect, test } from "vitest";
import { beginFactor } from "@/lib/accounts/begin-factor";
import { confirmFactor } from "@/lib/accounts/confirm-factor";
import { endFactor } from "@/lib/accounts/end-factor";
import { findViewer } from "@/lib/accounts/find-viewer";
import { hashPassword } from "@/lib/accounts/passwords";
import { provePerson } from "@/lib/accounts/prove-person";
import { factorOf, listSessions } from "@/lib/accounts/queries";
import { waitingLifetime } from "@/lib/accounts/session-states";
import { signIn } from "@/lib/accounts/sign-in";
import { startSession } from "@/lib/accounts/start-session";
import { suspendPerson } from "@/lib/accounts/suspend-person";
import type { Viewer } from "@/lib/accounts/viewer";
import { after } from "@/lib/clock";
import { db } from "@/lib/db";
import { eventsOf, goodPassword, mailsTo, newBrowser } from "@/tests/accounts/mailbox";
import { makePerson } from "@/tests/support/people";

const now = new Date("2026-03-02T10:00:05Z");
const period = 30_000;
const later = (milliseconds: number) => after(now, milliseconds);
const wrongCode = { code: "invalid", key: "accounts.errors.code", field: "code" };

async function signedIn(overrides: Partial<Viewer> = {}): Promise<Viewer> {
  const person = await makePerson(overrides);
  const passwordHash = await hashPassword(goodPassword);
  await db.user.update({ where: { id: person.id }, data: { passwordHash } });
  const viewer = await findViewer(await startSession(db, person.id, "", now), now);
  if (!viewer) throw new Error("the session did not open");
  return viewer;
}

/** Begins a second factor and returns what the app on the phone would hold. */
async function begun(viewer: Viewer) {
  await beginFactor(viewer, { currentPassword: goodPassword }, newBrowser());
  const factor = await factorOf(viewer);
  if (factor.state !== "begun") throw new Error("it has not begun");
  const app = new TOTP({ secret: Secret.fromBase32(factor.secret) });
  return {
    recoveryCodes: factor.recoveryCodes,
    codeAt: (at: Date) => app.generate({ timestamp: at.getTime() }),
  };
}

async function withFactor(overrides: Partial<Viewer> = {}) {
  const viewer = await signedIn(overrides);
  const phone = await begun(viewer);
  await confirmFactor(viewer, { code: phone.codeAt(now) }, now);
  return { viewer, ...phone };
}

const enter = (viewer: Viewer, at = now) =>
  signIn({ email: viewer.email, password: goodPassword }, newBrowser(), at);

describe("setting up a second factor", () => {
  test("it counts from its first code on; other sessions end, and the secret is shown no more", async () => {
    const viewer = await signedIn();
    const other = await startSession(db, viewer.id, "", now);
    const { codeAt } = await begun(viewer);
    expect((await enter(viewer)).isWaiting).toBe(false);
    await confirmFactor(viewer, { code: codeAt(now) }, now);
    expect(await factorOf(viewer)).toEqual({ state: "on", since: now, codesLeft: 8 });
    expect(await findViewer(other, now)).toBeNull();
    expect((await mailsTo(viewer.email))[0]?.subject).toBe("A second factor protects your account");
    expect(await eventsOf(viewer.id)).toContain("person.factor-added");
  });

  test("the database holds no secret that can be read", async () => {
    const viewer = await signedIn();
    await begun(viewer);
    const factor = await factorOf(viewer);
    const row = await db.secondFactor.findUniqueOrThrow({ where: { userId: viewer.id } });
    expect(factor.state === "begun" && row.secret.includes(factor.secret)).toBe(false);
  });

  test("needs the password, a right code, and is not for demo people", async () => {
    const viewer = await signedIn();
    const browser = newBrowser();
    await expect(beginFactor(viewer, {}, browser)).rejects.toMatchObject({ field: "currentPassword" });
    await expect(beginFactor(viewer, { currentPassword: "not it" }, browser)).rejects.toMatchObject({
      field: "currentPassword",
    });
    await expect(beginFactor({ ...viewer, isDemo: true }, {}, browser)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(confirmFactor(viewer, { code: "123456" }, now)).rejects.toMatchObject({ code: "conflict" });
    const { codeAt } = await begun(viewer);
    await expect(confirmFactor(viewer, { code: codeAt(later(3 * period)) }, now)).rejects.toMatchObject(
      wrongCode,
    );
    expect(await factorOf(viewer)).toMatchObject({ state: "begun" });
  });

  test("one that stands is not replaced by beginning again, nor by confirming twice at once", async () => {
    const viewer = await signedIn();
    const { codeAt } = await begun(viewer);
    const tries = await Promise.allSettled(
      [0, 1].map(() => confirmFactor(viewer, { code: codeAt(now) }, now)),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(beginFactor(viewer, { currentPassword: goodPassword }, newBrowser())).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("signing in with a second factor", () => {
  test("the password alone opens nothing; the code opens a new session", async () => {
    const { viewer, codeAt } = await withFactor();
    const waiting = await enter(viewer, later(period));
    expect(waiting).toMatchObject({ isWaiting: true, device: null });
    expect(await findViewer(waiting.token, later(period))).toBeNull();
    expect(await listSessions(viewer, later(period))).toHaveLength(1);
    const opened = await provePerson(
      waiting.token,
      { code: codeAt(later(period)) },
      newBrowser(),
      later(period),
    );
    expect(opened.token).not.toBe(waiting.token);
    expect(await findViewer(opened.token, later(period))).toMatchObject({ id: viewer.id });
    await expect(
      provePerson(waiting.token, { code: codeAt(later(2 * period)) }, newBrowser(), later(2 * period)),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  test("a code works once, also twice at once, and not two periods later", async () => {
    const { viewer, codeAt } = await withFactor();
    const at = later(4 * period);
    const [first, second] = [await enter(viewer, at), await enter(viewer, at)];
    const code = codeAt(at);
    const tries = await Promise.allSettled(
      [first, second].map(({ token }) => provePerson(token, { code }, newBrowser(), at)),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(tries.find(({ status }) => status === "rejected")).toMatchObject({ reason: wrongCode });
    const again = await enter(viewer, at);
    await expect(
      provePerson(again.token, { code: codeAt(later(2 * period)) }, newBrowser(), at),
    ).rejects.toMatchObject(wrongCode);
  });

  test("a recovery code stands in for the phone, once", async () => {
    const { viewer, recoveryCodes } = await withFactor();
    const [code = ""] = recoveryCodes;
    expect(new Set(recoveryCodes).size).toBe(8);
    const waiting = await enter(viewer);
    const typed = code.toLowerCase().replaceAll("-", " ");
    const { token } = await provePerson(waiting.token, { code: typed }, newBrowser(), now);
    expect(await findViewer(token, now)).not.toBeNull();
    expect(await factorOf(viewer)).toMatchObject({ codesLeft: 7 });
    expect(await eventsOf(viewer.id)).toContain("person.recovery-code-used");
    const again = await enter(viewer);
    await expect(provePerson(again.token, { code }, newBrowser(), now)).rejects.toMatchObject(wrongCode);
  });

  test("guessing is limited, and waiting too long means beginning again", async () => {
    const { viewer, codeAt } = await withFactor();
    const { token } = await enter(viewer);
    await expect(
      provePerson(token, { code: codeAt(now) }, newBrowser(), later(waitingLifetime)),
    ).rejects.toMatchObject({ key: "accounts.errors.waitedTooLong" });
    const guesses = await Promise.allSettled(
      Array.from({ length: 12 }, () => provePerson(token, { code: "ABCD-EFGH" }, newBrowser(), now)),
    );
    expect(guesses.some((each) => each.status === "rejected" && each.reason.code === "limit")).toBe(true);
    await expect(provePerson(null, { code: "123456" }, newBrowser(), now)).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("switching it off", () => {
  test("takes password and code; then the password is enough again", async () => {
    const { viewer, codeAt } = await withFactor();
    const code = codeAt(later(period));
    await expect(endFactor(viewer, { code }, newBrowser(), later(period))).rejects.toMatchObject({
      field: "currentPassword",
    });
    await expect(
      endFactor(viewer, { code: "000000", currentPassword: goodPassword }, newBrowser(), later(period)),
    ).rejects.toMatchObject(wrongCode);
    await endFactor(viewer, { code, currentPassword: goodPassword }, newBrowser(), later(period));
    expect(await factorOf(viewer)).toEqual({ state: "none" });
    expect((await enter(viewer)).isWaiting).toBe(false);
    expect((await mailsTo(viewer.email))[0]?.subject).toBe("Your second factor is off");
  });
});

describe("an administrator", () => {
  test("is a person like everybody else until the second factor is given in this session", async () => {
    const admin = await signedIn({ isAdmin: true });
    const somebody = await makePerson();
    expect(admin).toMatchObject({ isAdmin: false, owesFactor: true });
    await expect(
      suspendPerson(admin, { personId: somebody.id, reason: "Sent the same message to forty people." }),
    ).rejects.toMatchObject({ code: "forbidden" });

    const { codeAt } = await begun(admin);
    await confirmFactor(admin, { code: codeAt(now) }, now);
    const { token } = await enter(admin);
    const proven = await provePerson(token, { code: codeAt(later(period)) }, newBrowser(), later(period));
    expect(await findViewer(proven.token, later(period))).toMatchObject({ isAdmin: true, owesFactor: false });
  });
});
