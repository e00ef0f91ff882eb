import { describe, expect, test } from "vitest";
import { changeName } from "@/lib/accounts/change-name";
import { describeAgent } from "@/lib/accounts/describe-agent";
import { endSession } from "@/lib/accounts/end-session";
import { findViewer } from "@/lib/accounts/find-viewer";
import { keepLocale } from "@/lib/accounts/keep-locale";
import { listSessions } from "@/lib/accounts/queries";
import { revokeSession } from "@/lib/accounts/revoke-session";
import { absoluteLifetime, idleLifetime } from "@/lib/accounts/session-states";
import { signOut } from "@/lib/accounts/sign-out";
import { startSession } from "@/lib/accounts/start-session";
import type { Viewer } from "@/lib/accounts/viewer";
import { hour } from "@/lib/clock";
import { db } from "@/lib/db";
import { eventsOf, rowOf } from "@/tests/accounts/mailbox";
import { makePerson, makeSuspended } from "@/tests/support/people";

const now = new Date();
const later = (ms: number) => new Date(now.getTime() + ms);

async function signedIn(person: Viewer): Promise<{ token: string; viewer: Viewer }> {
  const token = await startSession(db, person.id, "Firefox", now);
  const viewer = await findViewer(token, now);
  if (!viewer) throw new Error("the session did not open");
  return { token, viewer };
}

describe("a session", () => {
  test("ends after a week without use, and lives on with it", async () => {
    const { token } = await signedIn(await makePerson());
    expect(await findViewer(token, later(idleLifetime))).toBeNull();
    expect(await findViewer(token, later(idleLifetime - hour))).not.toBeNull();
    expect(await findViewer(token, later(idleLifetime + hour))).not.toBeNull();
  });

  test("ends after thirty days, however much it is used", async () => {
    const { token } = await signedIn(await makePerson());
    for (let at = idleLifetime / 2; at < absoluteLifetime; at += idleLifetime / 2)
      expect(await findViewer(token, later(at))).not.toBeNull();
    expect(await findViewer(token, later(absoluteLifetime))).toBeNull();
  });

  test("a thousand secrets are a thousand different ones", async () => {
    const person = await makePerson();
    const tokens = await Promise.all(
      Array.from({ length: 1000 }, () => startSession(db, person.id, "", now)),
    );
    expect(new Set(tokens).size).toBe(1000);
  });

  test("what a browser claims to be is cut to a decent length", async () => {
    const person = await makePerson();
    await startSession(db, person.id, "x".repeat(5000), now);
    const [session] = await listSessions(person, now);
    expect(session?.userAgent).toHaveLength(300);
  });
});

describe("signing out", () => {
  test("kills this session on the server and leaves the others", async () => {
    const person = await makePerson();
    const [here, there] = [await signedIn(person), await signedIn(person)];
    await signOut(here.viewer, { everywhere: false });
    expect(await findViewer(here.token)).toBeNull();
    expect(await findViewer(there.token)).not.toBeNull();
  });

  test("everywhere kills all of them, of this person only, also for a suspended one", async () => {
    const [person, other] = [await makeSuspended(), await makePerson()];
    const [here, there, theirs] = [await signedIn(person), await signedIn(person), await signedIn(other)];
    await signOut(here.viewer, { everywhere: true });
    expect(await Promise.all([here, there, theirs].map(({ token }) => findViewer(token)))).toEqual([
      null,
      null,
      expect.objectContaining({ id: other.id }),
    ]);
    expect(await eventsOf(person.id)).toEqual(["person.signed-out"]);
  });

  test("a secret is revoked once", async () => {
    const person = await makePerson();
    const { token } = await signedIn(person);
    expect(await revokeSession(token)).toBe(person.id);
    expect(await revokeSession(token)).toBeNull();
    expect(await findViewer(token)).toBeNull();
  });
});

describe("one's own sessions", () => {
  test("are listed while they are open, the last used first", async () => {
    const person = await makePerson();
    const [old, here] = [
      await startSession(db, person.id, "Old", later(-idleLifetime)),
      await signedIn(person),
    ];
    expect(await findViewer(old, now)).toBeNull();
    await signedIn(await makePerson());
    expect((await listSessions(here.viewer, now)).map(({ id }) => id)).toEqual([here.viewer.sessionId]);
  });

  test("can be ended one by one; somebody else's cannot", async () => {
    const person = await makePerson();
    const [here, there] = [await signedIn(person), await signedIn(person)];
    const stranger = await signedIn(await makePerson());
    const which = { sessionId: there.viewer.sessionId };
    await expect(endSession(stranger.viewer, which)).rejects.toMatchObject({ code: "not-found" });
    const twice = await Promise.allSettled([endSession(here.viewer, which), endSession(here.viewer, which)]);
    expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await findViewer(there.token)).toBeNull();
    expect(await findViewer(here.token)).not.toBeNull();
  });

  test.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
      "Edge",
      "Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile Safari/604.1",
      "Safari",
      "iPhone",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"],
    [
      "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
      "Chrome",
      "Android",
    ],
    ["curl/8.0", null, null],
  ])("are named so that a person knows them: %s", (agent, browser, system) => {
    expect(describeAgent(agent)).toEqual({ browser, system });
  });
});

describe("what a person keeps about themselves", () => {
  test("the language they read, also when suspended", async () => {
    const person = await makeSuspended();
    await keepLocale(person, { locale: "zh" });
    expect(await rowOf(person)).toMatchObject({ locale: "zh" });
  });

  test("the name that others see; not while suspended", async () => {
    const [person, suspended] = [await makePerson(), await makeSuspended()];
    await changeName(person, { name: "Ana Maria Costa" });
    expect(await rowOf(person)).toMatchObject({ name: "Ana Maria Costa" });
    await expect(changeName(suspended, { name: "Somebody" })).rejects.toMatchObject({ code: "forbidden" });
  });
});
