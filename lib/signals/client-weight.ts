import { db } from "@/lib/db";
import { freshness, weighOutcomes } from "@/lib/signals/evidence";
import { readClusters } from "@/lib/signals/kept-clusters";
import { readPriors } from "@/lib/signals/kept-priors";
import { outcomesByFreelancer } from "@/lib/signals/stored-outcomes";
import { readVoidClients } from "@/lib/signals/void-clients";

export interface ClientWeight {
  clientId: string;
  freelancerId: string;
  /** Closed contracts between the two, counted or not. */
  contracts: number;
  /** What they weigh today in the freelancer's signals; 1 is a full, fresh contract. */
  weight: number;
}

/** What the contracts of some freelancers weigh today, by the client they come from. */
export async function weightByClient(people: readonly string[], now: Date): Promise<ClientWeight[]> {
  const [outcomes, priors, clusterOf, voidClients] = await Promise.all([
    outcomesByFreelancer(db, people),
    readPriors(),
    readClusters(),
    readVoidClients(),
  ]);
  return [...outcomes].flatMap(([freelancerId, own]) => {
    const byClient = new Map<string, ClientWeight>();
    const of = (clientId: string) => {
      const known = byClient.get(clientId) ?? { clientId, freelancerId, contracts: 0, weight: 0 };
      byClient.set(clientId, known);
      return known;
    };
    for (const { clientId } of own) of(clientId).contracts += 1;
    for (const { outcome, weight } of weighOutcomes(own, priors, { clusterOf, voidClients }))
      of(outcome.clientId).weight += weight * freshness(outcome, now);
    return [...byClient.values()];
  });
}
