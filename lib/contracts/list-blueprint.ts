import type { Viewer } from "@/lib/accounts/viewer";
import { blueprintText } from "@/lib/contracts/blueprint-text";
import { BlueprintContent, type ListBlueprint } from "@/lib/contracts/kind-schemas";
import { assertMayAct } from "@/lib/contracts/policy";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { createDraft } from "@/lib/listings/create-draft";
import { currencySchema } from "@/lib/money";

/**
 * Turns an accepted blueprint into a draft listing of the client's, who may hire anyone for it. However often it is
 * asked for, there is one draft.
 */
export async function listBlueprint(
  viewer: Viewer,
  { contractId }: ListBlueprint,
): Promise<{ listingId: string }> {
  const contract = await getContractOrThrow(viewer, contractId);
  assertMayAct(viewer, contract, { side: "client" });
  const kept = await db.blueprint.findUnique({ where: { contractId: contract.id } });
  const content = BlueprintContent.safeParse(kept?.content);
  const isAccepted = contract.milestones.some(({ state }) => state === "accepted");
  if (!kept || !content.success || !isAccepted) throw conflict("contracts.errors.blueprintIncomplete");
  if (kept.listingId) return { listingId: kept.listingId };
  const { title, packages } = content.data;
  const { listingId } = await createDraft(viewer, {
    fields: {
      title,
      description: blueprintText(content.data),
      currency: currencySchema.parse(contract.currency),
      budgetMinMinor: packages.reduce((sum, { lowMinor }) => sum + lowMinor, 0),
      budgetMaxMinor: packages.reduce((sum, { highMinor }) => sum + highMinor, 0),
      ...(contract.organisationId ? { organisationId: contract.organisationId } : {}),
    },
    source: "browser",
    importKey: `blueprint:${contract.id}`,
  });
  await db.blueprint.updateMany({ where: { contractId: contract.id, listingId: null }, data: { listingId } });
  return { listingId };
}
