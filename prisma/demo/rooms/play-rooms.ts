import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { reviewDeadlines } from "@/lib/reviews/publish-reviews";
import { refreshDueSignals } from "@/lib/signals/refresh-due-signals";
import type { Cast } from "../cast.ts";
import { type Stage, setStage } from "./stage.ts";
import { tidyTraces } from "./tidy-traces.ts";
import { playLeaflet, playShopPage, playSpringTexts } from "./under-way.ts";
import { playBrandSheet, playCatalogue, playFair, playSleeve, playStickers } from "./waiting.ts";

type Scene = (stage: Stage) => Promise<void>;

/** Each plays one contract with the product's own verbs, at times in the past. They know nothing of each other. */
const scenes: readonly Scene[] = [
  playShopPage,
  playSpringTexts,
  playLeaflet,
  playSleeve,
  playStickers,
  playBrandSheet,
  playCatalogue,
  playFair,
];

// More at once than this is not faster on two processors.
const lanes = 4;

/**
 * Plays a contract in each state into the stored world. The verbs write what they always write; what comes due while
 * a scene lies in the past is done here, so that nothing moves by itself when the product starts.
 */
export async function playRooms(cast: Cast, now: Date): Promise<void> {
  const firstEvent = await lastEventId();
  const stage = await setStage(cast, now);
  const waiting = [...scenes];
  const play = async () => {
    for (let scene = waiting.shift(); scene; scene = waiting.shift()) await scene(stage);
  };
  await Promise.all(Array.from({ length: lanes }, play));
  await runDueDeadlines({ ...contractDeadlines, ...reviewDeadlines }, now);
  await refreshDueSignals(now);
  await tidyTraces(firstEvent, now);
}

async function lastEventId(): Promise<bigint> {
  const { _max } = await db.event.aggregate({ _max: { id: true } });
  return _max.id ?? 0n;
}
