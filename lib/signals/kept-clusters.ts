import { z } from "zod";
import { db, type Tx } from "@/lib/db";

/** The row of `Setting` that holds which clients are taken for one. */
export const signalClustersKey = "signal-clusters";

const schema = z.record(z.string(), z.string());

/** Clients suspected to be one counterparty, client to cluster, as the last nightly look found them. */
export async function readClusters(tx: Tx = db): Promise<Map<string, string>> {
  const row = await tx.setting.findUnique({ where: { key: signalClustersKey }, select: { value: true } });
  return new Map(Object.entries(schema.safeParse(row?.value).data ?? {}));
}

export async function keepClusters(clusters: ReadonlyMap<string, string>, tx: Tx = db): Promise<void> {
  const value = Object.fromEntries(clusters);
  await tx.setting.upsert({
    where: { key: signalClustersKey },
    create: { key: signalClustersKey, value },
    update: { value },
  });
}
