import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { queueMail } from "@/lib/mail";
import { markNoticesRead } from "@/lib/notifications/mark-notices-read";
import { notify } from "@/lib/notifications/notify";
import { listOutbox } from "@/lib/notifications/outbox";
import { listNotices, unreadNotices } from "@/lib/notifications/queries";
import { makePerson } from "@/tests/support/people";

const tell = (userId: string) =>
  notify(db, { userId, kind: "errors.required", params: {}, href: "/dashboard" });

test("notices come page by page, newest first, each once, and only one's own", async () => {
  const [person, other] = [await makePerson(), await makePerson()];
  for (let index = 0; index < 65; index += 1) await tell(person.id);
  await tell(other.id);
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const { notices, next } = await listNotices(person, after);
    expect(notices.length).toBeLessThanOrEqual(30);
    ids.push(...notices.map(({ id }) => id));
    after = next ?? undefined;
  } while (after);
  expect(ids).toEqual([...new Set(ids)].sort().reverse());
  expect(ids).toHaveLength(65);
});

test("reading marks what was on the page, not what came since, nor anybody else's", async () => {
  const [person, other] = [await makePerson(), await makePerson()];
  await tell(person.id);
  await tell(other.id);
  const upTo = (await listNotices(person)).notices[0]?.id ?? "";
  await tell(person.id);
  expect(await unreadNotices(person)).toBe(2);
  expect(await markNoticesRead(person, { upTo })).toBe(1);
  expect(await markNoticesRead(person, { upTo })).toBe(0);
  expect(await unreadNotices(person)).toBe(1);
  expect(await unreadNotices(other)).toBe(1);
});

test("the count goes no further than a badge can show", async () => {
  const person = await makePerson();
  await db.notice.createMany({
    data: Array.from({ length: 130 }, () => ({
      userId: person.id,
      kind: "errors.required",
      params: {},
      href: "/",
    })),
  });
  expect(await unreadNotices(person)).toBe(100);
});

test("the outbox shows mails newest first", async () => {
  for (const subject of ["first", "second"])
    await queueMail(db, { to: "a@people.test", subject, paragraphs: ["x"] });
  expect((await listOutbox()).mails.slice(0, 2).map(({ subject }) => subject)).toEqual(["second", "first"]);
});
