import type { Making } from "./world.ts";

interface Posting {
  proposalId: string;
  listingId: string;
  messages: readonly { authorId: string; by: "client" | "freelancer"; body: string; at: Date }[];
}

/** The questions and answers below a proposal. */
export function postMessages(
  { rows, tell, random }: Making,
  { proposalId, listingId, messages }: Posting,
): void {
  const [first] = messages;
  if (!first) return;
  const threadId = random.id(first.at);
  rows.Thread.push({ id: threadId, subjectType: "proposal", subjectId: proposalId, createdAt: first.at });
  for (const { authorId, by, body, at } of messages) {
    const id = random.id(at);
    rows.Message.push({ id, threadId, authorId, body, createdAt: at });
    tell("proposal.question-asked", {
      subjectId: proposalId,
      actorId: authorId,
      data: { listingId, messageId: id, by },
      at,
    });
  }
}
