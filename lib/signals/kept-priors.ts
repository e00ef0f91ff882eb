import { z } from "zod";
import { db, type Tx } from "@/lib/db";
import { type SignalPriors, startingPriors } from "@/lib/signals/priors";

/** The row of `Setting` that holds the priors which all signals were last computed with. */
export const signalPriorsKey = "signal-priors";

const prior = z.object({ mean: z.number(), strength: z.number(), sigma: z.number() });
const cell = z.object({ scoping: prior, review: prior, delivery: prior, referenceValue: z.number() });
const schema = z.object({
  version: z.string(),
  cells: z.record(z.string(), cell),
  tiers: z.object({ commodity: cell, judgment: cell }),
});

/** The priors in force: those of the last nightly estimate, or the starting ones before there was any. */
export async function readPriors(tx: Tx = db): Promise<SignalPriors> {
  const row = await tx.setting.findUnique({ where: { key: signalPriorsKey }, select: { value: true } });
  const kept = schema.safeParse(row?.value);
  return kept.success ? kept.data : startingPriors;
}

/** Keeps new priors; signals computed from now on use them. */
export async function keepPriors(priors: SignalPriors, tx: Tx = db): Promise<void> {
  const value = schema.parse(priors);
  await tx.setting.upsert({
    where: { key: signalPriorsKey },
    create: { key: signalPriorsKey, value },
    update: { value },
  });
}
