export interface PatternClient {
  id: string;
  name: string;
  contracts: number;
  freelancers: number;
  /** Stands in a declaration already. */
  isVoid: boolean;
}

export interface PatternWorker {
  id: string;
  name: string;
  /** How many of the clients they worked for. */
  clients: number;
  contracts: number;
  allContracts: number;
  weight: number;
  allWeight: number;
}

/** What speaks for or against clients acting as one. */
export interface PatternEvidence {
  clients: PatternClient[];
  /** Those who worked for most of the clients first. */
  workers: PatternWorker[];
  contracts: number;
  /** All closed contracts of the same freelancers, with whomever. */
  allContracts: number;
  weight: number;
  allWeight: number;
}

/** What is counted between one client and one freelancer. */
export interface PairWeight {
  clientId: string;
  freelancerId: string;
  contracts: number;
  weight: number;
}

export const noEvidence: PatternEvidence = {
  ...{ clients: [], workers: [], contracts: 0, allContracts: 0, weight: 0, allWeight: 0 },
};

/** Sums up what is known of pairs for one group of clients; `weights` holds the freelancers' other clients too. */
export function evidenceFor(
  clientIds: readonly string[],
  weights: readonly PairWeight[],
  names: ReadonlyMap<string, string>,
  voidClients: ReadonlySet<string>,
): PatternEvidence {
  const own = weights.filter(({ clientId }) => clientIds.includes(clientId));
  const workerIds = [...new Set(own.map(({ freelancerId }) => freelancerId))];
  const workers = workerIds.map((id) => {
    const theirs = own.filter(({ freelancerId }) => freelancerId === id);
    const all = weights.filter(({ freelancerId }) => freelancerId === id);
    return {
      id,
      name: names.get(id) ?? "",
      clients: theirs.length,
      contracts: sum(theirs, "contracts"),
      allContracts: sum(all, "contracts"),
      weight: sum(theirs, "weight"),
      allWeight: sum(all, "weight"),
    };
  });
  const clients = clientIds.flatMap((id) => {
    const name = names.get(id);
    const theirs = own.filter(({ clientId }) => clientId === id);
    const isVoid = voidClients.has(id);
    return name === undefined
      ? []
      : [{ id, name, contracts: sum(theirs, "contracts"), freelancers: theirs.length, isVoid }];
  });
  return {
    clients: clients.sort((a, b) => b.contracts - a.contracts || a.name.localeCompare(b.name)),
    workers: workers.sort(
      (a, b) => b.clients - a.clients || b.contracts - a.contracts || a.name.localeCompare(b.name),
    ),
    contracts: sum(workers, "contracts"),
    allContracts: sum(workers, "allContracts"),
    weight: sum(workers, "weight"),
    allWeight: sum(workers, "allWeight"),
  };
}

function sum<Key extends string>(rows: readonly Record<Key, number>[], key: Key): number {
  return rows.reduce((total, row) => total + row[key], 0);
}
