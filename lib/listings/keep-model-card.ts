import { db } from "@/lib/db";
import { shippedCard } from "@/lib/tiering/model-card";
import { shippedModel } from "@/lib/tiering/tier-model";

/** Keeps the running model's training card, once: its public page stays when another version follows. */
export async function keepModelCard(): Promise<void> {
  await db.tierModelCard.createMany({
    data: [{ version: shippedModel.version, card: shippedCard }],
    skipDuplicates: true,
  });
}
