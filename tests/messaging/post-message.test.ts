import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { postMessage } from "@/lib/messaging/post-message";
import { countMessagesBy, messagesOf } from "@/lib/messaging/queries";
import { makePerson } from "@/tests/support/people";

test("a thread is read page by page, the latest first, each page in order of writing", async () => {
  const author = await makePerson({ name: "Noor Haddad" });
  const subject = { type: "contract", id: randomUUID() } as const;
  for (let index = 1; index <= 53; index++)
    await db.$transaction((tx) => postMessage(tx, { subject, authorId: author.id, body: `Line ${index}` }));
  const latest = await messagesOf(subject);
  expect(latest.messages).toHaveLength(50);
  expect(latest.messages.at(-1)).toMatchObject({ body: "Line 53", authorName: "Noor Haddad" });
  const earlier = await messagesOf(subject, latest.earlier ?? undefined);
  expect(earlier.messages.map(({ body }) => body)).toEqual(["Line 1", "Line 2", "Line 3"]);
  expect(earlier.earlier).toBeNull();
  expect(await db.$transaction((tx) => countMessagesBy(tx, subject, author.id))).toBe(53);
});

test("the same id under another type is another thread", async () => {
  const author = await makePerson();
  const id = randomUUID();
  await db.$transaction((tx) =>
    postMessage(tx, { subject: { type: "contract", id }, authorId: author.id, body: "Here." }),
  );
  expect((await messagesOf({ type: "proposal", id })).messages).toEqual([]);
});
