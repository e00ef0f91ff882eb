import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { loadSubject } from "@/lib/moderation/load-subject";
import { OpenCase } from "@/lib/moderation/schemas";

/**
 * Asks a moderator to decide about something one can see: a report, or an appeal against a package's tier. One open case
 * for each person and thing. Refuses not-found, conflict, limit.
 */
export async function openCase(viewer: Viewer, input: OpenCase): Promise<{ caseId: string }> {
  const { subjectType, subjectId, reason, text } = OpenCase.parse(input);
  assertConfirmed(viewer);
  await spend("report", viewer.id);
  return db.$transaction(async (tx) => {
    const subject = await loadSubject(viewer, { subjectType, subjectId }, tx);
    if (!subject) throw notFound();
    // The person's row is the lock: the same report sent twice at once opens one case.
    await tx.$queryRaw`select id from "User" where id = ${viewer.id}::uuid for update`;
    const open = await tx.case.count({
      where: { openedById: viewer.id, subjectType, subjectId, state: { in: ["open", "appealed"] } },
    });
    if (open > 0) throw conflict("moderation.errors.alreadyOpen");
    const kind = reason === "tier" ? "tier" : "report";
    const { id } = await tx.case.create({
      data: {
        kind,
        subjectType,
        subjectId,
        concernedId: subject.concernedId,
        openedById: viewer.id,
        reason,
        text,
      },
      select: { id: true },
    });
    await appendEvent(tx, "case.opened", {
      subjectId: id,
      actorId: viewer.id,
      data: { kind, about: { type: subjectType, id: subjectId }, concernedId: subject.concernedId, reason },
    });
    return { caseId: id };
  });
}
