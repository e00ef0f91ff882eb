import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { type AssistEndpoint, assistEndpoint } from "@/lib/assist";
import { db } from "@/lib/db";
import { conflict, forbidden, notFound, Refusal } from "@/lib/errors";
import { enqueue } from "@/lib/jobs";
import { spend } from "@/lib/limits";
import { briefText } from "@/lib/listings/brief-text";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { textOfSpans } from "@/lib/listings/read-package";
import { AskOpinion } from "@/lib/listings/schemas";
import { spansSchema } from "@/lib/listings/stored-packages";

/**
 * The client asks a language model what it takes a package to be. The question is kept and asked in the background; the
 * answer stands beside the tier and changes nothing. Refuses not-found, forbidden, conflict (one is under way), limit,
 * unavailable.
 */
export async function askOpinion(
  viewer: Viewer,
  input: AskOpinion,
  { endpoint, start }: Asking = { endpoint: assistEndpoint(), start: startAnswering },
): Promise<{ listingId: string; packageId: string }> {
  const { listingId, packageId, locale } = AskOpinion.parse(input);
  assertCanAct(viewer);
  if (!endpoint) throw new Refusal("unavailable", "briefs.errors.noAssist");
  const opinionId = await db.$transaction(async (tx) => {
    const part = await tx.workPackage.findFirst({
      where: { id: packageId, listingId, listing: seenBy(viewer) },
      select: {
        spans: true,
        listing: { select: { title: true, description: true, clientId: true, organisationId: true } },
      },
    });
    if (!part) throw notFound();
    if (!mayEditListing(viewer, part.listing)) throw forbidden("briefs.errors.financeSeat");
    // The package is the lock: asked twice at once, one question goes out.
    await tx.$queryRaw`select id from "WorkPackage" where id = ${packageId}::uuid for update`;
    const waiting = await tx.tierOpinion.count({ where: { packageId, state: "waiting" } });
    if (waiting > 0) throw conflict("briefs.errors.opinionWaiting");
    await spend("assist", viewer.id);
    await spend("assistByAll", "all");
    const words = textOfSpans(briefText(part.listing), spansSchema.parse(part.spans)).slice(0, longestWords);
    if (!/\p{L}/u.test(words)) throw conflict("briefs.errors.packageWithoutWords");
    const { id } = await tx.tierOpinion.create({
      data: { packageId, askedById: viewer.id, words, language: locale },
      select: { id: true },
    });
    return id;
  });
  await start(opinionId);
  return { listingId, packageId };
}

interface Asking {
  endpoint: AssistEndpoint | null;
  start: (opinionId: string) => Promise<void>;
}

const longestWords = 6_000;

const startAnswering = (opinionId: string) => enqueue("answer-opinions", {}, opinionId);
