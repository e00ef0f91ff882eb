import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import type { AppealedSpan, CaseReason, SubjectType } from "@/lib/moderation/schemas";

interface Filing {
  kind: "report" | "tier";
  subjectType: SubjectType;
  subjectId: string;
  concernedId: string;
  reason: CaseReason;
  text: string;
  span?: AppealedSpan;
}

/** Puts a case before the moderators. One that the same person has open about the same thing is a conflict. */
export async function fileCase(tx: Tx, viewer: Viewer, filing: Filing): Promise<{ caseId: string }> {
  const { kind, subjectType, subjectId, concernedId, reason } = filing;
  // The person's row is the lock: the same report sent twice at once opens one case.
  await tx.$queryRaw`select id from "User" where id = ${viewer.id}::uuid for update`;
  const open = await tx.case.count({
    where: { openedById: viewer.id, subjectType, subjectId, state: { in: ["open", "appealed"] } },
  });
  if (open > 0) throw conflict("moderation.errors.alreadyOpen");
  const { id } = await tx.case.create({ data: { ...filing, openedById: viewer.id }, select: { id: true } });
  await appendEvent(tx, "case.opened", {
    subjectId: id,
    actorId: viewer.id,
    data: { kind, about: { type: subjectType, id: subjectId }, concernedId, reason },
  });
  return { caseId: id };
}
