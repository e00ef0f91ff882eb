import type { Stage } from "./stage.ts";

/** Something that happened so many days ago. */
export type Step = readonly [daysAgo: number, run: (at: Date) => Promise<unknown>];

/** Runs steps in the order in which they happened, however they were written down. */
export async function inOrder({ ago }: Stage, steps: readonly Step[]): Promise<void> {
  for (const [days, run] of [...steps].sort(([a], [b]) => b - a)) await run(ago(days));
}
