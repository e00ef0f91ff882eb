import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { type BriefHeadings, blueprintBrief } from "@/lib/contracts/blueprint-brief";
import { BlueprintContent, type ListBlueprint } from "@/lib/contracts/kind-schemas";
import { lockContract } from "@/lib/contracts/lock-contract";
import { scopeOf } from "@/lib/contracts/scope-of-contract";
import { db, type Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { writeDraft } from "@/lib/listings/create-draft";
import { languageOf } from "@/lib/listings/draft-data";
import { planPackages } from "@/lib/listings/plan-packages";
import { isLocale } from "@/lib/locales";
import { currencySchema } from "@/lib/money";
import { say } from "@/lib/say";
import { isSkillSlug } from "@/lib/skills/catalogue";
import { isFamily } from "@/lib/skills/families";

/**
 * Turns an accepted blueprint into a draft listing of the client's, its packages as they were scoped, with the AI
 * policy that the blueprint was written under. The client owns it and may hire anyone. However often it is asked for, there is one draft, until that is discarded.
 */
export async function listBlueprint(
  viewer: Viewer,
  { contractId }: ListBlueprint,
  now = present(),
): Promise<{ listingId: string }> {
  return db.$transaction(async (tx) => {
    const { contract } = await lockContract(tx, viewer, contractId, { side: "client" });
    const kept = await tx.blueprint.findUnique({ where: { contractId } });
    const content = BlueprintContent.safeParse(kept?.content);
    if (!kept || !content.success || !(await isAccepted(tx, contractId)))
      throw conflict("contracts.errors.blueprintIncomplete");
    const { listingId: made } = kept;
    if (made && (await tx.listing.count({ where: { id: made } })) > 0) return { listingId: made };
    const { title, description, packages } = blueprintBrief(content.data, headingsFor(content.data));
    const { family, skills } = await tx.contract.findUniqueOrThrow({
      where: { id: contractId },
      select: { family: true, skills: true },
    });
    const { aiPolicy, aiLimits } = await scopeOf(tx, contractId);
    const { listingId } = await writeDraft(tx, viewer, {
      fields: {
        aiPolicy,
        aiLimits,
        title,
        description,
        family: isFamily(family) ? family : "",
        skills: skills.filter(isSkillSlug),
        currency: currencySchema.parse(contract.currency),
        budgetMinMinor: content.data.packages.reduce((sum, { lowMinor }) => sum + lowMinor, 0),
        budgetMaxMinor: content.data.packages.reduce((sum, { highMinor }) => sum + highMinor, 0),
        ...(contract.organisationId ? { organisationId: contract.organisationId } : {}),
      },
      source: "blueprint",
    });
    await planPackages(tx, viewer, listingId, packages, now);
    await tx.blueprint.update({ where: { contractId }, data: { listingId } });
    return { listingId };
  });
}

const isAccepted = async (tx: Tx, contractId: string) =>
  (await tx.milestone.count({ where: { contractId, state: "accepted" } })) > 0;

/** The headings in the language that the blueprint is written in. */
function headingsFor({ title, goals, packages }: BlueprintContent): BriefHeadings {
  const words = [...goals, ...packages.map(({ text }) => text)].join("\n");
  const language = languageOf({ title, description: words });
  const t = say(isLocale(language) ? language : "en");
  const heading = (name: keyof BriefHeadings) => t(`blueprints.brief.${name}`);
  return {
    nonGoals: heading("nonGoals"),
    risks: heading("risks"),
    acceptanceTests: heading("acceptanceTests"),
  };
}
