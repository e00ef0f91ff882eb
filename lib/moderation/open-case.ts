import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { loadSubject } from "@/lib/moderation/load-subject";
import { fileCase } from "@/lib/moderation/new-case";
import { OpenCase } from "@/lib/moderation/schemas";

/**
 * Reports something one can see to a moderator. One open case for each person and thing. Refuses not-found, conflict, limit.
 */
export async function openCase(viewer: Viewer, input: OpenCase): Promise<{ caseId: string }> {
  const { subjectType, subjectId, reason, text } = OpenCase.parse(input);
  assertConfirmed(viewer);
  await spend("report", viewer.id);
  return db.$transaction(async (tx) => {
    const subject = await loadSubject(viewer, { subjectType, subjectId }, tx);
    if (!subject) throw notFound();
    return fileCase(tx, viewer, {
      kind: "report",
      subjectType,
      subjectId,
      concernedId: subject.concernedId,
      reason,
      text,
    });
  });
}
