import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { type FeeTable, feeTables } from "@/lib/payments/fees";
import { standInForCards } from "./histories/card-world";
import { checkAll, checkOne } from "./histories/check";
import { historyArbitrary } from "./histories/history";
import { live } from "./histories/live";

const numRuns = Number(process.env.LEDGER_HISTORIES ?? 300);
const seed = Number(process.env.LEDGER_SEED ?? Date.now() % 1_000_000_000);
const atOnce = 6;

/** A second table of fees, so that holds of both stand beside each other. */
const dearer: FeeTable = {
  version: 2,
  since: "2027-01-01",
  rates: {
    commodity: { clientBasisPoints: 333, freelancerBasisPoints: 1_111 },
    judgment: { clientBasisPoints: 0, freelancerBasisPoints: 1 },
  },
};

test(`${numRuns} random histories: every book sums to zero, each cent is accounted for, replays change nothing`, async () => {
  (feeTables as FeeTable[]).push(dearer);
  const random = randomFrom(seed);
  standInForCards(random);
  const waiting = fc.sample(historyArbitrary, { numRuns, seed });
  const seen = new Map<string, number>();
  const work = async () => {
    for (let history = waiting.pop(); history; history = waiting.pop()) {
      try {
        const lived = await live(history, random);
        await checkOne(lived);
        const { state } = await db.hold.findUniqueOrThrow({ where: { id: lived.holdId } });
        seen.set(state, (seen.get(state) ?? 0) + 1);
      } catch (error) {
        throw new Error(`seed ${seed}: ${JSON.stringify(history)}`, { cause: error });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await checkAll();
  if (process.env.LEDGER_HISTORIES) process.stderr.write(`${JSON.stringify(Object.fromEntries(seen))}\n`);
  for (const state of ["pending", "held", "released", "refunded", "failed", "contested", "chargedBack"])
    expect(seen.get(state) ?? 0, state).toBeGreaterThan(0);
}, 7_200_000);

/** The same numbers for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
