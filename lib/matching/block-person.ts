import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { BlockPerson } from "@/lib/matching/schemas";

/**
 * From now on the two are not matched: neither is ranked for the other's work. The other is not told, and reads like
 * anybody who is not available. Doing it again changes nothing. Refuses not-found, forbidden, limit.
 */
export async function blockPerson(viewer: Viewer, input: BlockPerson): Promise<void> {
  const { personId } = BlockPerson.parse(input);
  assertCanAct(viewer);
  if (personId === viewer.id) throw forbidden("shortlist.errors.ownBlock");
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const person = await tx.user.findFirst({
      where: {
        id: personId,
        OR: [
          { profile: { publishedAt: { not: null } } },
          { listings: { some: { publishedAt: { not: null } } } },
        ],
      },
      select: { id: true },
    });
    if (!person) throw notFound();
    const { count } = await tx.block.createMany({
      data: { blockerId: viewer.id, blockedId: personId },
      skipDuplicates: true,
    });
    if (count === 0) return;
    await appendEvent(tx, "person.match-blocked", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { blockedId: personId },
    });
  });
}
