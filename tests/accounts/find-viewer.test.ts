import { expect, test } from "vitest";
import { findViewer } from "@/lib/accounts/find-viewer";
import { absoluteLifetime, idleLifetime } from "@/lib/accounts/session-states";
import { startSession } from "@/lib/accounts/start-session";
import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import { makePerson, makeSuspended } from "@/tests/support/people";

const begin = new Date("2026-03-02T09:00:00Z");

test("the secret of a session finds its person, and only its hash is stored", async () => {
  const person = await makePerson();
  const token = await db.$transaction((tx) => startSession(tx, person.id, "Firefox", begin));
  expect(await findViewer(token, begin)).toMatchObject({
    id: person.id,
    name: person.name,
    suspendedReason: null,
  });
  expect(await db.session.count({ where: { tokenHash: token } })).toBe(0);
  expect(await findViewer(`${token}x`, begin)).toBeNull();
});

test("a session ends when it is revoked, idle for a week, or a month old", async () => {
  const person = await makePerson();
  const token = await db.$transaction((tx) => startSession(tx, person.id, "Firefox", begin));
  expect(await findViewer(token, after(begin, idleLifetime))).toBeNull();
  for (let at = begin; at.getTime() < begin.getTime() + absoluteLifetime - 6 * day; at = after(at, 6 * day)) {
    expect(await findViewer(token, at)).not.toBeNull();
  }
  expect(await findViewer(token, after(begin, absoluteLifetime))).toBeNull();

  const other = await db.$transaction((tx) => startSession(tx, person.id, "Firefox", begin));
  await db.session.updateMany({ where: { userId: person.id }, data: { revokedAt: begin } });
  expect(await findViewer(other, begin)).toBeNull();
});

test("a suspended person is found, with the reason", async () => {
  const person = await makeSuspended({ suspendedReason: "Asked people to pay outside." });
  const token = await db.$transaction((tx) => startSession(tx, person.id, "Firefox", begin));
  expect(await findViewer(token, begin)).toMatchObject({ suspendedReason: "Asked people to pay outside." });
});
