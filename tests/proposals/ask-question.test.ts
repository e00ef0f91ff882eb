import { expect, test } from "vitest";
import { withdrawProposal } from "@/lib/contracts/withdraw-proposal";
import { db } from "@/lib/db";
import { messagesOf } from "@/lib/messaging/queries";
import { askQuestion } from "@/lib/proposals/ask-question";
import { makeClient, makeSuspended } from "@/tests/support/people";
import { makeSentProposal } from "@/tests/support/proposals";

test("both sides write in one thread, and the other side is told each time", async () => {
  const { client, freelancer, proposalId } = await makeSentProposal();
  await askQuestion(client, { proposalId, body: "Who reads the pages that stay?" });
  await askQuestion(freelancer, { proposalId, body: "A second editor, before you see them." });
  const { messages } = await messagesOf({ type: "proposal", id: proposalId });
  expect(messages.map(({ authorId }) => authorId)).toEqual([client.id, freelancer.id]);
  const told = (userId: string) => db.notice.count({ where: { userId, kind: "proposals.notices.message" } });
  expect([await told(client.id), await told(freelancer.id)]).toEqual([1, 1]);
  const events = await db.event.findMany({
    where: { type: "proposal.question-asked" },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ data }) => data)).toMatchObject([{ by: "client" }, { by: "freelancer" }]);
});

test("the first two messages at once open one thread", async () => {
  const { client, freelancer, proposalId } = await makeSentProposal();
  await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      askQuestion(index % 2 ? client : freelancer, { proposalId, body: `A first question, ${index}.` }),
    ),
  );
  expect(await db.thread.count({ where: { subjectId: proposalId } })).toBe(1);
  expect((await messagesOf({ type: "proposal", id: proposalId })).messages).toHaveLength(6);
});

test("what leads past the platform is not sent", async () => {
  const { client, proposalId } = await makeSentProposal();
  await expect(
    askQuestion(client, { proposalId, body: "Let us pay outside the platform by wire and save the fee." }),
  ).rejects.toMatchObject({ code: "invalid", field: "body" });
  await expect(
    askQuestion(client, { proposalId, body: "Mail me at noor@haddad-tools.com" }),
  ).rejects.toMatchObject({ code: "invalid", field: "body" });
  expect(await db.message.count({ where: { thread: { subjectId: proposalId } } })).toBe(0);
});

test("strangers and suspended people write nothing, and a withdrawn proposal is closed", async () => {
  const { client, freelancer, proposalId } = await makeSentProposal();
  const ask = (viewer: typeof client) => askQuestion(viewer, { proposalId, body: "May I ask something?" });
  await expect(ask(await makeClient())).rejects.toMatchObject({ code: "not-found" });
  await expect(ask(await makeSuspended())).rejects.toMatchObject({ code: "not-found" });
  await expect(ask({ ...client, suspendedReason: "Spam." })).rejects.toMatchObject({ code: "forbidden" });
  await withdrawProposal(freelancer, { proposalId });
  await expect(ask(client)).rejects.toMatchObject({ code: "not-found" });
  await expect(ask(freelancer)).rejects.toMatchObject({ key: "proposals.errors.threadClosed" });
});

test("more than thirty messages a minute are too many", async () => {
  const { client, proposalId } = await makeSentProposal();
  const results = await Promise.allSettled(
    Array.from({ length: 32 }, (_, index) =>
      askQuestion(client, { proposalId, body: `Question number ${index + 1}` }),
    ),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(30);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "limit" } });
});
