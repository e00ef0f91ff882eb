import { db } from "@/lib/db";
import { reconcile } from "@/lib/payments/reconcile";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";
import { refreshSignals } from "@/lib/signals/refresh-signals";
import type { Cast } from "../cast.ts";
import * as byTime from "./by-time.ts";
import * as counters from "./counters.ts";
import * as disputes from "./disputes.ts";
import * as endings from "./endings.ts";
import * as finished from "./finished.ts";
import * as kinds from "./kinds.ts";
import * as offers from "./offers.ts";
import { type Stage, setStage } from "./stage.ts";
import * as standing from "./standing-still.ts";
import { tidyTraces } from "./tidy-traces.ts";
import { letPass, playAddresses, playCalendar, playDividers, playShelf } from "./time-passes.ts";
import { playShopPage } from "./under-way.ts";
import * as waiting from "./waiting.ts";

type Scene = (stage: Stage) => Promise<void>;

/** Each plays one contract with the product's own verbs, at times in the past. They know nothing of each other. */
const scenes: readonly Scene[] = [
  playShopPage,
  ...[standing, waiting, disputes, endings, finished, kinds, byTime, offers, counters].flatMap((file) =>
    Object.values<Scene>(file),
  ),
];

/** These let time pass, and are played one after the other. */
const longScenes: readonly Scene[] = [playAddresses, playShelf, playDividers, playCalendar];

// More at once than this is not faster on two processors.
const lanes = 4;

/**
 * Plays a contract in each state into the stored world. The verbs write what they always write; what comes due while
 * a scene lies in the past is done here, so that nothing moves by itself when the product starts.
 */
export async function playRooms(cast: Cast, now: Date): Promise<void> {
  const firstEvent = await lastEventId();
  const stage = await setStage(cast, now);
  const left = [...scenes];
  const play = async () => {
    for (let scene = left.shift(); scene; scene = left.shift()) await scene(stage);
  };
  await Promise.all(Array.from({ length: lanes }, play));
  for (const scene of longScenes) await scene(stage);
  await letPass(now);
  await refreshSignals({ now });
  await db.signalDue.deleteMany();
  await tidyTraces(firstEvent, now);
  // What the provider kept and converted is in the ledger from the first day.
  await reconcile(sandboxProvider);
}

async function lastEventId(): Promise<bigint> {
  const { _max } = await db.event.aggregate({ _max: { id: true } });
  return _max.id ?? 0n;
}
