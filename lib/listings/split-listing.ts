import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { briefText } from "@/lib/listings/brief-text";
import { cutAgain } from "@/lib/listings/cut-again";
import { cutBrief } from "@/lib/listings/cut-brief";
import { holdEditable } from "@/lib/listings/editable-listing";
import { mostSkills } from "@/lib/listings/limits";
import { SplitListing } from "@/lib/listings/schemas";
import { storePackages } from "@/lib/listings/stored-packages";
import { textHash } from "@/lib/listings/text-hash";
import { familyOfText } from "@/lib/skills/family-of-text";
import { skillSlugsIn } from "@/lib/skills/find-skills";
import { assessText } from "@/lib/tiering/assess-text";

/**
 * Cuts the brief into work packages and keeps the model's reading of the whole. A second time, packages that the client
 * changed stay as they are and the rest is cut again, unless everything is to be cut `afresh`.
 */
export async function splitListing(
  viewer: Viewer,
  input: SplitListing,
): Promise<{ listingId: string; packageIds: string[] }> {
  const { listingId, how } = SplitListing.parse(input);
  return db.$transaction(async (tx) => {
    const listing = await holdEditable(tx, viewer, listingId);
    const text = briefText(listing);
    const skills = listing.skills.length > 0 ? listing.skills : skillSlugsIn(text).slice(0, mostSkills);
    const family = listing.family || (familyOfText(text, skills) ?? "");
    const packages =
      how === "afresh"
        ? cutBrief({ ...listing, family, skills })
        : cutAgain({ ...listing, family, skills }, listing.packages);
    if (packages.length === 0) throw invalid("briefs.errors.nothingToSplit", "description");
    const { version, evidence, unknowns, constraints, subKind, unsure } = assessText(text);
    await tx.listing.update({
      where: { id: listingId },
      data: {
        family,
        skills,
        assessment: { evidence, unknowns, constraints, subKind, ...(unsure && { unsure }) },
        modelVersion: version,
        splitOfHash: textHash(listing),
      },
    });
    const packageIds = await storePackages(tx, listingId, packages);
    await appendEvent(tx, "listing.split", {
      subjectId: listingId,
      actorId: viewer.id,
      data: {
        modelVersion: version,
        packages: packages.map((part, index) => ({
          packageId: packageIds[index] ?? "",
          tier: part.tier,
          probability: part.modelProbability,
          family: part.family,
        })),
      },
    });
    return { listingId, packageIds };
  });
}
