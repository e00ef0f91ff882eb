import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { conflict, forbidden, invalid, notFound } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { mayAppealTier, maySeeListing } from "@/lib/listings/policy";
import { isOpen, isPublic } from "@/lib/listings/states";
import { evidenceSchema } from "@/lib/listings/stored-packages";
import { fileCase } from "@/lib/moderation/new-case";
import { type AppealedSpan, AppealTier } from "@/lib/moderation/schemas";
import { notify } from "@/lib/notifications/notify";
import { sendSoon } from "@/lib/send-soon";

/**
 * Asks a moderator to read a package's tier again, or one piece of the evidence for it. For whoever may propose and for
 * the client, while the package can still be hired for. Refuses not-found, forbidden, conflict, invalid, limit.
 */
export async function appealTier(viewer: Viewer, input: AppealTier): Promise<{ caseId: string }> {
  const { packageId, span, text } = AppealTier.parse(input);
  assertConfirmed(viewer);
  await spend("report", viewer.id);
  const filed = await db.$transaction(async (tx) => {
    const part = await tx.workPackage.findUnique({ where: { id: packageId }, select: fields });
    if (!part) throw notFound();
    const { listing } = part;
    const isOwn = maySeeListing(viewer, listing);
    if (!isPublic(listing.state) && !isOwn) throw notFound();
    if (!mayAppealTier(viewer, listing)) throw forbidden("moderation.errors.applicantsOnly");
    if (!isOpen(listing.state) || part.state === "filled") throw conflict("moderation.errors.packageSettled");
    const appealed = span && evidenceAt(part.evidence, span);
    await assertNotAnswered(tx, viewer, packageId, appealed);
    const { caseId } = await fileCase(tx, viewer, {
      kind: "tier",
      subjectType: "package",
      subjectId: packageId,
      concernedId: listing.clientId,
      reason: "tier",
      text,
      ...(appealed && { span: appealed }),
    });
    if (listing.clientId !== viewer.id)
      await notify(tx, {
        userId: listing.clientId,
        kind: "moderation.notices.tierAppealed",
        params: { title: part.title },
        href: `/listings/${part.listingId}#history`,
        alsoByMail: true,
      });
    return { caseId };
  });
  sendSoon();
  return filed;
}

const fields = {
  listingId: true,
  title: true,
  state: true,
  evidence: true,
  listing: { select: { state: true, clientId: true, organisationId: true } },
} as const;

/** The stored evidence at that place: nobody appeals words that the tier does not rest on. */
function evidenceAt(stored: unknown, { start, end }: { start: number; end: number }): AppealedSpan {
  const found = evidenceSchema.parse(stored).find((each) => each.start === start && each.end === end);
  if (!found) throw invalid("moderation.errors.spanGone", "span");
  return { start, end, text: found.text, direction: found.direction };
}

/** The same appeal is made once; against its decision there is the second instance. */
async function assertNotAnswered(tx: Tx, viewer: Viewer, packageId: string, span?: AppealedSpan) {
  const before = await tx.case.findMany({
    where: {
      openedById: viewer.id,
      subjectType: "package",
      subjectId: packageId,
      state: { in: ["decided", "closed"] },
    },
    select: { span: true },
  });
  const place = (value: unknown) => {
    const read = value as AppealedSpan | null | undefined;
    return read ? `${read.start}-${read.end}` : "";
  };
  if (before.some((each) => place(each.span) === place(span)))
    throw conflict("moderation.errors.alreadyAnswered");
}
