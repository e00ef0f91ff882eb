export interface Pair {
  clientId: string;
  freelancerId: string;
}

/** Clients must share this many freelancers, and this part of all that either has hired. */
const leastShared = 3;
const leastOverlap = 0.5;
/** Who has worked for more clients than this is shared by everybody and tells nothing. */
const mostClients = 60;

/**
 * Clients who hire the same people as each other are taken for one counterparty: client to cluster, by union-find over
 * pairs that share three freelancers or more and at least half of all they have hired. Suspicion only: its one effect
 * is that their contracts count as repeats of one client.
 */
export function clustersOf(pairs: Iterable<Pair>): Map<string, string> {
  const hiredBy = new Map<string, Set<string>>();
  const clientsOf = new Map<string, Set<string>>();
  for (const { clientId, freelancerId } of pairs) {
    setAt(hiredBy, clientId).add(freelancerId);
    setAt(clientsOf, freelancerId).add(clientId);
  }
  const shared = new Map<string, Map<string, number>>();
  for (const clients of clientsOf.values()) {
    const list = [...clients].filter((client) => (hiredBy.get(client)?.size ?? 0) >= leastShared).sort();
    if (list.length > mostClients) continue;
    for (const [index, one] of list.entries())
      for (const other of list.slice(index + 1)) {
        const counts = shared.get(one) ?? new Map<string, number>();
        shared.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
      }
  }
  const parent = new Map<string, string>();
  for (const [one, counts] of shared)
    for (const [other, count] of counts) {
      const either = (hiredBy.get(one)?.size ?? 0) + (hiredBy.get(other)?.size ?? 0) - count;
      if (count >= leastShared && count >= leastOverlap * either) unite(parent, one, other);
    }
  return new Map([...parent.keys()].map((client) => [client, rootOf(parent, client)]));
}

function unite(parent: Map<string, string>, one: string, other: string): void {
  for (const client of [one, other]) if (!parent.has(client)) parent.set(client, client);
  const [first, second] = [rootOf(parent, one), rootOf(parent, other)].sort();
  if (first !== undefined && second !== undefined) parent.set(second, first);
}

function rootOf(parent: Map<string, string>, client: string): string {
  let root = client;
  for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
  return root;
}

function setAt(sets: Map<string, Set<string>>, key: string): Set<string> {
  const known = sets.get(key) ?? new Set<string>();
  sets.set(key, known);
  return known;
}
