import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { BlockPerson } from "@/lib/matching/schemas";

/** Takes back one's own block. Refuses not-found. */
export async function unblockPerson(viewer: Viewer, input: BlockPerson): Promise<void> {
  const { personId } = BlockPerson.parse(input);
  assertCanAct(viewer);
  await db.$transaction(async (tx) => {
    const { count } = await tx.block.deleteMany({ where: { blockerId: viewer.id, blockedId: personId } });
    if (count === 0) throw notFound();
    await appendEvent(tx, "person.match-unblocked", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { blockedId: personId },
    });
  });
}
