export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
}

/** Milliseconds that `work` takes for each item, after some were done to warm up. */
export async function timed<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  { warmUp = items.length, rounds = 1 } = {},
): Promise<Percentiles> {
  for (const item of items.slice(0, warmUp)) await work(item);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const item of items) {
      const startedAt = performance.now();
      const done = work(item);
      if (done instanceof Promise) await done;
      taken.push(performance.now() - startedAt);
    }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Resident memory in megabytes after a collection, where node was started with --expose-gc. */
export function memoryMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}
