import { createInterface } from "node:readline";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { matchingEngine } from "@/lib/matching/engine";
import { rankingPolicy } from "@/lib/matching/policy";
import { rank } from "@/lib/matching/rank";
import { rankPackage } from "@/lib/matching/rank-package";
import { storedRunSchema } from "@/lib/matching/stored-run";
import { saveAvailability } from "@/lib/profiles/save-availability";
import { listing } from "@/tests/matching/people";

// A process of its own as the product runs it: it follows changes by itself, and does what each line asks of it.
export type Order =
  /** The verb of the product, which first asks the database what has changed. */
  | { do: "rank"; viewer: Viewer; packageId: string }
  /** Who would be ranked by what this process knows without asking. */
  | { do: "known"; family: string; skills: string[] }
  | { do: "availability"; viewer: Viewer; isAvailable: boolean };

const engine = matchingEngine();
engine.follow();
await engine.current();
say({ ready: true });

for await (const line of createInterface({ input: process.stdin })) say(await carryOut(JSON.parse(line)));

async function carryOut(order: Order): Promise<unknown> {
  switch (order.do) {
    case "rank": {
      const { rankRunId, isNew } = await rankPackage(order.viewer, { packageId: order.packageId });
      const run = await db.rankRun.findUniqueOrThrow({ where: { id: rankRunId }, select: { result: true } });
      const ids = storedRunSchema.parse(run.result).order.map(({ freelancerId }) => freelancerId);
      return { rankRunId, isNew, ids };
    }
    case "known": {
      const asked = listing({ family: order.family, skills: order.skills, limit: 100 });
      const columns = engine.known;
      const ranked = columns ? rank(asked, columns, rankingPolicy, new Date(), 1).order : [];
      return { ids: ranked.map(({ freelancerId }) => freelancerId) };
    }
    case "availability": {
      const availability = order.isAvailable ? "now" : "not";
      await saveAvailability(order.viewer, { availability, capacity: 2 });
      return { done: true };
    }
  }
}

function say(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
