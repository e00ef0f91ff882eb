import { readClusters } from "@/lib/signals/kept-clusters";
import { readVoidClients } from "@/lib/signals/void-clients";

/** Clients whom the last nightly look took for one, but for those declared: key to client ids, in the order of keys. */
export async function suspectedGroups(): Promise<Map<string, string[]>> {
  const [clusterOf, voidClients] = await Promise.all([readClusters(), readVoidClients()]);
  const groups = new Map<string, string[]>();
  for (const [client, cluster] of [...clusterOf].sort())
    if (!voidClients.has(client)) groups.set(cluster, [...(groups.get(cluster) ?? []), client]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const countSuspected = async () => (await suspectedGroups()).size;
